import { rowsBefore } from './rows-before.ts';
import type { SheetRow } from './sheet.ts';

/** Cells that are one: the first of them holds the words, the others are under it. */
export interface Merge {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
}

/** Rows that are looked at for all merges together; a workbook that wants more shows cells beside each other. */
const mostRowsSeen = 2_000_000;

/** Rows with their merged cells as one cell each; what stands under one is not seen, and left out. */
export function merged(rows: readonly SheetRow[], merges: readonly Merge[]): readonly SheetRow[] {
  if (merges.length === 0) return rows;
  const result = [...rows];
  let seen = 0;
  for (const merge of merges) {
    const { row, column, rowSpan, columnSpan } = merge;
    const end = rowsBefore(result, row + rowSpan);
    for (let index = rowsBefore(result, row); index < end && seen < mostRowsSeen; index++, seen++) {
      const each = result[index];
      if (each === undefined) continue;
      const cells = each.cells.flatMap((cell) => {
        if (each.row === row && cell.column === column) return [{ ...cell, rowSpan, columnSpan }];
        return cell.column >= column && cell.column < column + columnSpan ? [] : [cell];
      });
      result[index] = { row: each.row, cells };
    }
  }
  return result.filter(({ cells }) => cells.length > 0);
}
