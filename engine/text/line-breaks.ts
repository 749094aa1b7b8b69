import { isField } from '../../common/domain/sentences.ts';
import { textOf } from './headings.ts';
import { laidOver, type Segment, type Word } from './word.ts';

/** Lines of one column begin at most this many font sizes from each other. */
const sameLeft = 3;
/** Font sizes of room that a line must leave behind the word that it did not take. */
const slack = 0.8;

/**
 * Whether a line was ended by hand: the first word of the next would have had room behind it, as far as other lines of
 * the column reach.
 *
 * @param all the lines of the page in reading order
 */
export function endedByHand(all: readonly Segment[], line: Segment, next: Segment): boolean {
  const [word] = next.words;
  // At the top of the next column a paragraph may go on.
  if (word === undefined || next.baseline <= line.baseline) return false;
  return line.right + slack * next.size + word.right - word.left < edgeOfColumn(all, next);
}

/** How far the lines above and below each other around one reach that begin where this one does. */
function edgeOfColumn(all: readonly Segment[], line: Segment): number {
  const at = Math.max(
    0,
    all.findIndex(({ baseline, left }) => baseline === line.baseline && left === line.left),
  );
  const isBelow = (index: number): boolean => (all[index]?.baseline ?? 0) > (all[index - 1]?.baseline ?? 0);
  let start = at;
  while (start > 0 && isBelow(start)) start--;
  let end = at + 1;
  while (end < all.length && isBelow(end)) end++;
  let edge = -Infinity;
  for (let index = start; index < end; index++) {
    const { left, right } = all[index] as Segment;
    if (Math.abs(left - line.left) < sameLeft * line.size) edge = Math.max(edge, right);
  }
  return edge;
}

/** Some words and an amount: "Total due £1,826.40", "Total: EUR 12.50". */
const withAmount =
  /^\p{Lu}[^.!?;]{0,39}\s[(–-]?(?:[$£€]\s?)?\d[\d.,\u{2019}' ]*[.,]\d{2}\)?(?:\s?(?:[€£$%]|[A-Z]{3}))?$/u;

const isFieldLine = (text: string): boolean => isField(text) || withAmount.test(text);

/** Whether a line is a field, or stands below a line that ends with its amount. */
export function isFieldAfter(previous: Segment, line: Segment): boolean {
  const [above, below] = [textOf([previous]), textOf([line])];
  if (!/^[\p{Lu}\p{N}]/u.test(below) || /[,\-–]$/u.test(above)) return false;
  return isFieldLine(below) || withAmount.test(above);
}

/** "registered for: 18 months": a label without a capital, which is one only beside others. */
const smallField = /^\p{Ll}[^\n\t:.!?;]{1,38}:\s+\S/u;

/** Whether both lines are fields, or one is below the end of a sentence: no matter how far the first one reaches. */
export function areFields(previous: Segment, line: Segment): boolean {
  const [above, below] = [textOf([previous]), textOf([line])];
  if (smallField.test(above) && smallField.test(below)) return true;
  return isFieldLine(below) && (isFieldLine(above) || /[.!?]$/u.test(above));
}

/** Dots lead from a title to its page, or from what is sold to its price. */
const leader = /(?:[.·…]\s?){4,}\s*[^\s.·…][^\s·…]{0,11}(?:\s[€%])?$/u;
/** Characters at the end of a line that tell. */
const endOfLine = 60;

/** Font sizes between a title and its page where nothing leads there. */
const beforePage = 2;

/** Whether a line ends an entry of a list of contents or of prices: with a number away from its words. */
export function endsEntry(line: Segment): boolean {
  const [before, last] = line.words.slice(-2);
  const isApart = before !== undefined && last !== undefined && last.left - before.right > beforePage * last.size;
  return (isApart && /^[\divxl.,]{1,9}$/u.test(last.text)) || leader.test(textOf([line]).slice(-endOfLine));
}

/** Font sizes from the line of one field of a form to the next, at least: lines of a sentence are nearer. */
const apart = 1.6;

/** Whether one line has a field that is filled in, and the other is no line of the same field or sentence. */
export function areOfForm(previous: Segment, line: Segment): boolean {
  const isFilledIn = ({ tag }: Word): boolean => tag === laidOver;
  if (previous.words.every(isFilledIn) && line.words.every(isFilledIn)) return false;
  if (!previous.words.some(isFilledIn) && !line.words.some(isFilledIn)) return false;
  const isAtEnd = previous.words.slice(-1).some(isFilledIn) && /^\p{Lu}/u.test(textOf([line]));
  return isAtEnd || line.baseline - previous.baseline > apart * line.size;
}

/** Font sizes by which a term stands further left than what is said of it, and words of a line of that. */
const outdent = 0.9;
const mostWords = 12;

/** Whether a line begins anew further left than the few words before it: the next term of a list of such. */
export function comesBack(group: readonly Segment[], line: Segment): boolean {
  const isShort = group.every(({ left, words }) => line.left < left - outdent * line.size && words.length <= mostWords);
  return isShort && /^[\p{Lu}\p{N}]/u.test(textOf([line])) && !/[,;–-]$/u.test(textOf(group));
}

/** Whether a line stands further below the one before than lines of a paragraph do, and no sentence goes on in it. */
export function isSpacedAfter(previous: Segment, line: Segment, single: number): boolean {
  const goesOn = /^\p{Ll}/u.test(textOf([line])) && !/[.!?:;,]$/u.test(textOf([previous]));
  return !goesOn && line.baseline - previous.baseline > single;
}

/** Distances this much larger than the least that is usual are no line spacing. */
const larger = 1.35;
/** Sizes alike up to this share are one size. */
const sameSize = 0.06;
/** The least distance counts when this share of the lines of a size, and so many, have it. */
const leastShare = 0.1;
const leastLines = 2;

/**
 * How far below the line before a line of a paragraph stands at most, in points: what its own size is set with on this
 * page, where lines stand nearest to each other. Infinity where that can't be told.
 *
 * @param all the lines of the page in reading order
 */
export function singleSpacing(all: readonly Segment[]): (line: Segment) => number {
  const gaps = all.slice(1).flatMap((line, index) => {
    const previous = all[index];
    const gap = line.baseline - (previous?.baseline ?? Infinity);
    const isOne = previous !== undefined && Math.abs(previous.size - line.size) < sameSize * line.size;
    return isOne && gap > 0.9 * line.size ? [{ gap, size: line.size }] : [];
  });
  return ({ size }) => {
    const own = gaps.filter((each) => Math.abs(each.size - size) < sameSize * size).map(({ gap }) => gap);
    const near = (gap: number): number => own.filter((other) => Math.abs(other - gap) < 0.05 * size).length;
    const usual = own.filter((gap) => near(gap) >= Math.max(leastLines, leastShare * own.length));
    return larger * Math.min(Infinity, ...usual);
  };
}
