import type { KeptRow, KeptTable, TableHead } from '../domain/kept-table.ts';

/**
 * What is told of one table: a snapshot first, and again when its columns or rows come and go; between them changes,
 * each the next in `seq`.
 */
export type TableEvent =
  | { readonly kind: 'snapshot'; readonly seq: number; readonly table: KeptTable }
  | {
      readonly kind: 'changes';
      readonly seq: number;
      readonly head: TableHead;
      /** Rows that are otherwise now. */
      readonly rows: readonly KeptRow[];
    };

export interface TableAt {
  readonly seq: number;
  readonly table: KeptTable;
}

/** Folds an event into a table. Pure. Null when events were missed: the caller then asks for a new snapshot. */
export function applyTableEvent(at: TableAt | null, event: TableEvent): TableAt | null {
  if (event.kind === 'snapshot') return { seq: event.seq, table: event.table };
  if (at === null || event.seq !== at.seq + 1) return null;
  const changed = new Map(event.rows.map((row) => [row.id, row]));
  const rows = changed.size === 0 ? at.table.rows : at.table.rows.map((row) => changed.get(row.id) ?? row);
  return { seq: event.seq, table: { ...event.head, rows } };
}
