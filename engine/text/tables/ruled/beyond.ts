import type { Rule } from '../../rules.ts';
import type { Row } from '../../segments.ts';
import type { Column } from '../columns.ts';
import { median, withHeaders } from '../regions.ts';
import { isNumeric } from '../table.ts';
import { stretchesOf, type RuledColumn } from './columns.ts';
import { baselineOf, betweenCells, heightOf, isCaption, isParted, rowOf, sizeOf, stepsOf } from './measures.ts';
import { columnAt } from './parts.ts';

/** Font sizes from a line to a rule below it, and from one line of a table to the next, at most. */
export const nearRule = 1.3;
export const mostStep = 1.6;
/** From a rule to a row below it, points more. */
const belowRule = 4;

/** What is known of a table: its columns, and the upright rules inside. */
interface Known {
  readonly columns: readonly RuledColumn[];
  readonly uprights: readonly Rule[];
}

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
export function rowsAbove(lines: readonly Row[], inside: readonly Row[], first: number, table: Known): readonly Row[] {
  const over = lines.filter((row) => heightOf(row) < first);
  const pitch = Math.max(mostStep * sizeOf(inside[0] ?? []), 1.3 * median(stepsOf(inside)));
  let at = over.length;
  let foot = first;
  for (; at > 0; at--) {
    const row = over[at - 1] as Row;
    const most = at === over.length ? nearRule * sizeOf(row) : pitch;
    if (foot - baselineOf(row) > most || isCaption(row) || !areInColumns(row, table.columns)) break;
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

/** Lines that are looked at behind the rows of a table, and font sizes from one to the next, at most. */
const lookedAt = 2;
const nearest = 2.2;

/**
 * Whether a table goes on behind a line that is none of its rows: an account has rules above its totals alone, and
 * rows with amounts in the same columns above the first of them and below the last.
 *
 * @param rows of the table, from top to bottom
 */
export function goesOnBeyond(lines: readonly Row[], rows: readonly Row[], columns: readonly RuledColumn[]): boolean {
  const [first, last] = [rows[0] ?? [], rows.at(-1) ?? []];
  const above = lines.filter((row) => baselineOf(row) < baselineOf(first)).toReversed();
  const below = lines.filter((row) => baselineOf(row) > baselineOf(last));
  return [nearTo(first, above), nearTo(last, below)].some((beside) =>
    beside.some((row) => areInColumns(row, columns) && rowOf(row, columns).segments.some(isNumeric)),
  );
}

/** The lines next to a row, as long as each is near to the one before. */
function nearTo(row: Row, lines: readonly Row[]): readonly Row[] {
  const steps = stepsOf([row, ...lines.slice(0, lookedAt)]);
  const far = steps.findIndex((step, index) => Math.abs(step) > nearest * sizeOf(lines[index] as Row));
  return lines.slice(0, far === -1 ? steps.length : far);
}

/** Rows below the last rule that stand as near to each other as those above it, each in the columns. */
export function rowsBelow(lines: readonly Row[], last: number, columns: readonly Column[]): readonly Row[] {
  const found: Row[] = [];
  let foot = last;
  for (const row of lines.filter((each) => heightOf(each) > last)) {
    const step = baselineOf(row) - foot;
    if (step > mostStep * sizeOf(row) + (found.length === 0 ? belowRule : 0) || !areInColumns(row, columns)) break;
    found.push(row);
    foot = baselineOf(row);
  }
  return found;
}
