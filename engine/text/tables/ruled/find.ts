import type { Rule } from '../../rules.ts';
import { rowsOf, type Row } from '../../segments.ts';
import { segmentOf, type Word } from '../../word.ts';
import type { Column } from '../columns.ts';
import { areFormulas, median, withHeaders } from '../regions.ts';
import { isMarker, textOfSegment, type TableRow } from '../table.ts';
import { columnsBetween, isNear, stretchesOf, type RuledColumn } from './columns.ts';
import { columnAt, partsOf } from './parts.ts';
import { framesOf, pageRules, within, type Frame, type Level, type PageRules } from './frames.ts';

/** A table between rules, before its cells are known. */
export interface RuledTable {
  readonly frame: Frame;
  /** From top to bottom. */
  readonly lines: readonly Row[];
  readonly columns: readonly RuledColumn[];
  /** Level rules that are shorter than the table. */
  readonly short: readonly Rule[];
  /** Upright rules inside the table. */
  readonly uprights: readonly Rule[];
  /** Whether these part all of its columns. */
  readonly isClosed: boolean;
}

type ColumnsOf = Pick<RuledTable, 'columns' | 'uprights'>;

/** Cells of a line stand so many font sizes apart, at least. */
const betweenCells = 0.9;
/** Share of the lines between two rules that have several cells. */
const leastParted = 0.5;
/** Lines of a band, in font sizes of height: what has more air is no part of a table. */
const mostHeight = 3;
const mostHeightOfOne = 2.4;
/** The first and the last rule of a table are often thicker than those inside, by this factor at least. */
const thicker = 1.3;
/** Lines of one table differ in size by less than this factor. */
const sameSize = 1.1;
/** Font sizes that a rule reaches beyond the cells above and below it, at most. */
const mostBeyond = 1.2;
/** What is drawn next is of a line where it is not farther to the right of the table than this many font sizes. */
const beside = 2;
/** Share of the lines of a table that may have words of their own row beside it. */
const mostBeside = 0.3;
/** Words of a line of text. */
const wordsOfText = 7;
/** An upright rule parts columns where it is as long as this share of the table. */
const leastUpright = 0.55;
/** Points by which pieces of one upright rule stand at different places. */
const sameUpright = 2;
/** Font sizes from a line to a rule above which it stands, or to a line of the table below it. */
const nearRule = 1.3;
const mostStep = 1.6;
const mostFirstStep = 2.2;

const caption = /^(table|tabelle|tab\.|tableau|figure|abbildung|abb\.)\s?[\dIVXA-Z]+[.\d]*[:.\s]/iu;

/** The tables of words that stand between level rules of the same extent, each with the words that are its own. */
export function ruledTables(words: readonly Word[], rules: readonly Rule[]): readonly RuledTable[] {
  const ruled = pageRules(rules);
  const frames = framesOf(ruled);
  if (frames.length === 0) return [];
  const orders = new Map(words.flatMap((word) => (word.order === undefined ? [] : [[word.order, word] as const])));
  const tables = frames.flatMap((frame) => {
    const lines = linesIn(words, frame).filter((line) => line.length > 0);
    const isWhole = (line: Row): boolean => !goesOn(line, frame, orders);
    return runsOf(frame, lines, ruled).flatMap((levels) => {
      const part = { ...frame, levels };
      return (
        (levels.length > 1 ? tableIn(part, lines, ruled, isWhole) : tableAround(part, lines, ruled, isWhole)) ?? []
      );
    });
  });
  const taken = new Set<Word>();
  const found: RuledTable[] = [];
  // Where several frames hold the same words, the one with the most rules is the table's.
  for (const table of tables.toSorted((a, b) => b.frame.levels.length - a.frame.levels.length)) {
    const own = table.lines.flat();
    if (!isOfWords(table)) continue;
    if (own.some((word) => taken.has(word)) || tables.some((other) => isInRowsOf(table, other))) continue;
    for (const word of own) taken.add(word);
    found.push(table);
  }
  return found;
}

/** Whether a table is none of a formula or a drawing: some of its rows have letters or figures in several cells. */
function isOfWords({ lines, columns }: RuledTable): boolean {
  const rows = lines.map((line) => rowOf(line, columns));
  const withWords = rows.filter(
    ({ segments }) => segments.filter((each) => /[\p{L}\p{N}]/u.test(textOfSegment(each))).length > 1,
  );
  return withWords.length > 1 && !areFormulas(rows);
}

