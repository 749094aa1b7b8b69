import { withBrackets, type ReadWord } from './brackets.ts';
import { fromRight, isArabic, piecesOf } from './foreign-words.ts';
import { isFromRight } from './scripts.ts';
import { areJoined, type Word } from './word.ts';

const leftToRight = /[\p{L}\p{Nd}]/u;
const letter = /\p{L}/u;

type Kind = 'rtl' | 'ltr' | 'neutral';

const kindOf = ({ text }: Word): Kind => (isFromRight(text) ? 'rtl' : leftToRight.test(text) ? 'ltr' : 'neutral');

/** Whether most letters are of scripts that are written from right to left. */
export function isRightToLeft(words: readonly Pick<Word, 'text'>[]): boolean {
  let balance = 0;
  for (const { text } of words)
    if (isFromRight(text)) balance += text.length;
    else if (letter.test(text)) balance -= text.length;
  return balance > 0;
}

/**
 * The words of a line in the order in which they are read: from left to right, or, in a line with words from right to
 * left that is mostly such or on a page that is, from the right; then numbers and foreign words inside the line still
 * go from left to right, and brackets are the ones that are meant. Words from right to left that follow each other in a
 * line from left to right are read from the right too.
 */
export function inWritingOrder(words: readonly Word[], rightToLeftPage: boolean): readonly Word[] {
  const fromLeft = words.toSorted((a, b) => a.left - b.left);
  if (!words.some(({ text }) => isFromRight(text))) {
    if (!rightToLeftPage) return fromLeft;
    return beginsWithEnd(fromLeft) ? readFromRight(words) : withBrackets(fromLeft.map(ofNumbers));
  }
  const isForeign = rightToLeftPage && isForeignLine(fromLeft);
  const rtl = (rightToLeftPage && !isForeign) || (endsAtLeft(fromLeft) ?? isRightToLeft(words));
  return rtl ? readFromRight(words) : withNamesFromRight(fromLeft);
}

/** A number between brackets, alone in its cell, has them as they look or as they are meant, too. */
const ofNumbers = (word: Word): ReadWord => ({ word, neutral: !letter.test(word.text) });

/** Whether a line of a number or a name, the rest of a sentence from the right, has the mark of its end at its left. */
function beginsWithEnd([mark, next]: readonly Word[]): boolean {
  if (mark === undefined) return false;
  return next === undefined
    ? /^[.,:;!?](?=[\p{L}\p{N}])/u.test(mark.text)
    : endOfWords.test(mark.text) && areJoined(mark, next);
}

/** Whether a line on a page from the right is of another language, as most of its letters and both its ends are. */
function isForeignLine(fromLeft: readonly Word[]): boolean {
  const ends = [fromLeft[0], fromLeft.findLast(({ text }) => !endOfWords.test(text))];
  const isForeign = ends.every((word) => word !== undefined && /^\p{L}/u.test(word.text) && !isFromRight(word.text));
  return isForeign && !isRightToLeft(fromLeft) && endsAtLeft(fromLeft) !== true;
}

const endOfWords = /^[.,:;!?]+$/u;

/**
 * Whether marks stand at the left of the words from right to left that they end: then the line is read from the right,
 * whatever most of its letters are. Undefined where no mark tells, or marks differ.
 */
function endsAtLeft(fromLeft: readonly Word[]): boolean | undefined {
  const sides = new Set<boolean>();
  for (const [index, mark] of fromLeft.entries()) {
    const [before, after] = [fromLeft[index - 1], fromLeft[index + 1]];
    if (!endOfWords.test(mark.text)) continue;
    const touchesBefore = before !== undefined && areJoined(before, mark);
    const touchesAfter = after !== undefined && areJoined(mark, after);
    if (touchesAfter && !touchesBefore && isFromRight(after.text)) sides.add(true);
    if (touchesBefore && !touchesAfter && isFromRight(before.text)) sides.add(false);
  }
  return sides.size === 1 ? sides.has(true) : undefined;
}

/** Words from the left; stretches that begin and end with a word from right to left are read from the right. */
function withNamesFromRight(words: readonly Word[]): readonly Word[] {
  const result: Word[] = [];
  for (let start = 0; start < words.length;) {
    const bracketed = endOfBracketed(words, start);
    const last = Math.max(start, lastFromRight(words, start), bracketed);
    const stretch = words.slice(start, last + 1);
    // They are placed as they are read: what follows touches the last of them.
    result.push(...(stretch.length > 1 ? fromRight(readFromRight(stretch)) : stretch));
    start = last + 1;
  }
  return result;
}

