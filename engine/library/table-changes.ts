import type { KeptRow, KeptTable, TableHead } from '../../common/domain/kept-table.ts';
import type { TableId } from '../../common/ids.ts';
import type { TableEvent } from '../../common/state/table.ts';
import { wakes } from './wakes.ts';

/** The least time between two events of one watcher, in milliseconds. */
const gapMs = 200;

/** How a table is read for those who watch it. @throws CarrelError `not-found` when it was removed */
export interface TableView {
  head(id: TableId): TableHead;
  rows(id: TableId, rowIds?: readonly number[]): readonly KeptRow[];
}

export interface TableChanges {
  /** Rows of a table are otherwise now, or its head. */
  changed(id: TableId, rowIds: readonly number[]): void;
  /** Columns or rows of a table came or went, or it was removed. */
  reshaped(id: TableId): void;
  /** Anything of any table may be otherwise: documents came, changed or went. */
  allReshaped(): void;
  /**
   * A snapshot, then changes, until the signal fires or `close` is called.
   *
   * @throws CarrelError `not-found` when the table is removed
   */
  watch(id: TableId, signal: AbortSignal): AsyncGenerator<TableEvent>;
  close(): void;
}

/** What one watcher has not been told yet. */
interface Untold {
  readonly id: TableId;
  readonly rows: Set<number>;
  reshaped: boolean;
  wake: () => void;
}

export function createTableChanges(view: TableView): TableChanges {
  const watchers = new Set<Untold>();
  let closed = false;

  const snapshot = (id: TableId): KeptTable => ({ ...view.head(id), rows: view.rows(id) });

  function next(untold: Untold, seq: number): TableEvent {
    const { id, rows, reshaped } = untold;
    const rowIds = [...rows];
    rows.clear();
    untold.reshaped = false;
    if (reshaped) return { kind: 'snapshot', seq, table: snapshot(id) };
    return { kind: 'changes', seq, head: view.head(id), rows: rowIds.length === 0 ? [] : view.rows(id, rowIds) };
  }

  function tell(isMeant: (watcher: Untold) => boolean, note: (watcher: Untold) => void): void {
    for (const watcher of watchers)
      if (isMeant(watcher)) {
        note(watcher);
        watcher.wake();
      }
  }

  return {
    changed: (id, rowIds) =>
      tell(
        (watcher) => watcher.id === id,
        (watcher) => rowIds.forEach((rowId) => watcher.rows.add(rowId)),
      ),
    reshaped: (id) =>
      tell(
        (watcher) => watcher.id === id,
        (watcher) => (watcher.reshaped = true),
      ),
    allReshaped: () =>
      tell(
        () => true,
        (watcher) => (watcher.reshaped = true),
      ),
    async *watch(id, signal) {
      const own: Untold = { id, rows: new Set(), reshaped: true, wake() {} };
      watchers.add(own);
      try {
        for await (const seq of wakes({ gapMs, signal, isClosed: () => closed }, (wake) => (own.wake = wake)))
          yield next(own, seq);
      } finally {
        watchers.delete(own);
      }
    },
    close() {
      closed = true;
      for (const watcher of watchers) watcher.wake();
    },
  };
}
