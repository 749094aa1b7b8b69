import type { Segment } from './word.ts';

/** Font sizes by which baselines of one row differ, at most. */
const sameRow = 0.3;
/** What stands above or below columns of text is so many of their line distances away from them, at least. */
const apart = 1.6;
/** The same of names above columns: headings of two columns that begin on one line are nearer to their text. */
const apartFromHead = 2.4;
/** Rows above columns, such as the names of authors below a title. */
const mostHeadRows = 6;
/** Rows below columns that are those of a table, at least. */
const leastTailRows = 3;
/** Font sizes by which a line is set in that stands in the middle of its column. */
const setIn = 1;
/** Lines have one middle when twice its places differ by less than this many font sizes. */
const sameMiddle = 0.5;
/** Titles over columns are larger than the text by this factor. */
const titleSize = 1.3;
/** They begin at another place than a column where that is as many of their font sizes away. */
const sameLeft = 0.4;
/** Share of the width of its column that a line of text fills and a cell does not. */
const mostOfColumn = 0.75;

/** What stands between two lines over the whole page: rows above its columns, the columns, rows below them. */
export interface Band {
  readonly head: readonly Segment[];
  readonly columns: readonly Segment[];
  readonly tail: readonly Segment[];
}

/**
 * Parts a band of two columns from what stands side by side above or below them and is read row by row, although none
 * of it reaches over the gutter: names in the middle of their half above, rows of a table below.
 *
 * @param band from top to bottom; none of its segments reaches over the gutter
 */
export function partsOfBand(band: readonly Segment[], gutter: number): Band {
  const rows = rowsOf(band);
  const usual = median([isLeftOf, isRightOf].flatMap((isOn) => stepsOf(band.filter((each) => isOn(each, gutter)))));
  const isApart = (index: number, lines = apart): boolean =>
    baselineOf(rows[index] ?? []) - baselineOf(rows[index - 1] ?? []) > lines * usual;
  const head = headRows(rows, gutter, isApart);
  const tail = Math.min(tailRows(rows, gutter, isApart), linesBelow(rows, gutter, isApart, usual));
  return tail <= head
    ? { head: [], columns: band, tail: [] }
    : { head: rows.slice(0, head).flat(), columns: rows.slice(head, tail).flat(), tail: rows.slice(tail).flat() };
}

/**
 * How many rows are above the columns: a title in the middle of the page, or rows each of which stands in the middle of
 * its half, on both sides, with a gap below.
 */
function headRows(rows: readonly Row[], gutter: number, isApart: IsApart): number {
  const titles = rows.findIndex((row) => !isTitleOver(row, rows.flat(), gutter));
  if (titles > 0 && isApart(titles)) return titles;
  const count = rows.findIndex((row, index) => !hasBoth(row, gutter) || (index > 0 && isApart(index)));
  if (count < 1 || count > mostHeadRows || !isApart(count, apartFromHead)) return 0;
  const areInMiddle = [isLeftOf, isRightOf].every((isOn) => {
    const [lines, body] = [rows.slice(0, count), rows.slice(count)].map((list) =>
      list.flat().filter((each) => isOn(each, gutter)),
    );
    return lines !== undefined && body !== undefined && haveOneMiddle(lines) && areSetIn(lines, body);
  });
  return areInMiddle ? count : 0;
}

/** Whether a row is a line much larger than the text that begins with no column: over three it may reach over none. */
function isTitleOver([title, ...others]: Row, band: readonly Segment[], gutter: number): boolean {
  if (title === undefined || others.length > 0) return false;
  const column = band.filter((each) => each !== title && isLeftOf(each, gutter) === isLeftOf(title, gutter));
  const left = Math.min(...column.map((each) => each.left));
  const isAligned = Math.abs(title.left - left) < sameLeft * title.size;
  return !isAligned && title.size > titleSize * median(band.map(({ size }) => size));
}

const haveOneMiddle = ([first, ...others]: readonly Segment[]): boolean =>
  first !== undefined &&
  others.every((each) => Math.abs(each.left + each.right - first.left - first.right) < sameMiddle * each.size);

