import type { SheetRow } from './sheet.ts';

/** How many of the rows, which are in order, stand before a row of the sheet. */
export function rowsBefore(rows: readonly SheetRow[], row: number): number {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((rows[middle]?.row ?? row) < row) low = middle + 1;
    else high = middle;
  }
  return low;
}
