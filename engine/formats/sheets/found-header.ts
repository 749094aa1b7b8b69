import type { HeaderRange, SheetRow } from './sheet.ts';

/** Rows that are looked at for one that names the columns. */
const rowsSeen = 20;

/**
 * The row that names the columns of a sheet that does not say so itself: the first with at least two cells, all words
 * and each its own, right above a row that holds a value, or above two rows that are as wide. None when no row is such.
 */
export function foundHeader(rows: readonly SheetRow[]): readonly HeaderRange[] {
  for (const [index, { row, cells }] of rows.slice(0, rowsSeen).entries()) {
    const next = rows[index + 1];
    if (next === undefined) return [];
    if (cells.length < 2) continue;
    // Above the first value there is no later row that names the columns.
    if (cells.some(({ isValue }) => isValue)) return [];
    const names = new Set(cells.map(({ words }) => words));
    if (names.size < cells.length || cells.some(({ rowSpan }) => rowSpan > 1)) continue;
    const [first, last] = [cells[0], cells.at(-1)];
    if (first === undefined || last === undefined || next.row !== row + 1) continue;
    const isOverValues = next.cells.some(({ isValue }) => isValue);
    const after = rows[index + 2];
    const isOverWords = next.cells.length >= cells.length - 1 && (after?.cells.length ?? 0) >= cells.length - 1;
    if (isOverValues || isOverWords) return [{ row, first: first.column, end: last.column + last.columnSpan }];
  }
  return [];
}
