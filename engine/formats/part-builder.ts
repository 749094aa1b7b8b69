import type { Block, Cell, simpleBlockKinds } from '../../common/domain/part.ts';

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
    const clean = rows.map((row) => row.map((cell) => cell.replaceAll(/\s+/gu, ' ').trim()));
    if (clean.every((row) => row.every((cell) => cell === ''))) return;
    const table = clean.map((row) => row.join('\t')).join('\n');
    const range = this.#append(table, false);
    if (range === undefined) return;
    let at = range.start;
    const cells = clean.flatMap((row, rowNumber) =>
      row.map((cell, column): Cell => {
        const start = at;
        at += cell.length + 1;
        const header = rowNumber < headerRows;
        return {
          start,
          end: start + cell.length,
          row: rowNumber,
          column,
          rowSpan: 1,
          columnSpan: 1,
          header,
          address: '',
        };
      }),
    );
    this.blocks.push({ ...range, kind: 'table', cells, continues: false });
  }

  #append(text: string, trim = true): { readonly start: number; readonly end: number } | undefined {
    const block = trim ? text.replace(/^\s*\n|\s+$/gu, '') : text;
    if (block.trim() === '') return undefined;
    if (this.text !== '') this.text += '\n\n';
    const start = this.text.length;
    this.text += block;
    return { start, end: this.text.length };
  }
}
