import type { Segment } from '../word.ts';
import { overlap, type TableRow } from './table.ts';

/** Parts nearer to each other than this share of the font size begin at the same place. */
export const samePlace = 0.35;
/** Cells after the first begin at least so many font sizes behind it. */
const apart = 2;

/** Whether a line stands below the first line of a cell, at its left or, as the end of an amount, at its right. */
export function isInCell(line: Segment | undefined, parts: readonly Segment[]): boolean {
  if (line === undefined) return false;
  const left = Math.min(...parts.map((part) => part.left));
  const isSign = /^(€|%|EUR|USD|CHF|GBP)$/u.test(line.text);
  const isBelow = (part: Segment): boolean =>
    Math.abs(part.left - line.left) < samePlace * line.size ||
    (isSign && Math.abs(part.right - line.right) < samePlace * line.size);
  return line.left > left + apart * line.size && parts.some(isBelow);
}

/** Whether a line reaches far over the place where the second column begins. */
export function reachesFar(line: Segment, parts: readonly Segment[]): boolean {
  const left = Math.min(...parts.map((part) => part.left));
  const right = Math.max(...parts.map((part) => part.right));
  return line.right > left + 0.85 * (right - left) && line.words.length > 6;
}

/** A line that begins no cell and reaches far, or ends as a sentence beyond the first column, is running text. */
export const bridges = (line: Segment | undefined, parts: readonly Segment[]): boolean =>
  line === undefined || ((reachesFar(line, parts) || isSentence(line, parts)) && !isInCell(line, parts));

/** Words of a sentence, at least: names of sections that end with a full stop have fewer. */
const wordsOfSentence = 6;

/** Whether a line ends as a sentence does, over the place where the second cell of the first row begins. */
function isSentence(line: Segment, [, second]: readonly Segment[]): boolean {
  const ends = line.words.length >= wordsOfSentence && /\p{L}{2}[.!?]$/u.test(line.text);
  return ends && second !== undefined && line.right > second.left;
}

/** How many words are drawn before a part; not a number where it is not known. */
const firstOf = ({ words }: Segment): number => Math.min(...words.map(({ order }) => order ?? Number.NaN));

/** What is known of the order in which the file draws a table, while its rows are looked at from top to bottom. */
export class DrawnRows {
  #begin = Number.NaN;
  #end = Number.NaN;

  /** @param first row of the table */
  constructor(first: TableRow) {
    this.see(first);
    this.#begin = Math.min(...first.segments.map(firstOf));
  }

  /** Takes note of a row that stands above those to come, whether it is of the table or not. */
  see({ segments }: TableRow): void {
    const last = Math.max(...segments.map(firstOf));
    this.#end = this.#end > last ? this.#end : last;
  }

  /**
   * Whether all parts of a row are drawn after the first of the table, and one before some that stands above: a file
   * that draws cell by cell goes on in a cell, below the others of its row, before it draws those.
   */
  hasBefore({ segments }: TableRow): boolean {
    const isOfCells = segments.some((part) => /\p{L}{2}|\d{2}/u.test(part.text));
    return (
      isOfCells &&
      segments.some((part) => firstOf(part) < this.#end) &&
      segments.every((part) => firstOf(part) > this.#begin)
    );
  }
}

/** Words of a line of text, at least. */
const wordsOfText = 4;

/**
 * Whether a row below a table is one of columns of text: a line of it reaches over two columns of the table, and the
 * file draws the line below before what stands beside it.
 */
export function isOfTextColumns(
  row: TableRow,
  below: TableRow | undefined,
  rows: readonly TableRow[],
  table: { readonly start: number; readonly end: number },
): boolean {
  const [first, last, next] = [row.segments[0], row.segments.at(-1), below?.segments[0]];
  if (first === undefined || last === undefined || next === undefined || first === last) return false;
  if (!(firstOf(next) > firstOf(first) && firstOf(next) < firstOf(last))) return false;
  const isOverTwo = (line: Segment): boolean =>
    line.words.length >= wordsOfText &&
    rows
      .slice(table.start, table.end)
      .some(({ segments }) => segments.filter((part) => overlap(part, line) > 0).length > 1);
  return row.segments.some(isOverTwo);
}

/** Whether the file draws a line of a cell before what stands beside the first: cell by cell, and not line by line. */
export function isDrawnByCells(rows: readonly TableRow[]): boolean {
  const [first, ...others] = rows;
  if (first === undefined) return false;
  const drawn = new DrawnRows(first);
  return others.some((row) => {
    const isBefore = drawn.hasBefore(row);
    drawn.see(row);
    return isBefore;
  });
}

/** How often a file that draws cell by cell goes from a first cell to one beside it: the rows of a table, at least. */
export function drawnBesideFirst(rows: readonly TableRow[]): number {
  const parts = rows.flatMap(({ segments }) => segments).toSorted((a, b) => firstOf(a) - firstOf(b));
  const left = Math.min(...parts.map((part) => part.left));
  const isFirst = (part: Segment): boolean => part.left < left + samePlace * part.size;
  return parts.filter((part, index) => {
    const before = parts[index - 1];
    return before !== undefined && isFirst(before) && part.left > left + apart * part.size;
  }).length;
}