/** Whether some line begins further right than the lines below do. */
const areSetIn = (lines: readonly Segment[], body: readonly Segment[]): boolean =>
  lines.some((line) => line.left - Math.min(...body.map(({ left }) => left)) > setIn * line.size);

/** Where the rows of a table begin that ends a band, with the line that heads it; the end of the rows without one. */
function tailRows(rows: readonly Row[], gutter: number, isApart: IsApart): number {
  const widths = [isLeftOf, isRightOf].map((isOn) => {
    const side = rows.flat().filter((each) => isOn(each, gutter));
    return Math.max(...side.map((each) => each.right)) - Math.min(...side.map((each) => each.left));
  });
  const isCell = (each: Segment): boolean =>
    each.right - each.left < mostOfColumn * (widths[isLeftOf(each, gutter) ? 0 : 1] ?? 0);
  let start = rows.length;
  while (start > 0 && isRowOfCells(rows[start - 1], gutter, isCell)) start -= 1;
  if (rows.length - start < leastTailRows) return rows.length;
  const heading = rows[start - 1];
  const isHeaded = heading?.length === 1 && heading.every((each) => isLeftOf(each, gutter)) && isApart(start - 1);
  return isHeaded || isApart(start) ? start - (isHeaded ? 1 : 0) : rows.length;
}

/** Lines below columns that are as long as each other, to within so many line distances, are so few. */
const mostLinesBelow = 3;
const sameEnd = 2.3;

/** Where lines begin that follow columns of equal length, and reach over no gutter: one of three columns, or short. */
function linesBelow(rows: readonly Row[], gutter: number, isApart: IsApart, usual: number): number {
  let found = rows.length;
  for (let start = rows.length - 1; start > 0 && start >= rows.length - mostLinesBelow; start--) {
    const [line, ...others] = rows[start] ?? [];
    if (line === undefined || others.length > 0 || !isLeftOf(line, gutter)) break;
    if (!isApart(start)) continue;
    const above = rows.slice(0, start).flat();
    const [left, right] = [
      above.filter((each) => isLeftOf(each, gutter)),
      above.filter((each) => isRightOf(each, gutter)),
    ];
    const areEven = Math.abs(endOf(left) - endOf(right)) <= sameEnd * usual;
    if (areEven && !isDrawnBefore(line, right)) found = start;
  }
  return found;
}

const endOf = (column: readonly Segment[]): number => Math.max(...column.map(({ baseline }) => baseline));

/** Whether the file draws a line before some of a column: it is of the column before that one then. */
function isDrawnBefore(line: Segment, column: readonly Segment[]): boolean {
  const order = line.words[0]?.order;
  return order !== undefined && column.some(({ words }) => (words[0]?.order ?? -1) > order);
}

/** Three cells at least, on both sides, of which none is as wide as a line of text. */
const isRowOfCells = (row: Row | undefined, gutter: number, isCell: (each: Segment) => boolean): boolean =>
  row !== undefined && row.length > 2 && hasBoth(row, gutter) && row.every(isCell);

const hasBoth = (row: Row, gutter: number): boolean =>
  row.some((each) => isLeftOf(each, gutter)) && row.some((each) => isRightOf(each, gutter));

const isLeftOf = (segment: Segment, gutter: number): boolean => segment.right <= gutter;
const isRightOf = (segment: Segment, gutter: number): boolean => segment.left >= gutter;

type Row = readonly Segment[];

/** Whether a row is so many line distances below the one before. */
type IsApart = (index: number, lines?: number) => boolean;

function rowsOf(band: readonly Segment[]): readonly Row[] {
  const rows: Segment[][] = [];
  for (const segment of band) {
    const last = rows.at(-1)?.[0];
    if (last !== undefined && segment.baseline - last.baseline < sameRow * segment.size) rows.at(-1)?.push(segment);
    else rows.push([segment]);
  }
  return rows;
}

/** The distances from line to line. */
const stepsOf = (lines: readonly Segment[]): readonly number[] => {
  const rows = rowsOf(lines);
  return rows.slice(1).map((row, index) => baselineOf(row) - baselineOf(rows[index] ?? row));
};

const baselineOf = ([first]: Row): number => first?.baseline ?? 0;

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[(sorted.length - 1) >> 1] ?? 0;
}
