import type { FlowBlock } from './block.ts';

/** UTF-16 units of the longest line that stands over others. */
const longest = 100;
/** Share of a text above which bold is its usual look, and tells nothing. */
const mostShare = 0.3;

/**
 * Headings of a document that has none: short lines in bold letters, as people write who use no styles. Their level is
 * that of their number ("2.1" is of the second). A document with headings, and one that is mostly bold, stays as it is.
 */
export function headingsByWeight(blocks: readonly FlowBlock[]): readonly FlowBlock[] {
  if (blocks.some(({ kind }) => kind === 'heading')) return blocks;
  const texts = blocks.map((block) => ('text' in block ? block.text.length : 0));
  const all = texts.reduce((sum, length) => sum + length, 0);
  const strong = blocks.reduce((sum, block, index) => sum + (isStrong(block) ? (texts[index] ?? 0) : 0), 0);
  if (strong > all * mostShare) return blocks;
  return blocks.map((block, index) =>
    isStrong(block) && standsOver(block.text, blocks[index + 1])
      ? { kind: 'heading', level: levelOf(block.text), text: block.text }
      : block,
  );
}

type StrongBlock = Extract<FlowBlock, { readonly strong?: boolean }>;

const isStrong = (block: FlowBlock): block is StrongBlock =>
  (block.kind === 'paragraph' || block.kind === 'list-item') && block.strong === true;

/** A heading is one line, ends as no sentence does, and has something below. */
const standsOver = (text: string, next: FlowBlock | undefined): boolean =>
  next !== undefined && text.length <= longest && !/[\n\t]|[.,;:!?…]$/u.test(text) && /\p{L}/u.test(text);

function levelOf(text: string): number {
  const number = /^(?:§\s*)?\d+(?:\.\d+)*/u.exec(text)?.[0] ?? '';
  return Math.min(6, number.split('.').length);
}
