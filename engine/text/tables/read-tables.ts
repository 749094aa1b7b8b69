import { areBlocks, linesOfRows, type TextBlock } from '../side-by-side.ts';
import { segmentOf, type Segment } from '../word.ts';
import { aroundTables } from './ruled/around.ts';
import { withoutEmptyColumns } from './empty-columns.ts';
import { withoutLeaders } from './leaders.ts';
import { logicalRows, type LogicalRow } from './logical-rows.ts';
import { mirrored, mirroredTable } from './mirror.ts';
import { withNamesApart } from './names-apart.ts';
import { partedAtNarrowGaps } from './narrow-gaps.ts';
import { tableRegions } from './regions.ts';
import { tableRows } from './rows.ts';
import { tablesBeside } from './tables-beside.ts';
import type { Table, TableCell, TableRow } from './table.ts';

/** What tells tables from text beside where words stand. */
export interface TableHints {
  /** Points; 0 where it is not known. */
  readonly bodySize: number;
  readonly isBold: (part: Segment) => boolean;
  /** Whether columns are read from the right. */
  readonly rightToLeft: boolean;
}

/** One column of a page's text: its lines and its tables, from top to bottom. */
export function linesAndTables(segments: readonly Segment[], hints: TableHints): readonly Read[] {
  if (!hints.rightToLeft) return readFromLeft(segments, hints);
  // The first column of a page from right to left is the one at the right. Tables that are known are so already.
  const known = new Set(segments.map(({ ruled }) => ruled));
  return readFromLeft(segments.map(mirrored), hints).map((each) =>
    'cells' in each && known.has(each) ? each : mirroredBack(each),
  );
}

/** What is read in a column of text. */
export type Read = Segment | TextBlock | Table;

const mirroredBack = (each: Read): Read =>
  'cells' in each ? mirroredTable(each) : 'block' in each ? { block: each.block.map(mirrored) } : mirrored(each);

function readFromLeft(segments: readonly Segment[], hints: TableHints): readonly Read[] {
  if (segments.some(({ ruled }) => ruled !== undefined)) return readAround(segments, hints);
  const rows = withNamesApart(tableRows(segments));
  const regions = tableRegions(rows, hints.bodySize);
  const found: Read[] = [];
  let next = 0;
  for (const { start, end } of regions) {
    const region = rows.slice(start, end);
    const tables = areBlocks(region) ? undefined : tablesOf(region, hints);
    if (tables === undefined) continue;
    found.push(...linesOfRows(rows.slice(next, start)), ...tables);
    next = end;
  }
  found.push(...linesOfRows(rows.slice(next)));
  return found;
}

/** What stands above, at and below tables that are known already, and these. */
function readAround(segments: readonly Segment[], hints: TableHints): readonly Read[] {
  const { tables, rest } = aroundTables(segments);
  const found = tables.flatMap(({ above, beside }) => [
    ...readFromLeft(above, hints),
    ...beside.flatMap((each): readonly Read[] => [
      ...readFromLeft(each.above, hints),
      each.table,
      ...readFromLeft(each.below, hints),
    ]),
  ]);
  return [...found, ...readFromLeft(rest, hints)];
}

/** One table, or several side by side; undefined where there is none. */
function tablesOf(lines: readonly TableRow[], hints: TableHints): readonly Table[] | undefined {
  const tables = tablesBeside(lines).map((each) => tableOf(each, hints));
  if (tables.every((each) => each !== undefined)) return tables;
  const whole = tableOf(lines, hints);
  return whole === undefined ? undefined : [whole];
}

function tableOf(lines: readonly TableRow[], { isBold }: TableHints): Table | undefined {
  const { rows, columns } = withoutEmptyColumns(logicalRows(partedAtNarrowGaps(lines), isBold));
  if (columns < 2 || rows.length < 2 || shareFilled(rows, columns) < leastFilled) return undefined;
  return { cells: rows.flatMap((row, index) => cellsOf(row, index, columns)) };
}

/** Share of the cells that hold text, in rows that are more than the name of a section; less is a figure. */
const leastFilled = 0.45;

function shareFilled(rows: readonly LogicalRow[], columns: number): number {
  const used = rows.map(({ parts }) => new Set(parts.map(({ column }) => column)).size).filter((count) => count > 1);
  return used.reduce((sum, count) => sum + count, 0) / (used.length * columns || 1);
}

/** The cells of a row, empty ones with them. */
export function cellsOf({ parts, header }: LogicalRow, row: number, columns: number): readonly TableCell[] {
  const cells: TableCell[] = [];
  for (let column = 0; column < columns;) {
    const inside = parts.filter((each) => each.column === column);
    // A cell reaches as far as the widest of its parts, but not over another one.
    const widest = Math.max(1, ...inside.map(({ span }) => span));
    const nextUsed = Math.min(columns, ...parts.filter((each) => each.column > column).map((each) => each.column));
    const columnSpan = Math.min(widest, nextUsed - column);
    cells.push({
      row,
      column,
      columnSpan,
      header,
      lines: linesOf(inside.map(({ part }) => part)).flatMap(withoutLeaders),
    });
    column += columnSpan;
  }
  return cells;
}

/** The parts of a cell to its lines, from top to bottom. */
function linesOf(parts: readonly Segment[]): readonly Segment[] {
  const lines: Segment[] = [];
  for (const part of parts.toSorted((a, b) => a.baseline - b.baseline || a.left - b.left)) {
    const last = lines.at(-1);
    if (last !== undefined && part.baseline - last.baseline < 0.3 * part.size)
      lines[lines.length - 1] = segmentOf([...last.words, ...part.words]);
    else lines.push(part);
  }
  return lines;
}
