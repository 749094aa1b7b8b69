import { notice, type Notice } from '../../../common/messages/notice.ts';
import { foundHeader } from './found-header.ts';
import { merged, type Merge } from './merged.ts';
import { packedRow } from './packed-row.ts';
import { sheetBounds, type CellNote, type HeaderRange, type Sheet, type SheetCell, type SheetRow } from './sheet.ts';

export type SheetBounds = { readonly [Bound in keyof typeof sheetBounds]: number };

/** How much was read of a workbook, over all its sheets. */
export interface Taken {
  cells: number;
  words: number;
}

/** Takes what a reader finds on a sheet, within the bounds, and says what was left out. */
export class SheetBuilder {
  readonly #rows: SheetRow[] = [];
  readonly #headers: HeaderRange[] = [];
  readonly #merges: Merge[] = [];
  readonly #notes: CellNote[] = [];
  readonly #omissions: Notice[] = [];
  readonly #over = { rows: false, columns: false, cells: 0, notes: 0 };
  /** Rows and columns that hold something and are not shown. */
  #hiddenRows = 0;
  readonly #hiddenColumns = new Set<number>();
  #isDisordered = false;
  readonly #taken: Taken;
  readonly #bounds: SheetBounds;

  constructor(taken: Taken, bounds: SheetBounds = sheetBounds) {
    this.#taken = taken;
    this.#bounds = bounds;
  }

  /**
   * A row; those of a damaged file may come in any order.
   *
   * @param cells those that hold something, in order of columns
   * @returns false when no further row is taken
   */
  row(row: number, cells: readonly SheetCell[]): boolean {
    const { columns, rows, cells: mostCells, words: mostWords } = this.#bounds;
    if (cells.length === 0) return true;
    if (row >= rows || this.#taken.cells >= mostCells || this.#taken.words >= mostWords) {
      this.#over.rows = true;
      return false;
    }
    let length = 0;
    const taken: SheetCell[] = [];
    for (const cell of cells) {
      if (cell.column >= columns) this.#over.columns = true;
      else if (length >= this.#bounds.row) this.#over.cells += 1;
      else {
        const whole = this.#cut(cell, this.#bounds.row - length);
        length += whole.words.length + 1;
        taken.push(whole);
      }
    }
    this.#taken.cells += taken.length;
    this.#taken.words += length;
    if (taken.length === 0) return true;
    this.#isDisordered ||= row <= (this.#rows.at(-1)?.row ?? -1);
    this.#rows.push(packedRow(row, taken));
    return true;
  }

  header(range: HeaderRange): void {
    this.#headers.push(range);
  }

  /** Cells that are one; their rows may come later. */
  merge(merge: Merge): void {
    if (this.#merges.length < this.#bounds.merges) this.#merges.push(merge);
  }

  /** A row that holds something, or a column that does, is read as others are, and told to be hidden. */
  hides({ rows = 0, columns = [] }: { readonly rows?: number; readonly columns?: Iterable<number> }): void {
    this.#hiddenRows += rows;
    for (const column of columns) this.#hiddenColumns.add(column);
  }

  note(note: CellNote): void {
    const words = note.words.trim().slice(0, this.#bounds.cell).toWellFormed();
    if (words === '') return;
    if (this.#notes.length < this.#bounds.notes) this.#notes.push({ ...note, words });
    else this.#over.notes += 1;
  }

  omit(omission: Notice): void {
    this.#omissions.push(omission);
  }

  /** The sheet; of its headers the first row over numbers where the workbook names none. */
  sheet(name: string, hidden: boolean, isChart = false): Sheet {
    const { rows, columns, cells, notes } = this.#over;
    const inOrder = this.#isDisordered ? this.#rows.toSorted((one, other) => one.row - other.row) : this.#rows;
    const all = merged(inOrder, this.#merges);
    const found = this.#headers.length > 0 ? this.#headers : foundHeader(all);
    return {
      name,
      hidden,
      isChart,
      rows: all,
      headers: found.toSorted((one, other) => one.row - other.row || one.first - other.first),
      notes: this.#notes.toSorted((one, other) => one.row - other.row || one.column - other.column),
      omissions: [
        ...this.#omissions,
        ...(this.#hiddenRows > 0 ? [notice('sheet-hidden-rows', { count: this.#hiddenRows })] : []),
        ...(this.#hiddenColumns.size > 0 ? [notice('sheet-hidden-columns', { count: this.#hiddenColumns.size })] : []),
        ...(rows ? [notice('sheet-rows-cut', { row: (all.at(-1)?.row ?? -1) + 1 })] : []),
        ...(columns ? [notice('sheet-columns-cut', { columns: this.#bounds.columns })] : []),
        ...(cells > 0 ? [notice('sheet-cells-cut', { count: cells, characters: this.#bounds.cell })] : []),
        ...(notes > 0 ? [notice('sheet-notes-cut', { count: notes })] : []),
      ],
    };
  }

  #cut(cell: SheetCell, room: number): SheetCell {
    const most = Math.min(this.#bounds.cell, room);
    if (cell.words.length <= most) return cell;
    this.#over.cells += 1;
    return { ...cell, words: cell.words.slice(0, most).toWellFormed() };
  }
}
