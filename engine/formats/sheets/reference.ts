import { sheetBounds } from './sheet.ts';

/** Cells of a sheet: both ends inside, rows and columns from 0. */
export interface CellArea {
  readonly row: number;
  readonly column: number;
  readonly lastRow: number;
  readonly lastColumn: number;
}

/** The cells that "B7" or "B7:D9" means; undefined for anything else, and for what no sheet has. */
export function areaOf(reference: string): CellArea | undefined {
  const found = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/u.exec(reference);
  if (found === null) return undefined;
  const [, column = '', row = '', lastColumn = column, lastRow = row] = found;
  const area = {
    row: Number(row) - 1,
    column: columnOf(column),
    lastRow: Number(lastRow) - 1,
    lastColumn: columnOf(lastColumn),
  };
  const isInside =
    area.row >= 0 &&
    area.row <= area.lastRow &&
    area.lastRow < sheetBounds.rows &&
    area.column <= area.lastColumn &&
    area.lastColumn < sheetBounds.columns;
  return isInside ? area : undefined;
}

/** The column of a cell's address from 0; -1 where it has none. On the way of every cell, so no expression is used. */
export function columnOf(address: string): number {
  let column = 0;
  for (let index = 0; index < address.length && index < 4; index++) {
    const code = address.charCodeAt(index);
    if (code < 65 || code > 90) break;
    column = column * 26 + code - 64;
  }
  return column - 1;
}
