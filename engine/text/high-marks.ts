import type { Word } from './word.ts';

/** Marks of notes that are raised further than lines reach: font sizes of the line, from and to. */
const least = 0.42;
const most = 0.9;
const mostSize = 0.75;
const mostGap = 0.25;
/** As far as a mark is set down, so that rows keep it. */
const setDown = 0.4;

/**
 * Sets marks that are raised very high nearer to the line they belong to: small numbers, letters and signs that stand
 * right behind a word, above its line.
 *
 * @param words in the order in which they are drawn
 */
export function withHighMarks(words: readonly Word[]): readonly Word[] {
  return words.map((word, index) => {
    const base = words[index - 1];
    if (base === undefined || word.size > mostSize * base.size || word.turn !== base.turn) return word;
    const rise = (base.baseline - word.baseline) / base.size;
    const gap = (word.left - base.right) / base.size;
    if (rise < least || rise > most || gap < -mostGap || gap > mostGap) return word;
    if (!/^[([]?(\d{1,3}|\p{Ll}|[*†‡§])([,;](\d{1,3}|\p{Ll}))*[)\]]?[,;]?$/u.test(word.text)) return word;
    return { ...word, baseline: base.baseline - setDown * base.size };
  });
}
