import type { Word } from './word.ts';

/** Letters of another font fill a gap when they leave no more of it than this at its end, in font sizes. */
const touches = 0.1;
/** The same where the places of words are guessed, in one item. */
const aboutTouches = 0.35;

/**
 * Words without the space before them that is none: letters that a font lacks are drawn from another one, often after
 * all others of their line, so that a word is drawn with gaps ("Ti", "ng", then "ế" between them).
 *
 * @param words in the order in which they are drawn
 */
export function withFilledGaps(words: readonly Word[]): readonly Word[] {
  const lines = Map.groupBy(words, ({ baseline, turn }) => `${turn} ${Math.round(baseline)}`);
  return words.map((word, index) => {
    const before = words[index - 1];
    if (word.space !== 'left' || before === undefined || before.baseline !== word.baseline) return word;
    if (before.font !== word.font || word.left - before.right < touches * word.size) return word;
    const near = (word.oneSpace === true ? aboutTouches : touches) * word.size;
    const isFilled = lines
      .get(`${word.turn} ${Math.round(word.baseline)}`)
      ?.some(
        ({ font, left, right }) =>
          font !== word.font && Math.abs(word.left - right) < near && left > before.right - near,
      );
    return isFilled === true ? { ...word, space: undefined } : word;
  });
}
