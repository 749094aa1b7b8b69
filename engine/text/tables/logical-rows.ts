import { segmentOf, type Segment, type Word } from '../word.ts';
import { columnsOf, placeOf, type Column } from './columns.ts';
import { rowsAsDrawn } from './drawn-rows.ts';
import { isWrapped, type Line, type PlacedPart } from './lines.ts';
import { withSpans } from './spanning-names.ts';
import { areInTheirColumns, beginsAnew, isNumeric, isYear, overlap, type TableRow } from './table.ts';

/** A row of a table: one line, or several where a cell has such. */
export interface LogicalRow {
  readonly parts: readonly PlacedPart[];
  readonly header: boolean;
}

/** Font sizes by which the distances of the lines of a cell differ, at most. */
const slack = 0.1;
/** Font sizes from one line of a cell to the next, at most: rows that stand farther apart are rows. */
const farthestInCell = 2.3;
/** Share of the lines near to each other that must go on from each other before their nearness counts. */
const mostGoOn = 0.7;
/** Font sizes from one line of a column's name to the next. */
const headerLine = 1.5;
/** Words that no label ends with, in English and German. */
const wantsMore = new RegExp(
  String.raw`(?<!\p{L})(${[
    'of|the|an?|and|or|by|for|to|in|on|at|with|from|per',
    'der|die|das|des|dem|den|und|oder|von|vom|für|zu[mr]?|im|beim?|mit|nach|aus|je|pro',
  ].join('|')})$|[-–/&,]$`,
  'iu',
);
/** Columns are at least this many font sizes apart. */
const apart = 0.45;

/** Names of columns that stand over the middle of theirs are at least so many font sizes apart. */
const besideName = 0.6;
/** The same where the places of words are guessed, in one item. */
const besideNameInItem = 0.5;

/** A name ends or begins at its column's edge when it is nearer to it than this many font sizes. */
const edge = 0.15;

/** The rows of a table from its lines, and the columns. Cells of several lines stay whole. */
export function logicalRows(
  rows: readonly TableRow[],
  isBold: (part: Segment) => boolean,
): { readonly rows: readonly LogicalRow[]; readonly columns: number } {
  const columns = columnsOf(
    rows.filter((row, position) => position > 0 || !rows.slice(1, 2).some((below) => areInTheirColumns(row, below))),
  );
  const lines = rows.map((row, position): Line => {
    const below = rows[position + 1];
    const isAbove = isAboveValues(row, below);
    const parts = row.segments
      .flatMap((part) => {
        if (isAboveYears(part, below)) return [part];
        return (isAbove ? oneForEach(part, columns) : undefined) ?? atColumns(part, columns, isAbove);
      })
      .map((part, index, all) => ({
        part,
        ...(areOneForEach(all, columns)
          ? { column: index, span: 1 }
          : placeOf(part, index === 0 && row.segments.length === 1, columns)),
      }));
    return { baseline: row.baseline, foot: row.baseline, size: row.size, parts };
  });
  const drawn = rowsAsDrawn(lines, columns);
  const known = drawn ?? lines;
  const headers = countHeaders(known, columns, isBold);
  const below = known.slice(headers);
  const body = drawn === undefined ? joinLines(below, columns) : withRestsOfLabels(below, columns);
  const heads = joinHeaders(withSpans(known.slice(0, headers), columns));
  return {
    rows: [...heads.map((parts) => ({ parts, header: true })), ...body.map((parts) => ({ parts, header: false }))],
    columns: columns.length,
  };
}

/** A part that reaches over several columns is parted where a word begins with a column, away from the one before. */
function atColumns(part: Segment, columns: readonly Column[], areNames: boolean): readonly Segment[] {
  const { words } = part;
  const named = namesSideBySide(part, columns);
  const cuts = words.flatMap((word, index) => {
    if (named.includes(word)) return [index];
    const before = words[index - 1];
    if (before === undefined) return [];
    if (areNumbersOf(before, word, columns)) return [index];
    if (word.left - before.right < apart * word.size) return [];
    const begins = columns.some(
      ({ left }, column) =>
        column > 0 && before.right <= left + 0.2 * word.size && Math.abs(word.left - left) < 0.4 * word.size,
    );
    return begins || (areNames && areOverTwo(before, word, columns)) ? [index] : [];
  });
  return cuts.length === 0 ? [part] : [0, ...cuts].map((cut, index) => segmentOf(words.slice(cut, cuts[index])));
}

/** Whether a row of words is followed by one of values: the last one that can name columns. */
const isAboveValues = (row: TableRow, below: TableRow | undefined): boolean =>
  !row.segments.some(isNumeric) && below?.segments.some((each) => isNumeric(each) && !isYear(each)) === true;

