import { partsOfBand } from './band-ends.ts';
import { areDrawnAsColumns } from './drawn-columns.ts';
import { linesAndTables, type Read, type TableHints } from './tables/read-tables.ts';
import { isNumeric } from './tables/table.ts';
import type { Segment } from './word.ts';

/** Lines a column must have on each side of a gutter. */
const minLines = 4;
/** Share of a column's width that its middle line must fill: running text does, table cells do not. */
const minFill = 0.45;
/** Share of all segments that may cross a gutter (titles, figures, footers). */
const maxCrossing = 0.3;

/** Segments to lines and tables in reading order: columns one after the other, what spans them in between. */
export function linesInOrder(segments: readonly Segment[], hints: TableHints): readonly Read[] {
  const gutter = findGutter(segments);
  if (gutter === undefined) return linesAndTables(segments, hints);
  const lines: Read[] = [];
  let band: Segment[] = [];
  const flush = (below?: Segment): void => {
    const heading = below === undefined ? undefined : headingOf(below, band);
    const { head, columns, tail } = partsOfBand(heading === undefined ? band : band.slice(0, -1), gutter);
    const left = columns.filter((segment) => segment.right <= gutter);
    const right = columns.filter((segment) => segment.left >= gutter);
    lines.push(...linesAndTables(head, hints));
    for (const column of inTurn(left, right, below, hints.rightToLeft)) lines.push(...linesInOrder(column, hints));
    lines.push(...linesAndTables(heading === undefined ? tail : [...tail, heading], hints));
    band = [];
  };
  for (const segment of segments.toSorted((a, b) => a.baseline - b.baseline)) {
    if (segment.left < gutter && segment.right > gutter) {
      flush(segment);
      lines.push(...linesAndTables([segment], hints));
    } else band.push(segment);
  }
  flush();
  return lines;
}

type Column = readonly Segment[];

/** Two columns as they are read. A text that goes on below a box beside it comes after the box, but not its titles. */
function inTurn(left: Column, right: Column, below: Segment | undefined, rightToLeft: boolean): readonly Column[] {
  if (rightToLeft) return [right, left];
  if (below === undefined || !goesOnIn(left, below) || goesOnIn(right, below)) return [left, right];
  const top = Math.min(...right.map(({ baseline }) => baseline));
  const isTitle = ({ baseline, size }: Segment): boolean => size > titleSize * below.size && baseline < top - size;
  return [left.filter(isTitle), right, left.filter((line) => !isTitle(line))];
}

/** A title over a text with a box beside it is larger than the text by this factor. */
const titleSize = 1.1;
/** The line of a text below its last one, in font sizes at most, and how far from its place it may begin. */
const nextLine = 1.6;
const sameStart = 0.2;

/** Whether the text of a column goes on in a line below both: beside a box, which is drawn before it or after it. */
function goesOnIn(column: readonly Segment[], below: Segment): boolean {
  const last = column.at(-1);
  const [end, next] = [last?.words.at(-1), below.words[0]];
  if (last === undefined || end?.order === undefined || next?.order !== end.order + 1) return false;
  const step = below.baseline - last.baseline;
  return (
    step > 0 &&
    step < nextLine * below.size &&
    Math.abs(below.left - last.left) < sameStart * below.size &&
    !/[.!?:]$/u.test(end.text)
  );
}

/** Font sizes from a line that heads a table over both columns to the table, at most, and to the text, at least. */
const nearTable = 3;
const apartFromText = 1.9;

/** The last line of a band, from top to bottom, where it heads a table between rules below: none of the columns. */
function headingOf(below: Segment, band: readonly Segment[]): Segment | undefined {
  const last = band.at(-1);
  if (below.ruled === undefined || last === undefined || last.ruled !== undefined) return undefined;
  const isApart = band.slice(0, -1).every(({ baseline }) => last.baseline - baseline > apartFromText * last.size);
  return isApart && below.baseline - last.baseline < nearTable * last.size ? last : undefined;
}

/** Columns inside columns that are looked for. */
const deepest = 3;

