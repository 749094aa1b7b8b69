import type { PassageRow } from '../store/search/statements.ts';

/** Chunks one result may be joined from. */
const maxJoined = 3;

/** A chunk and its score. */
export interface Ranked {
  readonly row: PassageRow;
  readonly score: number;
}

/**
 * Chunks of one document that follow each other. `best` is the best of them, which gave the group its rank and score.
 */
export interface Group {
  readonly best: PassageRow;
  readonly score: number;
  readonly first: PassageRow;
  readonly last: PassageRow;
}

/** A chunk as a group of its own. */
export const alone = ({ row, score }: Ranked): Group => ({ best: row, score, first: row, last: row });

/**
 * Joins neighbours, so that a place in a document is one result and not three. Order and scores are those of each
 * group's best chunk.
 */
export function joinNeighbours(ranked: readonly Ranked[], limit: number): readonly Group[] {
  const groups: Group[] = [];
  for (const each of ranked) {
    const { row } = each;
    const at = groups.findIndex((group) => isNextTo(group, row));
    const group = groups[at];
    if (group !== undefined) {
      groups[at] = row.ordinal < group.first.ordinal ? { ...group, first: row } : { ...group, last: row };
    } else {
      if (groups.length === limit) break;
      groups.push(alone(each));
    }
  }
  return groups;
}

function isNextTo({ first, last }: Group, row: PassageRow): boolean {
  if (first.documentId !== row.documentId || last.ordinal - first.ordinal + 1 >= maxJoined) return false;
  return row.ordinal === first.ordinal - 1 || row.ordinal === last.ordinal + 1;
}
