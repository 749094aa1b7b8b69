import type { Row } from '../../segments.ts';
import { median } from '../regions.ts';
import { mostStep, nearRule, rowsAbove } from './beyond.ts';
import { columnsBetween } from './columns.ts';
import type { Frame, PageRules } from './frames.ts';
import { baselineOf, heightOf, isParted, sizeOf, stepsOf } from './measures.ts';
import type { RuledTable } from './ruled-table.ts';
import { middleOf, uprightsIn } from './uprights.ts';

/** Font sizes that a rule reaches beyond the cells above and below it, at most. */
const mostBeyond = 1.2;
/** Font sizes from the rule to the first row, and to the next, at most: how far rows are apart is not known yet. */
const mostFirstStep = 2.2;
const leastRows = 2;

/** A table with a single rule, below the names of its columns, which is as wide as its rows. */
export function tableAround(
  frame: Frame,
  lines: readonly Row[],
  ruled: PageRules,
  isWhole: (line: Row) => boolean,
): RuledTable | undefined {
  const [{ y } = { y: 0 }] = frame.levels;
  const names = lines.findLast((row) => heightOf(row) < y);
  if (names === undefined || y - baselineOf(names) > nearRule * sizeOf(names) || !isParted(names)) return undefined;
  if (!isWhole(names)) return undefined;
  const rows: Row[] = [];
  let foot = y;
  for (const row of lines.filter((each) => heightOf(each) > y)) {
    const step = baselineOf(row) - foot;
    const most =
      rows.length < leastRows
        ? mostFirstStep * sizeOf(row)
        : Math.max(mostStep * sizeOf(row), 1.3 * median(stepsOf(rows)));
    if (step > most || !isParted(row) || !isWhole(row)) break;
    rows.push(row);
    foot = baselineOf(row);
  }
  const inside = [names, ...rows];
  const words = inside.flat();
  const size = sizeOf(names);
  const [left, right] = [Math.min(...words.map((word) => word.left)), Math.max(...words.map((word) => word.right))];
  if (rows.length < leastRows || left - frame.left > mostBeyond * size || frame.right - right > mostBeyond * size)
    return undefined;
  const uprights = uprightsIn(frame, y, foot, ruled);
  const columns = columnsBetween(inside, uprights.map(middleOf), false);
  if (columns.length < 2) return undefined;
  const over = rowsAbove(
    lines.filter((row) => heightOf(row) < y && isWhole(row)),
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
