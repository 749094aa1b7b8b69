import { operators } from './lifted-signs.ts';
import { around } from './rects.ts';
import type { Word } from './word.ts';

/** The numbers of a fraction in sizes of its line, at most. */
const mostSize = 0.85;
/** The upper one stands at least this much over the line, the lower one below it, in sizes of the line. */
const leastRise = 0.2;
const leastDrop = 0.1;
/** From one to the other in their own sizes, at most. */
const farthest = 1.6;
/** The fraction stands nearer than this many sizes to a word of its line. */
const nearWord = 0.6;
/** Share of the narrower number that the other one stands over. */
const overlapping = 0.5;

const number = /^\d{1,3}$/u;
/** Behind it stand its limits. */
const operator = new RegExp(`[${operators}]$`, 'u');

/** Two small numbers above each other in a line are a fraction: "2 1/3 cups" for 2, over it 1, under it 3. */
export function withStackedFractions(words: readonly Word[]): readonly Word[] {
  const result: Word[] = [];
  for (let index = 0; index < words.length; index++) {
    const [upper, lower] = [words[index] as Word, words[index + 1]];
    const fraction =
      lower === undefined || !areStacked(upper, lower) || operator.test(words[index - 1]?.text ?? '')
        ? undefined
        : fractionBeside(upper, lower, words[index - 1], words[index + 2]);
    result.push(fraction ?? upper);
    if (fraction !== undefined) index += 1;
  }
  return result;
}

function areStacked(upper: Word, lower: Word): boolean {
  if (!number.test(upper.text) || !number.test(lower.text) || upper.turn !== lower.turn) return false;
  const down = lower.baseline - upper.baseline;
  const over = Math.min(upper.right, lower.right) - Math.max(upper.left, lower.left);
  const narrower = Math.min(upper.right - upper.left, lower.right - lower.left);
  return down > 0.5 * upper.size && down < farthest * upper.size && over >= overlapping * narrower;
}

/** The fraction on the line of the word before or behind it. */
function fractionBeside(
  upper: Word,
  lower: Word,
  before: Word | undefined,
  behind: Word | undefined,
): Word | undefined {
  const [left, right] = [Math.min(upper.left, lower.left), Math.max(upper.right, lower.right)];
  const isLine = (word: Word | undefined, gap: number): word is Word =>
    word !== undefined &&
    word.turn === upper.turn &&
    Math.max(upper.size, lower.size) <= mostSize * word.size &&
    word.baseline - upper.baseline >= leastRise * word.size &&
    lower.baseline - word.baseline >= leastDrop * word.size &&
    Math.abs(gap) < nearWord * word.size;
  const line = isLine(before, left - (before?.right ?? 0)) ? before : behind;
  if (line === undefined || !isLine(line, line === before ? left - line.right : line.left - right)) return undefined;
  return {
    ...upper,
    text: `${upper.text}/${lower.text}`,
    rect: around([upper.rect, lower.rect]),
    left,
    right,
    baseline: line.baseline,
    size: line.size,
    space: line === before && /[\p{L}\p{N}]$/u.test(before.text) ? 'left' : upper.space,
  };
}
