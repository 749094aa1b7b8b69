import { notice } from '../../../common/messages/notice.ts';
import { chartOfObject } from '../odf/chart.ts';
import { formulaOfObject } from '../odf/formula.ts';
import { elementsOf, type XmlElement } from '../package/xml-tree.ts';
import type { SheetBuilder } from '../sheets/sheet-builder.ts';
import { sheetBounds, type SheetCell } from '../sheets/sheet.ts';
import { chartWords } from './chart-words.ts';
import type { OdsObjects } from './objects.ts';
import { countOf, odsCell, type OdsCell } from './cell.ts';

/**
 * How often a row or cell that holds something is repeated: a file of a few bytes can say "a million times", as one
 * does
 * whose column was filled to its end.
 */
const mostRepeats = 1_000;

/** Ranges of hidden columns of a sheet; more are told as fewer. */
const mostRanges = 1_000;

/** Whether rows or columns are not shown: "collapse" by hand, "filter" by a filter. */
const isHidden = (attributes: Readonly<Record<string, string>>): boolean =>
  /^(?:collapse|filter)$/u.test(attributes['table:visibility'] ?? '');

interface Frames {
  readonly objects: readonly XmlElement[];
  readonly pictures: number;
}

/** Takes the rows of one sheet, in order. */
export class OdsSheetReader {
  readonly #builder: SheetBuilder;
  readonly #objects: OdsObjects;
  #row = 0;
  /** The first column that is not told of yet. */
  #column = 0;
  readonly #hiddenColumns: { readonly first: number; readonly end: number }[] = [];
  #header: { readonly row: number; readonly first: number; readonly end: number } | undefined;
  readonly #seen = { formulas: 0, charts: 0, pictures: 0, repeats: 0 };
  /** False when no further row is taken. */
  goesOn = true;

  constructor(builder: SheetBuilder, objects: OdsObjects) {
    this.#builder = builder;
    this.#objects = objects;
  }

  /** Columns of one look, which come before the rows. */
  columns(attributes: Readonly<Record<string, string>>): void {
    const [first, end] = [this.#column, this.#column + countOf(attributes['table:number-columns-repeated'])];
    this.#column = Math.min(end, sheetBounds.columns);
    if (isHidden(attributes) && this.#hiddenColumns.length < mostRanges) this.#hiddenColumns.push({ first, end });
  }

  /** @param isHeader whether the sheet says that the row names the columns */
  row(row: XmlElement, isHeader: boolean): void {
    const times = countOf(row.attributes['table:number-rows-repeated']);
    const cells = this.#cells(row);
    const [first, last] = [cells[0], cells.at(-1)];
    if (first !== undefined && last !== undefined) {
      if (isHeader && cells.length > 1) this.#header = { row: this.#row, first: first.column, end: last.column + 1 };
      const taken = Math.min(times, mostRepeats);
      this.#seen.repeats += times - taken;
      for (let again = 0; again < taken && this.goesOn; again++)
        this.goesOn = this.#builder.row(this.#row + again, cells);
      if (isHidden(row.attributes)) this.#builder.hides({ rows: taken });
      const columns = cells.map(({ column }) => column);
      if (this.#hiddenColumns.length > 0)
        this.#builder.hides({
          columns: columns.filter((at) => this.#hiddenColumns.some((range) => range.first <= at && at < range.end)),
        });
    }
    this.#row = Math.min(this.#row + times, sheetBounds.rows);
  }

  /** Says what the sheet as a whole told. */
  end(): void {
    const { formulas, charts, pictures, repeats } = this.#seen;
    if (this.#header !== undefined) this.#builder.header(this.#header);
    if (formulas > 0) this.#builder.omit(notice('sheet-formulas-unknown', { count: formulas }));
    if (repeats > 0) this.#builder.omit(notice('sheet-repeats-cut', { most: mostRepeats }));
    if (charts > 0) this.#builder.omit(notice('sheet-charts', { count: charts }));
    if (pictures > 0) this.#builder.omit(notice('sheet-pictures', { count: pictures }));
  }

  /** Words that lie over the cells. */
  shapes(words: string, place = { row: 0, column: 0 }): void {
    this.#builder.note({ ...place, words });
  }

  /** Pictures and objects over the cells, or at one: charts and formulas are read, the rest is counted. */
  frames({ objects, pictures }: Frames, place = { row: 0, column: 0 }): void {
    this.#seen.pictures += pictures;
    for (const object of objects) {
      const chart = chartOfObject(object, this.#objects.charts);
      const words = chart === undefined ? formulaOfObject(object, this.#objects.formulas) : chartWords(chart);
      if (words === undefined) this.#seen.charts += 1;
      else this.shapes(words, place);
    }
  }

  #cells(row: XmlElement): readonly SheetCell[] {
    const cells: SheetCell[] = [];
    let column = 0;
    for (const { name, attributes, ...rest } of elementsOf(row)) {
      if (name !== 'table:table-cell' && name !== 'table:covered-table-cell') continue;
      const times = countOf(attributes['table:number-columns-repeated']);
      // What is under a merged cell is not seen.
      if (name === 'table:table-cell') this.#repeat(cells, odsCell({ name, attributes, ...rest }), column, times);
      column += times;
      if (column > sheetBounds.columns) break;
    }
    return cells;
  }

  #repeat(cells: SheetCell[], cell: OdsCell, column: number, times: number): void {
    if (cell.isUnknown) this.#seen.formulas += 1;
    if (cell.note !== '') this.#builder.note({ row: this.#row, column, words: cell.note });
    this.frames(cell, { row: this.#row, column });
    if (cell.words.trim() === '') return;
    const taken = Math.min(times, mostRepeats);
    this.#seen.repeats += times - taken;
    const { words, isValue, rowSpan, columnSpan } = cell;
    for (let again = 0; again < taken; again++)
      cells.push({ column: column + again, words, isValue, rowSpan, columnSpan });
  }
}
