import { isAtCutSentence } from './cut-sentences.ts';
import { isOfMargin, isOfSide, isPageNumber } from './margin-wording.ts';
import type { Rule } from './rules.ts';
import { rowsOf, type Row } from './segments.ts';
import type { Word } from './word.ts';

/** Shares of a page's height, from the top and from the bottom, in which lines can be running ones. */
const topZone = 0.14;
const bottomZone = 0.175;
/** The same for the number of a page, alone on its line: wide margins lift it. */
const bottomZoneOfNumber = 0.24;
/** Rows that a running header or footer has at most. */
const mostRows = 4;
/** Longer lines that repeat are those of a form. */
const mostWords = 14;
/** Baselines of the same line on two pages differ by at most this share of its size. */
const samePlace = 0.6;
/** Lines of text are this many font sizes apart, at most. */
const mostSpacing = 1.8;
/** A rule below a header is this many font sizes below it, at most, and the text below as many more, at least. */
const headRule = 0.9;
const belowHeadRule = 1.7;
/** Its share of the width of all that stands on the page. */
const widthOfHeadRule = 0.85;
/** What has words and is larger than the text by this factor is no running line for its number alone. */
const titleSize = 1.1;
/** Running lines stand at least this many line distances away from the text. */
const apart = 1.25;
/** The same of a line of a single page, of which only place and wording tell. */
const farApart = 1.4;
/** The same of one that only a sentence tells, which the edge cuts: what is set apart in a text stands nearer. */
const cutApart = 2;
/** The same of such a line above the usual zone. */
const liftedApart = 2;

/** A page as its running lines are looked for. */
export interface PageOfWords {
  readonly words: readonly Word[];
  /** Points. */
  readonly height: number;
  /** Rules that the page paints; none where they are not known. */
  readonly rules?: readonly Rule[];
}

/** A page near another one, as far as that one's running lines need it. */
export interface Neighbour extends Pick<PageOfWords, 'rules'> {
  /** Its `edgeRows`. */
  readonly edges: readonly Row[];
  /** It is so many pages after the other, negative before it. */
  readonly distance: number;
}

/** The rows of a page that can be running ones: pages near it are compared with them. */
export function edgeRows({ words, height }: PageOfWords): readonly Row[] {
  const rows = uprightRows(words.filter((word) => isNearEdge(word, height)));
  return [
    ...rows.slice(0, mostRows).filter((row) => isAtTop(row, height)),
    ...rows.slice(-mostRows).filter((row) => distanceAtBottom(row, height) !== undefined),
  ];
}

/**
 * The running lines of a page, from the top down: headers, footers and page numbers, which are no part of its text.
 * They stand at an edge, apart from the text, and repeat on pages nearby at the same place with the same words but for
 * numbers, or count the pages; on a page alone their wording tells.
 *
 * @param neighbours pages nearby; the same ones wherever reading began, so that a page always has the same text
 */
export function runningLines(page: PageOfWords, neighbours: readonly Neighbour[]): readonly Row[] {
  const rows = uprightRows(page.words);
  const size = usualSize(page.words);
  // Of a page with little text few rows are lines of a paragraph.
  const text = { near: neighbours, spacing: Math.min(usualSpacing(rows), mostSpacing * size), size };
  const ruledOff = ruledOffAtTop(rows, page, neighbours, size);
  const sure = ruledOff.length > 0 ? ruledOff : titleAgain(rows, page.height);
  const top =
    sure.length > 0
      ? sure
      : runningAtEdge(rows, (row) => (isAtTop(row, page.height) ? farApart : undefined), text, 'top');
  const bottom = runningAtEdge(
    rows.slice(top.length).toReversed(),
    (row) => distanceAtBottom(row, page.height),
    text,
    'bottom',
  );
  const sides = sideRows(page.words).filter((row) => isOfSide(row) || isNumberBeside(row, page.words));
  const found = [...top, ...sides, ...bottom.toReversed()];
  // What stands on a page that has nothing else is not beside its text.
  return neighbours.length === 0 && found.length === rows.length ? [] : found;
}

/** The first line of a page where it has the words of a title below, which is larger. */
function titleAgain(rows: readonly Row[], height: number): readonly Row[] {
  const [first, ...others] = rows;
  if (first === undefined || !isAtTop(first, height) || !/\p{L}{2}/u.test(textOf(first))) return [];
  const isTitle = (row: Row): boolean => sizeOf(row) > titleSize * sizeOf(first) && textOf(row) === textOf(first);
  return others.some(isTitle) ? [first] : [];
}

