import type { Comparison, Difference } from '../../common/domain/comparison.ts';

export const differenceFilters = ['all', 'numbers', 'changed', 'added', 'removed', 'moved', 'misread'] as const;
export type DifferenceFilter = (typeof differenceFilters)[number];

/** A difference and its place in the comparison's list. */
export interface Listed {
  readonly index: number;
  readonly difference: Difference;
}

/** The differences that a filter shows, in the order of the list. */
export const listed = ({ differences }: Comparison, filter: DifferenceFilter): readonly Listed[] =>
  differences.map((difference, index) => ({ index, difference })).filter(({ difference }) => shows(filter, difference));

/** Each difference is shown by one filter beside `all`: the one under which the sentence above counts it. */
function shows(filter: DifferenceFilter, { kind, numbers, evidence }: Difference): boolean {
  if (filter === 'all') return true;
  if (evidence === 'misread') return filter === 'misread';
  return filter === (numbers.length > 0 ? 'numbers' : kind);
}

/** The filters that show something, each with how much. */
export const filtersOf = (
  comparison: Comparison,
): readonly { readonly filter: DifferenceFilter; readonly count: number }[] =>
  differenceFilters
    .map((filter) => ({ filter, count: listed(comparison, filter).length }))
    .filter(({ filter, count }) => filter === 'all' || count > 0);

/** The place in the list that is `by` further, round its ends; null in an empty list. */
export function stepped(shown: readonly Listed[], now: number | null, by: 1 | -1): number | null {
  if (shown.length === 0) return null;
  const place = shown.findIndex(({ index }) => index === now);
  const next = place < 0 ? (by === 1 ? 0 : shown.length - 1) : (place + by + shown.length) % shown.length;
  return shown[next]?.index ?? null;
}
