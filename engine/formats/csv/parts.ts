import { columnName } from '../../../common/domain/column-name.ts';
import type { Block, Part } from '../../../common/domain/part.ts';
import { PartBuilder } from '../part-builder.ts';
import { rowRanges, type RowRange } from '../row-ranges.ts';
import { headerRows } from './header.ts';
import type { CsvRows } from './rows.ts';

/** The rows below the header in ranges that each make a part. There is at least one. Pure. */
export const rangesOf = (rows: CsvRows['rows']): readonly RowRange[] => rowRanges(rows, headerRows(rows), (row) => row);

/**
 * The part of a range of rows. The row that names the columns stands at the top of each part, so that no row is read
 * without it; cells have the addresses that a spreadsheet gives them.
 */
export function partOf(rows: CsvRows['rows'], { first, end }: RowRange, number: number): Part {
  const header = headerRows(rows);
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
