import type { AcrossCell } from '../../common/domain/across.ts';
import {
  standingOf,
  type KeptCell,
  type KeptColumn,
  type KeptRow,
  type Standing,
} from '../../common/domain/kept-table.ts';

/** Which rows are shown: all but those apart, or those of one standing. */
export type RowFilter = 'all' | Standing;

/** What rows are sorted by: the document's name, whether it meets the condition, or a column by its id. */
export type SortKey = 'name' | 'standing' | number;
export interface Sort {
  readonly key: SortKey;
  readonly direction: 1 | -1;
}

const byName = new Intl.Collator('en', { numeric: true, sensitivity: 'base' }).compare;
const standings: readonly Standing[] = ['matching', 'other', 'not-said', 'unread', 'waiting', 'apart'];

/** The rows of a filter, in order. Rows that say nothing come last, whichever way the others are sorted. */
export function shownRows(
  rows: readonly KeptRow[],
  columns: readonly KeptColumn[],
  filter: RowFilter,
  sort: Sort | null,
): readonly KeptRow[] {
  const shown = rows.filter((row) => (filter === 'all' ? row.state !== 'apart' : standingOf(row) === filter));
  if (sort === null) return shown;
  const { key, direction } = sort;
  if (key === 'name') return shown.toSorted((a, b) => direction * byName(a.name, b.name));
  if (key === 'standing') {
    const rank = (row: KeptRow): number => standings.indexOf(standingOf(row));
    return shown.toSorted((a, b) => direction * (rank(a) - rank(b)));
  }
  const at = columns.findIndex(({ id }) => id === key);
  return shown.toSorted((a, b) => compareCells(a.cells[at] ?? null, b.cells[at] ?? null, direction));
}

function compareCells(a: KeptCell, b: KeptCell, direction: 1 | -1): number {
  if (!hasValue(a) || !hasValue(b)) return Number(hasValue(b)) - Number(hasValue(a));
  // A column may hold amounts in several currencies: one after the other, each in its own order.
  const units = byName(unitOf(a.value), unitOf(b.value));
  if (a.size === null || b.size === null) return direction * byName(a.value, b.value);
  return units === 0 ? direction * (a.size - b.size) : units;
}

/** Whether a document said something. */
export const hasValue = (cell: KeptCell | undefined): cell is AcrossCell =>
  cell !== undefined && cell !== null && cell !== 'waiting';

/** Documents that say nothing to a column, or not whether they meet the question. */
export const countSilent = (rows: readonly KeptRow[]): number =>
  rows.filter(
    ({ documentId, state, matches, cells }) =>
      documentId !== null && state === 'asked' && (matches === null || cells.includes(null)),
  ).length;

/** The currency of an amount; '' of anything else. */
const unitOf = (value: string): string => /^[A-Z]{3}(?= )/u.exec(value)?.[0] ?? '';

/** What a click on a heading does: up, down, then as the rows came. */
export function nextSort(sort: Sort | null, key: SortKey): Sort | null {
  if (sort?.key !== key) return { key, direction: 1 };
  return sort.direction === 1 ? { key, direction: -1 } : null;
}

/** Whether the question has a condition: without one, every document that says anything meets it. */
export const hasCondition = (rows: readonly KeptRow[]): boolean =>
  rows.some(({ state, matches }) => state === 'asked' && matches !== true);
