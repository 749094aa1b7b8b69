/** Rows from one to before another, from 0. */
export interface RowRange {
  readonly first: number;
  readonly end: number;
}

const mostRows = 5_000;
/** Cells of a part: so many are sent and drawn without a wait. */
const mostCells = 20_000;
/** UTF-16 units after which a part takes no further row. */
const mostText = 1_000_000;

/**
 * Rows that follow each other, in ranges that each make a part. There is at least one. Pure.
 *
 * @param from the first row that belongs to a range; header rows stand before it
 * @param cellsOf the texts of a row's cells
 */
export function rowRanges<Row>(
  rows: readonly Row[],
  from: number,
  cellsOf: (row: Row) => readonly string[],
): readonly RowRange[] {
  const ranges: RowRange[] = [];
  let [first, cells, length] = [from, 0, 0];
  for (const [index, row] of rows.entries()) {
    if (index < from) continue;
    if (index > first && (index - first >= mostRows || cells >= mostCells || length >= mostText)) {
      ranges.push({ first, end: index });
      [first, cells, length] = [index, 0, 0];
    }
    const texts = cellsOf(row);
    cells += texts.length;
    length += texts.reduce((sum, text) => sum + text.length + 1, 0);
  }
  return [...ranges, { first, end: rows.length }];
}
