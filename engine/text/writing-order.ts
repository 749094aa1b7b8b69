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
  if (!words.some(({ text }) => isFromRight(text))) return fromLeft;
  const rtl = rightToLeftPage || (endsAtLeft(fromLeft) ?? isRightToLeft(words));
  return rtl ? readFromRight(words) : withNamesFromRight(fromLeft);
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
    let last = start;
    for (let index = start; index < words.length; index++) {
      const { text } = words[index] as Word;
      if (isFromRight(text)) last = index;
      else if (index === start || letter.test(text)) break;
    }
    const stretch = words.slice(start, last + 1);
    // They are placed as they are read: what follows touches the last of them.
    result.push(...(stretch.length > 1 ? fromRight(readFromRight(stretch)) : stretch));
    start = last + 1;
  }
  return result;
}

function readFromRight(words: readonly Word[]): readonly Word[] {
  // By their middles: the parts of a ligature may stand at one spot, one of them without a width.
  const besideArabic = isArabic(words);
  const order = words
    .flatMap((word) => piecesOf(word, besideArabic))
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

/** The end of a stretch that is written from left to right and begins at `start`; `start` when none does. */
function endOfForeign(order: readonly Word[], start: number): number {
  let end = start;
  for (let index = start; index < order.length; index++) {
    const word = order[index];
    const previous = order[index - 1];
    if (word === undefined) break;
    const kind = kindOf(word);
    if (kind === 'rtl') break;
    const joined = index === start || (previous !== undefined && areJoined(word, previous));
    // A space parts numbers from each other, but not the words of a foreign name.
    if (kind === 'ltr' && (joined || [word, ...order.slice(start, end)].every((each) => letter.test(each.text))))
      end = index + 1;
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
