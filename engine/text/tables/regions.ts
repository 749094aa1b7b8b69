import { segmentOf, type Segment } from '../word.ts';
import { areDrawnByRows } from './few-rows.ts';
import {
  bridges,
  drawnBesideFirst,
  DrawnRows,
  isDrawnByCells,
  isInCell,
  isOfTextColumns,
  reachesFar,
  samePlace,
} from './lines-below.ts';
import {
  areInTheirColumns,
  beginsAnew,
  isClause,
  isMarker,
  isNumeric,
  isOverGap,
  isYear,
  overlap,
  type TableRow,
} from './table.ts';

/** Rows [start, end) of a column of text. */
export interface Region {
  readonly start: number;
  readonly end: number;
}

/** Rows of a table are at most this many font sizes, and this many of the table's usual distances, apart. */
const farthestRows = 3.4;
/** The same for rows whose cells begin or end where those above do: pages have tables with much air. */
const farthestCells = 5.5;
const mostDistances = 2.3;
/** Rows with one part alone that may follow each other inside a table: names of sections, labels of several lines. */
const mostLabels = 4;
/** Rows that can name the columns of a table. */
const mostHeaders = 5;
/** A table of words alone has at least this many rows, of which this share begin at the same places. */
const leastTextRows = 3;
const aligned = 0.7;
/** A line alone that is larger than this many sizes of the text heads what follows. */
const largerThanCells = 1.07;
/** Rows of two columns of words that stand evenly; more are an index. */
const mostEvenRows = 15;
/** Words of a part in rows that stand evenly, on average: more are lines of text, unless there are three columns. */
const mostWordsOfTwo = 4.5;
const mostWordsOfThree = 8;

/** The tables of a column of text, by what stands below each other in rows of several parts. */
export function tableRegions(all: readonly TableRow[], bodySize: number): readonly Region[] {
  const rows = all.map((row, index) =>
    isScript(row, all[index - 1], all[index + 1]) || withIndices(row) ? asOnePart(row) : row,
  );
  const regions: Region[] = [];
  let from = 0;
  while (from < rows.length) {
    const found = isParted(rows[from]) && !isTitle(rows, from) ? grow(rows, from, bodySize) : undefined;
    if (found !== undefined && isTable(rows.slice(found.start, found.end))) {
      const region = { ...found, start: withHeaders(rows, found, regions.at(-1)?.end ?? 0, bodySize) };
      regions.push(region);
      from = region.end;
    } else from += 1;
  }
  return regions;
}

/** Indices and powers of a formula make a line of their own that nearly touches the line they belong to. */
const touching = 0.75;
const smaller = 0.85;

const isScript = (row: TableRow, above: TableRow | undefined, below: TableRow | undefined): boolean =>
  [above, below].some(
    (other) =>
      other !== undefined &&
      Math.abs(other.baseline - row.baseline) < touching * other.size &&
      row.size < smaller * other.size,
  );

/** Indices stand on nearly the same line as what they belong to. */
const withIndices = ({ segments, size }: TableRow): boolean =>
  segments.length > 1 && segments.filter((each) => each.size >= smaller * size).length < 2;

const asOnePart = (row: TableRow): TableRow => ({
  ...row,
  segments: [segmentOf(row.segments.flatMap(({ words }) => words))],
});

/** A line that is larger than the one below it and all text is a title, however far its words are apart. */
function isTitle(rows: readonly TableRow[], index: number): boolean {
  const [row, below] = [rows[index], rows[index + 1]];
  return row !== undefined && below !== undefined && row.size > 1.15 * below.size;
}

/** Several parts side by side, of which the first is no mark of a list and the last no page of a contents table. */
function isParted(row: TableRow | undefined): boolean {
  if (row === undefined || row.segments.length < 2) return false;
  const [first] = row.segments;
  if (row.segments.length === 2 && first !== undefined && (isMarker(first) || isClause(row))) return false;
  return !isContentsEntry(row);
}

const isContentsEntry = ({ segments }: TableRow): boolean =>
  segments.length <= 3 && /(\.\s?){4,}\s*[\divxl]{1,5}$/iu.test(segments.map(({ text }) => text).join(' '));

