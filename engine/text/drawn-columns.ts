import type { Segment } from './word.ts';

/** A column of text has so many lines of so many words, at least, that fill this share of its width. */
const leastLines = 4;
const wordsOfLine = 4;
const fill = 0.75;
/** Beside a column with so many of them a table or a figure may stand alone, in a column of its own. */
const manyLines = 8;
/** Columns of a page are about as wide as each other: the narrower is at least this share of the wider. */
const leastWidth = 0.8;

/**
 * Whether two sides of a strip are columns of text by the order in which the file draws them, whatever tables and lists
 * they have: all of the left one before the right one, or the other way round, and both have lines of running text. A
 * table is drawn row by row, and tables side by side have no such lines.
 */
export function areDrawnAsColumns(left: readonly Segment[], right: readonly Segment[]): boolean {
  const [width, other] = [widthOf(left), widthOf(right)];
  const lines = [linesOfText(left, width), linesOfText(right, other)];
  const areAlike = Math.min(width, other) >= leastWidth * Math.max(width, other);
  if (!(areAlike && Math.min(...lines) >= leastLines) && Math.max(...lines) < manyLines) return false;
  const [first, second] = [ordersOf(left), ordersOf(right)];
  return Math.max(...first) < Math.min(...second) || Math.max(...second) < Math.min(...first);
}

const widthOf = (side: readonly Segment[]): number =>
  Math.max(...side.map((each) => each.right)) - Math.min(...side.map((each) => each.left));

const linesOfText = (side: readonly Segment[], width: number): number =>
  side.filter(({ left, right, words }) => words.length >= wordsOfLine && right - left >= fill * width).length;

/** Where words stand in the order of drawing; not a number where that is not known. */
const ordersOf = (side: readonly Segment[]): readonly number[] =>
  side.flatMap(({ words }) => words.map(({ order }) => order ?? Number.NaN));
