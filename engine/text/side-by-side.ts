import { isField } from '../../common/domain/sentences.ts';
import { asideAt } from './drawn-aside.ts';
import { isNumeric, overlap, type TableRow } from './tables/table.ts';
import { staggeredAt } from './staggered-columns.ts';
import { laidOver, segmentOf, type Segment } from './word.ts';

/** Lines that are read together, and apart from what stands beside them. */
export interface TextBlock {
  readonly block: readonly Segment[];
}

/** Font sizes from one line of a block to the next, at least and at most. */
const leastStep = 0.5;
const mostStep = 2.2;
/** Blocks beside each other, of which this many have this many lines. */
const leastBlocks = 2;
const leastLines = 2;
/** Rows that are looked at for blocks, and how many below them may be none of theirs. */
const mostRows = 60;
const mostBelow = 16;
/** Share of lines that are labels, or values. */
const mostLabels = 0.5;
const mostValues = 0.6;
/** Labels with their values are so many, at least, and have so many words, at most; signatures are fewer. */
const leastPairs = 3;
const mostWordsOfLabel = 3;

/**
 * Rows of a page to lines, from top to bottom. Where a file draws small blocks one after the other that stand side by
 * side (the addresses of a letter, signatures, a footer in columns), each block is read as a whole.
 */
export function linesOfRows(rows: readonly TableRow[]): readonly (Segment | TextBlock)[] {
  const found: (Segment | TextBlock)[] = [];
  for (let index = 0; index < rows.length;) {
    const staggered = staggeredAt(rows, index);
    if (staggered !== undefined) {
      const { columns, goesOn: areOne } = staggered;
      found.push(...(areOne ? columns.flat() : columns.map((block) => ({ block }))));
      index = staggered.end;
      continue;
    }
    const { end, blocks } = asidesOr(bandAt(rows, index), rows, index);
    if (blocks === undefined) found.push(...rows.slice(index, end).flatMap(linesOf));
    else found.push(...inTurn(blocks, rows[end]));
    index = end;
  }
  return found;
}

/** A band, or where it has no blocks, what a file draws beside a text. */
const asidesOr = (band: Band, rows: readonly TableRow[], start: number): Band =>
  band.blocks === undefined ? (asideAt(rows, start) ?? band) : band;

/** Blocks one after the other; the lines of one whose text goes on below come last. */
const inTurn = (
  blocks: readonly (readonly Segment[])[],
  below: TableRow | undefined,
): readonly (Segment | TextBlock)[] => [
  ...blocks.filter((block) => !goesOn(block, below)).map((block) => ({ block })),
  ...blocks.filter((block) => goesOn(block, below)).flat(),
];

/** Parts nearer to each other than this share of the font size begin at the same place. */
const samePlace = 0.35;

/** Whether the text of a block goes on below all: that line is drawn next, and its first word had no room above. */
function goesOn(block: readonly Segment[], below: TableRow | undefined): boolean {
  const [last, line] = [block.at(-1), below?.segments[0]];
  if (last === undefined || line === undefined || below?.segments.length !== 1) return false;
  const [end, next] = [last.words.at(-1), line.words[0]];
  if (end?.order === undefined || next?.order !== end.order + 1) return false;
  const right = Math.max(...block.map((each) => each.right));
  const isWrapped = last.right + 0.25 * last.size + (next.right - next.left) > right;
  return isWrapped && Math.abs(line.left - last.left) < samePlace * line.size;
}

/** Whether rows that look like a table are no more than a band or two of such blocks, and lines of text. */
export function areBlocks(rows: readonly TableRow[]): boolean {
  let bands = 0;
  for (let index = 0; index < rows.length;) {
    const { end, blocks } = bandAt(rows, index);
    if (blocks === undefined && rows.slice(index, end).some(({ segments }) => segments.length > 1)) return false;
    if (blocks !== undefined) bands += 1;
    index = end;
  }
  return bands > 0 && bands <= mostBands;
}

/** A table of words has more rows than this. */
const mostBands = 2;

/** Rows from `start` on that are read together: blocks side by side; undefined where they are read line by line. */
interface Band {
  readonly end: number;
  readonly blocks: readonly (readonly Segment[])[] | undefined;
}

/** Blocks side by side that begin with a row, as many of the rows below as they have; else fields, or the row alone. */
function bandAt(rows: readonly TableRow[], start: number): Band {
  const last = bandEnd(rows, start);
  for (let end = last; end >= Math.max(start + leastLines, last - mostBelow); end--) {
    const blocks = blocksOf(rows.slice(start, end));
    if (blocks !== undefined) return { end, blocks: areFields(blocks) ? undefined : blocks };
  }
  return { end: start + 1, blocks: undefined };
}

/** The parts of a row that is no table's are one line, unless each is a field: "Name: Ada | City: Bonn". */
function linesOf({ segments }: TableRow): readonly (Segment | TextBlock)[] {
  if (segments.length > 1 && segments.every((each) => isField(each.text)))
    return segments.map((each) => ({ block: [each] }));
  // A title and what stands at the other side of the page on its line.
  const [first, second, ...more] = segments;
  if (first !== undefined && second !== undefined && more.length === 0 && isTitleBeside(first, second))
    return [first, { block: [second] }];
  return [segmentOf(segments.flatMap(({ words }) => words))];
}

