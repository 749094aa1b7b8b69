import type { Passage } from '../../../common/domain/passage.ts';
import type { FoundHit } from './found-hit.ts';

/** Passages that one result may be joined from, and how many places after each other they may stand at most. */
const mostJoined = 3;

/**
 * Joins what was found on one page into one result, in the place and with the score of its best passage: the first five
 * results shall be five pages (ADR 0340). In a long part, as a text without pages, only what stands near is joined.
 *
 * @param hits best first
 */
export function byPage(hits: readonly FoundHit[]): readonly FoundHit[] {
  const groups: (readonly [FoundHit, ...FoundHit[]])[] = [];
  for (const hit of hits) {
    const at = groups.findIndex(([best]) => areOnOnePage(best, hit));
    const group = groups[at];
    if (group === undefined) groups.push([hit]);
    else if (group.length < mostJoined) groups[at] = [...group, hit];
  }
  return groups.map((group) => (group.length === 1 ? group[0] : { ...group[0], joined: joinedOf(group) }));
}

const areOnOnePage = (a: FoundHit, b: FoundHit): boolean =>
  a.documentId === b.documentId && a.best.part === b.best.part && Math.abs(a.ordinal - b.ordinal) <= mostJoined;

/** The passages in the order of the document. */
const joinedOf = (hits: readonly FoundHit[]): Passage =>
  hits
    .toSorted((a, b) => a.ordinal - b.ordinal)
    .map(({ passage }) => passage)
    .reduce((before, { text, pieces }) => {
      const from = before.text.length + 1;
      const moved = pieces.map((piece) => ({ ...piece, offset: piece.offset + from }));
      return { text: `${before.text}\n${text}`, pieces: [...before.pieces, ...moved] };
    });
