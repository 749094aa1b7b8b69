import { columnName } from '../../../common/domain/column-name.ts';
import type { Part } from '../../../common/domain/part.ts';
import { parserBounds } from '../../../common/contracts/parser.ts';
import { PartBuilder, type CellText } from '../part-builder.ts';
import type { RowRange } from '../row-ranges.ts';
import { rowsBefore } from './rows-before.ts';
import type { CellNote, HeaderRange, Sheet, SheetRow } from './sheet.ts';

/**
 * A range of a sheet's rows as a part. The row that names the columns stands at the top, so that no row is read without
 * it; notes stand below, each with the address of its cell.
 *
 * @param ranges of the whole sheet: it is named with its rows where it is more than one
 */
export function sheetPart(sheet: Sheet, range: RowRange, ranges: readonly RowRange[], number: number): Part {
  const own = sheet.rows.slice(range.first, range.end);
  const above = headerRowAbove(sheet, own[0]?.row ?? 0);
  const rows = above === undefined ? own : [above, ...own];
  const builder = new PartBuilder();
  builder.spannedTable(rows.map((row, index) => cellsOf(row, (end) => rowsBefore(rows, end) - index, sheet.headers)));
  for (const note of notesOf(sheet, range, ranges))
    builder.add('note', sheet.isChart ? note.words : `${addressOf(note.row, note.column)}: ${note.words}`);
  return {
    number,
    label: labelOf(sheet, own, ranges.length > 1),
    text: builder.text,
    blocks: builder.blocks,
    layout: null,
    state: 'read',
    omissions: range.first === 0 ? sheet.omissions.slice(0, parserBounds.omissions) : [],
  };
}

const addressOf = (row: number, column: number): string => `${columnName(column)}${row + 1}`;

/** The last row of names above a row that is not itself one. */
function headerRowAbove({ rows, headers }: Sheet, first: number): SheetRow | undefined {
  const header = headers.findLast(({ row }) => row < first);
  return header === undefined ? undefined : rows.find(({ row }) => row === header.row);
}

/**
 * @param rowsTo how many rows of the part come up to a row: those without cells are not shown, so no cell spans them
 */
function cellsOf(
  { row, cells }: SheetRow,
  rowsTo: (end: number) => number,
  headers: Sheet['headers'],
): readonly CellText[] {
  const own = headers.filter((header) => header.row === row);
  const isHeader = (column: number): boolean =>
    own.some(({ first, end }: HeaderRange) => first <= column && column < end);
  return cells.map(({ column, words, rowSpan, columnSpan }) => ({
    text: words,
    column,
    columnSpan,
    rowSpan: rowSpan === 1 ? 1 : Math.max(1, rowsTo(row + rowSpan)),
    header: isHeader(column),
    address: addressOf(row, column),
  }));
}

/** Notes on the rows of a range, and on those after it that hold nothing, or before the first. */
function notesOf(sheet: Sheet, { first, end }: RowRange, ranges: readonly RowRange[]): readonly CellNote[] {
  const from = first === 0 ? 0 : (sheet.rows[first]?.row ?? 0);
  const to = ranges.at(-1)?.end === end ? Infinity : (sheet.rows[end]?.row ?? Infinity);
  return sheet.notes.filter(({ row }) => from <= row && row < to);
}

function labelOf({ name, hidden }: Sheet, rows: readonly SheetRow[], isPiece: boolean): string {
  const shown = name.slice(0, 150);
  const [first, last] = [rows[0]?.row ?? 0, rows.at(-1)?.row ?? 0].map((row) => (row + 1).toLocaleString('en'));
  return `${shown}${hidden ? ' (hidden sheet)' : ''}${isPiece ? `, rows ${first}–${last}` : ''}`;
}