/** The number of a page that is turned by a quarter stands alone beside all of its text. */
function isNumberBeside(row: Row, words: readonly Word[]): boolean {
  const [number, ...others] = row;
  if (number === undefined || others.length > 0 || !isPageNumber(number.text)) return false;
  const upright = words.filter(({ turn }) => turn === 0);
  const { x, width } = number.rect;
  return (
    upright.length > 0 &&
    (upright.every(({ rect }) => rect.x > x + width) || upright.every(({ rect }) => rect.x + rect.width < x))
  );
}

/**
 * The first line of a page where a rule parts it from the text: right below it, as wide as the text, and the text not
 * near to it. A letterhead stands on the first page alone: there, a page nearby must have such a rule as high. A title
 * above a rule is larger, and the names of a table's columns have rows right below theirs.
 */
function ruledOffAtTop(
  rows: readonly Row[],
  { height, rules = [] }: PageOfWords,
  neighbours: readonly Neighbour[],
  size: number,
): readonly Row[] {
  const [first, next] = rows;
  if (first === undefined || next === undefined || !isAtTop(first, height)) return [];
  if (Math.max(...first.map((word) => word.size)) > titleSize * size) return [];
  const [left, right] = [
    Math.min(...rows.flat().map((word) => word.left)),
    Math.max(...rows.flat().map((word) => word.right)),
  ];
  const baseline = baselineOf(first);
  const isHeadRule = (rule: Rule): boolean =>
    rule.top > baseline &&
    rule.top < baseline + headRule * sizeOf(first) &&
    rule.right - rule.left > widthOfHeadRule * (right - left) &&
    baselineOf(next) - rule.bottom > belowHeadRule * sizeOf(next) &&
    neighbours.some(
      ({ distance, rules: others = [] }) => distance < 0 || others.some((other) => isSameRule(rule, other)),
    );
  return rules.some(isHeadRule) ? [first] : [];
}

/** Points by which rules of the same header differ. */
const sameRule = 1;

const isSameRule = (one: Rule, other: Rule): boolean =>
  Math.abs(one.top - other.top) < sameRule && Math.abs(one.right - one.left - other.right + other.left) < sameRule;

/**
 * The running lines from an edge on, the outermost first.
 *
 * @param distanceOf how far from the text, in line distances, a row stands that is told by its wording alone; undefined
 *   of one that stands too far from the edge
 */
function runningAtEdge(
  rows: readonly Row[],
  distanceOf: (row: Row) => number | undefined,
  text: PageText,
  side: 'top' | 'bottom',
): readonly Row[] {
  let count = 0;
  for (const [index, row] of rows.slice(0, mostRows).entries()) {
    const distance = distanceOf(row);
    const isCut = (): boolean => text.near.length === 0 && isAtCutSentence(rows.slice(index), side, text.size);
    const known = distance === undefined ? 'none' : kindOf(row, text);
    const kind = distance !== undefined && known === 'none' && isCut() ? 'cut' : known;
    if (distance === undefined || kind === 'none') break;
    const next = rows[index + 1];
    const gap = next === undefined ? Infinity : Math.abs(baselineOf(next) - baselineOf(row));
    // A number that stands near to another is one of several amounts.
    if (kind === 'alone' && distance === liftedApart && gap < distance * text.spacing) break;
    if (
      kind === 'counted' ||
      (index === 0 && standsFree(row, next)) ||
      gap >= (kind === 'cut' ? cutApart : kind === 'alone' ? distance : apart) * text.spacing
    )
      count = index + 1;
  }
  return rows.slice(0, count);
}

/** Whether the number of a page is alone on its line and has no word of the line above over it. */
function standsFree(row: Row, above: Row | undefined): boolean {
  const [number, ...others] = row;
  if (number === undefined || others.length > 0 || above === undefined || !isPageNumber(number.text)) return false;
  const margin = number.size;
  return above.every(({ left, right }) => right < number.left - margin || left > number.right + margin);
}

type Kind = 'counted' | 'repeated' | 'alone' | 'cut' | 'none';

/** What lines of a page are compared with. */
interface PageText {
  readonly near: readonly Neighbour[];
  /** Points from line to line, and of the font. */
  readonly spacing: number;
  readonly size: number;
}

