import type { Rule } from '../../rules.ts';
import { rowsOf, type Row } from '../../segments.ts';
import type { Word } from '../../word.ts';
import { areFormulas } from '../regions.ts';
import { runsOf } from './bands.ts';
import { goesOnBeyond, nearRule, rowsAbove, rowsBelow } from './beyond.ts';
import { columnsBetween } from './columns.ts';
import { framesOf, pageRules, within, type Frame, type PageRules } from './frames.ts';
import { baselineOf, between, heightOf, isParted, rowOf } from './measures.ts';
import { columnAt } from './parts.ts';
import type { RuledTable } from './ruled-table.ts';
import { tableAround } from './single-rule.ts';
import { cutsOf, isBoxed, uprightsIn } from './uprights.ts';

/** What is drawn next is of a line where it is not farther to the right of the table than this many font sizes. */
const beside = 2;
/** Share of the lines of a table that may have words of their own row beside it. */
const mostBeside = 0.3;
/** Font sizes above the first rule and below the last in which lines of a table may stand. */
const reachAbove = 12;
const reachBelow = 60;
/** Words of a table, at least. */
const leastWords = 4;
/** Points above the first rule in which a shorter one may stand, below names over several columns. */
const shortAbove = 30;
/** Points from such names to the rule below them. */
const shortBelow = 14;

/** The tables of words that stand between level rules of the same extent, each with the words that are its own. */
export function ruledTables(words: readonly Word[], rules: readonly Rule[]): readonly RuledTable[] {
  const ruled = pageRules(rules);
  const frames = framesOf(ruled).filter((frame) => hasCells(frame, words));
  if (frames.length === 0) return [];
  const orders = byOrder(words);
  const tables = frames.flatMap((frame) => {
    const lines = linesIn(words, frame);
    const isWhole = (line: Row): boolean => !goesOn(line, frame, orders);
    return runsOf(frame, lines, ruled).flatMap((levels) => {
      const part = { ...frame, levels };
      const table = levels.length > 1 ? tableIn(part, lines, ruled, isWhole) : tableAround(part, lines, ruled, isWhole);
      return table ?? [];
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

function byOrder(words: readonly Word[]): ReadonlyMap<number, Word> {
  const orders = new Map<number, Word>();
  for (const word of words) if (word.order !== undefined) orders.set(word.order, word);
  return orders;
}

/** Whether words enough for a table stand between the rules of a frame, or cells right above a single one. */
function hasCells({ left, right, levels }: Frame, words: readonly Word[]): boolean {
  const [first, last] = [levels[0]?.y ?? 0, levels.at(-1)?.y ?? 0];
  const isSingle = levels.length === 1;
  const inside = words.filter(
    (word) =>
      (isSingle
        ? word.baseline < first && word.baseline > first - nearRule * word.size
        : word.baseline > first && word.baseline < last) &&
      word.left > left - 3 &&
      word.right < right + 3,
  );
  return isSingle ? isParted(inside.toSorted((a, b) => a.left - b.left)) : inside.length >= leastWords;
}

/** Whether a table is none of a formula or a drawing: some of its rows have letters or figures in several cells. */
function isOfWords({ lines, columns }: RuledTable): boolean {
  const rows = lines.map((line) => rowOf(line, columns));
  const withWords = rows.filter(
    ({ segments }) => segments.filter((each) => /[\p{L}\p{N}]/u.test(each.text)).length > 1,
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
  const near = words.filter(
    ({ baseline, size }) => baseline > first - reachAbove * size && baseline < last + reachBelow * size,
  );
  return rowsOf(within(near, frame)).filter((row) => row.length > 0);
}

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
  const isClosed = cuts.length > 0 && isBoxed(frame, first, last, ruled);
  const short = ruled.level.filter(
    (rule) =>
      rule.left > frame.left - 3 &&
      rule.right < frame.right + 3 &&
      rule.right - rule.left < frame.right - frame.left - 4 &&
      rule.top > first - shortAbove &&
      rule.bottom < last,
  );
  const columns = columnsBetween(withoutSpanning(inside, short), cuts, isClosed);
  const rows = [
    ...rowsAbove(lines, inside, first, { columns, uprights }),
    ...inside,
    ...rowsBelow(lines, last, columns),
  ];
  const whole = columnsBetween(withoutSpanning(rows, short), cuts, isClosed);
  const parted = rows.filter((row) => new Set(row.map((word) => columnAt(word, whole))).size > 1);
  if (whole.length < 2 || parted.length < 2 || goesOnBeyond(all, rows, whole)) return undefined;
  return { frame, lines: rows, columns: whole, short, uprights, isClosed };
}

/** Lines without those right above rules that are shorter than the table: names over several columns. */
const withoutSpanning = (lines: readonly Row[], short: readonly Rule[]): readonly Row[] => {
  const others = lines.filter(
    (line, index) =>
      !short.some(
        ({ top }) =>
          top > heightOf(line) && top < Math.min(heightOf(lines[index + 1] ?? []), heightOf(line) + shortBelow),
      ),
  );
  return others.length > 1 ? others : lines;
};