/** Whether lines of a table are parts of lines of another: shorter rules stand below some of its columns. */
function isInRowsOf({ lines }: RuledTable, other: RuledTable): boolean {
  const own = new Set(lines.flat());
  return (
    other.lines.some((line) => line.some((word) => own.has(word)) && line.some((word) => !own.has(word))) &&
    [...own].every((word) => other.lines.some((line) => line.includes(word)))
  );
}

/** The lines of the words that stand in a frame or near above and below it, and of no other. */
function linesIn(words: readonly Word[], frame: Frame): readonly Row[] {
  const [first, last] = [frame.levels[0]?.y ?? 0, frame.levels.at(-1)?.y ?? 0];
  const near = words.filter(({ baseline, size }) => baseline > first - 12 * size && baseline < last + 60 * size);
  return rowsOf(within(near, frame)).filter((row) => row.length > 0);
}

const baselineOf = (row: Row): number => Math.max(...row.map(({ baseline }) => baseline));
const sizeOf = (row: Row): number => Math.max(...row.map(({ size }) => size));
const textOf = (row: Row): string => row.map(({ text }) => text).join(' ');
/** The middle of the letters of a line. */
const heightOf = (row: Row): number => baselineOf(row) - 0.3 * sizeOf(row);

const between = (lines: readonly Row[], top: number, bottom: number): readonly Row[] =>
  lines.filter((row) => heightOf(row) > top && heightOf(row) < bottom);

/**
 * Whether a line goes on beside a frame: rules may stand below amounts alone, and text is wider than a table. What the
 * file draws right before or behind a line, and as high, is of its row.
 */
function goesOn(line: Row, { left, right }: Frame, orders: ReadonlyMap<number, Word>): boolean {
  const own = line.flatMap(({ order }) => (order === undefined ? [] : [order]));
  return [Math.min(...own) - 1, Math.max(...own) + 1].some((order) => {
    const word = orders.get(order);
    const isOutside =
      word !== undefined &&
      (word.left < left - 3 || (word.right > right + 3 && word.left < right + beside * word.size));
    return isOutside && Math.abs(word.baseline - baselineOf(line)) < 0.4 * word.size;
  });
}

/** What stands between two rules: rows of a table, what may be one, or no table. */
type Band = 'table' | 'open' | 'other';

/** The rules of a frame that have rows of one table between them. */
function runsOf(frame: Frame, lines: readonly Row[], ruled: PageRules): readonly (readonly Level[])[] {
  const runs: Level[][] = [];
  let run: Level[] = [];
  for (const [index, level] of frame.levels.entries()) {
    const before = frame.levels[index - 1];
    const isOther =
      before === undefined ||
      bandOf(lines, before, level, frame, ruled) === 'other' ||
      (run.length > 1 && hasText(between(lines, before.y, level.y), between(lines, run[0]?.y ?? 0, before.y)));
    if (isOther) {
      runs.push(run);
      run = [];
    }
    run.push(level);
  }
  runs.push(run);
  return runs.filter(({ length }) => length > 0);
}

/** Whether a line is text that reaches over several columns of the lines above. */
function hasText(lines: readonly Row[], above: readonly Row[]): boolean {
  return lines.some(
    (row) => row.length >= wordsOfText && stretchesOf(row, betweenCells).length === 1 && isOverSeveral(row, above),
  );
}

function bandOf(all: readonly Row[], above: Level, below: Level, frame: Frame, ruled: PageRules): Band {
  const [top, bottom] = [above.y, below.y];
  const lines = between(all, top, bottom);
  const size = Math.max(...lines.map(sizeOf));
  if (lines.length === 0) return bottom - top < 14 ? 'open' : 'other';
  if (lines.some((row) => caption.test(textOf(row)))) return 'other';
  if ((bottom - top) / lines.length > (lines.length === 1 ? mostHeight : mostHeightOfOne) * size) return 'other';
  const cuts = cutsOf(frame, top, bottom, ruled);
  const parted = lines.filter((row) => cellsOf(row, cuts) > 1);
  if (hasText(lines, parted)) return 'other';
  const least = Math.min(...parted.map(sizeOf));
  if (lines.some((row) => sizeOf(row) > sameSize * least && !parted.includes(row))) return 'other';
  if (parted.length >= leastParted * lines.length) return 'table';
  if (parted.length > 0 && columnsBetween(lines, cuts, false).length > 1) return 'table';
  const thinnest = Math.min(...frame.levels.map(({ thickness }) => thickness));
  const areOuter = [above, below].every(({ thickness }) => thickness > thicker * thinnest);
  const beside = [all.findLast((row) => heightOf(row) < top), all.find((row) => heightOf(row) > bottom)];
  const isLarger = beside.some((row) => row !== undefined && size > sameSize * sizeOf(row));
  return lines.length === 1 && bottom - top < mostHeightOfOne * size && !areOuter && !isLarger ? 'open' : 'other';
}

