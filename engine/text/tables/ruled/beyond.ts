import type { Rule } from '../../rules.ts';
import type { Row } from '../../segments.ts';
import type { Column } from '../columns.ts';
import { median, withHeaders } from '../regions.ts';
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
