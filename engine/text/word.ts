import type { Rect } from '../../common/domain/geometry.ts';

/** A word as it stands on the page, before reading order is known. */
export interface Word {
  /** Normalised text without spaces; never empty. */
  readonly text: string;
  /** Where it is shown: points from the page's top left. */
  readonly rect: Rect;
  readonly rtl: boolean;
  /** The file has a space before it; without one, the gap to the word before decides. */
  readonly spaced: boolean;
  /** Position in the word's own upright frame: `left`/`right` along the writing direction, `baseline` growing downwards. */
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  /** Font size in points. */
  readonly size: number;
  /** Quarter turns clockwise that the text is shown at: 0, 1, 2 or 3. */
  readonly turn: number;
  readonly font: string;
}

/** Words on one baseline without a wide gap: a line, or a line's part in one column. */
export interface Segment {
  readonly words: readonly Word[];
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  readonly size: number;
}

export function segmentOf(words: readonly Word[]): Segment {
  const size = Math.max(...words.map((word) => word.size));
  const anchor = words.find((word) => word.size === size) ?? words[0];
  return {
    words,
    left: Math.min(...words.map((word) => word.left)),
    right: Math.max(...words.map((word) => word.right)),
    baseline: anchor?.baseline ?? 0,
    size,
  };
}
