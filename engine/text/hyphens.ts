import type { Segment } from './word.ts';

const endsWithHyphen = /[\p{L}\p{N}][-‐]$/u;
/** First parts of English compounds that are written with a hyphen, where no ending of a word follows. */
const firstParts =
  'self|long|short|high|low|well|third|first|second|full|half|cross|user|cost|price|year|state|tax|non';
const partsOfCompounds = new RegExp(String.raw`^[(„“"«‚']*(${firstParts})[-‐]$`, 'iu');
const endings = /^(age|ages|en|ened|ening|er|est|ish|ly|ness|light|lights|lighted|hand|fall|falls|let)\b/u;
/** Places in the net are split at hyphens of their own. */
const address = /:\/\/|^www\./u;
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
  if (areCapitals(before, after)) return compounds.has(bare(before + after)) ? 'with hyphen' : 'without hyphen';
  if (/^[\p{Lu}\p{N}]/u.test(after) || address.test(before)) return 'with hyphen';
  if (!/^\p{L}/u.test(after)) return 'apart';
  if (/\p{N}[-‐]$/u.test(before)) return 'with hyphen'; // 30-day
  if (/[\p{L}\p{N}][-‐][\p{L}\p{N}]/u.test(before)) return 'with hyphen'; // state-of-the-art
  if (partsOfCompounds.test(before) && !endings.test(after)) return 'with hyphen';
  return compounds.has(bare(before + after)) ? 'with hyphen' : 'without hyphen';
}

/** One long word in capitals; what is short are the names of things (PCI-DSS). */
function areCapitals(before: string, after: string): boolean {
  const [start, end] = [bare(before).slice(0, -1), bare(after)];
  const capitals = /^\P{L}*\p{Lu}+[-‐]$/u.test(before) && /^\p{Lu}{2,}\P{L}*$/u.test(after);
  return capitals && start.length >= 2 && start.length + end.length >= 8 && Math.max(start.length, end.length) >= 5;
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
