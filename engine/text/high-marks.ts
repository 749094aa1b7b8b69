import type { Word } from './word.ts';

/** Marks of notes that are raised further than lines reach: font sizes of the line, from and to. */
const least = 0.42;
const most = 0.9;
/** A mark in sizes of its line; what stands beside an initial is smaller. */
const leastSize = 0.48;
const mostSize = 0.75;
/** Marks that are nearly as large as their line are raised by half of it and touch their word. */
const mostSizeOfLarge = 1.02;
const mostOfLarge = 0.62;
const mostGapOfLarge = 0.06;
const mostGap = 0.25;
/** What is lowered by as much as this is an index. */
const leastLowered = 0.42;
/** As far as a mark is set down, and an index up, so that rows keep it. */
const setDown = 0.4;
const setUp = 0.25;

/** A mark before its note may have a space behind it. */
const mostGapBefore = 0.45;
const markOfNote = /^(\d{1,3}|[*†‡§]{1,3})$/u;

/** Numbers, letters and signs of notes; endings of ordinals ("1st"); numbers with a sign. */
const mark = /^([([]?(\d{1,3}|\p{Ll}|[*†‡§]{1,3})([,;](\d{1,3}|\p{Ll}))*[)\]]?[,;]?|\p{Ll}{2,3}|[-−+]\d{1,2})$/u;

/**
 * Sets marks that are raised very high nearer to the line they belong to, and indices that stand very low: small
 * numbers, letters and signs that stand right behind a word, above or below its line, or before the first word of a
 * note.
 *
 * @param words in the order in which they are drawn
 */
export function withHighMarks(words: readonly Word[]): readonly Word[] {
  const result: Word[] = [];
  let base: Word | undefined;
  for (const [index, word] of words.entries()) {
    const rise = base === undefined ? 0 : riseOver(base, words[index - 1] as Word, word);
    const next = words[index + 1];
    if (base !== undefined && rise !== 0)
      result.push({ ...word, baseline: base.baseline - (rise > 0 ? setDown : -setUp) * base.size });
    else if (next !== undefined && isBeforeNote(word, next))
      result.push({ ...word, baseline: next.baseline - setDown * next.size });
    else {
      result.push(word);
      base = word;
    }
  }
  return result;
}

/** Whether a word is the mark of the note that begins with the next one. */
function isBeforeNote(word: Word, next: Word): boolean {
  if (!markOfNote.test(word.text) || word.turn !== next.turn) return false;
  if (word.size < leastSize * next.size || word.size >= next.size) return false;
  const [rise, gap] = [(next.baseline - word.baseline) / next.size, (next.left - word.right) / next.size];
  const highest = word.size > mostSize * next.size ? mostOfLarge : most;
  return rise >= least && rise <= highest && gap >= -mostGapOfLarge && gap <= mostGapBefore;
}

/** How far a mark stands over the line of a word, in sizes of that; 0 of what is none. */
function riseOver(base: Word, before: Word, word: Word): number {
  if (word.turn !== base.turn || word.size < leastSize * base.size || word.size > mostSizeOfLarge * base.size) return 0;
  const rise = (base.baseline - word.baseline) / base.size;
  const isLarge = word.size > mostSize * base.size;
  const gap = (word.left - before.right) / base.size;
  const widest = isLarge || rise < 0 ? mostGapOfLarge : mostGap;
  if (gap < -widest || gap > widest || !mark.test(word.text)) return 0;
  const highest = isLarge ? mostOfLarge : most;
  return (rise >= least && rise <= highest) || (rise <= -leastLowered && rise >= -mostOfLarge) ? rise : 0;
}
