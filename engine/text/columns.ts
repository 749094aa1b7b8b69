import { linesAndTables, type TableHints } from './tables/read-tables.ts';
import type { Table } from './tables/table.ts';
import type { Segment } from './word.ts';

/** Lines a column must have on each side of a gutter. */
const minLines = 4;
/** Share of a column's width that its middle line must fill: running text does, table cells do not. */
const minFill = 0.45;
/** Share of all segments that may cross a gutter (titles, figures, footers). */
const maxCrossing = 0.3;

/** Segments to lines and tables in reading order: columns one after the other, what spans them in between. */
export function linesInOrder(segments: readonly Segment[], hints: TableHints): readonly (Segment | Table)[] {
  const gutter = findGutter(segments);
  if (gutter === undefined) return linesAndTables(segments, hints);
  const lines: (Segment | Table)[] = [];
  let band: Segment[] = [];
  const flush = (): void => {
    const left = band.filter((segment) => segment.right <= gutter);
    const right = band.filter((segment) => segment.left >= gutter);
    lines.push(...linesInOrder(left, hints), ...linesInOrder(right, hints));
    band = [];
  };
  for (const segment of segments.toSorted((a, b) => a.baseline - b.baseline)) {
    if (segment.left < gutter && segment.right > gutter) {
      flush();
      lines.push(segment);
    } else band.push(segment);
  }
  flush();
  return lines;
}

/** The x of a vertical strip that parts two columns of running text; undefined when there is none. */
function findGutter(segments: readonly Segment[]): number | undefined {
  const count = segments.length;
  if (count < 2 * minLines) return undefined;
  const lefts = Float64Array.from(segments, (segment) => segment.left).toSorted();
  const rights = Float64Array.from(segments, (segment) => segment.right).toSorted();
  // Few strips have enough lines on both sides; only those are looked at line by line, the least crossed first.
  const strips = Array.from(new Set(segments.map((segment) => segment.left - 0.5)), (x) => {
    const left = countBelow(rights, x, true);
    const right = count - countBelow(lefts, x, false);
    return { x, left, right, crossing: count - left - right };
  }).filter(({ left, right, crossing }) => left >= minLines && right >= minLines && crossing <= maxCrossing * count);
  return strips
    .toSorted((a, b) => a.crossing - b.crossing)
    .find(({ x }) => {
      const left = segments.filter((segment) => segment.right <= x);
      const right = segments.filter((segment) => segment.left >= x);
      return isColumn(left) && isColumn(right) && sideBySide(left, right) && !beginTogether(left, right);
    })?.x;
}

/** How many of the sorted values are less than `x`, or, with `equal`, at most `x`. */
function countBelow(sorted: Float64Array, x: number, equal: boolean): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const value = sorted[middle] ?? 0;
    if (value < x || (equal && value === x)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Running text: several lines, of which most are about as wide as all together. */
function isColumn(segments: readonly Segment[]): boolean {
  if (segments.length < minLines) return false;
  let left = Number.POSITIVE_INFINITY;
  let right = Number.NEGATIVE_INFINITY;
  for (const segment of segments) {
    left = Math.min(left, segment.left);
    right = Math.max(right, segment.right);
  }
  const width = right - left;
  if (width <= 8 * (segments[0]?.size ?? 0)) return false;
  let wide = 0;
  for (const segment of segments) if (segment.right - segment.left >= minFill * width) wide += 1;
  return 2 * wide >= segments.length;
}

/** Columns stand beside each other; blocks above each other do not. */
function sideBySide(a: readonly Segment[], b: readonly Segment[]): boolean {
  const top = Math.max(Math.min(...a.map((each) => each.baseline)), Math.min(...b.map((each) => each.baseline)));
  const bottom = Math.min(Math.max(...a.map((each) => each.baseline)), Math.max(...b.map((each) => each.baseline)));
  const within = (list: readonly Segment[]): number =>
    list.filter((each) => each.baseline >= top - 1 && each.baseline <= bottom + 1).length;
  return within(a) >= minLines - 1 && within(b) >= minLines - 1;
}

/** Blocks parted by space that begin side by side again and again are the rows of a table. */
const leastRows = 3;
const mostTogether = 0.8;

function beginTogether(a: readonly Segment[], b: readonly Segment[]): boolean {
  const [left, right] = [beginnings(a), beginnings(b)];
  if (Math.min(left.length, right.length) < leastRows) return false;
  const together = left.filter((each) =>
    right.some((other) => Math.abs(each.baseline - other.baseline) < 0.3 * each.size),
  );
  return together.length >= mostTogether * Math.max(left.length, right.length);
}

/** The first lines of the blocks of a column. */
function beginnings(segments: readonly Segment[]): readonly Segment[] {
  const lines = segments.toSorted((x, y) => x.baseline - y.baseline);
  const gaps = lines.slice(1).map((line, index) => line.baseline - (lines[index]?.baseline ?? 0));
  const least = Math.min(...gaps.filter((gap, index) => gap > 0.5 * (lines[index]?.size ?? 0)));
  return lines.filter((_, index) => index === 0 || (gaps[index - 1] ?? 0) > 1.2 * least);
}