/** The x of a vertical strip that parts two columns of running text; undefined when there is none. */
function findGutter(segments: readonly Segment[], depth = 0): number | undefined {
  const count = segments.length;
  if (count < 2 * minLines || depth >= deepest) return undefined;
  const lefts = Float64Array.from(segments, (segment) => segment.left).toSorted();
  const rights = Float64Array.from(segments, (segment) => segment.right).toSorted();
  // Few strips have enough lines on both sides; only those are looked at line by line, the least crossed first.
  const strips = Array.from(new Set(segments.map((segment) => segment.left - 0.5)), (x) => {
    const left = countBelow(rights, x, true);
    const right = count - countBelow(lefts, x, false);
    const beginning = countBelow(lefts, x + 1, true) - countBelow(lefts, x, false);
    return { x, left, right, crossing: count - left - right, beginning };
  }).filter(({ left, right, crossing }) => left > 0 && right > 0 && crossing <= maxCrossing * count);
  return strips
    .toSorted((a, b) => a.crossing - b.crossing || b.beginning - a.beginning)
    .find(({ x, left: before, right: after }) => {
      if (Math.max(before, after) < minLines) return false;
      const left = segments.filter((segment) => segment.right <= x);
      const right = segments.filter((segment) => segment.left >= x);
      if (before < minLines || after < minLines) return before < after ? isShort(left, right) : isShort(right, left);
      const areColumns = (side: readonly Segment[], other: readonly Segment[]): boolean =>
        isColumn(side) || isColumns(side, depth) || hasText(side, other);
      if (!sideBySide(left, right) || !standBesideInBand(left, right, segments, x)) return false;
      if (areDrawnAsColumns(left, right)) return true;
      return (
        areColumns(left, right) && areColumns(right, left) && !beginTogether(left, right) && !areLabels(left, right)
      );
    })?.x;
}

/** Share of the lines of several columns that stand on lines an even distance apart; those of tables do not. */
const evenLines = 0.8;

function isColumns(segments: readonly Segment[], depth: number): boolean {
  const baselines = segments.map(({ baseline }) => baseline).toSorted((a, b) => a - b);
  const size = usualSize(segments);
  const gaps = baselines
    .slice(1)
    .map((baseline, index) => baseline - (baselines[index] ?? 0))
    .filter((gap) => gap > 0.1 * size)
    .toSorted((a, b) => a - b);
  const usual = gaps[gaps.length >> 1] ?? 0;
  const even = gaps.filter((gap) => Math.abs(gap - usual) < 0.1 * usual).length;
  return even >= evenLines * gaps.length && findGutter(segments, depth + 1) !== undefined;
}

/** The last column of a text may have a line or a few; the other one then has many, and begins on the same line. */
const leastOfOther = 6;
const widthOfOther = 14;

function isShort(short: readonly Segment[], long: readonly Segment[]): boolean {
  // The lines of a table are as wide as it is, but no text.
  const text = long.filter(({ ruled }) => ruled === undefined);
  if (text.length < leastOfOther || !isColumn(text)) return false;
  const top = (list: readonly Segment[]): number => Math.min(...list.map((each) => each.baseline));
  const size = usualSize(long);
  const alike = short.every((each) => Math.abs(each.size - size) < 0.1 * size && /\p{L}{2}/u.test(each.text));
  const left = Math.min(...short.map((each) => each.left));
  const begins = long.some((each) => Math.abs(each.baseline - top(short)) < 0.3 * size);
  return (
    alike &&
    begins &&
    top(short) - top(long) < 3 * size &&
    short.every((each) => each.left - left < 2 * size) &&
    widthOf(long) > widthOfOther * size &&
    widthOf(short) >= minFill * widthOf(long) &&
    widthOf(short) <= 1.1 * widthOf(long)
  );
}

