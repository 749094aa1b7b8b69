import type { DocumentStyle } from './document-style.ts';
import { startsWithBullet } from './bullets.ts';
import { headingSize } from './document-style.ts';
import { laidOver, type Segment } from './word.ts';

/** What tells the headings of a page. */
export interface PageStyle extends DocumentStyle {
  /** Fonts that are bold, of those that whole lines are set in. */
  readonly boldFonts: ReadonlySet<string>;
  /** Depths of the titles of the document's outline that lead to this page, by their `titleKey`. */
  readonly outline: ReadonlyMap<string, number>;
  /** Points: the size that most letters of the page have, where that is known. */
  readonly pageSize?: number;
}

const maxLines = 3;
const maxLength = 200;
/** What the file itself says is a heading may be longer. */
const maxLengthByTag = 300;
/** What is told by its weight, its number or its capitals alone is no longer than this. */
const maxLengthBySetting = 110;
/** With weight, a size a little above the text's is enough. */
const boldHeadingSize = 1.04;
/** Smaller than the text are notes and labels. */
const leastSize = 0.95;
const deepest = 6;

const numbered = /^(\d{1,2}(\.\d{1,2}){1,4}\.?|[IVX]{1,5}\.|§\s?\d+[a-z]?\.?)\s+\p{Lu}/u;
const numberedWords =
  'chapter|section|article|part|item|note|appendix|annex|schedule|exhibit|kapitel|abschnitt|artikel|teil|anhang';
const numberedByWord = new RegExp(
  String.raw`^(${numberedWords})\s+([\dIVXLC]+|[A-Z])[A-Z]?(\.\d+)*[.:—–-]?(\s|$)`,
  'iu',
);
/** "3. Title" may be an item of a list as well. */
const numberedOnce = /^(\d{1,2}|[A-Z])\.\s+\p{Lu}/u;

/** A summary is set smaller than the text, and so is what heads it. */
const summary = /^(abstract|summary|executive summary|zusammenfassung|kurzfassung|résumé|resumen)$/iu;

/** A title as it is compared: letters and digits alone, without its number. */
export const titleKey = (title: string): string =>
  title
    .normalize('NFKD')
    .toLowerCase()
    .replace(/^\s*((chapter|section|part|kapitel)\s+)?(\d{1,3}(\.\d{1,3})*|[ivx]{1,5})\.?\s+/u, '')
    .replaceAll(/[^\p{L}\p{N}]+/gu, '');

/** Where a group of lines stands, as far as that tells a heading. */
export interface Surroundings {
  /** Distance to the line above and below over the usual one; infinite at the edges of a page. */
  readonly above: number;
  readonly below: number;
  /** The line before, '' at the top. */
  readonly before: string;
  /** Whether it stands in the middle of its column, set in at both sides. */
  readonly isCentred?: boolean;
  /** Whether the item before or after it in a numbered list stands next to it, without text between. */
  readonly isListed?: boolean;
}

/** The level of lines that are a heading, from 1 to 6; 0 of those that are none. A wrong heading is worse than none. */
export function headingLevel(lines: readonly Segment[], style: PageStyle, around: Surroundings): number {
  const text = textOf(lines);
  const tag = tagOf(lines);
  // A field that is filled in makes its label none either.
  if (lines.some(({ words }) => words.some((word) => word.tag === laidOver))) return 0;
  if (tag > 0) return text.length <= maxLengthByTag && /\p{L}/u.test(text) ? Math.min(deepest, tag) : 0;
  if (lines.length > maxLines || text.length > maxLength || !/\p{L}{2}/u.test(text)) return 0;
  const depth = style.outline.get(titleKey(text));
  if (depth !== undefined) return Math.min(deepest, depth);
  if (isNoTitle(text, around.before) || leadsToPage(lines.at(-1))) return 0;
  // The points of a slide are large, and are none of its titles.
  if (startsWithBullet(lines[0]?.words ?? [])) return 0;
  const size = Math.min(...lines.map(sizeOfText));
  const bold = lines.every((line) => isBold(line, style));
  const isLarge = size >= headingSize * style.bodySize || (bold && size >= boldHeadingSize * style.bodySize);
  // In a file that tells its headings by tags, only a title much larger than the text is one without.
  if (style.tagsHeadings && tag === 0) return size >= headingSize * style.bodySize ? levelOf(text, size, style) : 0;
  // A page may be set smaller than the others as a whole, with its headings.
  const least = leastSize * Math.min(style.bodySize, style.pageSize ?? Infinity);
  const isShort = text.length <= maxLengthBySetting && lines.length <= 2 && (size >= least || summary.test(text));
  if (
    !isLarge &&
    !(isShort && (bold ? startsLikeTitle(text) : isNumberedTitle(text, around) || isInCapitals(text, around)))
  )
    return 0;
  return levelOf(text, size, style);
}

