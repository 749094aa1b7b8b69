import type { ChunkableBlock } from './pieces.ts';

/**
 * The names of the columns for a place of a table: the last row of names above it. '' where no row stands above, and
 * for
 * tables that are no sheets: theirs have headings, and rows that are read with the table.
 *
 * @returns for an offset of the part's text
 */
export function columnNamesOf(text: string, block: ChunkableBlock): (start: number) => string {
  if (block.kind !== 'table') return () => '';
  const rows = Map.groupBy(
    block.cells.filter(({ header, address }) => header && address !== ''),
    ({ row }) => row,
  );
  const names = [...rows.values()].map((cells) => ({
    end: cells.at(-1)?.end ?? 0,
    words: cells
      .map(({ start, end }) => text.slice(start, end).trim())
      .filter((name) => name !== '')
      .join(' · '),
  }));
  return (start) => names.findLast(({ end }) => end <= start)?.words ?? '';
}
