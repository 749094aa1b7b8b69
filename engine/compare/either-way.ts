import type { Match } from './gap.ts';
import type { Hunk } from './word-diff.ts';

/** True when the first list of texts is to be the left side: an order that does not depend on which is given first. */
export function inOrder(
  left: readonly { readonly key: string }[],
  right: readonly { readonly key: string }[],
): boolean {
  for (let at = 0; at < Math.min(left.length, right.length); at++) {
    const [a, b] = [left[at]?.key ?? '', right[at]?.key ?? ''];
    if (a !== b) return a < b;
  }
  return left.length <= right.length;
}

/**
 * Many alignments are equally good, and which is taken must not depend on which document is on the left: one of both
 * ways is computed, the other is its mirror.
 */
export const mirroredMatches = (matches: readonly Match[]): readonly Match[] =>
  matches.map(({ left, right }) => ({ left: right, right: left }));

export const mirroredHunks = (hunks: readonly Hunk[]): readonly Hunk[] =>
  hunks.map(({ same, left, right }) => ({ same, left: right, right: left }));
