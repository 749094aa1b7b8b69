import { indexAt } from '../stack.ts';
import type { View } from '../use-view.ts';
import type { CellPosition, Grid } from './grid-model.ts';

/** Sizes in CSS pixels. */
export interface GridSizes {
  readonly zoom: number;
  readonly rowHeight: number;
  /** Of the strip with the letters of the columns. */
  readonly lettersHeight: number;
  /** Of the strip with the numbers of the rows. */
  readonly numbersWidth: number;
  /** Of all that stays at the top: letters and header rows. */
  readonly headHeight: number;
}

export function gridSizes({ labelLength, headerRows }: Grid, zoom: number): GridSizes {
  const rowHeight = Math.round(28 * zoom);
  const lettersHeight = Math.round(22 * zoom);
  const digits = Math.max(2, labelLength);
  return {
    zoom,
    rowHeight,
    lettersHeight,
    numbersWidth: Math.round((digits * 8 + 18) * zoom),
    headHeight: lettersHeight + headerRows * rowHeight,
  };
}

/** What of a grid needs to be drawn: rows below the header and columns, both `[first, end)`. */
export interface GridWindow {
  readonly firstRow: number;
  readonly endRow: number;
  readonly firstColumn: number;
  readonly endColumn: number;
}

/** @param ahead CSS pixels around the view that are drawn beforehand */
export function gridWindow(grid: Grid, view: View, sizes: GridSizes, ahead: number): GridWindow {
  const { rows, headerRows, lefts, columnNames } = grid;
  const { rowHeight, headHeight, numbersWidth, zoom } = sizes;
  const rowAt = (y: number): number => headerRows + Math.floor(y / rowHeight);
  const firstRow = Math.min(rows.length, Math.max(headerRows, rowAt(view.top - ahead)));
  const endRow = Math.min(rows.length, Math.max(firstRow, rowAt(view.top + view.height - headHeight + ahead) + 1));
  const columnAt = (x: number): number => indexAt(lefts, x / zoom);
  const endColumn = columnAt(view.left + view.width - numbersWidth + ahead) + 1;
  return {
    firstRow,
    endRow,
    firstColumn: columnAt(view.left - ahead),
    endColumn: Math.min(columnNames.length, endColumn),
  };
}

/** Rows above those that are drawn whose cells reach into them. */
export const rowsReaching = ({ tall, headerRows }: Grid, firstRow: number): readonly number[] =>
  tall.filter(({ row, end }) => row >= headerRows && row < firstRow && end > firstRow).map(({ row }) => row);

/** Where the view has to be for a cell to be seen whole, moving as little as possible. */
export function scrollToSee(
  { row, column }: CellPosition,
  grid: Grid,
  view: View,
  { rowHeight, headHeight, numbersWidth, zoom }: GridSizes,
): { readonly left: number; readonly top: number } {
  const y = (row - grid.headerRows) * rowHeight;
  const left = (grid.lefts[column] ?? 0) * zoom;
  const right = (grid.lefts[column + 1] ?? 0) * zoom;
  const top = y < 0 ? view.top : Math.min(y, Math.max(view.top, y + rowHeight + headHeight - view.height));
  return { top, left: Math.min(left, Math.max(view.left, right + numbersWidth - view.width)) };
}
