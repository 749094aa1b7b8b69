import type { Word } from './word.ts';

/** Numbers that count every line, and such that count every fifth or so, from this many on. */
const leastOfEach = 5;
const leastOfSteps = 3;
/** Lines of a page that has numbers for all of them, whether they are written on or not. */
const leastOfPaper = 20;
/** Right or left ends of the numbers differ by less than this many font sizes. */
const samePlace = 0.5;
/** Space between the numbers and the text, in font sizes, at least. */
const apart = 0.7;
/** Share of the distance between two numbers by which the distances may differ. */
const evenly = 0.12;
/** So many numbers are those of lines, also between columns below text that reaches over both. */
const manyNumbers = 8;
/** Lines with words above or below fewer numbers, at least, that tell them to be in the text. */
const leastAtText = 4;
/** Share of the lines beside that begin in the middle of a sentence: a list has hardly any. */
const goingOn = 0.3;

/**
 * The numbers of the lines of a page, which are no part of its text: a column of numbers that count evenly, with
 * nothing above or below them, beside lines of running text.
 *
 * @param words of a page, in whatever order
 */
export function lineNumbers(words: readonly Word[]): readonly Word[] {
  const numbers = words.filter(({ text, turn }) => turn === 0 && /^\d{1,4}$/u.test(text));
  if (numbers.length < leastOfSteps) return [];
  const found: Word[] = [];
  const columns = (['right', 'left'] as const)
    .flatMap((side) => columnsOf(numbers, side).map(countingIn))
    .toSorted((a, b) => b.length - a.length);
  for (const counting of columns) {
    if (counting.some((word) => found.includes(word))) continue;
    if (counting.length > 0 && isInMargin(counting, words)) found.push(...counting);
  }
  return found;
}

/** Numbers below each other, from the top down. */
function columnsOf(numbers: readonly Word[], side: 'left' | 'right'): readonly (readonly Word[])[] {
  const columns: Word[][] = [];
  for (const word of numbers.toSorted((a, b) => a[side] - b[side])) {
    const last = columns.at(-1)?.at(-1);
    if (last !== undefined && word[side] - last[side] < samePlace * word.size) columns.at(-1)?.push(word);
    else columns.push([word]);
  }
  return columns.map((column) => column.toSorted((a, b) => a.baseline - b.baseline));
}

/** The longest stretch of a column that counts by one step. */
function countingIn(column: readonly Word[]): readonly Word[] {
  let best: readonly Word[] = [];
  for (let start = 0; start < column.length - 1;) {
    const step = valueAt(column, start + 1) - valueAt(column, start);
    let end = start + 2;
    while (end < column.length && valueAt(column, end) - valueAt(column, end - 1) === step) end++;
    const counts = step === 1 || step === 2 || step === 5 || step === 10;
    if (counts && end - start >= (step === 1 ? leastOfEach : leastOfSteps) && end - start > best.length)
      best = column.slice(start, end);
    start = end - 1;
  }
  return best;
}

const valueAt = (column: readonly Word[], index: number): number => Number(column[index]?.text);

function isInMargin(column: readonly Word[], words: readonly Word[]): boolean {
  const [first, second] = column;
  const last = column.at(-1);
  if (first === undefined || second === undefined || last === undefined) return false;
  const left = Math.min(...column.map((word) => word.left));
  const right = Math.max(...column.map((word) => word.right));
  const room = apart * first.size;
  const ours = new Set(column);
  const beside = words.filter(
    (word) =>
      word.turn === 0 &&
      !ours.has(word) &&
      word.baseline > first.baseline - 0.8 * first.size &&
      word.baseline < last.baseline + 0.8 * last.size,
  );
  if (beside.some((word) => word.right > left - room && word.left < right + room)) return false;
  return !isAtText(column, words) && isRunningText(beside, column);
}

/** Whether few numbers stand where other lines of the page have words: they are cells of a table, in the text. */
function isAtText(column: readonly Word[], words: readonly Word[]): boolean {
  if (column.length >= manyNumbers) return false;
  const left = Math.min(...column.map((word) => word.left));
  const right = Math.max(...column.map((word) => word.right));
  const at = words.filter(
    (word) => word.turn === 0 && word.left < right && word.right > left && /\p{L}{2}/u.test(word.text),
  );
  return new Set(at.map(({ baseline }) => Math.round(baseline))).size >= leastAtText;
}

/** Paper of courts has all its lines numbered from 1, also those that nobody has written on. */
const isPaperOfCourts = (column: readonly Word[]): boolean =>
  column.length >= leastOfPaper && valueAt(column, 0) === 1 && valueAt(column, 1) === 2 && areEven(distancesOf(column));

const distancesOf = (column: readonly Word[]): readonly number[] =>
  column.slice(1).map((word, index) => word.baseline - (column[index]?.baseline ?? 0));

const areEven = (distances: readonly number[], share = 1): boolean => {
  const usual = distances.toSorted((a, b) => a - b)[distances.length >> 1] ?? 0;
  const even = distances.filter((distance) => Math.abs(distance - usual) < evenly * usual).length;
  return even >= share * distances.length;
};

/**
 * Whether numbers that count every fifth line stand as far apart as they say: so are those of verses, each of which
 * begins with a capital. A line is told by its baseline.
 */
function countsLines(column: readonly Word[], lines: readonly number[]): boolean {
  return column.slice(1).every((word, index) => {
    const [above, below] = [column[index]?.baseline ?? 0, word.baseline].map(Math.round) as [number, number];
    const between = lines.filter((line) => line > above && line <= below).length;
    return between === valueAt(column, index + 1) - valueAt(column, index) && between >= leastOfEach;
  });
}

/** Whether lines beside the numbers are running text; each number stands at one of them, evenly with the others. */
function isRunningText(words: readonly Word[], column: readonly Word[]): boolean {
  const lines = new Map<number, Word>();
  for (const word of words) {
    // Numbers at the other side of the page, of another column.
    if (/^\d+$/u.test(word.text)) continue;
    const line = Math.round(word.baseline);
    const begins = lines.get(line);
    if (begins === undefined || word.left < begins.left) lines.set(line, word);
  }
  const beginnings = [...lines.values()];
  const least = isPaperOfCourts(column) ? leastOfSteps : column.length / 2;
  if (beginnings.length < least || words.length < 3 * beginnings.length) return false;
  if (countsLines(column, [...lines.keys()])) return true;
  const goesOn = ({ text }: Word): boolean => /^[\p{Ll}\p{Lo}]/u.test(text);
  const going = beginnings.filter(goesOn).length;
  if (going < goingOn * beginnings.length) return false;
  if (areEven(distancesOf(column), 0.6)) return true;
  // Paragraphs may stand apart: then each number has its line, and many of those go on from the one before.
  const beside = column.flatMap(({ baseline }) => lines.get(Math.round(baseline)) ?? []);
  return beside.length >= 0.9 * column.length && beside.filter(goesOn).length >= goingOn * beside.length;
}
