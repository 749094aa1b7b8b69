import type { PassageRow } from '../store/search/passages.ts';
import type { Ranked } from './retrieve.ts';

/** Chunks one result may be joined from. */
const maxJoined = 3;

/** Chunks of one document that follow each other. `best` is the best of them, which gave the group its rank and score. */
export interface Group {
  readonly best: PassageRow;
  readonly score: number;
  readonly first: PassageRow;
  readonly last: PassageRow;
}

/** Joins neighbours, so that a place in a document is one result and not three. Order and scores are those of each group's best chunk. */
export function mergeNeighbours(ranked: readonly Ranked[], limit: number): readonly Group[] {
  const groups: Group[] = [];
  for (const { passage, score } of ranked) {
    const at = groups.findIndex((group) => isNextTo(group, passage));
    const group = groups[at];
    if (group !== undefined) {
      groups[at] = passage.ordinal < group.first.ordinal ? { ...group, first: passage } : { ...group, last: passage };
    } else {
      if (groups.length === limit) break;
      groups.push({ best: passage, score, first: passage, last: passage });
    }
  }
  return groups;
}

function isNextTo({ first, last }: Group, passage: PassageRow): boolean {
  if (first.documentId !== passage.documentId || last.ordinal - first.ordinal + 1 >= maxJoined) return false;
  return passage.ordinal === first.ordinal - 1 || passage.ordinal === last.ordinal + 1;
}
