import type { DifferenceKind } from '../../common/domain/comparison.ts';
import type { TextRange } from '../../common/domain/part.ts';
import type { Place } from '../../common/domain/place.ts';

/** What is marked in a document: what an answer cites, what the search found, and the found place on show. */
export interface Marks {
  readonly cited: readonly Place[];
  readonly found: readonly Place[];
  readonly now: Place | null;
  /** What differs in another document. */
  readonly compared?: readonly (Place & { readonly kind: DifferenceKind })[];
}

/** A piece of text that is marked in one way throughout. */
export interface MarkedPiece extends TextRange {
  readonly cited: boolean;
  readonly found: boolean;
  readonly now: boolean;
  readonly compared: DifferenceKind | undefined;
}

const nothingCompared: NonNullable<Marks['compared']> = [];

const overlaps = (one: TextRange, other: TextRange): boolean => one.start < other.end && one.end > other.start;

/** The marks that touch a range of a part's text. */
export function marksIn(marks: Marks, part: number, range: TextRange): Marks {
  const near = (place: Place): boolean => place.part === part && overlaps(place, range);
  return {
    cited: marks.cited.filter(near),
    found: marks.found.filter(near),
    now: marks.now !== null && near(marks.now) ? marks.now : null,
    compared: (marks.compared ?? nothingCompared).filter(near),
  };
}

/** A range cut where marks begin and end. The pieces follow each other and cover the range. */
export function markedPieces(
  { start, end }: TextRange,
  { cited, found, now, compared = nothingCompared }: Marks,
): readonly MarkedPiece[] {
  const cuts = new Set([start, end]);
  for (const mark of [...cited, ...found, ...compared])
    for (const cut of [mark.start, mark.end]) if (cut > start && cut < end) cuts.add(cut);
  const sorted = [...cuts].toSorted((a, b) => a - b);
  return sorted.slice(1).map((to, index) => {
    const piece = { start: sorted[index] ?? start, end: to };
    const under = (marks: readonly TextRange[]): boolean => marks.some((mark) => overlaps(mark, piece));
    return {
      ...piece,
      cited: under(cited),
      found: under(found),
      now: now !== null && overlaps(now, piece),
      compared: compared.find((mark) => overlaps(mark, piece))?.kind,
    };
  });
}