/** Whether a part has several years, each the name of a column, right below it: it is what they have in common. */
const isAboveYears = (part: Segment, below: TableRow | undefined): boolean =>
  (below?.segments.filter((each) => isYear(each) && overlap(part, each) > 0).length ?? 0) > 1;

/** The words of a part that reaches over as many columns, if each stands over its own. */
function oneForEach({ words, left, right }: Segment, columns: readonly Column[]): readonly Segment[] | undefined {
  const over = columns.filter((column) => column.left < right && left < column.right);
  const areNames =
    over.length > 1 &&
    over.length === words.length &&
    words.every((word, at) => over.every((column, other) => overlap(word, column) > 0 === (at === other)));
  return areNames ? words.map((word) => segmentOf([word])) : undefined;
}

/** Whether there are as many parts as columns, and none reaches over another one's: each is of its own. */
const areOneForEach = (parts: readonly Segment[], columns: readonly Column[]): boolean =>
  parts.length === columns.length &&
  parts.every((part, at) => columns.every((column, other) => at === other || overlap(column, part) <= 0));

/** Two words apart, each over another column: names in the middle of their columns. */
function areOverTwo(before: Word, word: Word, columns: readonly Column[]): boolean {
  if (word.left - before.right < (word.oneSpace === true ? besideNameInItem : besideName) * word.size) return false;
  const over = ({ left, right }: Word): number =>
    columns.findLastIndex((column) => column.left < (left + right) / 2 && column.right > left);
  return over(before) !== -1 && over(before) < over(word);
}

/**
 * The words with which the names of columns begin after the first, where names stand as near to each other as words:
 * one for each column that the part reaches over, at a column's edge.
 */
function namesSideBySide({ words, left, right, size }: Segment, columns: readonly Column[]): readonly Word[] {
  const [, ...others] = columns.filter((column) => column.left < right && left < column.right);
  const first = columns.findIndex((column) => left < column.right);
  const begins = others.flatMap((next, index) => {
    const before = columns[first + index];
    const found = words.find((word, position) => {
      const end = words[position - 1]?.right ?? Number.NaN;
      const isAtEdge = [
        end - (before?.right ?? Number.NaN),
        word.left - next.left,
        (word.left + word.right - next.left - next.right) / 2,
      ].some((off) => Math.abs(off) < edge * size);
      return isAtEdge && end <= next.left + edge * size && word.left >= (before?.right ?? Infinity) - edge * size;
    });
    return found === undefined ? [] : [found];
  });
  return begins.length === others.length ? begins : [];
}

/** Two numbers that stand in columns side by side, however near to each other. */
function areNumbersOf(before: Word, word: Word, columns: readonly Column[]): boolean {
  if (![before, word].every(({ text }) => /^[($€£-]*\d[\d.,]*[)%]*$/u.test(text))) return false;
  const isIn = ({ left, right }: Word, column: Column | undefined): boolean =>
    column !== undefined && left + right > 2 * column.left && left + right < 2 * column.right;
  return columns.some((column, index) => isIn(before, column) && isIn(word, columns[index + 1]));
}

