import type { Segment } from '../word.ts';
import type { Column } from './columns.ts';
import { withoutLeaders } from './leaders.ts';

/** A part and where it stands. */
export interface PlacedPart {
  readonly part: Segment;
  readonly column: number;
  readonly span: number;
}

/** A line of a table, or a row of such. */
export interface Line {
  readonly parts: readonly PlacedPart[];
  /** Of its first line, and of its last. */
  readonly baseline: number;
  readonly foot: number;
  readonly size: number;
}

/** The first word of the lower part had no room behind the upper one. */
export function isWrapped(above: Segment, below: Segment, column: Column | undefined): boolean {
  // Dots that lead to an amount may touch the word, and need no room.
  const word = withoutLeaders(below)[0]?.words[0];
  return (
    column !== undefined &&
    word !== undefined &&
    above.right + 0.25 * above.size + (word.right - word.left) > column.right - 0.1
  );
}
