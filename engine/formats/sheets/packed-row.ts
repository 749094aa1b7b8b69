import type { SheetCell, SheetRow } from './sheet.ts';

/** Cells whose kinds fit the bits of a number. */
const mostBits = 31;

/**
 * A row that takes little memory, for a workbook may have a million: its cells are made when they are looked at. Rows
 * with cells over several rows or columns are kept as they are.
 */
export const packedRow = (row: number, cells: readonly SheetCell[]): SheetRow =>
  cells.every(({ rowSpan, columnSpan }) => rowSpan === 1 && columnSpan === 1)
    ? new PackedRow(row, cells)
    : { row, cells: cells.slice() };

class PackedRow implements SheetRow {
  readonly row: number;
  readonly words: readonly string[];
  /** Null where the columns follow each other from `first`. */
  readonly columns: readonly number[] | null;
  readonly first: number;
  /** Which cells are values: a bit each, from the lowest, or a truth each where they are many. */
  readonly values: number | readonly boolean[];

  constructor(row: number, cells: readonly SheetCell[]) {
    this.row = row;
    this.first = cells[0]?.column ?? 0;
    this.words = cells.map(({ words }) => words);
    const follow = cells.every(({ column }, index) => column === this.first + index);
    this.columns = follow ? null : cells.map(({ column }) => column);
    this.values =
      cells.length <= mostBits
        ? cells.reduce((bits, { isValue }, index) => (isValue ? bits | (1 << index) : bits), 0)
        : cells.map(({ isValue }) => isValue);
  }

  get cells(): readonly SheetCell[] {
    const { words, columns, first, values } = this;
    return words.map((each, index) => ({
      column: columns?.[index] ?? first + index,
      words: each,
      isValue: typeof values === 'number' ? (values & (1 << index)) !== 0 : values[index] === true,
      rowSpan: 1,
      columnSpan: 1,
    }));
  }
}
