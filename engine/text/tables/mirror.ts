import type { Rule } from '../rules.ts';
import { segmentOf, type Segment, type Side, type Word } from '../word.ts';
import type { Table } from './table.ts';

/** What is read from the right is looked at as in a mirror: there its first column is the one at the left. */
export const mirroredWord = (word: Word): Word => ({
  ...word,
  left: -word.right,
  right: -word.left,
  space: otherSide(word.space),
});

const otherSide = (side: Side | undefined): Side | undefined =>
  side === undefined ? undefined : side === 'left' ? 'right' : 'left';

/** A line of a table between rules stays as wide as its table, which is the same in the mirror. */
export function mirrored({ words, left, right, ruled }: Segment): Segment {
  const segment = segmentOf(words.map(mirroredWord).toReversed());
  return ruled === undefined ? segment : { ...segment, left: -right, right: -left, ruled };
}

export const mirroredTable = ({ cells }: Table): Table => ({
  cells: cells.map((cell) => ({ ...cell, lines: cell.lines.map(mirrored) })),
});

export const mirroredRule = (rule: Rule): Rule => ({ ...rule, left: -rule.right, right: -rule.left });
