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
 * go from left to right, and brackets are the ones that are meant.
 */
export function inWritingOrder(words: readonly Word[], rightToLeftPage: boolean): readonly Word[] {
  const rtl = rightToLeftPage ? words.some(({ text }) => isFromRight(text)) : isRightToLeft(words);
  if (!rtl) return words.toSorted((a, b) => a.left - b.left);
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
