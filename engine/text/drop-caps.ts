import type { Word } from './word.ts';

/** An initial is at least this many times as large as the line it begins. */
const leastLarger = 1.8;
/** Height of capitals in font sizes. */
const capital = 0.7;
/** The line beside an initial begins at most this many of its font sizes to the right, and this far from its top. */
const mostApart = 1;
const mostAside = 0.6;
/** A gap from which on the initial is a word of its own ("A", "I"), in font sizes of the line. */
const wordOfItsOwn = 0.45;

/**
 * Sets initials that reach over several lines onto the line they begin, as large as it: their baseline is that of
 * another line. The place on the page stays.
 */
export function withDropCaps(words: readonly Word[]): readonly Word[] {
  return words.map((word) => {
    if (!/^\p{Lu}$/u.test(word.text)) return word;
    const line = words.find((other) => isBeside(word, other));
    if (line === undefined) return word;
    const apart = line.left - word.right > wordOfItsOwn * line.size && /^[AIO]$/u.test(word.text);
    const right = apart ? word.right : line.left;
    return { ...word, baseline: line.baseline, size: line.size, right };
  });
}

function isBeside(initial: Word, line: Word): boolean {
  if (initial.size < leastLarger * line.size || !/^\p{L}/u.test(line.text)) return false;
  const apart = line.left - initial.right;
  const top = (word: Word): number => word.baseline - capital * word.size;
  return (
    apart > -0.3 * line.size &&
    apart < mostApart * line.size &&
    Math.abs(top(initial) - top(line)) < mostAside * line.size
  );
}
