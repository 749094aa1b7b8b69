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
  return result;
}

function isBelow(above: Word, below: Word): boolean {
  if (above.turn !== 0 || below.turn !== 0 || above.size !== below.size) return false;
  const same = [vertical, capital].find((script) => script.test(above.text) && script.test(below.text));
  if (same === undefined) return false;
  const down = (below.baseline - above.baseline) / above.size;
  const aside = Math.abs(above.left + above.right - below.left - below.right) / 2 / above.size;
  return aside < samePlace && down > nearest && down < farthest;
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
