import type { Block, PartState } from '../../common/domain/part.ts';
import { documentId } from '../../common/ids.ts';
import type { ComparedDocument, ReadPart } from './parts.ts';

/** A paragraph; a heading, that begins with "# "; a row of cells, parted by tabs. Rows in a row are one table. */
export type Line = string;

/** A document for tests: its pages as lines. */
export const documentOf = (
  id: number,
  pages: readonly (readonly Line[])[],
  state: PartState = 'read',
): ComparedDocument => ({
  documentId: documentId(id),
  parts: pages.map((lines, index) => partOf(index + 1, lines, state)),
});

function partOf(number: number, lines: readonly Line[], state: PartState): ReadPart {
  let text = '';
  const blocks: Block[] = [];
  for (const line of lines) {
    const isHeading = line.startsWith('# ');
    const words = isHeading ? line.slice(2) : line;
    const start = text.length;
    text += `${words}\n\n`;
    const range = { start, end: start + words.length, continues: isOpen(words) && line === lines.at(-1) };
    if (isHeading) blocks.push({ ...range, kind: 'heading', level: 1 });
    else if (line.includes('\t')) addRow(blocks, words, range);
    else blocks.push({ ...range, kind: 'paragraph' });
  }
  return { number, label: String(number), text, state, blocks };
}

const isOpen = (text: string): boolean => !/[.!?:;]$/.test(text);

function addRow(blocks: Block[], words: string, range: { readonly start: number; readonly end: number }): void {
  const last = blocks.at(-1);
  const row = last?.kind === 'table' ? (last.cells.at(-1)?.row ?? -1) + 1 : 0;
  let at = range.start;
  const cells = words.split('\t').map((cell, column) => {
    const start = at;
    at += cell.length + 1;
    return { start, end: start + cell.length, row, column, rowSpan: 1, columnSpan: 1, header: row === 0, address: '' };
  });
  if (last?.kind === 'table') blocks.splice(-1, 1, { ...last, end: range.end, cells: [...last.cells, ...cells] });
  else blocks.push({ ...range, continues: false, kind: 'table', cells });
}
