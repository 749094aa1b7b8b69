import type { PageRect } from './geometry.ts';
import type { Place } from './place.ts';

/** What became of a sentence, a heading or a row of a table between two documents. */
export const differenceKinds = ['changed', 'added', 'removed', 'moved'] as const;
export type DifferenceKind = (typeof differenceKinds)[number];

/**
 * How sure a difference is. `text`: both sides are text of their files. `scan`: a side was recognised in a picture.
 * `misread`: a side was recognised, and the difference is most likely an error of that.
 */
export type Evidence = 'text' | 'scan' | 'misread';

/** A stretch of words that both sides have, or one of them. */
export interface WordPiece {
  readonly is: 'same' | 'removed' | 'added';
  /** With single spaces, one at its end where the next piece is set apart. The same is written as on the left. */
  readonly text: string;
  /** Where removed words stand on the left, added ones on the right; none for the same words. */
  readonly places: readonly Place[];
}

/** A number, date or amount of the left document and what stands for it in the right one; '' where there is nothing. */
export interface NumberChange {
  readonly before: string;
  readonly after: string;
}

/** One side of a difference: a sentence may go on behind the end of a page, so that a side has more than one place. */
export interface DifferenceSide {
  readonly places: readonly Place[];
  /** Label of the part that the first place is in. */
  readonly label: string;
  /** The heading above, '' where there is none. */
  readonly heading: string;
}

export interface Difference {
  readonly kind: DifferenceKind;
  /** Null for what was added. */
  readonly left: DifferenceSide | null;
  /** Null for what was removed. */
  readonly right: DifferenceSide | null;
  /** The left side's text is what is same or removed, the right side's what is same or added. */
  readonly words: readonly WordPiece[];
  readonly numbers: readonly NumberChange[];
  readonly evidence: Evidence;
}

/** A clause that has another number and is otherwise where it was. */
export interface Renumbering {
  readonly from: string;
  readonly to: string;
  readonly left: Place;
  readonly right: Place;
}

/** Two places that say the same, for viewers that scroll together. */
export interface AlignedPlaces {
  readonly left: Place;
  readonly right: Place;
}

export interface Comparison {
  /** Those with other numbers first, then the others, then what is likely misread; each in reading order. */
  readonly differences: readonly Difference[];
  readonly renumbered: readonly Renumbering[];
  /** In the order of both documents. */
  readonly aligned: readonly AlignedPlaces[];
  /** Parts that have no text yet, because they are pictures or could not be read; they are not compared. */
  readonly unread: { readonly left: number; readonly right: number };
  /** True when the documents are longer, or the differences more, than is compared. */
  readonly cut: boolean;
}

/** A height in a document, in the unit of its viewer: points where parts have pictures, else characters. */
export interface Height {
  readonly part: number;
  readonly y: number;
}

/** A comparison with what viewers need to draw it. */
export interface ShownComparison {
  readonly comparison: Comparison;
  /** For each of `aligned`, where it stands on the left and on the right. */
  readonly heights: readonly { readonly left: Height; readonly right: Height }[];
  /** For each difference, the rectangles of what is marked; none where parts have no picture. */
  readonly rects: readonly { readonly left: readonly PageRect[]; readonly right: readonly PageRect[] }[];
}

/**
 * What is marked of a difference on a side: the words that differ, and all of what was moved, or is on one side only.
 */
export function markedPlaces({ kind, left, right, words }: Difference, side: 'left' | 'right'): readonly Place[] {
  const whole = (side === 'left' ? left : right)?.places ?? [];
  if (kind !== 'changed') return whole;
  return words.filter(({ is }) => is === (side === 'left' ? 'removed' : 'added')).flatMap(({ places }) => places);
}

/** How many differences there are of each kind; those with other numbers are counted as that alone. */
export interface ComparisonCounts {
  readonly all: number;
  readonly numbers: number;
  readonly changed: number;
  readonly added: number;
  readonly removed: number;
  readonly moved: number;
  /** Likely errors of recognition, not counted in `all`. */
  readonly misread: number;
}

export function countsOf({ differences }: Comparison): ComparisonCounts {
  const real = differences.filter(({ evidence }) => evidence !== 'misread');
  const count = (kind: DifferenceKind): number =>
    real.filter((each) => each.kind === kind && each.numbers.length === 0).length;
  return {
    all: real.length,
    numbers: real.filter(({ numbers }) => numbers.length > 0).length,
    changed: count('changed'),
    added: count('added'),
    removed: count('removed'),
    moved: count('moved'),
    misread: differences.length - real.length,
  };
}
