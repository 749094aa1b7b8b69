import type { Rect } from './geometry.ts';

/**
 * A run of text on one line of a page and where it stands. `start` and `end` are UTF-16 offsets into the page's
 * `text` (end exclusive). Runs are in reading order and do not overlap; characters outside every run (the spaces and
 * line breaks that the reader put in) have no place on the page.
 */
export interface TextRun extends Rect {
  readonly start: number;
  readonly end: number;
  /** Writing direction; inside a right-to-left run the first character stands at the right edge. */
  readonly rtl: boolean;
}

/** A heading or paragraph of a page; blocks are in reading order and together cover all non-space text. */
export interface TextBlock {
  readonly start: number;
  readonly end: number;
  readonly kind: 'heading' | 'paragraph';
  /** True when the paragraph seems to go on on the next page (no sentence end, next page starts in lower case). */
  readonly continues: boolean;
}

/** One page as the parser hands it over. `text` is what search and answers see: normalised, ligatures resolved, words split at line ends joined. */
export interface ParsedPage {
  /** From 1. */
  readonly number: number;
  /** Size in points as shown, rotation applied. */
  readonly width: number;
  readonly height: number;
  readonly text: string;
  readonly runs: readonly TextRun[];
  readonly blocks: readonly TextBlock[];
  /** True when the page shows images but no usable text. */
  readonly imageOnly: boolean;
}
