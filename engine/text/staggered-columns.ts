import { overlap, type TableRow } from './tables/table.ts';
import type { Segment } from './word.ts';

/** Font sizes from one row to the next, at most. */
const mostStep = 2.2;
/** Rows that are looked at. */
const mostRows = 60;
/** Words that the longest line of a column has, at least: less are parts of a formula. */
const leastWords = 3;

/**
 * Where rows of one part each are the lines of short columns whose baselines are not the same, as where a column begins
 * with a paragraph whose space above is cut off: the lines column by column, as the file draws them, and the row behind
 * them. Columns are seen by a line that is drawn after the one below it, which stands beside it.
 *
 * @returns the columns, and whether the text of the first goes on in the second
 */
export function staggeredAt(
  rows: readonly TableRow[],
  start: number,
): { readonly end: number; readonly columns: readonly (readonly Segment[])[]; readonly goesOn: boolean } | undefined {
  const [first, below] = [partOf(rows[start]), partOf(rows[start + 1])];
  if (first === undefined || below === undefined || !(orderOf(first) > orderOf(below))) return undefined;
  const columns: Segment[][] = [];
  let end = start;
  for (; end < Math.min(rows.length, start + mostRows); end++) {
    const part = partOf(rows[end]);
    const above = partOf(rows[end - 1]);
    if (part === undefined) break;
    if (end > start && above !== undefined && part.baseline - above.baseline > mostStep * part.size) break;
    const over = columns.filter((column) => column.some((line) => overlap(line, part) > 0));
    const [column] = over;
    if (over.length > 1 || (column === undefined && columns.length > 1)) break;
    const last = column?.at(-1);
    if (last !== undefined && (orderOf(last) > orderOf(part) || last.size !== part.size)) break;
    if (column === undefined) columns.push([part]);
    else column.push(part);
  }
  const [one, other] = columns.toSorted((a, b) => orderOf(a[0]) - orderOf(b[0]));
  if (one === undefined || other === undefined || !(orderOf(one.at(-1)) < orderOf(other[0]))) return undefined;
  const areText = [one, other].every((column) => column.some(({ words }) => words.length >= leastWords));
  return areText ? { end, columns: [one, other], goesOn: goesOn(one, other) } : undefined;
}

/** Whether the text of a column goes on in the next one: its first word had no room, and no sentence ended. */
function goesOn(one: readonly Segment[], other: readonly Segment[]): boolean {
  const [end, next] = [one.at(-1), other[0]?.words[0]];
  if (end === undefined || next === undefined || /[.!?:]$/u.test(end.words.at(-1)?.text ?? '')) return false;
  const right = Math.max(...one.map((line) => line.right));
  return one.length > 1 && end.right + 0.25 * end.size + (next.right - next.left) > right;
}

const partOf = (row: TableRow | undefined): Segment | undefined =>
  row?.segments.length === 1 ? row.segments[0] : undefined;

/** How many words are drawn before a line; not a number where it is not known. */
const orderOf = (line: Segment | undefined): number => line?.words[0]?.order ?? Number.NaN;
