import type { PartToChunk } from '../../common/contracts/chunk-thread.ts';
import type { Cell } from '../../common/domain/part.ts';
import { sentencesOf, type TextRange } from '../../common/domain/sentences.ts';

export type ChunkableBlock = PartToChunk['blocks'][number];

/**
 * Where a block may be cut: sentences of running text, rows of a table, lines of code; a heading is one piece. Ranges
 * of the part's text, in order; together they cover the block but for white space.
 */
export function piecesOf(text: string, block: ChunkableBlock): readonly TextRange[] {
  switch (block.kind) {
    case 'heading':
      return trimmedRanges(text, [block]);
    case 'table':
      return trimmedRanges(text, rowsOf(block, block.cells));
    case 'code':
      return trimmedRanges(text, linesOf(text, block));
    default:
      return sentencesOf(text.slice(block.start, block.end)).map(({ start, end }) => ({
        start: block.start + start,
        end: block.start + end,
      }));
  }
}

/** The rows of a table: each reaches to the start of the next, so that what stands between cells belongs to one. */
function rowsOf({ start, end }: TextRange, cells: readonly Cell[]): readonly TextRange[] {
  const starts = new Map<number, number>();
  for (const cell of cells) starts.set(cell.row, Math.min(starts.get(cell.row) ?? cell.start, cell.start));
  const cuts = [...new Set(starts.values())].toSorted((a, b) => a - b).filter((cut) => cut > start && cut < end);
  // What stands before the first cell goes with the first row.
  const inner = cuts.length === starts.size ? cuts.slice(1) : cuts;
  return between([start, ...inner, end]);
}

function linesOf(text: string, { start, end }: TextRange): readonly TextRange[] {
  const breaks = text
    .slice(start, end)
    .matchAll(/\n/gu)
    .map(({ index }) => start + index + 1);
  return between([start, ...breaks, end]);
}

const between = (cuts: readonly number[]): readonly TextRange[] =>
  cuts.slice(1).map((end, index) => ({ start: cuts[index] ?? end, end }));

/** Without the white space at both ends; what is nothing else is left out. */
const trimmedRanges = (text: string, ranges: readonly TextRange[]): readonly TextRange[] =>
  ranges.flatMap(({ start, end }) => {
    const inside = text.slice(start, end);
    const from = start + (inside.length - inside.trimStart().length);
    const to = start + inside.trimEnd().length;
    return to > from ? [{ start: from, end: to }] : [];
  });
