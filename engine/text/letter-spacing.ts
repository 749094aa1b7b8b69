import { around } from './rects.ts';
import type { Word } from './word.ts';

/** Letters that stand apart by themselves are at least so many. */
const leastLetters = 4;
/** Fewer than this many must stand further apart than words do: they may be the names of points. */
const fewLetters = 6;
/** Font sizes between letters, at most; and, of few letters, at least. */
const mostApart = 1.1;
const leastOfFew = 0.32;
/** Font sizes by which letters of one word stand evenly: a wider gap than the usual one and this parts two words. */
const evenly = 0.16;
const mostUneven = 1.1;

/** Letters of a word are nearer to each other than this share of the distance of words, of which so many tell. */
const nearer = 0.9;
const leastGaps = 3;

type Row = readonly Word[];

/**
 * The words of a row with those put together that are set letter by letter ("N O T I C E   O F"): single letters, many
 * of them, that stand evenly. Letters in the order of the alphabet are a list.
 *
 * @param usual points between the words of the page, for a row that has too few of them to tell; 0 where not known
 */
export function withLetterSpacing(row: Row, usual: number): Row {
  if (row.length < leastLetters) return row;
  const gaps = gapsOfWords(row);
  const betweenWords = gaps.length < leastGaps ? usual : gapOfWords(gaps);
  const words: Word[] = [];
  /** Where letters end that were put together: what follows is set alike, however few letters it has. */
  let joinedUpTo = -1;
  for (let start = 0; start < row.length;) {
    const goesOn = start === joinedUpTo;
    const least = goesOn ? 2 : leastLetters;
    const letters = endOfLetters(row, start);
    const end = Math.max(start + 1, letters - start >= least && isClosed(row, letters) ? letters + 1 : letters);
    const given = row.slice(start, end);
    const found = letters - start >= least ? wordsOfLetters(given, betweenWords, goesOn) : given;
    words.push(...found);
    if (found.length < given.length) joinedUpTo = end;
    start = end;
  }
  return words;
}

/** The end of the single letters and digits from `start` on, of one size and near to each other. */
function endOfLetters(row: Row, start: number): number {
  let end = start;
  for (; end < row.length; end++) {
    const word = row[end];
    const before = row[end - 1];
    if (
      word === undefined ||
      word.rtl ||
      !/^([\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Nd}&][.,:;!?]?|[.,])$/u.test(word.text)
    )
      break;
    // A comma alone belongs to the figures of an amount; points of an ellipsis to nothing.
    if (/^[.,]$/u.test(word.text) && !(end > start && areFigures(before, row[end + 1]))) break;
    if (end === start || before === undefined) continue;
    const gap = word.left - before.right;
    if (word.size !== before.size || gap > 2 * mostApart * word.size || /.[.,:;!?]$/u.test(before.text)) break;
  }
  return end;
}

/** Whether letters are followed by a sign that stands as far from the last of them as that does from the one before. */
function isClosed(row: Row, end: number): boolean {
  const [first, last, sign] = row.slice(end - 2, end + 1);
  if (first === undefined || last === undefined || sign === undefined || !/^[.,:;!?]$/u.test(sign.text)) return false;
  return sign.left - last.right < last.left - first.right + evenly * last.size;
}

const areFigures = (...words: readonly (Word | undefined)[]): boolean =>
  words.every((word) => /^\d$/u.test(word?.text ?? ''));

/** The distances between words of a row that are more than a letter. */
export function gapsOfWords(row: Row): readonly number[] {
  const gaps: number[] = [];
  for (const [index, word] of row.entries()) {
    const before = row[index - 1];
    if (before !== undefined && before.text.length > 1 && word.text.length > 1) gaps.push(word.left - before.right);
  }
  return gaps;
}

/** The one in the middle; 0 where there are too few to tell. */
export const gapOfWords = (gaps: readonly number[]): number =>
  gaps.length < leastGaps ? 0 : (gaps.toSorted((a, b) => a - b)[gaps.length >> 1] ?? 0);

/**
 * @param betweenWords points between the words of their row, 0 where that is not known
 * @param goesOn whether the letters before them are set letter by letter
 */
function wordsOfLetters(letters: Row, betweenWords: number, goesOn: boolean): Row {
  const gaps = letters.slice(1).map((word, index) => word.left - (letters[index]?.right ?? 0));
  const size = letters[0]?.size ?? 0;
  const usual = gaps.toSorted((a, b) => a - b)[(gaps.length - 1) >> 1] ?? 0;
  const isNearer = usual < nearer * betweenWords;
  if (usual > mostApart * size || (isList(letters) && !isNearer)) return letters;
  const isFew = letters.length < fewLetters && usual < leastOfFew * size && !isNearer;
  if (!goesOn && isFew && !readsAsWord(letters)) return letters;
  // Some producers set letters at even distances, whatever their widths.
  const pitches = letters.slice(1).map((word, index) => word.left - (letters[index]?.left ?? 0));
  const isEven = Math.max(...pitches) < mostUneven * Math.min(...pitches);
  const words: Word[][] = [];
  for (const [index, letter] of letters.entries()) {
    const gap = gaps[index - 1] ?? Infinity;
    if (index === 0 || (!isEven && gap > usual + evenly * size)) words.push([letter]);
    else words.at(-1)?.push(letter);
  }
  // Letters with a space between each pair of them make no words of one letter all along.
  if (words.length > letters.length / 2) return letters;
  return words.map(joined);
}

const ofVowels = /[aeiouyäöüàâéèêëîïôùûáíóúąęěőűаеёиоуыэюя]/giu;

/** Whether a few letters that no space parts are those of a word, as "nicht": small ones, some of them vowels. */
function readsAsWord(letters: Row): boolean {
  const text = letters.map((letter) => letter.text).join('');
  const vowels = text.match(ofVowels)?.length ?? 0;
  const isParted = letters.some(({ space }, at) => (at > 0 && space === 'left') || space === 'right');
  return !isParted && /^\p{L}\p{Ll}+[.,:;!?]?$/u.test(text) && vowels > 0 && vowels < letters.length - 1;
}

/** Names of points and variables: neighbours in the alphabet, digits for the most part, or the same letter again. */
function isList(letters: Row): boolean {
  const codes = letters.map(({ text }) => text.charCodeAt(0));
  const steps = codes.slice(1).filter((code, index) => Math.abs(code - (codes[index] ?? 0)) <= 1).length;
  // Figures with a comma among them are an amount.
  const digits = letters.some(({ text }) => /^[.,]$/u.test(text))
    ? 0
    : letters.filter(({ text }) => /^\d/u.test(text)).length;
  return 2 * steps >= codes.length - 1 || 2 * digits >= codes.length;
}

function joined(parts: readonly Word[]): Word {
  const [first, last] = [parts[0] as Word, parts.at(-1) as Word];
  return {
    ...first,
    text: parts.map(({ text }) => text).join(''),
    right: last.right,
    rect: around(parts.map(({ rect }) => rect)),
  };
}
