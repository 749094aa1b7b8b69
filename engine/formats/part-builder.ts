import type { Block, Cell, simpleBlockKinds } from '../../common/domain/part.ts';
import { withoutUnshown } from './unshown.ts';

/** A cell before its place in the text is known. */
export type CellText = Pick<Cell, 'column' | 'rowSpan' | 'columnSpan' | 'header' | 'address'> & {
  readonly text: string;
};

/** A text with its blocks. */
export interface BlockText {
  readonly text: string;
  readonly blocks: readonly Block[];
}

/** Builds the text of a part block by block. Blocks without text are left out; an empty line parts blocks. */
export class PartBuilder {
  text = '';
  readonly blocks: Block[] = [];

  add(kind: (typeof simpleBlockKinds)[number], text: string): void {
    const range = this.#append(text);
    if (range !== undefined) this.blocks.push({ ...range, kind, continues: false });
  }

  heading(level: number, text: string): void {
    const range = this.#append(text);
    if (range !== undefined) this.blocks.push({ ...range, kind: 'heading', level, continues: false });
  }

  /**
   * Rows of cells, parted by tabs; a tab or line break inside a cell becomes a space.
   *
   * @param headerRows how many rows, from the first, name the columns
   */
  table(rows: readonly (readonly string[])[], headerRows: number): void {
    this.spannedTable(
      rows.map((row, number) =>
        row.map((text, column) => ({
          text,
          column,
          rowSpan: 1,
          columnSpan: 1,
          header: number < headerRows,
          address: '',
        })),
      ),
    );
  }

  /** As `table`, of cells that say themselves in which column they begin and over how many rows and columns they go. */
  spannedTable(rows: readonly (readonly CellText[])[]): void {
    this.linedTable(rows.map((row) => row.map((cell) => ({ ...cell, text: cell.text.replaceAll(/\s+/gu, ' ') }))));
  }

  /** As `spannedTable`, of cells that may have lines. */
  linedTable(rows: readonly (readonly CellText[])[]): void {
    const clean = rows.map((row) => row.map((cell) => ({ ...cell, text: withoutUnshown(cell.text).trim() })));
    if (clean.every((row) => row.every(({ text }) => text === ''))) return;
    const range = this.#append(clean.map((row) => row.map(({ text }) => text).join('\t')).join('\n'), false);
    if (range === undefined) return;
    let at = range.start;
    const cells = clean.flatMap((row, rowNumber) => {
      // A row without cells is an empty line.
      if (row.length === 0) at += 1;
      return row.map(({ text, ...cell }): Cell => {
        const start = at;
        at += text.length + 1;
        return { start, end: start + text.length, row: rowNumber, ...cell };
      });
    });
    this.blocks.push({ ...range, kind: 'table', cells, continues: false });
  }

  /** The blocks of another text, behind those that are here. */
  append({ text, blocks }: BlockText): void {
    const range = this.#append(text, false);
    if (range === undefined) return;
    const { start: by } = range;
    for (const block of blocks) this.blocks.push(shifted(block, by));
  }

  #append(text: string, trim = true): { readonly start: number; readonly end: number } | undefined {
    const block = trim ? withoutUnshown(text).replace(/^\s*\n|\s+$/gu, '') : text;
    if (block.trim() === '') return undefined;
    if (this.text !== '') this.text += '\n\n';
    const start = this.text.length;
    this.text += block;
    return { start, end: this.text.length };
  }
}

/** A block of a text that stands farther behind by some UTF-16 units. */
export function shifted(block: Block, by: number): Block {
  const range = { start: block.start + by, end: block.end + by };
  if (block.kind !== 'table') return { ...block, ...range };
  const cells = block.cells.map((cell) => ({ ...cell, start: cell.start + by, end: cell.end + by }));
  return { ...block, ...range, cells };
}
