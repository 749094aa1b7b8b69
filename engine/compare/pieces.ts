import type { WordPiece } from '../../common/domain/comparison.ts';
import type { Place } from '../../common/domain/place.ts';
import type { DocumentId } from '../../common/ids.ts';
import type { Token } from './tokens.ts';
import type { Hunk } from './word-diff.ts';

/** Texts of parts by number. */
export type Texts = ReadonlyMap<number, string>;

export interface ComparedSide {
  readonly documentId: DocumentId;
  readonly texts: Texts;
}

/** The places of tokens: one for each part that they stand in. */
export function placesOf({ documentId }: ComparedSide, tokens: readonly Token[]): readonly Place[] {
  const places = new Map<number, { documentId: DocumentId; part: number; start: number; end: number }>();
  for (const { part, start, end } of tokens) {
    const place = places.get(part);
    if (place === undefined) places.set(part, { documentId, part, start, end });
    else {
      place.start = Math.min(place.start, start);
      place.end = Math.max(place.end, end);
    }
  }
  return [...places.values()];
}

/** Tokens as they are written, with single spaces; `next` is the token behind them. */
function written({ texts }: ComparedSide, tokens: readonly Token[], next: Token | undefined): string {
  const text = tokens
    .map(
      ({ part, start, end, apart }, at) => `${apart && at > 0 ? ' ' : ''}${texts.get(part)?.slice(start, end) ?? ''}`,
    )
    .join('');
  return next?.apart === true ? `${text} ` : text;
}

/** Hunks as pieces of text with their places. Those of one kind that follow each other are one piece. */
export function piecesOf(hunks: readonly Hunk[], left: ComparedSide, right: ComparedSide): readonly WordPiece[] {
  const runs = runsOf(hunks);
  return runs.flatMap((hunk, index): readonly WordPiece[] => {
    const before = written(left, hunk.left, following(runs, index, 'left'));
    if (hunk.same) return before === '' ? [] : [{ is: 'same', text: before, places: [] }];
    const after = written(right, hunk.right, following(runs, index, 'right'));
    return [
      ...(hunk.left.length > 0 ? [{ is: 'removed', text: before, places: placesOf(left, hunk.left) } as const] : []),
      ...(hunk.right.length > 0 ? [{ is: 'added', text: after, places: placesOf(right, hunk.right) } as const] : []),
    ];
  });
}

/** The token of a side that comes next behind a hunk. */
function following(hunks: readonly Hunk[], index: number, side: 'left' | 'right'): Token | undefined {
  for (let at = index + 1; at < hunks.length; at++) {
    const [first] = hunks[at]?.[side] ?? [];
    if (first !== undefined) return first;
  }
  return undefined;
}

/** Sentences of a clause follow each other: what is the same, or is on one side only, goes on in the next hunk. */
function runsOf(hunks: readonly Hunk[]): readonly Hunk[] {
  const runs: { same: boolean; left: Token[]; right: Token[] }[] = [];
  for (const { same, left, right } of hunks) {
    const last = runs.at(-1);
    const goesOn =
      last !== undefined &&
      last.same === same &&
      (same || (last.left.length === 0 && left.length === 0) || (last.right.length === 0 && right.length === 0));
    if (!goesOn) runs.push({ same, left: [...left], right: [...right] });
    else {
      for (const token of left) last.left.push(token);
      for (const token of right) last.right.push(token);
    }
  }
  return runs;
}