function kindOf(row: Row, { near, size }: PageText): Kind {
  const text = textOf(row);
  const numbers = endNumbers(row);
  const key = keyOf(text);
  // The numbers of sections count too, one on each page, but sections are set larger.
  const isTitle = sizeOf(row) > titleSize * size && /\p{L}{2}/u.test(text);
  let repeated = false;
  for (const { edges, distance } of near) {
    for (const other of edges) {
      if (Math.abs(baselineOf(row) - baselineOf(other)) > samePlace * sizeOf(row)) continue;
      const others = endNumbers(other);
      if (!isTitle && numbers.some((number) => others.includes(number + distance))) return 'counted';
      if (isNextOfAll(text, textOf(other), distance)) return 'counted';
      repeated ||= keyOf(textOf(other)) === key;
    }
  }
  if (repeated && row.length <= mostWords && /\p{L}/u.test(key) && (text.match(/\d[\d.,]*/gu)?.length ?? 0) < 3)
    return 'repeated';
  // In files with tags.
  if (row.every(({ tag }) => tag === -1)) return 'alone';
  return isOfMargin(row, near.length === 0 ? size : 0) ? 'alone' : 'none';
}

/** "2/3", "2 of 3": the number of a page among all, at the end of its line or alone. */
const amongAll = /(?:^|\s)(\d{1,4})\s?(?:\/|of|von|de|sur|di|van|av|z|из)\s?(\d{1,4})$/iu;

/** Whether two lines count pages of the same number of pages, as far apart as their pages are. */
function isNextOfAll(text: string, other: string, distance: number): boolean {
  const [, page, pages] = amongAll.exec(text) ?? [];
  const [, otherPage, otherPages] = amongAll.exec(other) ?? [];
  if (page === undefined || pages !== otherPages || keyOf(text) !== keyOf(other)) return false;
  return Number(page) <= Number(pages) && Number(otherPage) === Number(page) + distance;
}

/** Numbers at the ends of a row that may be those of pages: alone, or parted from the rest. */
function endNumbers(row: Row): readonly number[] {
  const text = textOf(row);
  if (row.length > 24) return [];
  const [first, second] = row;
  const [last, before] = [row.at(-1), row.at(-2)];
  const numbers: number[] = [];
  const labelled = /(?:^|[\s|–-])(?:page|seite|p\.|página)\s(\d{1,4})\b/iu.exec(text)?.[1];
  if (labelled !== undefined) numbers.push(Number(labelled));
  const ofWord = (word: Word | undefined): number => Number(/^[-–—(]?(\d{1,4})[-–—)]?$/u.exec(word?.text ?? '')?.[1]);
  const partedBy = 1;
  if (
    first !== undefined &&
    (second === undefined || second.left - first.right > partedBy * first.size || /[|·•–]/u.test(second.text))
  )
    numbers.push(ofWord(first));
  if (
    last !== undefined &&
    (before === undefined || last.left - before.right > partedBy * last.size || /[|·•–]/u.test(before.text))
  )
    numbers.push(ofWord(last));
  return numbers.filter((number) => !Number.isNaN(number));
}

const uprightRows = (words: readonly Word[]): readonly Row[] => rowsOf(words.filter(({ turn }) => turn === 0));

/** The lines that run up or down a page. */
const sideRows = (words: readonly Word[]): readonly Row[] =>
  [90, 270].flatMap((side) => rowsOf(words.filter(({ turn }) => turn === side)));

/** The size in the middle of those of all words. */
function usualSize(words: readonly Word[]): number {
  const sizes = Float64Array.from(words, ({ size }) => size).toSorted();
  return sizes[sizes.length >> 1] ?? 0;
}

/** Words of lines that may be at an edge, and some more: the rest of a neighbour's text tells nothing here. */
const isNearEdge = ({ baseline }: Word, height: number): boolean =>
  baseline <= (topZone + 0.05) * height || baseline >= (1 - bottomZoneOfNumber) * height;

const isAtTop = (row: Row, height: number): boolean => baselineOf(row) <= topZone * height;

function distanceAtBottom(row: Row, height: number): number | undefined {
  const baseline = baselineOf(row);
  if (baseline >= (1 - bottomZone) * height) return farApart;
  return baseline >= (1 - bottomZoneOfNumber) * height && isPageNumber(textOf(row)) ? liftedApart : undefined;
}

const textOf = (row: Row): string => row.map(({ text }) => text).join(' ');
const baselineOf = (row: Row): number => row[0]?.baseline ?? 0;
const sizeOf = (row: Row): number => row[0]?.size ?? 0;

/** A line's words but for numbers. */
const keyOf = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/\d+/gu, '#')
    .replaceAll(/(^|\s)[ivxl]+(?=\s|$)/gu, '$1#');

/** The middle distance between the rows of a page. */
function usualSpacing(rows: readonly Row[]): number {
  const gaps = rows
    .slice(1)
    .map((row, index) => baselineOf(row) - baselineOf(rows[index] ?? row))
    .toSorted((a, b) => a - b);
  return gaps[(gaps.length - 1) >> 1] ?? 0;
}
