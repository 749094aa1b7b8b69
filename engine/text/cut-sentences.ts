import type { Row } from './segments.ts';

/** A line of running text has so many words, and reaches over this share of the text's width. */
const fewWords = 6;
const mostOfWidth = 0.7;
/** A running line has no more words; it is smaller than the text, or in another font and hardly larger. */
const mostWords = 10;
const mostSize = 1.05;
const smaller = 0.97;
/** Rows that may stand between the outermost one and the text. */
const reach = 3;

/** What stands over tables and figures, before a note, and at sums is text, whatever is below it. */
const ofText =
  /^(fig(ure|\.)|table|tab(elle|\.)|abb(ildung|\.)|chart|source|quelle|notes?)\b|^(\d{1,3}|[*†‡§]{1,3})\)?\s\p{L}/iu;
const sum = /\b(total|subtotal|sum|balance|amount|due|summe|gesamt)\b/iu;

/**
 * Whether the outermost row of a page that has no other beside it is a running line because the text goes on across
 * the edge: above it where the text begins in the middle of a sentence, below it where it ends in one. A title, a
 * sender or a signature stands at a sentence that is whole.
 *
 * @param rows from this row on, towards the text
 * @param size points of the text
 */
export function isAtCutSentence(rows: readonly Row[], side: 'top' | 'bottom', size: number): boolean {
  const [row] = rows;
  if (row === undefined || !isShort(row, size)) return false;
  const width = widthOf(rows);
  const at = rows.slice(1, reach + 1).findIndex((each) => isRunning(each, width));
  const text = rows[at + 1];
  const isOther = row[0]?.font !== text?.[0]?.font || row.every((word) => word.size < smaller * size);
  if (at === -1 || text === undefined || !isOther || !rows.slice(1, at + 1).every((each) => isShort(each, size)))
    return false;
  return side === 'top' ? /^\p{Ll}[\p{L}’'-]*,?$/u.test(text[0]?.text ?? '') : endsOpen(text);
}

/** From the leftmost to the rightmost of all words; a page may have very many. */
function widthOf(rows: readonly Row[]): number {
  let [left, right] = [Infinity, -Infinity];
  for (const word of rows.flat()) [left, right] = [Math.min(left, word.left), Math.max(right, word.right)];
  return right - left;
}

function isShort(row: Row, size: number): boolean {
  const text = textOf(row);
  return (
    row.length <= mostWords &&
    row.every((word) => word.size <= mostSize * size) &&
    /\p{L}/u.test(text) &&
    !/[.!?:;,]$/u.test(text) &&
    !ofText.test(text) &&
    !sum.test(text)
  );
}

function isRunning(row: Row, width: number): boolean {
  const [first, last] = [row[0], row.at(-1)];
  if (first === undefined || last === undefined || row.length < fewWords) return false;
  return last.right - first.left >= mostOfWidth * width;
}

/** Whether a line goes on: it ends in a word of a sentence, of which a hyphen may divide it. */
const endsOpen = (row: Row): boolean => /\p{Ll}[,-]?$/u.test(row.at(-1)?.text ?? '');

const textOf = (row: Row): string => row.map(({ text }) => text).join(' ');
