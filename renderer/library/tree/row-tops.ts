import type { TreeRow } from './row.ts';

const heights: Readonly<Record<TreeRow['kind'], number>> = { section: 30, collection: 32, folder: 32, document: 44 };

/**
 * A row's height in pixels, known without drawing it, so that a long list need not be drawn. Problems are as small as
 * others.
 */
export const rowHeight = ({ kind }: TreeRow): number => heights[kind];

/** Where each row starts, and the height of all. */
export function rowTops(rowHeights: readonly number[]): { readonly tops: readonly number[]; readonly total: number } {
  let total = 0;
  const tops = rowHeights.map((height) => {
    total += height;
    return total - height;
  });
  return { tops, total };
}

/** The rows that touch a vertical range; `end` is exclusive. */
export function rowWindow(
  tops: readonly number[],
  total: number,
  from: number,
  to: number,
): { readonly first: number; readonly end: number } {
  const bottom = (index: number): number => tops[index + 1] ?? total;
  const first = firstIndex(tops.length, (index) => bottom(index) > from);
  return {
    first,
    end: Math.max(
      first,
      firstIndex(tops.length, (index) => (tops[index] ?? total) >= to),
    ),
  };
}

/** The rows that are drawn: those of the window, and the one that has the focus, so that Tab reaches it from afar. */
export function drawnRows(first: number, end: number, focus: number): readonly number[] {
  const indices = Array.from({ length: end - first }, (_, offset) => first + offset);
  if (focus < 0 || (focus >= first && focus < end)) return indices;
  return focus < first ? [focus, ...indices] : [...indices, focus];
}

/** The first index for which a test holds that holds for all later ones too; `length` when there is none. */
function firstIndex(length: number, holds: (index: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
