import type { Segment } from './word.ts';

const endsWithHyphen = /[\p{L}\p{N}][-‐]$/u;
/** "Ein- und Ausgang", "two- or three-fold": the hyphen stands for a part of the next word. */
const suspended = /^(und|oder|bzw\.?|bis|sowie|and|or|to|nor|et|ou|y|o|e|en|of)$/iu;

/**
 * How two words stand at a line end: parted by a space, or one word that was split, with the hyphen or without it.
 *
 * @param before all that stands before the line end without a space
 * @param after the first word of the next line
 * @param compounds words with a hyphen that stand inside a line of the page, in lower case
 */
export function splitAt(
  before: string,
  after: string,
  compounds: ReadonlySet<string>,
): 'apart' | 'with hyphen' | 'without hyphen' {
  if (!endsWithHyphen.test(before) || suspended.test(after)) return 'apart';
  // Names and numbers are split at hyphens of their own: Anglo-American, COVID-19, AB-1234/5.
  if (/^[\p{Lu}\p{N}]/u.test(after)) return 'with hyphen';
  if (!/^\p{L}/u.test(after)) return 'apart';
  if (/\p{N}[-‐]$/u.test(before)) return 'with hyphen'; // 30-day
  if (/[\p{L}\p{N}][-‐][\p{L}\p{N}]/u.test(before)) return 'with hyphen'; // state-of-the-art
  return compounds.has(bare(before + after)) ? 'with hyphen' : 'without hyphen';
}

/** Words that are written with a hyphen in the middle of a line keep it when they are split at that hyphen. */
export function hyphenatedInside(lines: readonly Segment[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { words } of lines)
    for (const { text } of words) if (/[-‐]/u.test(text) && /\p{L}[-‐]\p{L}/u.test(text)) found.add(bare(text));
  return found;
}

const bare = (word: string): string =>
  word
    .replaceAll(/^[(„“"«‚']+|[.,;:!?)”“"»’']+$/gu, '')
    .replaceAll('‐', '-')
    .toLowerCase();
