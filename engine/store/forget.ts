import { rmSync } from 'node:fs';
import { setImmediate } from 'node:timers/promises';
import type { WritableDB } from './open.ts';

/** Index pages that one step of a merge rewrites: some milliseconds of work. */
const pagesPerMerge = 200;

/**
 * Removes what is left of deleted documents outside their tables: their words in the full-text index, the write-ahead
 * log, and the backup from before the last migration. The tables overwrite deleted rows by themselves (`secure_delete`).
 *
 * The index only marks deleted rows; their words go when its segments are merged. That is done in small steps, with
 * room for other work between them.
 *
 * @param stopped asked between steps; what is left then goes with the next deletion
 */
export async function forgetTraces(db: WritableDB, backupPath: string, stopped: () => boolean): Promise<void> {
  rmSync(backupPath, { force: true });
  const merge = db.prepare(`INSERT INTO chunk_fts (chunk_fts, rank) VALUES ('merge', ?)`);
  const totalChanges = db.prepare('SELECT total_changes()').pluck();
  // A negative number begins a merge of all segments into one; fewer than two changes mean that it is done (FTS5's manual).
  for (let pages = -pagesPerMerge; !stopped() && db.open; pages = pagesPerMerge) {
    const before = totalChanges.get() as number;
    merge.run(pages);
    if ((totalChanges.get() as number) - before < 2) break;
    await setImmediate();
  }
  if (db.open) db.pragma('wal_checkpoint(TRUNCATE)');
}
