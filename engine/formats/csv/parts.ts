import { columnName } from '../../../common/domain/column-name.ts';
import type { Block, Part } from '../../../common/domain/part.ts';
import { PartBuilder } from '../part-builder.ts';
import { hasHeader, type CsvRows } from './rows.ts';

/** Rows from one to before another, from 0; header rows are not counted among them. */
export interface RowRange {
  readonly first: number;
  readonly end: number;
}

const mostRows = 5_000;
/** Cells of a part: so many are sent and drawn without a wait. */
const mostCells = 20_000;
/** UTF-16 units after which a part takes no further row. */
const mostText = 1_000_000;

/** Rows that follow each other, in ranges that each make a part. There is at least one. Pure. */
export function rangesOf(rows: CsvRows['rows']): readonly RowRange[] {
  const ranges: RowRange[] = [];
  let first = hasHeader(rows) ? 1 : 0;
  let cells = 0;
  let length = 0;
  for (let index = first; index < rows.length; index++) {
    if (index > first && (index - first >= mostRows || cells >= mostCells || length >= mostText)) {
      ranges.push({ first, end: index });
      first = index;
      cells = 0;
      length = 0;
    }
    cells += rows[index]?.length ?? 0;
    length += rows[index]?.reduce((sum, cell) => sum + cell.length + 1, 0) ?? 0;
  }
  return [...ranges, { first, end: rows.length }];
}

/**
 * The part of a range of rows. The row that names the columns stands at the top of each part, so that no row is read
 * without it; cells have the addresses that a spreadsheet gives them.
 */
export function partOf(rows: CsvRows['rows'], { first, end }: RowRange, number: number): Part {
  const header = hasHeader(rows) ? 1 : 0;
  const builder = new PartBuilder();
  builder.table([...rows.slice(0, header), ...rows.slice(first, end)], header);
  const rowNumber = (row: number): number => (row < header ? row : first + row - header) + 1;
  const blocks = builder.blocks.map((block): Block =>
    block.kind === 'table'
      ? {
          ...block,
          cells: block.cells.map((cell) => ({ ...cell, address: `${columnName(cell.column)}${rowNumber(cell.row)}` })),
        }
      : block,
  );
  const label = `Rows ${(first + 1).toLocaleString('en')}–${end.toLocaleString('en')}`;
  return { number, label, text: builder.text, blocks, layout: null, state: 'read', omissions: [] };
}
