import type { FlowBlock } from '../flow/block.ts';
import { tableBlocks, type Row } from './table.ts';

/** What a paragraph is, when it ends. */
export interface ParagraphLook {
  /** From 1; undefined for running text. */
  readonly heading: number | undefined;
  readonly caption: boolean;
  readonly inTable: boolean;
}

/** More cells in one row are no table that anyone reads. */
const mostCells = 1_000;

/** A text that runs by itself: the document's, a note's, a box's. Paragraphs and cells become blocks as they end. */
export class Story {
  readonly #blocks: FlowBlock[] = [];
  #text = '';
  #mark = '';
  #letters = 0;
  #boldLetters = 0;
  #beside: FlowBlock[] = [];
  #cell: FlowBlock[] = [];
  #cells: (readonly FlowBlock[])[] = [];
  #rows: Row[] = [];
  #besideTable: FlowBlock[] = [];

  get text(): string {
    return this.#text;
  }

  append(text: string, bold = false): void {
    this.#text += text;
    const letters = text.match(/\p{L}/gu)?.length ?? 0;
    this.#letters += letters;
    if (bold) this.#boldLetters += letters;
  }

  /** The mark before a list item, as its program drew it. */
  set mark(text: string) {
    this.#mark = text;
  }

  /** What stands beside the paragraph that is open: a note, a box, a comment. */
  addBeside(blocks: readonly FlowBlock[]): void {
    this.#beside.push(...blocks);
  }

  endParagraph(look: ParagraphLook): void {
    const strong = this.#letters > 0 && this.#letters === this.#boldLetters;
    const block = blockOf(this.#text.trim(), this.#mark.trim(), strong, look);
    const blocks = block === undefined ? this.#beside : [block, ...this.#beside];
    if (look.inTable) this.#cell.push(...blocks);
    else {
      this.#endTable();
      this.#blocks.push(...blocks);
    }
    this.#text = '';
    this.#mark = '';
    this.#letters = 0;
    this.#boldLetters = 0;
    this.#beside = [];
  }

  endCell(look: ParagraphLook): void {
    this.endParagraph({ ...look, inTable: true });
    const isBeside = ({ kind }: FlowBlock): boolean => kind === 'note' || kind === 'aside';
    this.#besideTable.push(...this.#cell.filter(isBeside));
    if (this.#cells.length < mostCells) this.#cells.push(this.#cell.filter((block) => !isBeside(block)));
    this.#cell = [];
  }

  /** Cells of a table in a cell are parted by tabs and lines; none stands behind the last. */
  endNestedRow(): void {
    const row = this.#text.replace(/\t+$/u, '');
    this.#text = row === '' ? '' : `${row}\n`;
  }

  endRow(row: Omit<Row, 'cells'>): void {
    if (this.#cells.length > 0) this.#rows.push({ ...row, cells: this.#cells });
    this.#cells = [];
  }

  /** The blocks that are whole since this was last called. */
  take(): readonly FlowBlock[] {
    return this.#blocks.splice(0);
  }

  /** All blocks that were not taken; the text is at its end. */
  end(look: ParagraphLook): readonly FlowBlock[] {
    this.endParagraph({ ...look, inTable: false });
    // What a damaged file leaves of a row is text all the same.
    return [...this.take(), ...this.#cells.flat(), ...this.#cell];
  }

  #endTable(): void {
    if (this.#rows.length > 0) this.#blocks.push(...tableBlocks(this.#rows), ...this.#besideTable);
    this.#rows = [];
    this.#besideTable = [];
  }
}

function blockOf(
  text: string,
  mark: string,
  strong: boolean,
  { heading, caption }: ParagraphLook,
): FlowBlock | undefined {
  if (text === '') return undefined;
  const marked = mark === '' ? text : `${mark} ${text}`;
  if (heading !== undefined) return { kind: 'heading', level: heading, text: marked };
  if (mark !== '') return { kind: 'list-item', text: marked, strong };
  return { kind: caption ? 'caption' : 'paragraph', text, strong };
}
