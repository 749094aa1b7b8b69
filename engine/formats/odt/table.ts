import { textOfBlocks, type FlowBlock, type FlowCell } from '../flow/block.ts';
import { elementsOf, type XmlElement } from '../package/xml-tree.ts';
import type { Context } from './context.ts';
import type { ReadBlocks } from './inline.ts';
import { countOf } from './names.ts';

const mostColumns = 1_000;
/** A row or cell that says it stands so many times more is an empty rest of a sheet. */
const mostRepeats = 100;
const mostCells = 500_000;

interface ReadCell extends Omit<FlowCell, 'text' | 'header'> {
  readonly blocks: readonly FlowBlock[];
  readonly named: boolean;
}

/** Reads a table row by row. */
export class TableReader {
  readonly #context: Context;
  readonly #readBlocks: ReadBlocks;
  readonly #cells: ReadCell[] = [];
  readonly #beside: FlowBlock[] = [];
  #rows = 0;
  #headerRows = 0;

  constructor(context: Context, readBlocks: ReadBlocks) {
    this.#context = context;
    this.#readBlocks = readBlocks;
  }

  /** All rows inside an element, in groups as they may be. */
  addAll(element: XmlElement, header = false): void {
    for (const child of elementsOf(element))
      if (child.name === 'table:table-row') this.add(child, header);
      else if (/^table:table-(?:header-rows|rows|row-group)$/u.test(child.name))
        this.addAll(child, header || child.name === 'table:table-header-rows');
  }

  /** @param row `table:table-row` */
  add(row: XmlElement, header: boolean): void {
    const repeats = Math.max(1, countOf(row.attributes['table:number-rows-repeated'], 1, mostRepeats));
    for (let repeat = 0; repeat < repeats && this.#cells.length < mostCells; repeat++) {
      let column = 0;
      for (const cell of elementsOf(row)) column = this.#cell(cell, column);
      if (header && this.#headerRows === this.#rows) this.#headerRows += 1;
      this.#rows += 1;
    }
  }

  /** The table with the notes of its cells behind it; a frame around other blocks, as one cell is, goes away. */
  end(): readonly FlowBlock[] {
    const [only] = this.#cells;
    if (only !== undefined && this.#cells.length === 1) return [...only.blocks, ...this.#beside];
    const first = this.#cells.filter(({ row, blocks }) => row === 0 && blocks.length > 0);
    const named = first.length > 0 && first.every((cell) => cell.named);
    const headerRows = this.#headerRows > 0 ? this.#headerRows : named ? 1 : 0;
    const cells = this.#cells.map(({ row, column, rowSpan, columnSpan, blocks }) => ({
      row,
      column,
      rowSpan: Math.min(rowSpan, this.#rows - row),
      columnSpan,
      header: headerRows < this.#rows && row < headerRows,
      text: textOfBlocks(blocks),
    }));
    return [{ kind: 'table', cells }, ...this.#beside];
  }

  /** @returns the column behind the cell */
  #cell(cell: XmlElement, begin: number): number {
    const { attributes } = cell;
    const repeats = Math.max(1, countOf(attributes['table:number-columns-repeated'], 1, mostColumns));
    if (cell.name === 'table:covered-table-cell') return Math.min(begin + repeats, mostColumns);
    if (cell.name !== 'table:table-cell') return begin;
    const columnSpan = Math.max(1, countOf(attributes['table:number-columns-spanned'], 1, mostColumns));
    const rowSpan = Math.max(1, countOf(attributes['table:number-rows-spanned'], 1, 65_535));
    let column = begin;
    for (let repeat = 0; repeat < repeats && column < mostColumns; repeat++) {
      const all = this.#readBlocks(elementsOf(cell), this.#context);
      const blocks = all.filter(({ kind }) => kind !== 'note' && kind !== 'aside');
      this.#beside.push(...all.filter(({ kind }) => kind === 'note' || kind === 'aside'));
      const named = elementsOf(cell, 'text:p').every((paragraph) =>
        this.#context.styles
          .of('paragraph', paragraph.attributes['text:style-name'])
          .names.includes('Table_20_Heading'),
      );
      this.#cells.push({ row: this.#rows, column, rowSpan, columnSpan, blocks, named });
      // What is covered to the right has elements of its own.
      column += 1;
    }
    return column;
  }
}
