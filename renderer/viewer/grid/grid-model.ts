import { columnName } from '../../../common/domain/column-name.ts';
import type { Cell, Part } from '../../../common/domain/part.ts';
import { stackOf, type Stack } from '../stack.ts';

/** A row of a grid. A block that is no table is a row of one cell. */
export interface GridRow {
  /** Its number in the document's own program, else in the part. */
  readonly label: string;
  /** In order of their columns. */
  readonly cells: readonly Cell[];
}

/** A part as rows and columns. */
export interface Grid {
  readonly part: number;
  readonly text: string;
  readonly rows: readonly GridRow[];
  /** Rows at the top that name the columns and stay in view. */
  readonly headerRows: number;
  /** Cells over several rows, in order of their first. */
  readonly tall: readonly TallCell[];
  /** Characters of the longest row number. */
  readonly labelLength: number;
  /** Letters, as in a spreadsheet. */
  readonly columnNames: readonly string[];
  /** The left edge of each column and, last, the right edge of all, in CSS pixels at 100 %. */
  readonly lefts: Stack;
}

/** A cell over several rows, and where its rows end. */
export interface TallCell {
  readonly row: number;
  readonly end: number;
}

/** More rows at the top would leave too little room below. */
const mostHeaderRows = 3;
/** Rows that decide how wide columns are. */
const rowsMeasured = 300;
const leastChars = 5;
const mostChars = 34;
const charWidth = 7.2;
const cellPadding = 20;

/** The grid of a part. Pure. */
export function gridOf({ number, text, blocks }: Pick<Part, 'number' | 'text' | 'blocks'>): Grid {
  const rows: GridRow[] = [];
  const wholeWidth = columnsOf(blocks);
  for (const block of blocks) {
    if (block.kind === 'table') {
      const first = rows.length;
      for (const [row, cells] of Map.groupBy(block.cells, (cell) => cell.row))
        rows.push({ label: rowNumber(cells) ?? String(first + row + 1), cells });
    } else {
      const { start, end } = block;
      // What is no table, as a note, goes over all columns.
      const cell = { start, end, row: 0, column: 0, rowSpan: 1, columnSpan: wholeWidth, header: false, address: '' };
      rows.push({ label: '', cells: [cell] });
    }
  }
  // A title may stand above the row that names the columns.
  const headerRows = 1 + rows.slice(0, mostHeaderRows).findLastIndex(({ cells }) => cells.some(({ header }) => header));
  const chars = columnChars(rows, text);
  return {
    part: number,
    text,
    rows,
    headerRows,
    tall: rows.flatMap(({ cells }, row) => tallCells(cells, row)),
    labelLength: rows.reduce((most, { label }) => Math.max(most, label.length), 0),
    columnNames: chars.map((_, column) => columnName(column)),
    lefts: stackOf(chars.length, (column) => (chars[column] ?? leastChars) * charWidth + cellPadding),
  };
}

const columnsOf = (blocks: Part['blocks']): number =>
  blocks.reduce(
    (most, block) =>
      block.kind === 'table'
        ? block.cells.reduce((width, cell) => Math.max(width, cell.column + cell.columnSpan), most)
        : most,
    1,
  );

function tallCells(cells: readonly Cell[], row: number): readonly TallCell[] {
  const longest = cells.reduce((most, { rowSpan }) => Math.max(most, rowSpan), 1);
  return longest === 1 ? [] : [{ row, end: row + longest }];
}

const rowNumber = (cells: readonly Cell[]): string | undefined =>
  cells.map(({ address }) => /\d+$/.exec(address)?.[0]).find((found) => found !== undefined);

/** Digits are wider than most letters. */
const digitExtra = 0.15;

function columnChars(rows: readonly GridRow[], text: string): readonly number[] {
  const chars: number[] = [];
  for (const [index, { cells }] of rows.entries())
    for (const { column, columnSpan, start, end } of cells) {
      while (chars.length < column + columnSpan) chars.push(leastChars);
      if (columnSpan === 1 && index < rowsMeasured)
        chars[column] = Math.max(chars[column] ?? leastChars, Math.min(mostChars, lengthOf(text.slice(start, end))));
    }
  return chars;
}

const lengthOf = (words: string): number => {
  const shown = words.slice(0, mostChars);
  return shown.length + digitExtra * (shown.match(/\d/gu)?.length ?? 0);
};

/** A cell by its row in the grid and its column. */
export interface CellPosition {
  readonly row: number;
  readonly column: number;
}

/** The cell that holds a place of the text, or the one before it; the first of all where none is before. */
export function cellAtOffset({ rows }: Grid, offset: number): CellPosition {
  const row = Math.max(
    0,
    rows.findLastIndex(({ cells }) => (cells[0]?.start ?? Infinity) <= offset),
  );
  const cells = rows[row]?.cells ?? [];
  const cell = cells.findLast(({ start }) => start <= offset) ?? cells[0];
  return { row, column: cell?.column ?? 0 };
}

/** The cell at a position, also where it spans several columns. */
export const cellAt = ({ rows }: Grid, { row, column }: CellPosition): Cell | undefined =>
  rows[row]?.cells.find((cell) => cell.column <= column && column < cell.column + cell.columnSpan);

/** What a key that moves does to the cell chosen; null for other keys. */
export function moveCell(key: string, { row, column }: CellPosition, grid: Grid, page: number): CellPosition | null {
  const lastRow = Math.max(0, grid.rows.length - 1);
  const lastColumn = Math.max(0, grid.columnNames.length - 1);
  const to = (wantedRow: number, wantedColumn: number): CellPosition => ({
    row: Math.max(0, Math.min(lastRow, wantedRow)),
    column: Math.max(0, Math.min(lastColumn, wantedColumn)),
  });
  switch (key) {
    case 'ArrowDown':
      return to(row + 1, column);
    case 'ArrowUp':
      return to(row - 1, column);
    case 'ArrowRight':
      return to(row, column + 1);
    case 'ArrowLeft':
      return to(row, column - 1);
    case 'PageDown':
      return to(row + page, column);
    case 'PageUp':
      return to(row - page, column);
    case 'Home':
      return to(row, 0);
    case 'End':
      return to(row, lastColumn);
    default:
      return null;
  }
}
