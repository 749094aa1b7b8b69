import { textOfBlocks, type FlowBlock, type FlowCell } from '../flow/block.ts';
import { countLetters } from '../flow/omissions.ts';
import { elementAt, elementsOf, xmlTextOf, type XmlElement } from '../package/xml-tree.ts';
import type { Context } from './context.ts';
import type { ReadBlocks } from './inline.ts';
import { filledIn } from './placeholders.ts';
import { flagOf, isOn, numberOf, valueOf } from './properties.ts';

/** More columns are no table that anyone reads. */
const mostColumns = 1_000;

interface GrowingCell extends Omit<FlowCell, 'rowSpan' | 'text' | 'header'> {
  rowSpan: number;
  readonly blocks: readonly FlowBlock[];
  readonly bold: boolean;
}

/** Reads a table row by row. */
export class TableReader {
  readonly #context: Context;
  readonly #readBlocks: ReadBlocks;
  readonly #firstRowIsHeader: boolean;
  readonly #cells: GrowingCell[] = [];
  /** The cell that reaches down in each column. */
  readonly #above = new Map<number, GrowingCell>();
  readonly #beside: FlowBlock[] = [];
  #rows = 0;
  /** Rows from the first that repeat at the top of each page: they name the columns. */
  #headerRows = 0;

  /** @param properties `w:tblPr` */
  constructor(properties: XmlElement | undefined, context: Context, readBlocks: ReadBlocks) {
    this.#context = context;
    this.#readBlocks = readBlocks;
    const look = elementAt(properties, 'w:tblLook')?.attributes;
    const first = look?.['w:firstRow'];
    const shown = first === undefined ? (Number.parseInt(look?.['w:val'] ?? '0', 16) & 0x20) !== 0 : isOn(first);
    this.#firstRowIsHeader = shown && context.styles.of(valueOf(properties, 'w:tblStyle') ?? '').boldFirstRow;
  }

  /** @param row `w:tr` */
  add(row: XmlElement): void {
    const properties = elementAt(row, 'w:trPr');
    if (elementAt(properties, 'w:del') !== undefined) {
      this.#context.deleted += countLetters(xmlTextOf(row));
      return;
    }
    if (flagOf(properties, 'w:tblHeader') === true && this.#headerRows === this.#rows) this.#headerRows += 1;
    let column = numberOf(valueOf(properties, 'w:gridBefore')) ?? 0;
    for (const cell of cellsOf(row)) column += this.#cell(cell, Math.min(column, mostColumns));
    this.#rows += 1;
  }

  /** The table with the notes of its cells behind it; a frame around other blocks, as one cell is, goes away. */
  end(): readonly FlowBlock[] {
    const [only] = this.#cells;
    if (only !== undefined && this.#cells.length === 1) return [...only.blocks, ...this.#beside];
    const headerRows =
      this.#headerRows > 0 ? this.#headerRows : this.#firstRowIsHeader || this.#firstRowIsBold() ? 1 : 0;
    const cells = this.#cells.map(({ blocks, row, column, rowSpan, columnSpan }) => ({
      row,
      column,
      rowSpan,
      columnSpan,
      header: headerRows < this.#rows && row < headerRows,
      text: textOfBlocks(blocks),
    }));
    return [{ kind: 'table', cells }, ...this.#beside];
  }

  /** @returns how many columns the cell takes */
  #cell(cell: XmlElement, column: number): number {
    const properties = elementAt(cell, 'w:tcPr');
    const columnSpan = Math.max(1, Math.min(numberOf(valueOf(properties, 'w:gridSpan')) ?? 1, mostColumns - column));
    const merge = elementAt(properties, 'w:vMerge');
    const above = this.#above.get(column);
    if (merge !== undefined && merge.attributes['w:val'] !== 'restart' && above !== undefined) {
      above.rowSpan = this.#rows - above.row + 1;
      return columnSpan;
    }
    const deleted = elementAt(properties, 'w:cellDel') !== undefined;
    const all = deleted ? [] : this.#readBlocks(elementsOf(cell), this.#context);
    const blocks = all.filter(({ kind }) => kind !== 'note' && kind !== 'aside');
    this.#beside.push(...all.filter(({ kind }) => kind === 'note' || kind === 'aside'));
    const bold = this.#rows === 0 && isBold(cell, this.#context);
    const grown = { row: this.#rows, column, rowSpan: 1, columnSpan, blocks, bold };
    this.#cells.push(grown);
    if (merge === undefined) this.#above.delete(column);
    else this.#above.set(column, grown);
    return columnSpan;
  }

  #firstRowIsBold(): boolean {
    const named = this.#cells.filter(({ row, blocks }) => row === 0 && blocks.length > 0);
    return named.length > 0 && named.every(({ bold }) => bold);
  }
}

const cellsOf = (row: XmlElement): readonly XmlElement[] =>
  elementsOf(row).flatMap((child) =>
    child.name === 'w:tc'
      ? [child]
      : child.name === 'w:sdt'
        ? cellsOf(filledIn(child))
        : /^w:(?:sdtContent|customXml)$/u.test(child.name)
          ? cellsOf(child)
          : [],
  );

/** Whether all text of a cell is bold. */
function isBold(cell: XmlElement, { styles }: Context): boolean {
  const paragraphs = elementsOf(cell, 'w:p').flatMap((paragraph) => {
    const style = styles.paragraph(valueOf(paragraph, 'w:pPr', 'w:pStyle'));
    return elementsOf(paragraph, 'w:r')
      .filter((run) => elementAt(run, 'w:t') !== undefined)
      .map(
        (run) => flagOf(run, 'w:rPr', 'w:b') ?? styles.of(valueOf(run, 'w:rPr', 'w:rStyle') ?? '').bold ?? style.bold,
      );
  });
  return paragraphs.length > 0 && paragraphs.every((bold) => bold === true);
}