function grow(rows: readonly TableRow[], start: number, bodySize: number): Region {
  let end = start + 1;
  let labels = 0;
  const distances: number[] = [];
  const first = rows[start];
  if (first === undefined) return { start, end };
  const parts = [...first.segments];
  const drawn = new DrawnRows(first);
  for (let index = start + 1; index < rows.length; index++) {
    const row = rows[index];
    const previous = rows[index - 1];
    if (row === undefined || previous === undefined) break;
    const distance = row.baseline - previous.baseline;
    const farthest = (isOfColumns(row, parts) ? farthestCells : farthestRows) * Math.max(row.size, previous.size);
    if (distance <= 0 || distance > farthest) break;
    const usual = median(distances);
    const isFar = usual > 0 && distance > mostDistances * Math.max(usual, 1.2 * row.size);
    if (isFar && !isOfColumns(row, parts) && !(row.segments.length === 1 && isInCell(row.segments[0], parts))) break;
    if (bodySize > 0 && row.size > largerThanCells * bodySize && row.segments.length === 1) break;
    distances.push(distance);
    if (startsOutside(row, rows.slice(start, end))) break;
    if (isAboveOther(rows, index, start, distance > anew * usual)) break;
    if (isOfTextColumns(row, rows[index + 1], rows, { start, end })) break;
    const isDrawnInRow = drawn.hasBefore(row);
    drawn.see(row);
    if (isDrawnInRow && !bridges(row.segments[0], parts)) {
      parts.push(...row.segments);
      end = index + 1;
      labels = 0;
      continue;
    }
    const fits = row.segments.some((each, position) => fitsBelow(each, position, row, parts));
    const goesOver = labels > 0 && isOverTwo(row, rows.slice(start, end));
    if ((isParted(row) || (row.segments.length === 1 && row.segments.some(isNumeric))) && fits && !goesOver) {
      parts.push(...row.segments);
      end = index + 1;
      labels = 0;
    } else if (row.segments.length === 1 && distance < tight * row.size && isInCell(row.segments[0], parts)) continue;
    else if (row.segments.length === 1 && labels < mostLabels && !bridges(row.segments[0], parts)) labels += 1;
    else break;
  }
  return { start, end: withLastLines(rows, end, parts) };
}

/** A line that heads another table stands farther below the rows than they do from each other, by this much. */
const anew = 1.2;

/** Whether a line alone, apart from the rows above, is followed by names of columns: below amounts, another table's. */
function isAboveOther(rows: readonly TableRow[], index: number, start: number, isApart: boolean): boolean {
  const [line, names] = rows.slice(index, index + 2);
  if (!isApart || line === undefined || names === undefined || line.segments.length > 1) return false;
  const left = Math.min(...rows.slice(start, index).flatMap(({ segments }) => segments.map((each) => each.left)));
  const areNames = names.segments.every((each) => !isNumeric(each) && each.left > left + outside * each.size);
  const amounts = rows.slice(start, index).filter(({ segments }) => segments.some(isNumeric)).length;
  return areNames && names.segments.length > 1 && amounts > 1;
}

/** Whether words that are not the first of their row stand below two amounts of a row: columns of text, not cells. */
const isOverTwo = ({ segments }: TableRow, rows: readonly TableRow[]): boolean =>
  segments.slice(1).some((each) => /\p{L}{2}/u.test(each.text) && rows.some((row) => amountsOver(each, row) > 1));

/** A row of another table begins so many font sizes left of one above it. */
const outside = 3;

/** Whether a row begins left of all others and reaches over two amounts of one of them: that of another table. */
function startsOutside({ segments: [first], size }: TableRow, rows: readonly TableRow[]): boolean {
  const left = Math.min(...rows.flatMap(({ segments }) => segments).map((each) => each.left));
  return first !== undefined && first.left < left - outside * size && rows.some((row) => amountsOver(first, row) > 1);
}

const amountsOver = (words: Segment, { segments }: TableRow): number =>
  segments.filter((part) => isNumeric(part) && overlap(part, words) > 0).length;

/** Points by which the right edges of the amounts of a column differ, at most. */
const sameRight = 1;

/** Rows of few lines are as far apart as rows of many: an amount ends below one above, or two cells begin so. */
function isOfColumns({ segments }: TableRow, parts: readonly Segment[]): boolean {
  const others = segments.slice(1);
  const endsAlike = (each: Segment): boolean =>
    isNumeric(each) && parts.some((above) => isNumeric(above) && Math.abs(above.right - each.right) < sameRight);
  const beginsAlike = (each: Segment): boolean =>
    parts.some((above) => Math.abs(above.left - each.left) < samePlace * each.size);
  return others.some(endsAlike) || others.filter(beginsAlike).length > 1;
}

