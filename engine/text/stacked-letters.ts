import { around } from './rects.ts';
import type { Word } from './word.ts';

/** Letters below each other are those of a column of text from so many on. */
const leastLetters = 3;
const leastCapitals = 4;
/** Middles of letters below each other, and their distances from baseline to baseline, in font sizes. */
const samePlace = 0.2;
const nearest = 0.8;
const farthest = 1.35;
/** A name in capitals, letter below letter, has nothing beside it within so many font sizes. */
const alone = 3;

const vertical = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3001-\u301fー]$/u;
const capital = /^\p{Lu}$/u;

/**
 * The words of a page with those put together whose letters are drawn one below the other: vertical writing of
 * characters, which is read as a line turned by a quarter, and names in capitals.
 *
 * @param words in the order in which they are drawn
 */
export function withStackedLetters(words: readonly Word[]): readonly Word[] {
  const result: Word[] = [];
  for (let start = 0; start < words.length;) {
    let end = start + 1;
    while (end < words.length && isBelow(words[end - 1] as Word, words[end] as Word)) end++;
    const letters = words.slice(start, end);
    if (letters.length >= leastLetters && letters.every(({ text }) => vertical.test(text)))
      result.push(columnOf(letters));
    else if (letters.length >= leastCapitals && isName(letters, words)) result.push(nameOf(letters));
    else result.push(...letters);
    start = end;
  }
  return withLonelyLetters(result);
}

function isBelow(above: Word, below: Word): boolean {
  if (above.turn !== 0 || below.turn !== 0 || above.size !== below.size) return false;
  const same = [vertical, capital].find((script) => script.test(above.text) && script.test(below.text));
  if (same === undefined) return false;
  const down = (below.baseline - above.baseline) / above.size;
  const aside = Math.abs(above.left + above.right - below.left - below.right) / 2 / above.size;
  return aside < samePlace && down > nearest && down < farthest;
}

/** Letters, brackets and figures of a column that are too few by themselves, as foreign words stand between them. */
const lonely = new RegExp(
  String.raw`^([\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u301fー]{1,2}` +
    String.raw`|[()[\]{}「」『』、。！？・…:;]|\d{1,2})$`,
  'u',
);
/** A letter touches the column that it goes on: distance of the two, and of their middles, in its sizes. */
const touching = 0.45;
const besideMiddle = 0.4;

/** Upright letters and signs right above or below a column, or a word turned with it, belong to that column. */
function withLonelyLetters(words: readonly Word[]): readonly Word[] {
  if (!words.some(({ turn, text }) => turn === 90 && vertical.test(text[0] ?? ''))) return words;
  const result = [...words];
  // From above down and from below up: each letter that joins a column lets the next one join.
  for (const indexes of [words.map((_, index) => index), words.map((_, index) => words.length - 1 - index)])
    for (const index of indexes) {
      const word = result[index] as Word;
      if (word.turn !== 0 || !lonely.test(word.text)) continue;
      const beside = [result[index - 1], result[index + 1]];
      if (beside.some((other) => other?.turn === 90 && isInColumn(word, other))) result[index] = columnOf([word]);
    }
  return result;
}

function isInColumn({ rect, size }: Word, { rect: column }: Word): boolean {
  const aside = Math.abs(rect.x + rect.width / 2 - column.x - column.width / 2);
  const distance = Math.max(rect.y - column.y - column.height, column.y - rect.y - rect.height);
  return aside < besideMiddle * size && distance < touching * size;
}

/** Capitals that stand alone and are no list of points. */
function isName(letters: readonly Word[], words: readonly Word[]): boolean {
  const [first, last] = [letters[0] as Word, letters.at(-1) as Word];
  if (!capital.test(first.text) || new Set(letters.map(({ text }) => text)).size < letters.length / 2) return false;
  const steps = letters
    .slice(1)
    .map(({ text }, index) => text.charCodeAt(0) - (letters[index]?.text.charCodeAt(0) ?? 0));
  if (steps.every((step) => step === 1)) return false;
  const room = alone * first.size;
  return !words.some(
    (word) =>
      !letters.includes(word) &&
      word.baseline > first.baseline - first.size &&
      word.baseline < last.baseline + first.size &&
      word.right > first.left - room &&
      word.left < first.right + room,
  );
}

const textOf = (letters: readonly Word[]): string => letters.map(({ text }) => text).join('');

function nameOf(letters: readonly Word[]): Word {
  const first = letters[0] as Word;
  return { ...first, text: textOf(letters), rect: around(letters.map(({ rect }) => rect)) };
}

/** A column in the frame that is turned by a quarter: its left is its top, and columns further right are above. */
function columnOf(letters: readonly Word[]): Word {
  const rect = around(letters.map(({ rect: each }) => each));
  const first = letters[0] as Word;
  return {
    ...first,
    text: textOf(letters),
    rect,
    left: rect.y,
    right: rect.y + rect.height,
    baseline: -rect.x,
    turn: 90,
  };
}
