import { notice } from '../../../common/messages/notice.ts';
import { xmlEvents, type XmlEvent } from '../package/xml-events.ts';
import type { ZipArchive } from '../package/zip.ts';
import type { SheetBuilder } from '../sheets/sheet-builder.ts';
import type { SheetCell } from '../sheets/sheet.ts';
import { shownCell, type CellSources } from './cells.ts';
import { workbookNames } from './names.ts';
import { areaOf, columnOf } from '../sheets/reference.ts';
import { RichText } from './rich-text.ts';

/** Ranges of hidden columns that are known of a sheet. */
const mostRanges = 256;

type Open = Extract<XmlEvent, { readonly kind: 'open' }>;

/**
 * Reads the cells of a worksheet, row by row, into a builder: what is frozen or filtered names the columns, what is
 * merged is one cell. The size that a sheet states is not looked at.
 *
 * @returns the row of a filter or of what is frozen, from 0; undefined where there is neither
 * @throws UnreadableFile where the file is damaged; rows before that are in the builder
 */
export async function readSheetPart(
  zip: ZipArchive,
  part: string,
  sources: CellSources,
  builder: SheetBuilder,
): Promise<void> {
  const reader = new SheetPartReader(sources, builder);
  try {
    for await (const batch of xmlEvents(zip.stream(part), workbookNames))
      for (const event of batch) if (!reader.add(event)) return;
  } finally {
    reader.end();
  }
}

class SheetPartReader {
  readonly #sources: CellSources;
  readonly #builder: SheetBuilder;
  readonly #inline = new RichText();
  #row = -1;
  #isRowHidden = false;
  /** Ranges of columns that are not shown, from 0. */
  readonly #hiddenColumns: { readonly first: number; readonly last: number }[] = [];
  #column = -1;
  #cells: SheetCell[] = [];
  #cell = { type: 'n', style: 0, value: '', hasFormula: false };
  #isValue = false;
  #frozenRows = 0;
  /** Rows above the frozen line that may name the columns. */
  #frozen: { readonly row: number; readonly first: number; readonly end: number } | undefined;
  #isFull = false;
  readonly #missing = { strings: 0, values: 0 };

  constructor(sources: CellSources, builder: SheetBuilder) {
    this.#sources = sources;
    this.#builder = builder;
  }

  /** @returns false when no further row is taken */
  add(event: XmlEvent): boolean {
    if (event.kind === 'open') this.#open(event);
    else if (event.kind === 'close') this.#close(event.name);
    else if (this.#isValue) this.#cell.value += event.text;
    if (this.#cell.type === 'inlineStr') this.#inline.add(event);
    return !this.#isFull;
  }

  /** Says what the sheet as a whole told. */
  end(): void {
    const { strings, values } = this.#missing;
    if (this.#frozen !== undefined) this.#builder.header(this.#frozen);
    if (strings > 0) this.#builder.omit(notice('sheet-strings-missing', { count: strings }));
    if (values > 0) this.#builder.omit(notice('sheet-formulas-unknown', { count: values }));
  }

  #open({ name, attributes }: Open): void {
    switch (name) {
      case 'c':
        this.#column = attributes['r'] === undefined ? this.#column + 1 : columnOf(attributes['r']);
        this.#cell = {
          type: attributes['t'] ?? 'n',
          style: Number(attributes['s'] ?? 0),
          value: '',
          hasFormula: false,
        };
        break;
      case 'v':
        this.#isValue = true;
        break;
      case 'f':
        this.#cell.hasFormula = true;
        break;
      case 'row':
        this.#row = attributes['r'] === undefined ? this.#row + 1 : Number(attributes['r']) - 1;
        this.#isRowHidden = isOn(attributes['hidden']);
        this.#column = -1;
        break;
      case 'col':
        if (isOn(attributes['hidden']) && this.#hiddenColumns.length < mostRanges)
          this.#hiddenColumns.push({ first: Number(attributes['min']) - 1, last: Number(attributes['max']) - 1 });
        break;
      case 'mergeCell':
        this.#merge(attributes['ref'] ?? '');
        break;
      case 'pane':
        if (attributes['state']?.startsWith('frozen') === true) this.#frozenRows = Number(attributes['ySplit'] ?? 0);
        break;
      case 'autoFilter':
        this.#filter(attributes['ref'] ?? '');
        break;
      default:
    }
  }

  #close(name: string): void {
    if (name === 'v') this.#isValue = false;
    else if (name === 'c') this.#endCell();
    else if (name === 'row') this.#endRow();
  }

  #endCell(): void {
    const cell = this.#cell;
    const inline = cell.type === 'inlineStr' ? this.#inline.end() : '';
    const isInline = cell.type === 'inlineStr';
    // Programs that do not calculate write an empty value, or none; a text may be empty.
    if (cell.hasFormula && cell.value === '' && cell.type !== 'str' && !isInline) this.#missing.values += 1;
    if ((isInline ? inline : cell.value) === '' || this.#column < 0) return;
    const shown = shownCell({ ...cell, inline }, this.#sources);
    if (shown === undefined) this.#missing.strings += 1;
    else if (shown.words.trim() !== '')
      this.#cells.push({
        column: this.#column,
        words: shown.words,
        isValue: shown.isValue,
        rowSpan: 1,
        columnSpan: 1,
      });
  }

  #endRow(): void {
    const cells = isInOrder(this.#cells)
      ? this.#cells
      : this.#cells.toSorted((one, other) => one.column - other.column);
    this.#cells = [];
    if (!Number.isSafeInteger(this.#row) || this.#row < 0) return;
    const [first, last] = [cells[0], cells.at(-1)];
    if (this.#row < this.#frozenRows && first !== undefined && last !== undefined && cells.length > 1)
      this.#frozen = { row: this.#row, first: first.column, end: last.column + 1 };
    this.#isFull = !this.#builder.row(this.#row, cells);
    if (this.#isRowHidden && cells.length > 0) this.#builder.hides({ rows: 1 });
    const isHidden = (column: number): boolean =>
      this.#hiddenColumns.some((range) => range.first <= column && column <= range.last);
    if (this.#hiddenColumns.length > 0)
      this.#builder.hides({ columns: cells.map(({ column }) => column).filter(isHidden) });
  }

  #merge(reference: string): void {
    const area = areaOf(reference);
    if (area === undefined) return;
    const { row, column, lastRow, lastColumn } = area;
    this.#builder.merge({ row, column, rowSpan: lastRow - row + 1, columnSpan: lastColumn - column + 1 });
  }

  #filter(reference: string): void {
    const area = areaOf(reference);
    if (area !== undefined) this.#frozen = { row: area.row, first: area.column, end: area.lastColumn + 1 };
  }
}

const isOn = (value: string | undefined): boolean => value === '1' || value === 'true';

const isInOrder = (cells: readonly SheetCell[]): boolean =>
  cells.every(({ column }, index) => index === 0 || (cells[index - 1]?.column ?? 0) < column);