/** A part that is not the first of its row stands below such a one of the rows above. */
const fitsBelow = (part: Segment, position: number, row: TableRow, parts: readonly Segment[]): boolean =>
  (position > 0 || row.segments.length === 1) &&
  parts.some((above) => overlap(part, above) > 0 && (above !== parts[0] || row.segments.length > 1));

/** Lines of a table's last cells are at most so many, each so many font sizes below the one before. */
const mostLastLines = 4;
const tight = 1.45;

/**
 * The last lines of a label below its numbers, or of a cell that has more lines than the others of its row. Long ones
 * that go on and on are text below the table.
 */
function withLastLines(rows: readonly TableRow[], end: number, parts: readonly Segment[]): number {
  const [withLong, withoutLong] = [true, false].map((areLong) => lastLines(rows, end, parts, areLong));
  return withLong === undefined || withLong > end + mostLastLines ? (withoutLong ?? end) : withLong;
}

/** @param areLong whether a line of a cell may reach as far as the table does */
function lastLines(rows: readonly TableRow[], end: number, parts: readonly Segment[], areLong: boolean): number {
  const most = end + mostLastLines + (areLong ? 1 : 0);
  for (let index = end; index < most; index++) {
    const [row, last] = [rows[index], rows[index - 1]];
    const line = row?.segments[0];
    if (row === undefined || last === undefined || line === undefined || row.segments.length > 1) return index;
    if (row.baseline - last.baseline >= tight * row.size) return index;
    if (areLong ? bridges(line, parts) : reachesFar(line, parts)) return index;
    const goesOn = index === end && /^[\p{Ll}(]/u.test(line.text);
    if (!goesOn && !isInCell(line, parts)) return index;
  }
  return most;
}

/** Signs of formulas; a table has at most this share of rows with such. */
const formula = /[∈∉⊆⊂⊇∀∃∑∏∫→↦⇒⇔∼≅∘∣⎧⎨⎩⎛⎝⎞⎠⎪⎬⎭︷︸∪∩∗∧∨≡∞ℝℤ]/u;
const mostFormulas = 0.3;

/** Whether too many rows have signs of formulas. */
export const areFormulas = (rows: readonly TableRow[]): boolean =>
  rows.filter(({ segments }) => segments.some((each) => formula.test(each.text))).length > mostFormulas * rows.length;

function isTable(rows: readonly TableRow[]): boolean {
  if (areFormulas(rows)) return false;
  const parted = rows.filter(isParted);
  const numbers = parted.map(({ segments }) => {
    const inRow = segments.slice(1).filter(isNumeric);
    // One alone may be the number of a formula: "(12)".
    return inRow.length > 1 ? inRow : inRow.filter((each) => !isMarker(each));
  });
  const withNumbers = numbers.filter((list) => list.length > 0).length;
  const most = Math.max(0, ...numbers.map((list) => list.length));
  if (withNumbers >= 2 && most >= 2) return true;
  if (withNumbers >= 3 && 2 * withNumbers >= parted.length) return !isListOfPages(numbers);
  const isContents = withNumbers === parted.length && most < 2 && isListOfPages(numbers);
  if (areDrawnByRows(rows, parted) && !isContents && !(areLinesOfText(rows, parted) && areFull(parted))) return true;
  return isTableOfWords(rows, parted);
}

/** One number a row, whole, small and never less than the one above: pages of a table of contents. */
function isListOfPages(numbers: readonly (readonly Segment[])[]): boolean {
  const values = numbers.flatMap((list) => list.map((each) => each.text));
  const pages = values.map((text) => (/^\d{1,4}$/u.test(text) ? Number(text) : Number.NaN));
  return pages.every((page, index) => page >= (pages[index - 1] ?? 0) && page < 5_000);
}

function isTableOfWords(rows: readonly TableRow[], parted: readonly TableRow[]): boolean {
  if (parted.length < leastTextRows && drawnBesideFirst(rows) < leastTextRows) return false;
  if (drawnBesideFirst(rows) >= leastTextRows && isDrawnByCells(rows)) return true;
  const all = rows.flatMap(({ segments }) => segments);
  const [first] = all.toSorted((a, b) => a.left - b.left);
  const inColumn = all.filter(
    (each) => all.filter((other) => Math.abs(other.left - each.left) < samePlace * each.size).length >= leastTextRows,
  );
  const places = inColumn.some((each) => first !== undefined && each.left > first.left + 2 * each.size);
  if (!places || inColumn.length < aligned * all.length) return false;
  return !areLinesOfText(rows, parted);
}

/** Running text in columns fills its lines; cells seldom do. */
function areLinesOfText(rows: readonly TableRow[], parted: readonly TableRow[]): boolean {
  const words = parted.flatMap(({ segments }) => segments.map((each) => each.words.length));
  const distances = rows.slice(1).map((row, index) => row.baseline - (rows[index]?.baseline ?? 0));
  const isEven = Math.max(...distances) < 1.2 * Math.min(...distances);
  // So do indexes, whose columns are long.
  if (isEven && parted.length > mostEvenRows && parted.every(({ segments }) => segments.length === 2)) return true;
  const most = parted.every(({ segments }) => segments.length > 2) ? mostWordsOfThree : mostWordsOfTwo;
  return isEven && !parted.every(areOwnCells) && words.reduce((sum, count) => sum + count, 0) / words.length > most;
}

/** Lines of running text are as wide as this share of the widest beside or below them, all but so many of them. */
const fill = 0.75;
const mostShort = 0.25;

/** Whether most parts are nearly as wide as the widest of their column. */
function areFull(parted: readonly TableRow[]): boolean {
  const widths = parted.map(({ segments }) => segments.map(({ left, right }) => right - left));
  const widest = (column: number): number => Math.max(...widths.map((row) => row[column] ?? 0));
  const all = widths.flatMap((row) => row.map((width, column) => width / widest(column)));
  return all.filter((share) => share < fill).length <= mostShort * all.length;
}

/** Parts that each begin anew, of which the first is more than the number of what stands behind it. */
const areOwnCells = ({ segments }: TableRow): boolean =>
  segments.every(beginsAnew) &&
  /\p{L}{2}/u.test(
    segments
      .slice(0, 1)
      .map(({ text }) => text)
      .join(''),
  );

/** What stands over a table as a whole. */
const caption = /^(table|tabelle|tab\.|exhibit|figure|abbildung|abb\.)\s?([\dIVXA-Z]+[.\d]*)[:.\s]/iu;

/** "3. Other stones" heads what follows, table or not. */
const numberedTitle = /^\d{1,2}\.(\d{1,2}\.?)*\s+\p{Lu}/u;

/** The name of several rows that stands in their middle is nearer to the lines above and below than this, in sizes. */
const halfLine = 0.95;

/** Whether a line stands alone in the middle of those above and below: the name of a column that has two rows. */
function isBetween(rows: readonly TableRow[], index: number): boolean {
  const [above, row, below] = rows.slice(index - 1, index + 2);
  if (index < 1 || above === undefined || row === undefined || below === undefined) return false;
  const most = halfLine * row.size;
  return row.segments.length === 1 && row.baseline - above.baseline < most && below.baseline - row.baseline < most;
}

/** The first row, counting those above the numbers that name columns: they stand over columns after the first. */
export function withHeaders(
  rows: readonly TableRow[],
  { start, end }: Region,
  least: number,
  bodySize: number,
): number {
  const inside = rows.slice(start, end);
  const seconds = inside.flatMap(({ segments }) => segments.slice(1));
  const second = Math.min(...seconds.map((each) => each.left));
  const left = Math.min(...inside.flatMap(({ segments }) => segments.map((each) => each.left)));
  let first = start;
  for (let index = start - 1; index >= Math.max(least, start - mostHeaders); index--) {
    const row = rows[index];
    const below = rows[index + 1];
    if (row === undefined || below === undefined) break;
    if (isBetween(rows, index)) continue;
    if (below.baseline - row.baseline > 2.2 * Math.max(row.size, below.size)) break;
    if (bodySize > 0 && row.size > 1.2 * bodySize) break;
    if (row.segments.length === 1 && row.size > largerThanCells * (rows[start]?.size ?? Infinity)) break;
    const over = row.segments.every(
      (each, position) =>
        each.left > second - Math.min(4 * each.size, (second - left) / 2) ||
        (position === 0 && row.segments.length > 1),
    );
    const text = row.segments.map((segment) => segment.text).join(' ');
    if (caption.test(text) || (row.segments.length === 1 && numberedTitle.test(text))) break;
    const names =
      row.segments.some((each) => seconds.some((cell) => overlap(each, cell) > 0) || isOverGap(each, below.segments)) ||
      areInTheirColumns(row, below);
    if (!over || !names || row.segments.some((each) => isNumeric(each) && !isYear(each))) break;
    first = index;
  }
  return first;
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[(sorted.length - 1) >> 1] ?? 0;
}
