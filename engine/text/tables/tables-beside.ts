import { segmentOf, type Segment } from '../word.ts';
import type { TableRow } from './table.ts';

/** Each of two tables side by side has so many rows of several parts, at least. */
const leastRows = 3;

/**
 * The rows of tables that stand side by side, on the same lines, each by itself: the file draws all of the left one
 * before it draws the right one, while it draws a table row by row or cell by cell. One that is a table alone stays
 * whole.
 */
export function tablesBeside(rows: readonly TableRow[]): readonly (readonly TableRow[])[] {
  const parts = rows.flatMap(({ segments }) => segments).toSorted((a, b) => firstOf(a) - firstOf(b));
  if (parts.some((part) => Number.isNaN(firstOf(part)))) return [rows];
  const lefts = parts.map(({ left }) => left);
  for (let index = lefts.length - 2; index >= 0; index--)
    lefts[index] = Math.min(lefts[index] ?? Infinity, lefts[index + 1] ?? Infinity);
  let right = Number.NEGATIVE_INFINITY;
  for (const [index, part] of parts.entries()) {
    if (right < (lefts[index] ?? 0)) {
      const first = rowsOf(rows, new Set(parts.slice(0, index)));
      const second = rowsOf(rows, new Set(parts.slice(index)));
      if ([first, second].every(areRows)) return [first, ...tablesBeside(second)];
    }
    right = Math.max(right, part.right);
  }
  return [rows];
}

/** How many words are drawn before a part. */
const firstOf = ({ words }: Segment): number => Math.min(...words.map(({ order }) => order ?? Number.NaN));

const areRows = (rows: readonly TableRow[]): boolean =>
  rows.filter(({ segments }) => segments.length > 1).length >= leastRows;

/** The rows with these parts alone. */
function rowsOf(rows: readonly TableRow[], parts: ReadonlySet<Segment>): readonly TableRow[] {
  return rows.flatMap((row) => {
    const segments = row.segments.filter((each) => parts.has(each));
    const { size } = segmentOf(segments.flatMap(({ words }) => words));
    return segments.length === 0 ? [] : [{ ...row, size, segments }];
  });
}
