import { textOf } from './headings.ts';
import { endedByHand } from './line-breaks.ts';
import type { Segment } from './word.ts';

/** Points are set in by this many font sizes, at least and at most. */
const leastIndent = 0.9;
const mostIndent = 6;
/** Lines of points begin at places that differ by this many font sizes, at most. */
const samePlace = 0.35;

/**
 * Tells the points of a list whose marks are no text (pictures, drawn squares): they are set in below a line that ends
 * with a colon, and each ends before the first word of the next had no room.
 */
export class Points {
  readonly #all: readonly Segment[];
  /** Where the points begin that the last line is one of. */
  #left = Number.NaN;

  /** @param all the lines of the page in reading order */
  constructor(all: readonly Segment[]) {
    this.#all = all;
  }

  /** Whether a line begins a point; lines are asked in reading order, each with the one before. */
  begins(previous: Segment | undefined, line: Segment): boolean {
    if (previous === undefined || line.baseline <= previous.baseline) this.#left = Number.NaN;
    else if (Math.abs(line.left - this.#left) < samePlace * line.size) return endedByHand(this.#all, previous, line);
    else this.#left = isFirst(previous, line) ? line.left : Number.NaN;
    return false;
  }
}

function isFirst(previous: Segment, line: Segment): boolean {
  const indent = line.left - previous.left;
  return indent > leastIndent * line.size && indent < mostIndent * line.size && textOf([previous]).endsWith(':');
}
