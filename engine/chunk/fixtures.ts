import type { Block, Cell } from '../../common/domain/part.ts';
import type { PartToChunk } from '../../common/contracts/chunk-thread.ts';

/** As many tokens as a word piece tokenizer might make: about one for four letters. */
export const countTokens = (text: string): number => (text.match(/\S{1,4}/gu) ?? []).length;

/** A block before its place in a part is known. A table's text has a line for each row and a tab between cells. */
export interface LooseBlock {
  readonly kind: Block['kind'];
  readonly text: string;
  readonly level?: number;
}

/** A part of blocks as a reader makes it: an empty line between them. */
export function partOf(number: number, blocks: readonly LooseBlock[]): PartToChunk {
  let at = 0;
  return {
    number,
    text: blocks.map(({ text }) => text).join('\n\n'),
    blocks: blocks.map(({ kind, text, level = 1 }): Block => {
      const range = { start: at, end: at + text.length, continues: false };
      at = range.end + 2;
      if (kind === 'heading') return { ...range, kind, level };
      if (kind === 'table') return { ...range, kind, cells: cellsOf(text, range.start) };
      return { ...range, kind };
    }),
  };
}

function cellsOf(text: string, from: number): readonly Cell[] {
  let at = from;
  return text.split('\n').flatMap((line, row) =>
    line.split('\t').map((cell, column) => {
      const start = at;
      at += cell.length + 1;
      return {
        start,
        end: start + cell.length,
        row,
        column,
        rowSpan: 1,
        columnSpan: 1,
        header: row === 0,
        address: '',
      };
    }),
  );
}