/** The last word of a stretch that begins with one from right to left and has no foreign one in it; -1 for none. */
function lastFromRight(words: readonly Word[], start: number): number {
  let last = -1;
  for (let index = start; index < words.length; index++) {
    const { text } = words[index] as Word;
    if (isFromRight(text)) last = index;
    else if (index === start || letter.test(text)) break;
  }
  return last;
}

const bracket = /[()[\]{}]/gu;
const countBrackets = (words: readonly Word[]): number =>
  words
    .map(({ text }) => text)
    .join('')
    .match(bracket)?.length ?? 0;

/**
 * The last word of such a stretch that a bracket and numbers stand before, where the bracket is one of a pair with one
 * in it: what is read last of the stretch. -1 where none begins.
 */
function endOfBracketed(words: readonly Word[], start: number): number {
  const [first] = words.slice(start);
  if (first === undefined || !/^[()[\]{}]/u.test(first.text) || letter.test(first.text)) return -1;
  const begin = words.findIndex(({ text }, index) => index > start && letter.test(text));
  const last = begin === -1 ? -1 : lastFromRight(words, begin);
  const inside = words.slice(begin, last + 1);
  return last >= 0 && countBrackets(words.slice(start, begin)) === 1 && countBrackets(inside) % 2 === 1 ? last : -1;
}

function readFromRight(words: readonly Word[]): readonly Word[] {
  // By their middles: the parts of a ligature may stand at one spot, one of them without a width.
  const besideArabic = isArabic(words);
  const order = words
    .flatMap((word) => piecesOf(word, { besideArabic, ...placeOf(word, words) }))
    .toSorted((a, b) => b.left + b.right - a.left - a.right);
  const read: ReadWord[] = [];
  for (let start = 0; start < order.length;) {
    const end = endOfForeign(order, start);
    if (end > start)
      read.push(...fromRight(order.slice(start, end).toReversed()).map((word) => ({ word, neutral: false })));
    else read.push(...order.slice(start, start + 1).map((word) => ({ word, neutral: kindOf(word) === 'neutral' })));
    start = Math.max(end, start + 1);
  }
  return withBrackets(read);
}

/** What tells whether the signs at the ends of a word are its own. */
function placeOf(word: Word, line: readonly Word[]): { readonly followsLetter: boolean; readonly isLast: boolean } {
  if (!/^[-−+]|-$/u.test(word.text)) return { followsLetter: false, isLast: false };
  return {
    followsLetter: line.some((other) => other !== word && isFromRight(other.text) && areJoined(other, word)),
    isLast: line.every((other) => other.left >= word.left),
  };
}

/** A foreign name, behind which a number stands: "Word 2019". Units stand behind their numbers. */
const name = /^\p{Lu}\p{L}{3,}$/u;
const ofName = /^\d{1,4}(\.\d+)?$/u;

/** The end of a stretch that is written from left to right and begins at `start`; `start` when none does. */
function endOfForeign(order: readonly Word[], start: number): number {
  const isNamed = ofName.test(order[start]?.text ?? '') && name.test(order[start + 1]?.text ?? '');
  const begin = isNamed ? start + 1 : start;
  let end = start;
  for (let index = start; index < order.length; index++) {
    const word = order[index];
    const previous = order[index - 1];
    if (word === undefined) break;
    const kind = kindOf(word);
    if (kind === 'rtl') break;
    const joined = index === start || (previous !== undefined && areJoined(word, previous));
    // A space parts numbers from each other, but not the words of a foreign name.
    const areNames = [word, ...order.slice(begin, end)].every((each) => letter.test(each.text));
    if (kind === 'ltr' && (joined || areNames)) end = index + 1;
    else if (kind === 'neutral' && joined && index > start && isInside(order, start, index)) continue;
    else break;
  }
  return end;
}

/** Whether a sign is inside of a name or a number; others between numbers are read as the line is. */
function isInside(order: readonly Word[], start: number, index: number): boolean {
  const around = [...order.slice(start, index), ...order.slice(index + 1, index + 2)];
  return around.some(({ text }) => letter.test(text)) || /^[.,:/٬٫]$/u.test(order[index]?.text ?? '');
}