/** Whether a line without gaps reaches over cells of another that stand side by side. */
function isOverSeveral(row: Row, parted: readonly Row[]): boolean {
  const [left, right] = [Math.min(...row.map((word) => word.left)), Math.max(...row.map((word) => word.right))];
  return parted.some(
    (other) => stretchesOf(other, betweenCells).filter((cell) => cell.left < right && cell.right > left).length > 1,
  );
}

/** How many cells a line has, at least. */
function cellsOf(row: Row, cuts: readonly number[]): number {
  const parted = cuts.filter((cut) => {
    const before = row.findLast(({ right }) => right < cut + 1);
    const behind = row.find(({ left }) => left > cut - 1);
    return before !== undefined && behind !== undefined && !isNear(before, behind);
  });
  return Math.max(stretchesOf(row, betweenCells).length, parted.length + 1);
}

const middleOf = ({ left, right }: Rule): number => (left + right) / 2;

/** The upright rules inside a frame that reach, all at one place together, over most of a height. */
function uprightsIn({ left, right }: Frame, top: number, bottom: number, { upright }: PageRules): readonly Rule[] {
  const inside = upright.filter((rule) => middleOf(rule) > left + 3 && middleOf(rule) < right - 3);
  return inside.filter((rule) => {
    const same = inside.filter((other) => Math.abs(middleOf(other) - middleOf(rule)) < sameUpright);
    const reach = same.reduce(
      (sum, each) => sum + Math.max(0, Math.min(each.bottom, bottom) - Math.max(each.top, top)),
      0,
    );
    return reach >= leastUpright * (bottom - top);
  });
}

const cutsOf = (frame: Frame, top: number, bottom: number, ruled: PageRules): readonly number[] => {
  const middles = uprightsIn(frame, top, bottom, ruled)
    .map(middleOf)
    .toSorted((a, b) => a - b);
  return middles.filter((middle, index) => index === 0 || middle > (middles[index - 1] ?? 0) + sameUpright);
};

function tableIn(
  frame: Frame,
  all: readonly Row[],
  ruled: PageRules,
  isWhole: (line: Row) => boolean,
): RuledTable | undefined {
  const [first, last] = [frame.levels[0]?.y ?? 0, frame.levels.at(-1)?.y ?? 0];
  const inside = between(all, first, last);
  if (inside.length < 2 || inside.filter(isWhole).length < (1 - mostBeside) * inside.length) return undefined;
  const lines = all.filter(isWhole);
  const uprights = uprightsIn(frame, first, last, ruled);
  const cuts = cutsOf(frame, first, last, ruled);
  const edges = [frame.left, frame.right].every(
    (x) => uprightsIn({ ...frame, left: x - 6, right: x + 6 }, first, last, ruled).length > 0,
  );
  const isClosed = edges && cuts.length > 0;
  const short = ruled.level.filter(
    (rule) =>
      rule.left > frame.left - 3 &&
      rule.right < frame.right + 3 &&
      rule.right - rule.left < frame.right - frame.left - 4 &&
      rule.top > first - 30 &&
      rule.bottom < last,
  );
  const columns = columnsBetween(withoutSpanning(inside, short), cuts, isClosed);
  const rows = [
    ...above(lines, inside, first, { columns, uprights }),
    ...inside,
    ...below(lines, inside, last, columns),
  ];
  const whole = columnsBetween(withoutSpanning(rows, short), cuts, isClosed);
  const parted = rows.filter((row) => new Set(row.map((word) => columnAt(word, whole))).size > 1);
  if (whole.length < 2 || parted.length < 2) return undefined;
  return { frame, lines: rows, columns: whole, short, uprights, isClosed };
}

/** Lines without those right above rules that are shorter than the table: names over several columns. */
const withoutSpanning = (lines: readonly Row[], short: readonly Rule[]): readonly Row[] => {
  const others = lines.filter(
    (line, index) =>
      !short.some(
        ({ top }) => top > heightOf(line) && top < Math.min(heightOf(lines[index + 1] ?? []), heightOf(line) + 14),
      ),
  );
  return others.length > 1 ? others : lines;
};

/** Whether a line has several cells, each in a column of its own. */
function areInColumns(row: Row, columns: readonly Column[]): boolean {
  const cells = stretchesOf(row, betweenCells);
  const places = cells.map((cell) => columnAt(cell, columns));
  const isIn = (cell: { readonly left: number; readonly right: number }, at: number): boolean => {
    const { left = 0, right = 0 } = columns[at] ?? {};
    return cell.left > left - 3 && cell.right < right + 3;
  };
  return (
    cells.length > 1 &&
    new Set(places).size === cells.length &&
    cells.every((cell, index) => isIn(cell, places[index] ?? 0))
  );
}

