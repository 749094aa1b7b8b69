import type { ReadLine } from './read-lines.ts';

/** Lines that are read with less confidence than this are no text, but what looks like text to the detector. */
const leastConfidence = 0.5;
/** The same of one or two letters that are much larger than the text: parts of drawings are read as such. */
const leastOfFew = 0.98;
const few = 2;
const muchLarger = 3;

/** The lines that are likely text, with their words. */
export function believable(lines: readonly ReadLine[]): readonly ReadLine[] {
  const heights = lines.map(({ line }) => line.height).toSorted((a, b) => a - b);
  const usual = heights[heights.length >> 1] ?? 0;
  return lines.filter(({ line, words }) => {
    const letters = words.reduce((sum, { text }) => sum + text.length, 0);
    if (letters === 0) return false;
    const confidence = words.reduce((sum, word) => sum + word.confidence * word.text.length, 0) / letters;
    const least = letters <= few && line.height > muchLarger * usual ? leastOfFew : leastConfidence;
    return confidence >= least;
  });
}
