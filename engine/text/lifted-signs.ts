import type { Word } from './word.ts';

/** Roots, sums, integrals and tall brackets. */
export const operators = '√∑∏∫∮∐⋃⋂⊎⋀⋁⊔⊙⊕⊗';
const sign = new RegExp(String.raw`^[${operators}()\[\]{}⟨⟩|∥⌊⌋⌈⌉]$`, 'u');
/** Fonts of formulas hang such signs from a baseline that is so far over that of their line, in its font sizes. */
const least = 0.4;
const most = { operator: 1.3, bracket: 0.95 };
/** How far from the sign a word of its line is: before it, and behind what stands over and under the sign. */
const mostBefore = 0.6;
const mostBehind = 2.5;
const behind = 8;
const sameSize = 0.9;
const mostOverlap = 0.2;

/**
 * Sets signs of formulas onto the line that they are of: fonts of formulas let them hang down, so that a root would be
 * a line of its own over its line.
 *
 * @param words in the order in which they are drawn
 */
export function withLiftedSigns(words: readonly Word[]): readonly Word[] {
  let last: Word | undefined;
  return words.map((word, index) => {
    const isSign = word.text.length === 1 && word.turn === 0 && sign.test(word.text);
    const line = isSign ? lineOf(word, last, words.slice(index + 1, index + 1 + behind)) : undefined;
    last = line === undefined ? word : { ...word, baseline: line.baseline };
    return last;
  });
}

function lineOf(word: Word, before: Word | undefined, after: readonly Word[]): Word | undefined {
  const isOperator = operators.includes(word.text);
  const deepest = isOperator ? most.operator : most.bracket;
  const down = (other: Word): number => (other.baseline - word.baseline) / word.size;
  const isNear = (other: Word | undefined, gap: number, farthest: number): other is Word =>
    other !== undefined &&
    other.turn === 0 &&
    other.size >= sameSize * word.size &&
    other.size * sameSize <= word.size &&
    /[\p{L}\p{N}\p{S}]/u.test(other.text) &&
    gap > -mostOverlap * other.size &&
    gap < farthest * other.size;
  const isOver = (other: Word): boolean => down(other) >= least && down(other) <= deepest;
  const [next] = after;
  const isBefore = isNear(before, word.left - (before?.right ?? 0), mostBefore);
  const isBehind = isNear(next, (next?.left ?? 0) - word.right, mostBefore);
  // What stands on one baseline with its neighbour is on its line.
  if ((isBefore && Math.abs(down(before)) < least / 2) || (isBehind && Math.abs(down(next)) < least / 2))
    return undefined;
  if (isBefore && isOver(before)) return before;
  if (!isOperator) return isBehind && isOver(next) ? next : undefined;
  return after.find(
    (other) => !sign.test(other.text) && isNear(other, other.left - word.right, mostBehind) && isOver(other),
  );
}
