import type { Row } from './segments.ts';
import type { Word } from './word.ts';

/** Places nearer to each other than this share of the font size are one. */
const samePlace = 0.35;

/** The words of a page by how many are drawn before each, with their rows. */
export type DrawnWords = ReadonlyMap<number, { readonly word: Word; readonly row: number }>;

export const drawnWords = (rows: readonly Row[]): DrawnWords =>
  new Map(
    rows.flatMap((words, row) =>
      words.flatMap((word) => (word.order === undefined ? [] : [[word.order, { word, row }]])),
    ),
  );

/**
 * Whether a word begins a line of another block than the word before it: the file draws it at another time, right
 * before a line that begins below it, or right after one that begins above it. So are boxes beside a text drawn.
 */
export function beginsOtherBlock(before: Word, word: Word, drawn: DrawnWords): boolean {
  if (before.order === undefined || word.order === undefined || word.rtl || word.order === before.order + 1)
    return false;
  const row = drawn.get(word.order)?.row ?? -1;
  const isAt = (other: Word | undefined): boolean =>
    other !== undefined && Math.abs(other.left - word.left) < samePlace * word.size && other.size === word.size;
  const end = lastOfLine(word.order, row, 1, drawn);
  const below = drawn.get(end + 1);
  if (below !== undefined && below.row > row && isAt(below.word)) return true;
  const above = drawn.get(word.order - 1);
  return (
    above !== undefined && above.row < row && isAt(drawn.get(lastOfLine(word.order - 1, above.row, -1, drawn))?.word)
  );
}

/** The last word that is drawn on a row without a break, in a direction. */
function lastOfLine(order: number, row: number, step: 1 | -1, drawn: DrawnWords): number {
  let end = order;
  while (drawn.get(end + step)?.row === row) end += step;
  return end;
}