/** Rows above the first rule that stand in the columns, and names of columns above these. */
function above(lines: readonly Row[], inside: readonly Row[], first: number, table: ColumnsOf): readonly Row[] {
  const over = lines.filter((row) => heightOf(row) < first);
  const pitch = Math.max(mostStep * sizeOf(inside[0] ?? []), 1.3 * median(stepsOf(inside)));
  let at = over.length;
  let foot = first;
  for (; at > 0; at--) {
    const row = over[at - 1] as Row;
    const most = at === over.length ? nearRule * sizeOf(row) : pitch;
    if (foot - baselineOf(row) > most || caption.test(textOf(row)) || !areInColumns(row, table.columns)) break;
    foot = baselineOf(row);
  }
  // An upright rule reaches as far up as the table.
  const top = Math.min(...table.uprights.map((rule) => rule.top));
  while (at > 0 && heightOf(over[at - 1] as Row) > top) at -= 1;
  const next = over[at - 1];
  const areNames = next !== undefined && foot - baselineOf(next) < nearRule * sizeOf(next) && isParted(next);
  if (at === over.length && !areNames) return [];
  const rows = [...over, ...inside].map((row) => rowOf(row, table.columns));
  return over.slice(withHeaders(rows, { start: at, end: rows.length }, 0, Math.min(...inside.map(sizeOf))));
}

/** Several cells, of which the first of two is no mark of a list. */
const isParted = (row: Row): boolean => {
  const cells = stretchesOf(row, betweenCells).length;
  const [first] = row;
  return cells > 2 || (cells === 2 && first !== undefined && !isMarker(segmentOf([first])));
};

/** A table with a single rule, below the names of its columns, which is as wide as its rows. */
function tableAround(
  frame: Frame,
  all: readonly Row[],
  ruled: PageRules,
  isWhole: (line: Row) => boolean,
): RuledTable | undefined {
  const [{ y } = { y: 0 }] = frame.levels;
  const lines = all.filter(isWhole);
  const names = lines.findLast((row) => heightOf(row) < y);
  if (names === undefined || y - baselineOf(names) > nearRule * sizeOf(names) || !isParted(names)) return undefined;
  const rows: Row[] = [];
  let foot = y;
  for (const row of lines.filter((each) => heightOf(each) > y)) {
    const step = baselineOf(row) - foot;
    const most =
      rows.length < 2 ? mostFirstStep * sizeOf(row) : Math.max(mostStep * sizeOf(row), 1.3 * median(stepsOf(rows)));
    if (step > most || !isParted(row)) break;
    rows.push(row);
    foot = baselineOf(row);
  }
  const inside = [names, ...rows];
  const words = inside.flat();
  const size = sizeOf(names);
  const [left, right] = [Math.min(...words.map((word) => word.left)), Math.max(...words.map((word) => word.right))];
  if (rows.length < 2 || left - frame.left > mostBeyond * size || frame.right - right > mostBeyond * size)
    return undefined;
  const uprights = uprightsIn(frame, y, foot, ruled);
  const columns = columnsBetween(inside, uprights.map(middleOf), false);
  if (columns.length < 2) return undefined;
  const over = above(
    lines.filter((row) => heightOf(row) < y),
    inside,
    y,
    { columns, uprights },
  );
  return {
    frame,
    lines: [...over.filter((row) => row !== names), ...inside],
    columns,
    short: [],
    uprights,
    isClosed: false,
  };
}

const stepsOf = (lines: readonly Row[]): readonly number[] =>
  lines.slice(1).map((line, index) => baselineOf(line) - baselineOf(lines[index] as Row));

const rowOf = (line: Row, columns: readonly RuledColumn[]): TableRow => ({
  baseline: baselineOf(line),
  size: sizeOf(line),
  segments: partsOf(line, columns).map(({ part }) => part),
});

/** Rows below the last rule that stand as near to each other as those above it, each in the columns. */
function below(
  lines: readonly Row[],
  inside: readonly Row[],
  last: number,
  columns: readonly Column[],
): readonly Row[] {
  const found: Row[] = [];
  let foot = last;
  for (const row of lines.filter((each) => heightOf(each) > last)) {
    const step = baselineOf(row) - foot;
    if (step > mostStep * sizeOf(row) + (found.length === 0 ? 4 : 0) || !areInColumns(row, columns)) break;
    found.push(row);
    foot = baselineOf(row);
  }
  return inside.length > 1 ? found : [];
}
