import type { Rect } from '../../common/domain/geometry.ts';
import type { Table } from './tables/table.ts';

/** The tag of what is laid over a page, as stamps and filled fields are: none of it is a heading. */
export const laidOver = -2;

/** In the frame in which a text is upright. */
export type Side = 'left' | 'right';

/** A word as it stands on the page, before reading order is known. */
export interface Word {
  /** Normalised text without spaces; never empty. */
  readonly text: string;
  /** Where it is shown: points from the page's top left. */
  readonly rect: Rect;
  readonly rtl: boolean;
  /** The side on which the file has a space beside the word; without one, the gap between words decides. */
  readonly space: Side | undefined;
  /** Whether one space of its text item, and no more, parts it from the word before; places in an item are guessed. */
  readonly oneSpace?: boolean;
  /**
   * Position in the word's own upright frame: `left`/`right` along the writing direction, `baseline` growing downwards.
   */
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  /** Font size in points. */
  readonly size: number;
  /** Degrees clockwise that the text is shown at, from 0 to 359. */
  readonly turn: number;
  readonly font: string;
  /** What the file's tags say, as of a text item. */
  readonly tag?: number | undefined;
  /** What is laid over the page as a text for itself has a number of its own. */
  readonly layer?: number;
  /** How many words of the page the file draws before it; absent where nothing is drawn. */
  readonly order?: number;
  /** 0 to 1, where the word was recognised in a picture. */
  readonly confidence?: number;
}

/** Words on one baseline without a wide gap: a line, or a line's part in one column. */
export interface Segment {
  readonly words: readonly Word[];
  /** Its words with a space between them: rules ask for it many times. */
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  readonly size: number;
  /** The table between rules that it is a line of. */
  readonly ruled?: Table;
}

export function segmentOf(words: readonly Word[]): Segment {
  let [left, right, size, baseline] = [Infinity, -Infinity, -Infinity, 0];
  for (const word of words) {
    left = Math.min(left, word.left);
    right = Math.max(right, word.right);
    // The first of the largest words tells where the line is.
    if (word.size > size) [size, baseline] = [word.size, word.baseline];
  }
  return { words, text: words.map(({ text }) => text).join(' '), left, right, baseline, size };
}

/**
 * Parts of one word that the file draws one by one (kerning, a change of font) stand without a gap of this many font
 * sizes.
 */
const wordGap = 0.13;

/** Whether two words of a line that follow each other, in either direction, are parts of one. */
export function areJoined(a: Word, b: Word): boolean {
  const [left, right] = a.left <= b.left ? [a, b] : [b, a];
  if (left.space === 'right' || right.space === 'left') return false;
  return right.left - left.right < wordGap * Math.min(left.size, right.size);
}
