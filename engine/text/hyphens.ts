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

/** "pre- and post-": the second part of an English or French pair keeps its hyphen as the first one has it. */
const secondOfPair = /\p{L}-\s(and|or|to|nor|et|ou)\s\S+$/u;
/** "right-of-use", "up-to-date", "buy-and-hold", split at the first of their hyphens. */
const smallWordBetween = /^(of|to|and|the|by|for|on)[-‐]\p{L}/u;
/** What is drawn together over a line end: "Groß-/Kleinschreibung", "the lamp—lit at six". */
const boundAtEnd = /[\p{L}\p{N})](-\/|\/|—)$/u;
/** "1990–2003": the sign of a range stands at its number, that of a pause does not. */
const rangeAtEnd = /\p{N}[–‒]$/u;

/** How a page writes hyphens. */
export interface HyphenStyle {
  /** Words with a hyphen that stand inside a line of the page, in lower case. */
  readonly compounds: ReadonlySet<string>;
  /** Fonts in which U+2010 stands at line ends alone: there "‐" splits a word, and "-" is part of one. */
  readonly tellingFonts: ReadonlySet<string>;
}

/**
 * How two words stand at a line end: parted by a space, or one word that was split, with the hyphen or without it.
 *
 * @param before all that stands before the line end without a space
 * @param after the first word of the next line
 * @param font of what stands before
 * @param ahead what stands before that, with a space; a few words tell enough
 */
export function splitAt(
  before: string,
  after: string,
  { compounds, tellingFonts }: HyphenStyle,
  font = '',
  ahead = '',
): 'apart' | 'with hyphen' | 'without hyphen' {
  if (boundAtEnd.test(before) && /^[\p{L}\p{N}(]/u.test(after)) return 'with hyphen';
  if (rangeAtEnd.test(before) && /^\p{N}/u.test(after)) return 'with hyphen';
  if (!endsWithHyphen.test(before) || suspended.test(after)) return 'apart';
  if (tellingFonts.has(font)) return before.endsWith('‐') ? 'without hyphen' : 'with hyphen';
  // Names and numbers are split at hyphens of their own: Anglo-American, COVID-19, AB-1234/5.
  if (areCapitals(before, after)) return compounds.has(bare(before + after)) ? 'with hyphen' : 'without hyphen';
  if (/^[\p{Lu}\p{N}]/u.test(after) || address.test(before)) return 'with hyphen';
  if (!/^\p{L}/u.test(after)) return 'apart';
  if (/\p{N}[-‐]$/u.test(before)) return 'with hyphen'; // 30-day
  if (/(^|[^\p{L}])\p{L}[-‐]$/u.test(before)) return 'with hyphen'; // X-ray: no word is split behind one letter
  if (/\p{L}[-‐]\p{Lu}\p{Ll}{2,}[-‐]$/u.test(before)) return 'without hyphen'; // Nordrhein-West-falen
  if (/[\p{L}\p{N}][-‐][\p{L}\p{N}]/u.test(before)) return 'with hyphen'; // state-of-the-art
  if (partsOfCompounds.test(before) && !endings.test(after)) return 'with hyphen';
  if (smallWordBetween.test(after)) return 'with hyphen';
  if (secondOfPair.test(ahead + before)) return 'with hyphen';
  return compounds.has(bare(before + after)) ? 'with hyphen' : 'without hyphen';
}

/** One long word in capitals; what is short are the names of things (PCI-DSS). */
function areCapitals(before: string, after: string): boolean {
  const [start, end] = [bare(before).slice(0, -1), bare(after)];
  const capitals = /^\P{L}*\p{Lu}+[-‐]$/u.test(before) && /^\p{Lu}{2,}\P{L}*$/u.test(after);
  return capitals && start.length >= 2 && start.length + end.length >= 8 && Math.max(start.length, end.length) >= 5;
}

/** How the hyphens of a page are written, by those inside its lines and at their ends. */
export function hyphenStyleOf(lines: readonly Segment[]): HyphenStyle {
  // Words that are written with a hyphen in the middle of a line keep it when they are split at that hyphen.
  const compounds = new Set<string>();
  const atEnds = new Set<string>();
  const inside = new Set<string>();
  for (const { words } of lines)
    for (const [index, { text, font }] of words.entries()) {
      if (!/[-‐]/u.test(text)) continue;
      if (/\p{L}[-‐]\p{L}/u.test(text)) compounds.add(bare(text));
      if (/‐./u.test(text)) inside.add(font);
      else if (/\p{L}‐$/u.test(text)) (index === words.length - 1 ? atEnds : inside).add(font);
    }
  return { compounds, tellingFonts: atEnds.difference(inside) };
}

const bare = (word: string): string =>
  word
    .replaceAll(/^[(„“"«‚']+|[.,;:!?)”“"»’']+$/gu, '')
    .replaceAll('‐', '-')
    .toLowerCase();
