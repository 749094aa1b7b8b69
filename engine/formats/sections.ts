import type { Block } from '../../common/domain/part.ts';
import { shifted, type BlockText } from './part-builder.ts';

/** UTF-16 units after which a long text goes on in another part: about a hundred pages. Most texts are one part. */
const partLength = 200_000;
/** Cells of a table that goes on in another one. */
const tableCells = 100_000;

/**
 * A text in sections that are no longer than a part wants to be, cut between blocks; a block that is longer is cut too,
 * a table between its rows. There is at least one section. Pure.
 */
export function sectionsOfBlocks({ text, blocks }: BlockText, most = partLength): readonly BlockText[] {
  const pieces = blocks.flatMap((block) => piecesOf(block, text, most));
  const sections: BlockText[] = [];
  let first = 0;
  for (let index = 1; index <= pieces.length; index++) {
    const begin = pieces[first]?.start ?? 0;
    const next = pieces[index];
    if (next !== undefined && next.end - begin <= most) continue;
    const own = pieces.slice(first, index);
    const end = own.at(-1)?.end ?? 0;
    sections.push({ text: text.slice(begin, end), blocks: own.map((block) => shifted(block, -begin)) });
    first = index;
  }
  return sections.length === 0 ? [{ text, blocks }] : sections;
}

function piecesOf(block: Block, text: string, most: number): readonly Block[] {
  if (block.kind === 'table') return piecesOfTable(block, text, most);
  if (block.end - block.start <= most) return [block];
  const pieces: Block[] = [];
  for (let start = block.start; start < block.end;) {
    const end = cutAt(text, start, Math.min(start + most, block.end), block.end);
    pieces.push({ ...block, start, end, continues: end < block.end });
    start = end;
  }
  return pieces;
}

/** Behind the last line or word before `limit`; else there, but in no pair of surrogates. */
function cutAt(text: string, start: number, limit: number, last: number): number {
  if (limit === last) return last;
  const at = Math.max(text.lastIndexOf('\n', limit - 1), text.lastIndexOf(' ', limit - 1));
  if (at > start) return at + 1;
  return (text.charCodeAt(limit) & 0xfc00) === 0xdc00 && limit - 1 > start ? limit - 1 : limit;
}

type Table = Extract<Block, { kind: 'table' }>;

function piecesOfTable(table: Table, text: string, most: number): readonly Block[] {
  if (table.end - table.start <= most && table.cells.length <= tableCells) return [table];
  const rows = [...Map.groupBy(table.cells, ({ row }) => row).values()];
  const pieces: Block[] = [];
  let own: Table['cells'][number][] = [];
  const close = (): void => {
    const start = own[0]?.start ?? 0;
    const end = own.at(-1)?.end ?? 0;
    const firstRow = own[0]?.row ?? 0;
    const cells = own.map((cell) => ({ ...cell, row: cell.row - firstRow }));
    own = [];
    if (end - start > most) pieces.push(...piecesOf({ kind: 'paragraph', start, end, continues: false }, text, most));
    else if (text.slice(start, end).trim() !== '') pieces.push({ ...table, start, end, cells });
  };
  for (const row of rows) {
    const start = own[0]?.start ?? row[0]?.start ?? 0;
    if (own.length > 0 && ((row.at(-1)?.end ?? 0) - start > most || own.length + row.length > tableCells)) close();
    own.push(...row);
  }
  if (own.length > 0) close();
  return pieces;
}
