import type { Row } from '../../segments.ts';
import { columnsBetween, isNear, stretchesOf } from './columns.ts';
import type { Frame, Level, PageRules } from './frames.ts';
import { between, betweenCells, heightOf, isCaption, isParted, sizeOf, stepsOf } from './measures.ts';
import { cutsOf } from './uprights.ts';

/** Share of the lines between two rules that have several cells. */
const leastParted = 0.5;
/** Height of a line between two rules in font sizes, alone and of several: with more air it is no part of a table. */
const mostHeight = 3;
const mostHeightOfOne = 2.4;
/** Points between two rules with nothing between them. */
const mostEmpty = 14;
/** The first and the last rule of a table are often thicker than those inside, by this factor at least. */
const thicker = 1.3;
/** Lines of one table differ in size by less than this factor. */
const sameSize = 1.1;
/** The line of a cell in the second column begins so many font sizes behind one in the first, at least. */
const leastSetIn = 3;
/** Lines of a row, at most. */
const mostLinesOfRow = 12;
/** Words of a line of text. */
const wordsOfText = 7;

/** What stands between two rules: rows of a table, what may be one, or no table. */
type Band = 'table' | 'open' | 'other';

/** The rules of a frame that have rows of one table between them. */
export function runsOf(frame: Frame, lines: readonly Row[], ruled: PageRules): readonly (readonly Level[])[] {
  const runs: Level[][] = [];
  let run: Level[] = [];
  const isOfTable = (upper: Level, lower: Level): boolean => {
    const isRows = bandOf(lines, upper, lower, frame, ruled) !== 'other';
    if (isRows && run.length < 2) return true;
    const own = between(lines, upper.y, lower.y);
    const above = run.length > 1 ? between(lines, run[0]?.y ?? 0, upper.y) : [];
    if (isRows) return !hasText(own, above);
    if (own.length === 0 || own.length > mostLinesOfRow) return false;
    const inside = between(lines, frame.levels[0]?.y ?? 0, frame.levels.at(-1)?.y ?? 0);
    return standInColumns(own, above.length > 0 ? above : inside.filter((line) => !own.includes(line)));
  };
  for (const [index, level] of frame.levels.entries()) {
    const before = frame.levels[index - 1];
    const isOther = before === undefined || !isOfTable(before, level);
    if (isOther) {
      runs.push(run);
      run = [];
    }
    run.push(level);
  }
  runs.push(run);
  return runs.filter(({ length }) => length > 0);
}

/**
 * Whether cells of lines stand in several of the columns of other lines, each in one: cells of several lines, with
 * those beside them in their middle.
 */
function standInColumns(lines: readonly Row[], others: readonly Row[]): boolean {
  const areNear = stepsOf(lines).every((step, index) => step < mostHeightOfOne * sizeOf(lines[index] as Row));
  if (!areNear || lines.some(isCaption)) return false;
  const lefts = lines.map(([first]) => first?.left ?? 0);
  const isSetIn = Math.max(...lefts) - Math.min(...lefts) > leastSetIn * sizeOf(lines[0] ?? []);
  if (!isSetIn && !lines.some(isParted)) return false;
  if (!others.some(isParted)) return false;
  const columns = columnsBetween(others, [], false);
  const places = lines
    .flatMap((row) => stretchesOf(row, betweenCells))
    .map((cell) =>
      columns.findIndex(
        ({ left, right }, at) => cell.left > left - 3 && (at === columns.length - 1 || cell.right < right + 3),
      ),
    );
  return !places.includes(-1) && new Set(places).size > 1;
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
  if (lines.length === 0) return bottom - top < mostEmpty ? 'open' : 'other';
  if (lines.some(isCaption)) return 'other';
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
