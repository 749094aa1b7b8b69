import type { DocumentId } from '../../common/ids.ts';
import { removedDocuments } from '../store/documents.ts';
import { forgetTraces } from '../store/forget.ts';
import { backupFile, type WritableDB } from '../store/open.ts';
import { forget, remove, restore } from './transitions.ts';

/** Time in which a removal can be undone, in milliseconds. */
export const undoMs = 10_000;

export interface RemovalsContext {
  readonly db: WritableDB;
  readonly libraryDir: string;
  readonly now: () => number;
  readonly changed: (id: DocumentId) => void;
}

export interface Removals {
  /** Deletes what an earlier process left removed, as soon as its time for undo is over. */
  start(): void;
  remove(ids: readonly DocumentId[]): void;
  restore(ids: readonly DocumentId[]): void;
  /** Deletes removed documents for good, without waiting. */
  purge(ids: readonly DocumentId[]): Promise<void>;
  /** What waits for its time is left to the next start. */
  stop(): Promise<void>;
}

/** Removes documents in two steps: invisible at once, deleted when the time for undo is over. */
export function createRemovals({ db, libraryDir, now, changed }: RemovalsContext): Removals {
  let timer: NodeJS.Timeout | undefined;
  let stopped = false;
  let tidying: Promise<void> = Promise.resolve();

  /** Sets the one timer to the next document whose time is over. */
  function schedule(): void {
    clearTimeout(timer);
    if (stopped) return;
    const times = removedDocuments(db).map(({ removedAt }) => removedAt ?? 0);
    if (times.length === 0) return;
    timer = setTimeout(purgeDue, Math.max(0, Math.min(...times) + undoMs - now()));
    timer.unref();
  }

  function purgeDue(): void {
    const due = removedDocuments(db).filter(({ removedAt }) => (removedAt ?? 0) + undoMs <= now());
    void purge(due.map(({ id }) => id)).finally(schedule);
  }

  async function purge(ids: readonly DocumentId[]): Promise<void> {
    for (const id of ids) {
      db.transaction(() => forget(db, id))();
      changed(id);
    }
    if (ids.length === 0) return;
    tidying = tidying.then(() => forgetTraces(db, backupFile(libraryDir), () => stopped));
    await tidying;
  }

  return {
    start: schedule,
    remove(ids) {
      db.transaction(() => ids.forEach((id) => remove(db, id, now())))();
      ids.forEach(changed);
      schedule();
    },
    restore(ids) {
      db.transaction(() => ids.forEach((id) => restore(db, id, now())))();
      ids.forEach(changed);
      schedule();
    },
    purge,
    async stop() {
      stopped = true;
      clearTimeout(timer);
      await tidying;
    },
  };
}
