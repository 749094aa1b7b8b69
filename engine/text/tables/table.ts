import { bulletSigns } from '../bullets.ts';
import type { Segment } from '../word.ts';

/** A cell of a table on a page, before its text is known. */
export interface TableCell {
  readonly row: number;
  readonly column: number;
  readonly columnSpan: number;
  readonly header: boolean;
  /** From top to bottom; none where the cell is empty. */
  readonly lines: readonly Segment[];
}

/** Cells in order of row, then column. */
export interface Table {
  readonly cells: readonly TableCell[];
}

/** What stands on one baseline, parted at wide gaps, from left to right. */
export interface TableRow {
  readonly baseline: number;
  readonly size: number;
  readonly segments: readonly Segment[];
}

/** "1,234", "(56.7)", "$ 12", "—", "4.5 %", "n/a", "12 345,67 €", "2x". */
const amount = String.raw`\(?[-–—−]?\s?[\d.,'’  ]*\d[\d.,]*\)?|[-–—−]|n\/?[am]|n\.a\.`;
const afterAmount = String.raw`%|\)|€|\$|x|bps|pts?|[¹²³⁴*†]`;
const numeric = new RegExp(String.raw`^[($€£¥+\-–—−]*\s*(${amount})\s*(${afterAmount})*\s*\)?$`, 'iu');

/** Whether a part is an amount, also with the mark of a note behind it. */
export function isNumeric(segment: Segment): boolean {
  const text = segment.text;
  if (numeric.test(text)) return true;
  const [mark] = segment.words.slice(-1);
  const isSmall = mark !== undefined && segment.words.length > 1 && mark.size < smallMark * segment.size;
  return isSmall && numeric.test(text.slice(0, -mark.text.length).trim());
}

/** The mark of a note is smaller than this share of its amount. */
const smallMark = 0.85;

/** A number that names a column rather than being one's value: a year, or a year and a date. */
export const isYear = (segment: Segment): boolean => /^(fy\s?)?(19|20)\d\d[a-z*]?$/iu.test(segment.text);

const marker = new RegExp(
  String.raw`^([${bulletSigns}]|\(?[\divx]{1,4}[.)]|\(?[a-z][.)]|\[\d+\]|\(\d{1,2}(\.\d+)?\))$`,
  'iu',
);

/** What stands before an item of a list or a formula's number after it. */
export const isMarker = (segment: Segment): boolean => marker.test(segment.text);

/** "1.1", "12.3.1", "§ 4.2": the number of a clause, where words stand behind it; "3.30" before "11.00" is none. */
const clauseNumber = /^(§\s?)?\d{1,2}(\.\d{1,2}){1,3}\.?$/u;
const fewWords = 3;

/** Whether a row is a clause behind its number, which stands apart as the mark of a list does. */
export function isClause({ segments }: TableRow): boolean {
  const [number, text, ...others] = segments;
  if (number === undefined || text === undefined || others.length > 0) return false;
  return clauseNumber.test(number.text) && text.words.length >= fewWords;
}

export const overlap = (
  a: { readonly left: number; readonly right: number },
  b: { readonly left: number; readonly right: number },
): number => Math.min(a.right, b.right) - Math.max(a.left, b.left);

/** A capital, a digit or a sign of a currency: the middle of a sentence seldom begins with one. */
export const beginsAnew = (part: Segment): boolean => /^[\p{Lu}\p{N}€$£]/u.test(part.text);

/** Whether a name stands over the space between two columns beside each other, in their common middle. */
export const isOverGap = (
  name: { readonly left: number; readonly right: number; readonly size: number },
  columns: readonly { readonly left: number; readonly right: number }[],
): boolean =>
  columns.some((column, index) => {
    const next = columns[index + 1];
    return (
      next !== undefined &&
      overlap(column, name) <= 0 &&
      overlap(next, name) <= 0 &&
      Math.abs(column.left + next.right - name.left - name.right) < name.size
    );
  });

/** Names of this many columns, at least, name them where some stand above no part of theirs. */
const leastNames = 3;

/** Whether names stand each between the begin of its column and that of the next, and not above all of the cells. */
export const areInTheirColumns = ({ segments: names }: TableRow, { segments: cells }: TableRow): boolean =>
  names.length >= leastNames &&
  names.length === cells.length &&
  !names.some(isNumeric) &&
  names.every(({ left, right }, at) => left >= (cells[at]?.left ?? 0) && right <= (cells[at + 1]?.left ?? Infinity)) &&
  names.some((name, at) => cells.slice(at, at + 1).every((cell) => overlap(name, cell) <= 0));
