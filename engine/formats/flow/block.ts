import type { simpleBlockKinds } from '../../../common/domain/part.ts';

/** A block of running text before it has a place in a part. `strong`: all its letters are bold. */
export type FlowBlock =
  | { readonly kind: (typeof simpleBlockKinds)[number]; readonly text: string; readonly strong?: boolean }
  | { readonly kind: 'heading'; readonly level: number; readonly text: string }
  | { readonly kind: 'table'; readonly cells: readonly FlowCell[] }
  /** A note that is no part of the running text, such as a comment: it stands at the end of its part. */
  | { readonly kind: 'aside'; readonly text: string };

/** A cell; cells are in order of row, then column. */
export interface FlowCell {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly header: boolean;
  /** Paragraphs are parted by line feeds. */
  readonly text: string;
}

/** The text of blocks on lines of their own, for what is text inside another block: a cell, a note. */
export const textOfBlocks = (blocks: readonly FlowBlock[]): string =>
  blocks
    .map((block) => (block.kind === 'table' ? textOfCells(block.cells) : block.text.trim()))
    .filter((text) => text !== '')
    .join('\n');

const textOfCells = (cells: readonly FlowCell[]): string =>
  [...Map.groupBy(cells, ({ row }) => row).values()]
    .map((row) => row.map(({ text }) => text.replaceAll('\n', ' ')).join(' '))
    .join('\n');
