import type { Notice } from '../../../common/messages/notice.ts';

/** A sheet of a workbook as any format of workbooks gives it. Rows and columns count from 0. */
export interface Sheet {
  readonly name: string;
  /** Hidden by whoever made the workbook; it is read all the same, and marked. */
  readonly hidden: boolean;
  /** The sheet is a chart: it has no cells, and notes on it stand at none. */
  readonly isChart: boolean;
  /** Rows that hold something, in order. */
  readonly rows: readonly SheetRow[];
  /** Cells that name the columns below them, in order of rows. */
  readonly headers: readonly HeaderRange[];
  /** What people noted on cells, in order of rows. */
  readonly notes: readonly CellNote[];
  readonly omissions: readonly Notice[];
}

export interface SheetRow {
  readonly row: number;
  /** Cells that hold something, in order of columns. */
  readonly cells: readonly SheetCell[];
}

export interface SheetCell {
  readonly column: number;
  /** As people see it. */
  readonly words: string;
  /** A number, a date, a time; as against words. */
  readonly isValue: boolean;
  /** Both at least 1. */
  readonly rowSpan: number;
  readonly columnSpan: number;
}

/** Cells of a row from one column to before another. */
export interface HeaderRange {
  readonly row: number;
  readonly first: number;
  readonly end: number;
}

export interface CellNote {
  readonly row: number;
  readonly column: number;
  readonly words: string;
}

/** The most that is read of a workbook: above what people read as a table, below what fills the memory. */
export const sheetBounds = {
  sheets: 1_000,
  /** Of all sheets together. */
  cells: 1_000_000,
  /** UTF-16 units of all cells together. */
  words: 60_000_000,
  /** UTF-16 units of a cell; what Excel itself holds. */
  cell: 32_767,
  /** UTF-16 units of the cells of one row. */
  row: 1_000_000,
  /** Of a sheet; the last column that Excel has. */
  columns: 16_384,
  rows: 1_048_576,
  notes: 20_000,
  merges: 100_000,
} as const;