/** What the file's tags say of all of the lines; −1 where they do not agree, or say nothing. */
export function tagOf(lines: readonly Segment[]): number {
  const [first, ...others] = new Set(lines.flatMap(({ words }) => words.map(({ tag }) => tag ?? -1)));
  return first === undefined || others.length > 0 ? -1 : first;
}

/** Whether all words of a line that have letters are set in bold fonts. */
export function isBold({ words }: Segment, { boldFonts }: PageStyle): boolean {
  if (boldFonts.size === 0) return false;
  const lettered = words.filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
  return lettered.length > 0 && lettered.every(({ font }) => boldFonts.has(font));
}

/** Sentences, signatures, rows of numbers, what leads to a page. */
function isNoTitle(text: string, before: string): boolean {
  const words = text.split(' ');
  if (/[,;]$/u.test(text) || (text.endsWith(':') && words.length > 8)) return true;
  if (/[.!?]["”’)]?$/u.test(text) && words.length > 12) return true;
  if (/^\/s\/|_{4,}|\.{4,}|(\. ){4,}/u.test(text) || /^\/s\/|_{6,}/u.test(before)) return true;
  if (/^(see|the) accompanying notes/iu.test(text) || namesPerson(text)) return true;
  if (authors.test(text) || date.test(text)) return true;
  const digits = text.match(/\p{N}/gu)?.length ?? 0;
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return digits > letters;
}

/** Rows of officers and lines below signatures: an age or a comma, and what somebody is. */
const office =
  /\b(president|officer|director|chairman|chairwoman|chairperson|secretary|treasurer|controller|counsel)\b/iu;

/** "R. Castellano and J. Oyelaran", "A. B. Minns, C. Toft": two names with initials, at least. */
const author = String.raw`(?:\p{Lu}\.[ -]?){1,3}\p{Lu}[\p{L}’'-]+`;
const authors = new RegExp(String.raw`^${author}(?:(?:,|,? (?:and|und|&)) ${author})+$`, 'u');
/** "3. Februar 2023" is no third title. */
const date = /^\d{1,2}\.\s\p{L}{3,9}\.?\s\d{4}$/u;

const namesPerson = (text: string): boolean => office.test(text) && /,|\b[2-9]\d\b/u.test(text);

/** A number at the right, away from the words, is that of a page: an entry of a table of contents. */
function leadsToPage(line: Segment | undefined): boolean {
  const [before, last] = line?.words.slice(-2) ?? [];
  return (
    before !== undefined &&
    last !== undefined &&
    /^[\divxl]+$/u.test(last.text) &&
    last.left - before.right > 1.2 * last.size
  );
}

const listMark = /^\(?(\d{1,3}|[a-z]|[ivx]{1,5})[.)]?$/iu;

/** The size of a line, without the mark of an item: some programs set it larger. */
function sizeOfText({ words, size }: Segment): number {
  const [first, ...others] = words;
  return first !== undefined && others.length > 0 && listMark.test(first.text)
    ? Math.max(...others.map((word) => word.size))
    : size;
}

const startsLikeTitle = (text: string): boolean =>
  /^[\p{Lu}\p{Lo}\p{N}(“"„«§¿¡]/u.test(text) && !/[^.]\.$/u.test(text.replace(/^(\d+\.)+/u, ''));

function isNumberedTitle(text: string, around: Surroundings): boolean {
  const { above, below, isCentred = false, isListed = false } = around;
  if (/[.,;:]$/u.test(text) || text.length > 90 || isListed) return false;
  // No item of a list is centred.
  if (isCentred && numberedOnce.test(text)) return true;
  if (above < 1.15) return false;
  return (
    numbered.test(text) ||
    (numberedByWord.test(text) && below > 1.1) ||
    (numberedOnce.test(text) && above > 1.3 && below > 1.1)
  );
}

/** Capitals at the size of the text, apart from what stands above and below. */
function isInCapitals(text: string, { above, below }: Surroundings): boolean {
  return isAllCapitals(text) && above > 1.3 && below > 1.15;
}

const leastCapitals = 4;

/** Capitals without a small letter; scripts that have none of either are not in capitals for a name of others. */
export function isAllCapitals(text: string): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const capitals = text.match(/\p{Lu}/gu)?.length ?? 0;
  return capitals >= leastCapitals && 2 * capitals > letters && text === text.toUpperCase();
}

/** Numbers say their level, sizes their rank; what is as large as the text stands below all sizes. */
function levelOf(text: string, size: number, { bodySize, headingSizes }: PageStyle): number {
  const number = /^(\d{1,2}(?:\.\d{1,2})*)\.?\s/u.exec(text)?.[1];
  if (number?.includes('.')) return Math.min(deepest, number.split('.').length);
  const larger = headingSizes.filter((each) => each > 1.03 * size).length;
  return Math.min(deepest, Math.max(1, larger + 1, size < headingSize * bodySize ? headingSizes.length + 1 : 1));
}

export const textOf = (lines: readonly Segment[]): string => lines.map(({ text }) => text).join(' ');
