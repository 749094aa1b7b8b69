import type { Sheet } from './sheet.ts';

/** Rows of a sheet from one to before another, by their place among those that hold something. */
export interface RowRange {
  readonly first: number;
  readonly end: number;
}

const mostRows = 5_000;
/** Cells of a part: so many are sent and drawn without a wait. */
const mostCells = 20_000;
/** UTF-16 units after which a part takes no further row. */
const mostWords = 1_000_000;

/** The rows of a sheet in ranges that each make a part; there is at least one. Pure. */
export function rangesOf(rows: Sheet['rows']): readonly RowRange[] {
  const ranges: RowRange[] = [];
  let first = 0;
  let cells = 0;
  let words = 0;
  for (const [index, row] of rows.entries()) {
    if (index > first && (index - first >= mostRows || cells >= mostCells || words >= mostWords)) {
      ranges.push({ first, end: index });
      [first, cells, words] = [index, 0, 0];
    }
    cells += row.cells.length;
    words += row.cells.reduce((sum, cell) => sum + cell.words.length + 1, 0);
  }
  return [...ranges, { first, end: rows.length }];
}
