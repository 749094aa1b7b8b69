import type { Paragraph } from './paragraphs.ts';
import type { Table } from './tables/table.ts';
import type { Segment } from './word.ts';

/** From a word to what it means, in font sizes: a heading stands farther from its text. */
const tight = 1.35;
/** What a word means is set in by so many font sizes, at least, and set as large as the word. */
const indent = 0.9;
const sameSize = 0.06;

/**
 * The blocks of a page, in which a bold word is no heading where all lines of the paragraph right below it are set in:
 * they say what it means, or who somebody is.
 */
export const withDefinitions = (blocks: readonly (Paragraph | Table)[]): readonly (Paragraph | Table)[] =>
  blocks.map((block, index) => {
    if ('cells' in block || block.kind !== 'heading') return block;
    const [label, ...more] = block.lines;
    const below = blocks[index + 1];
    if (label === undefined || more.length > 0 || below === undefined || 'cells' in below) return block;
    return below.kind === 'paragraph' && areBelow(label, below.lines)
      ? { ...block, kind: 'paragraph', level: 0 }
      : block;
  });

function areBelow(label: Segment, lines: readonly Segment[]): boolean {
  const step = (lines[0]?.baseline ?? Infinity) - label.baseline;
  return (
    step > 0 &&
    step <= tight * label.size &&
    lines.every(({ left, size }) => left > label.left + indent * size && Math.abs(size - label.size) < sameSize * size)
  );
}