/** A title is larger than what stands beside it by this factor, so many font sizes away. */
const largerBeside = 1.3;
const besideTitle = 3;

const isTitleBeside = (title: Segment, other: Segment): boolean =>
  /\p{L}{2}/u.test(title.text) &&
  title.size > largerBeside * other.size &&
  other.left - title.right > besideTitle * title.size;

/** Where rows end that begin with one of several parts, go on below its parts, and bridge none of its gaps. */
function bandEnd(rows: readonly TableRow[], start: number): number {
  const first = rows[start];
  if (first === undefined || first.segments.length < leastBlocks) return start;
  const columns = first.segments.map(({ left, right }) => ({ left, right }));
  let end = start + 1;
  for (; end < Math.min(rows.length, start + mostRows); end++) {
    const [row, above] = [rows[end] as TableRow, rows[end - 1] as TableRow];
    if (row.baseline - above.baseline > mostStep * Math.max(row.size, above.size)) break;
    const under = row.segments.map((each) => columns.filter((column) => overlap(column, each) > 0));
    if (under.some((list) => list.length !== 1) || new Set(under.flat()).size < under.length) break;
    for (const [at, { left, right }] of row.segments.entries()) {
      const column = under[at]?.[0];
      if (column !== undefined)
        Object.assign(column, { left: Math.min(left, column.left), right: Math.max(right, column.right) });
    }
  }
  return end;
}

/** The blocks of rows, in the order in which they are drawn; undefined where that goes across them. */
function blocksOf(rows: readonly TableRow[]): readonly (readonly Segment[])[] | undefined {
  const parts = rows.flatMap(({ segments }) => segments);
  const first = (part: Segment): number => part.words[0]?.order ?? Number.NaN;
  // Fields that are filled in are drawn after all labels.
  const isFilledIn = ({ words }: Segment): boolean => words.some(({ tag }) => tag === laidOver);
  if (parts.some((part) => Number.isNaN(first(part)) || isFilledIn(part))) return undefined;
  const blocks: Segment[][] = [];
  for (const part of parts.toSorted((a, b) => first(a) - first(b))) {
    const last = blocks.at(-1)?.at(-1);
    const step = last === undefined ? 0 : part.baseline - last.baseline;
    const isBelow = last !== undefined && overlap(last, part) > 0 && step >= leastStep * part.size;
    if (isBelow && step <= mostStep * Math.max(part.size, last.size)) blocks.at(-1)?.push(part);
    else blocks.push([part]);
  }
  if (blocks.filter(({ length }) => length >= leastLines).length < leastBlocks && !isBesideText(blocks))
    return undefined;
  const areApart = blocks.every((one, at) =>
    blocks.slice(at + 1).every((other) => one.every((a) => other.every((b) => overlap(a, b) <= 0))),
  );
  return areApart ? blocks : undefined;
}

/** A text has so many lines of so many words, at least, beside a line alone. */
const linesOfText = 4;
const wordsOfText = 4;

/** Two blocks, of which one is a text of several lines, drawn as a whole, and the other a line of words. */
function isBesideText(blocks: readonly (readonly Segment[])[]): boolean {
  const isText = (block: readonly Segment[]): boolean =>
    block.filter(({ words }) => words.length >= wordsOfText).length >= linesOfText;
  const isLine = (block: readonly Segment[]): boolean =>
    block.length === 1 && block.every((line) => !isNumeric(line) && line.words.length >= wordsOfText);
  return blocks.length === leastBlocks && blocks.some(isText) && blocks.some(isLine);
}

/** Labels and what belongs to each on its line, or columns of numbers: they are read line by line. */
function areFields(blocks: readonly (readonly Segment[])[]): boolean {
  const share = (block: readonly Segment[], is: (line: Segment) => boolean): number =>
    block.filter(is).length / block.length;
  const areMostly = (is: (line: Segment) => boolean): boolean => blocks.some((block) => share(block, is) > mostLabels);
  const hasDigit = (line: Segment): boolean => /\d/u.test(line.text);
  const haveValues = blocks
    .slice(1)
    .some((block, at) => share(block, hasDigit) >= mostValues && share(blocks[at] ?? [], hasDigit) === 0);
  const isBare = !blocks.flat().some((line) => /[\d_]/u.test(line.text));
  return (
    areMostly((line) => line.text.endsWith(':')) || areMostly(isNumeric) || haveValues || (isBare && arePaired(blocks))
  );
}

/** Lines that each have one beside them in every block: "Name | Ada", "City | Bonn", "State | Hesse". */
const arePaired = ([first = [], ...others]: readonly (readonly Segment[])[]): boolean =>
  first.length >= leastPairs &&
  first.every(({ words }) => words.length <= mostWordsOfLabel) &&
  others.every(
    (block) =>
      block.length === first.length &&
      block.every(({ baseline, size }, at) => Math.abs(baseline - (first[at]?.baseline ?? 0)) < 0.3 * size),
  );
