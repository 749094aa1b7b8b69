import type { FoundLines } from './lines.ts';
import type { ReadLine } from './read-lines.ts';

/** Pages that are read with more confidence than this stand upright. */
const sure = 0.85;
/** Lines that are read both ways to tell which is right: the longest ones. */
const probes = 8;

/** How certain the reading of lines is, on average over their letters; 0 where there are none. */
export function confidenceOf(lines: readonly ReadLine[]): number {
  const words = lines.flatMap((line) => line.words);
  const letters = words.reduce((sum, { text }) => sum + text.length, 0);
  return letters === 0 ? 0 : words.reduce((sum, word) => sum + word.confidence * word.text.length, 0) / letters;
}

/** The same lines of a page that stands on its head. */
export const turnedOver = ({ lines, angle }: FoundLines): FoundLines => ({
  lines: lines.map((line) => ({ ...line, angle: line.angle + Math.PI })),
  angle: angle + Math.PI,
});

/**
 * Reads the lines of a page the right way up. The wrong way is read with little confidence; only then is the other way
 * tried, on a few lines.
 */
export async function readUpright(
  found: FoundLines,
  read: (lines: FoundLines['lines']) => Promise<readonly ReadLine[]>,
): Promise<{ readonly lines: readonly ReadLine[]; readonly angle: number }> {
  const asFound = await read(found.lines);
  if (asFound.length === 0 || confidenceOf(asFound) >= sure) return { lines: asFound, angle: found.angle };
  const over = turnedOver(found);
  const longest = asFound
    .map((line, index) => ({ line, over: over.lines[index] }))
    .toSorted((a, b) => b.line.line.width - a.line.line.width)
    .slice(0, probes);
  const probed = await read(longest.flatMap((each) => each.over ?? []));
  if (confidenceOf(probed) <= confidenceOf(longest.map(({ line }) => line)))
    return { lines: asFound, angle: found.angle };
  return { lines: await read(over.lines), angle: over.angle };
}