/** How many of the sorted values are less than `x`, or, with `equal`, at most `x`. */
function countBelow(sorted: Float64Array, x: number, equal: boolean): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const value = sorted[middle] ?? 0;
    if (value < x || (equal && value === x)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Running text: several lines, most of them of words, of which most are about as wide as all together. */
function isColumn(segments: readonly Segment[]): boolean {
  if (segments.length < minLines) return false;
  if (2 * segments.filter(isNumeric).length > segments.length) return false;
  let left = Number.POSITIVE_INFINITY;
  let right = Number.NEGATIVE_INFINITY;
  for (const segment of segments) {
    left = Math.min(left, segment.left);
    right = Math.max(right, segment.right);
  }
  const width = right - left;
  if (width <= 8 * usualSize(segments)) return false;
  let wide = 0;
  for (const segment of segments) if (segment.right - segment.left >= minFill * width) wide += 1;
  return 2 * wide >= segments.length;
}

/** Lines of text that a column must have beside a table or a formula in it, their words, and how far they reach. */
const leastLines = 8;
const wordsOfText = 4;
const fillOfText = 0.8;
/** Columns of one page that are set alike differ in width by less than this share. */
const sameWidth = 0.1;

/** Whether a side is a column of text with a table or the like in it: beside a column of nothing but text, as wide. */
function hasText(side: readonly Segment[], other: readonly Segment[]): boolean {
  const [width, otherWidth] = [widthOf(side), widthOf(other)];
  if (Math.abs(width - otherWidth) > sameWidth * otherWidth || !isColumn(other)) return false;
  const text = side.filter(
    ({ left, right, words }) => words.length >= wordsOfText && right - left >= fillOfText * width,
  );
  return text.length >= leastLines;
}

const widthOf = (list: readonly Segment[]): number =>
  Math.max(...list.map((each) => each.right)) - Math.min(...list.map((each) => each.left));

/** The size in the middle: a title may stand over a column. */
function usualSize(segments: readonly Segment[]): number {
  const sizes = segments.map(({ size }) => size).toSorted((a, b) => a - b);
  return sizes[sizes.length >> 1] ?? 0;
}

/** Columns stand beside each other; blocks above each other do not. */
function sideBySide(a: readonly Segment[], b: readonly Segment[]): boolean {
  const top = Math.max(Math.min(...a.map((each) => each.baseline)), Math.min(...b.map((each) => each.baseline)));
  const bottom = Math.min(Math.max(...a.map((each) => each.baseline)), Math.max(...b.map((each) => each.baseline)));
  const countBetween = (list: readonly Segment[]): number =>
    list.filter((each) => each.baseline >= top - 1 && each.baseline <= bottom + 1).length;
  return countBetween(a) >= minLines - 1 && countBetween(b) >= minLines - 1;
}

/** Whether columns stand beside each other between two lines that reach over both: blocks of a letter do so nowhere. */
function standBesideInBand(
  left: readonly Segment[],
  right: readonly Segment[],
  all: readonly Segment[],
  gutter: number,
): boolean {
  const crossing = Float64Array.from(
    all.filter((each) => each.left < gutter && each.right > gutter),
    ({ baseline }) => baseline,
  ).toSorted();
  if (crossing.length === 0) return true;
  const [bands, others] = [left, right].map((side) =>
    Map.groupBy(side, ({ baseline }) => countBelow(crossing, baseline, false)),
  );
  return Array.from(bands ?? []).some(([band, lines]) => {
    const beside = others?.get(band);
    return beside !== undefined && sideBySide(lines, beside);
  });
}

/** Blocks parted by space that begin side by side again and again are the rows of a table. */
const leastRows = 3;
const mostTogether = 0.8;
/** Lines of paragraphs that stand side by side, on average; cells have fewer. */
const linesOfParagraphs = 3;
const mostPaired = 0.85;

function beginTogether(a: readonly Segment[], b: readonly Segment[]): boolean {
  // Where both stand: below a table, one of them may go on as text.
  const [left, right] = [beginnings(within(a, b)), beginnings(within(b, a))];
  if (Math.min(left.length, right.length) < leastRows) return false;
  const areOnOneLine = (each: Segment, other: Segment): boolean =>
    Math.abs(each.baseline - other.baseline) < 0.3 * each.size;
  const together = left.filter((each) => right.some((other) => areOnOneLine(each, other)));
  if (together.length < mostTogether * Math.max(left.length, right.length)) return false;
  // Paragraphs may begin together by chance; then they end together too, line by line, which cells hardly do.
  const [lines, others] = [within(a, b), within(b, a)];
  const paired = lines.filter((each) => others.some((other) => areOnOneLine(each, other))).length;
  const arePaired = paired >= mostPaired * Math.max(lines.length, others.length);
  return !(arePaired && lines.length >= linesOfParagraphs * left.length);
}

/** Words of a label on average, and the share of labels that begin anew and have a value on their line; both of two. */
const labels = [
  { mostWords: 4.5, anew: 0.8 },
  { mostWords: 2.5, anew: 0.5 },
];

/** Lines of few words that each begin with a capital or a digit are labels, with their values on the same lines. */
function areLabels(a: readonly Segment[], b: readonly Segment[]): boolean {
  const lines = within(a, b);
  if (lines.length < minLines) return false;
  const words = lines.reduce((sum, each) => sum + each.words.length, 0);
  const anew = lines.filter(
    (each) =>
      /^[\p{Lu}\p{N}]/u.test(each.text) &&
      b.some((other) => Math.abs(each.baseline - other.baseline) < 0.3 * each.size),
  );
  return labels.some((bound) => words <= bound.mostWords * lines.length && anew.length >= bound.anew * lines.length);
}

/** The lines that stand beside others, not above or below all of them. */
function within(lines: readonly Segment[], others: readonly Segment[]): readonly Segment[] {
  const baselines = others.map(({ baseline }) => baseline);
  const [top, bottom] = [Math.min(...baselines), Math.max(...baselines)];
  return lines.filter(({ baseline, size }) => baseline > top - 0.5 * size && baseline < bottom + 0.5 * size);
}

/** The first lines of the blocks of a column. */
function beginnings(segments: readonly Segment[]): readonly Segment[] {
  const lines = segments.toSorted((x, y) => x.baseline - y.baseline);
  const gaps = lines.slice(1).map((line, index) => line.baseline - (lines[index]?.baseline ?? 0));
  const least = Math.min(...gaps.filter((gap, index) => gap > 0.5 * (lines[index]?.size ?? 0)));
  return lines.filter((_, index) => index === 0 || (gaps[index - 1] ?? 0) > 1.2 * least);
}