/** "£000" and "€’000" say in what amounts are given. */
const unit = /^[£$€]\s?['’]?0{3}$/u;

const isValue = ({ part }: PlacedPart): boolean => isNumeric(part) && !isYear(part) && !unit.test(part.text);

/** Lines that name the columns: before the first value, where columns hold values; or bold above such that are not. */
export function countHeaders(
  lines: readonly Line[],
  columns: readonly Column[],
  isBold: (part: Segment) => boolean,
): number {
  const bold = lines.findIndex(({ parts }) => !parts.every(({ part }) => isBold(part)));
  // A dash stands for a word as well.
  const holdsValues = lines.some(({ parts }) =>
    parts.some((each) => each.column > 0 && isValue(each) && /\d/u.test(each.part.text)),
  );
  if (!holdsValues) return Math.max(0, bold);
  let count = 0;
  for (const { parts } of lines) {
    // A row that is numbered names no columns: "2 | Subcontractor | Holt Ltd".
    const names = parts.some(({ column }) => column > 0) && !parts.some(isValue);
    if (!names) break;
    count += 1;
  }
  if (isForm(lines, count, columns)) return 0;
  const allBold = lines.findIndex(({ parts }) => !parts.every(({ part }) => isBold(part)));
  // Columns of words beside such of numbers: only what is bold names them.
  if (count > 3) return Math.max(0, allBold);
  return count === lines.length ? 0 : count;
}

/** Share of a form's rows whose values are numbers, at most: a column of numbers has nearly all. */
const mostNumbers = 0.7;

/**
 * Whether lines that might name the columns are rows of a form: "Buyer | Holt Ltd", "Seller | Ana Ruiz", "Date |
 * 3.5.2020". Names of columns that go on in a second line seldom fill both columns again, and have a column of numbers
 * below.
 */
function isForm(lines: readonly Line[], count: number, columns: readonly Column[]): boolean {
  const isFull = ({ parts: [label, value, ...more] }: Line): boolean =>
    label?.column === 0 && value !== undefined && more.every(({ column }) => column === value.column);
  const isRest = (line: Line, index: number): boolean => {
    const before = lines[index - 1];
    return before !== undefined && line.parts.every(({ column }) => column > 0) && isAllWrapped(before, line, columns);
  };
  const first = lines.slice(0, count).filter((line, index) => !isRest(line, index));
  if (first.length < 2 || !first.every(isFull)) return false;
  const body = lines.slice(count).filter(isFull);
  const numbers = body.filter(({ parts }) => parts.some((each) => each.column > 0 && isValue(each))).length;
  return body.length > 0 && (first.length >= body.length || numbers / body.length < mostNumbers);
}

/** Whether each part of a line had no room behind one above it. */
const isAllWrapped = (above: Line, { parts }: Line, columns: readonly Column[]): boolean =>
  parts.every((below) => {
    const over = above.parts.find(({ column }) => column === below.column);
    return over !== undefined && isWrapped(over.part, below.part, columns[below.column]);
  });

/** Years are whole names: what stands below several of them, as a unit does, is a row of its own. */
function areUnitsBelowYears(above: Line, below: Line): boolean {
  const over = below.parts.map(({ column }) => above.parts.find((each) => each.column === column));
  return over.length > 1 && over.every((each) => each !== undefined && isYear(each.part));
}

function joinHeaders(lines: readonly Line[]): readonly (readonly PlacedPart[])[] {
  const rows: PlacedPart[][] = [];
  for (const [index, line] of lines.entries()) {
    const previous = lines[index - 1];
    const spans = previous?.parts.some(({ span }) => span > 1) === true;
    const near =
      previous !== undefined && line.baseline - previous.foot < headerLine * Math.max(line.size, previous.size);
    if (near && !spans && !areUnitsBelowYears(previous, line)) rows.at(-1)?.push(...line.parts);
    else rows.push([...line.parts]);
  }
  return rows;
}

/** Rows as they are drawn; where lines are drawn one by one, the rest of a label is a row at first. */
function withRestsOfLabels(lines: readonly Line[], columns: readonly Column[]): readonly (readonly PlacedPart[])[] {
  const rows: PlacedPart[][] = [];
  for (const [index, line] of lines.entries()) {
    const row = rows.at(-1);
    const previous = lines[index - 1];
    if (row !== undefined && previous !== undefined && isRestOfLabel(row, previous, line, columns))
      row.push(...line.parts);
    else rows.push([...line.parts]);
  }
  return rows;
}

/** Lines to rows, where the order of drawing does not tell. */
export function joinLines(lines: readonly Line[], columns: readonly Column[]): readonly (readonly PlacedPart[])[] {
  const near = nearLines(lines, columns);
  const byFirstColumn = near === undefined && isEvenWithGaps(lines);
  const rows: PlacedPart[][] = [];
  for (const [index, line] of lines.entries()) {
    const previous = lines[index - 1];
    const row = rows.at(-1);
    const joined =
      previous !== undefined &&
      row !== undefined &&
      (near?.(previous, line) === true ||
        (byFirstColumn
          ? !line.parts.some(({ column }) => column === 0) || isRestOfLabel(row, previous, line, columns)
          : isRestOfLabel(row, previous, line, columns) ||
            labelGoesOn(row, previous, line, near === undefined ? columns[0] : undefined) ||
            (near === undefined && cellsGoOn(row, line, columns))));
    if (joined) row?.push(...line.parts);
    else rows.push([...line.parts]);
  }
  return rows;
}

/** Where a table parts its rows by space: whether two lines are of one row. Undefined where it does not. */
function nearLines(lines: readonly Line[], columns: readonly Column[]): ((a: Line, b: Line) => boolean) | undefined {
  const distance = lineDistance(lines);
  if (distance > farthestInCell * (lines[0]?.size ?? 0)) return undefined;
  const limit = distance + slack * (lines[0]?.size ?? 0);
  const isNear = (a: Line, b: Line): boolean => b.baseline - a.baseline <= limit;
  const pairs = lines.slice(1).flatMap((line, index) => {
    const before = lines[index];
    return before === undefined ? [] : [[before, line] as const];
  });
  const nearPairs = pairs.filter(([a, b]) => isNear(a, b));
  if (nearPairs.length === pairs.length || nearPairs.some(([a, b]) => clash(a, b))) return undefined;
  const going = nearPairs.filter(([a, b]) => goesOn(a, b, columns)).length;
  return going < mostGoOn * nearPairs.length ? undefined : isNear;
}

/** The least distance between lines that stand in the same column. */
function lineDistance(lines: readonly Line[]): number {
  const last = new Map<number, number>();
  let least = Number.POSITIVE_INFINITY;
  for (const { parts, baseline, size } of lines)
    for (const { column } of parts) {
      const distance = baseline - (last.get(column) ?? Number.NEGATIVE_INFINITY);
      if (distance > 0.8 * size) least = Math.min(least, distance);
      last.set(column, baseline);
    }
  return least;
}

/** Two values below each other are two rows. */
const clash = (a: Line, b: Line): boolean =>
  a.parts.some((above) => isValue(above) && b.parts.some((below) => below.column === above.column && isValue(below)));

/** Whether the text of some column goes on, or the lines have no column in common. */
function goesOn(a: Line, b: Line, columns: readonly Column[]): boolean {
  const common = b.parts.filter((below) => a.parts.some((above) => above.column === below.column));
  if (common.length === 0) return true;
  // "How long | 12 months", "What it costs | €8,410": of a cell that goes on, seldom does the label begin anew, too.
  if (common.length > 1 && b.parts.length === common.length && common.every(({ part }) => beginsAnew(part)))
    return false;
  return common.some((below) => {
    const above = a.parts.find(({ column }) => column === below.column);
    return (
      above !== undefined &&
      (isWrapped(above.part, below.part, columns[below.column]) || /^\p{Ll}/u.test(below.part.text))
    );
  });
}

/** Lines stand evenly, and some have nothing in the first column: those go on from the line above. */
function isEvenWithGaps(lines: readonly Line[]): boolean {
  if (lines.some(({ parts }) => parts.some(isValue))) return false;
  const first = lines.filter(({ parts }) => parts.some(({ column }) => column === 0)).length;
  return first < lines.length && first >= 2;
}

/**
 * A line with nothing but the rest of the label above, which had no room there. What is written anew may be the heading
 * of the rows below, unless the label above ends with a word that wants another: "Liability for damage by the".
 */
function isRestOfLabel(row: readonly PlacedPart[], previous: Line, line: Line, columns: readonly Column[]): boolean {
  const [label, ...others] = line.parts;
  const above = previous.parts.find(({ column }) => column === 0);
  if (label?.column !== 0 || above === undefined || others.length > 0) return false;
  if (!row.some(({ column }) => column > 0) || !isAllWrapped(previous, line, columns)) return false;
  if (line.baseline - previous.baseline > headerLine * Math.max(line.size, previous.size)) return false;
  return !beginsAnew(label.part) || wantsMore.test(above.part.text);
}

/** A label of several lines, with the numbers beside the first or the last. */
function labelGoesOn(row: readonly PlacedPart[], previous: Line, line: Line, labels: Column | undefined): boolean {
  const label = line.parts.find(({ column }) => column === 0);
  const above = previous.parts.find(({ column }) => column === 0);
  if (label === undefined || above === undefined) return false;
  if (line.baseline - previous.baseline > headerLine * Math.max(line.size, previous.size)) return false;
  const text = above.part.text;
  const goes = /^[\p{Ll}(]/u.test(label.part.text);
  // The bold name of a section goes on in no label that is not.
  if (above.part.words.at(-1)?.font !== label.part.words[0]?.font) return false;
  const rowHasValues = row.some(({ column }) => column > 0);
  const lineHasValues = line.parts.length > 1;
  if (rowHasValues) return !lineHasValues && goes;
  if (text.endsWith(':')) return false;
  return goes || (lineHasValues && isWrapped(above.part, label.part, labels));
}

/**
 * In a table with lines at one distance: words without a label or a value below a row that has a label, each of which
 * had no room behind the words above.
 */
const cellsGoOn = (row: readonly PlacedPart[], line: Line, columns: readonly Column[]): boolean =>
  row.some(({ column }) => column === 0) &&
  line.parts.every((below) => {
    const above = row.findLast(({ column }) => column === below.column);
    return (
      below.column > 0 &&
      above !== undefined &&
      /^\p{Ll}/u.test(below.part.text) &&
      isWrapped(above.part, below.part, columns[below.column])
    );
  });
