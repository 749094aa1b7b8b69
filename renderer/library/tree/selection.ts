import type { TreeRow } from './row.ts';

/** Which rows are selected. A range reaches from `anchor`; `focus` is the row that keys act on. */
export interface Selection {
  readonly keys: ReadonlySet<string>;
  readonly anchor: string | null;
  readonly focus: string | null;
}

export const nothingSelected: Selection = { keys: new Set(), anchor: null, focus: null };

/** One row alone. */
export const selectOne = (key: string): Selection => ({ keys: new Set([key]), anchor: key, focus: key });

/** The focus moves, the selection stays. */
export const focusOn = (selection: Selection, key: string): Selection => ({ ...selection, focus: key });

/** Adds a row, or takes it out. */
export function toggle({ keys }: Selection, key: string): Selection {
  const next = new Set(keys);
  if (!next.delete(key)) next.add(key);
  return { keys: next, anchor: key, focus: key };
}

/** From the anchor to a row. `selectable`: keys from top to bottom. */
export function extendTo({ anchor, focus }: Selection, key: string, selectable: readonly string[]): Selection {
  const from = [anchor, focus].find((each) => each !== null && selectable.includes(each)) ?? key;
  const ends = [selectable.indexOf(from), selectable.indexOf(key)].toSorted((a, b) => a - b);
  return { keys: new Set(selectable.slice(ends[0], (ends[1] ?? 0) + 1)), anchor: from, focus: key };
}

export const selectAll = (selection: Selection, selectable: readonly string[]): Selection => ({
  ...selection,
  keys: new Set(selectable),
});

/**
 * Keys that can be selected, from top to bottom. While the list is filtered, branches can't: what does not match would
 * be meant with them, unseen.
 */
export const selectableKeys = (rows: readonly TreeRow[], filtered: boolean): readonly string[] =>
  rows.filter(({ kind }) => kind === 'document' || (!filtered && kind !== 'section')).map(({ key }) => key);

/** The selected rows, without those that lie in a selected branch and are meant with it. */
export function selectedRows(rows: readonly TreeRow[], keys: ReadonlySet<string>): readonly TreeRow[] {
  if (keys.size === 0) return [];
  const meant = new Set<string>();
  return rows.filter((row) => {
    const inside = row.parent !== null && meant.has(row.parent);
    if (inside || keys.has(row.key)) meant.add(row.key);
    return !inside && keys.has(row.key);
  });
}
