import { confidenceOf } from './orientation.ts';
import type { ReadLine } from './read-lines.ts';
import type { Rectangle } from './rectangle.ts';

/** Lines that are read with less confidence than this may be of a script that the reader does not know. */
const leastConfidence = 0.86;
/** The same of lines that nobody can read. */
const leastOfText = 0.7;
/** Letters in a stretch as long as a line is high, at least: Chinese has 1.3, Latin 2.5, unknown ones few. */
const leastDensity = 0.8;
/** Shorter lines, in their height, tell nothing: a mark of a list, a letter of a drawing. */
const tellingLength = 2;

const lengthOf = ({ width, height }: Rectangle): number => width / Math.max(1, height);

const isSparse = ({ line, words }: ReadLine): boolean =>
  words.reduce((sum, { text }) => sum + text.length, 0) < leastDensity * lengthOf(line);

/** Whether a line may be of a script that its reader does not know. */
export const isDoubtful = (line: ReadLine): boolean => isSparse(line) || confidenceOf([line]) < leastConfidence;

/** Whether little of a line was read, or nothing that can be relied on. */
const isLost = (line: ReadLine): boolean => isSparse(line) || confidenceOf([line]) < leastOfText;

/** How much of the lines' length is of those for which `holds`, 0 to 1; 0 where no line is long enough to tell. */
function shareOf(lines: readonly ReadLine[], holds: (line: ReadLine) => boolean): number {
  const telling = lines.filter(({ line }) => lengthOf(line) >= tellingLength);
  const sum = (of: readonly ReadLine[]): number => of.reduce((total, { line }) => total + line.width, 0);
  const all = sum(telling);
  return all === 0 ? 0 : sum(telling.filter(holds)) / all;
}

export const doubtfulShare = (lines: readonly ReadLine[]): number => shareOf(lines, isDoubtful);

export const lostShare = (lines: readonly ReadLine[]): number => shareOf(lines, isLost);
