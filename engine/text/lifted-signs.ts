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

/**
 * Sets signs of formulas onto the line that they are of: fonts of formulas let them hang down, so that a root would be a
 * line of its own over its line.
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
  const deepest = operators.includes(word.text) ? most.operator : most.bracket;
  const isOver = (other: Word, gap: number, farthest: number): boolean => {
    const down = other.baseline - word.baseline;
    return (
      other.turn === 0 &&
      other.size >= sameSize * word.size &&
      other.size * sameSize <= word.size &&
      down >= least * other.size &&
      down <= deepest * other.size &&
      gap > -0.2 * other.size &&
      gap < farthest * other.size
    );
  };
  if (before !== undefined && isOver(before, word.left - before.right, mostBefore)) return before;
  return after.find((other) => !sign.test(other.text) && isOver(other, other.left - word.right, mostBehind));
}
