import type { Refusal } from '../../common/contracts/shell.ts';
import { sentence } from '../words.ts';

/** Files that were refused for one reason. */
export interface RefusedGroup {
  readonly reason: string;
  /** How many files. */
  readonly count: number;
  /** Their names; two files of different folders may have one. */
  readonly names: readonly string[];
}

/** Refused files by their reason; the reason of most files first, names in the order given. */
export function refusedGroups(refused: readonly Refusal[]): readonly RefusedGroup[] {
  const byReason = Map.groupBy(refused, ({ notice }) => sentence(notice));
  return [...byReason]
    .map(([reason, group]) => ({ reason, count: group.length, names: [...new Set(group.map(({ name }) => name))] }))
    .toSorted((a, b) => b.count - a.count);
}
