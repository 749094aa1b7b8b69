import { rmSync } from 'node:fs';
import { setImmediate } from 'node:timers/promises';
import { clearTraces, noteTraces } from './meta.ts';
import { backupPaths } from './migrate.ts';
import type { WritableDB } from './open.ts';

/** Index pages that one step of a merge rewrites: some milliseconds of work. */
const pagesPerMerge = 200;

/** The planner's samples of indexed values: paths and names among them. They are taken anew when a library closes. */
function forgetSamples(db: WritableDB): void {
  const has = db.prepare(`SELECT 1 FROM sqlite_schema WHERE name = 'sqlite_stat4'`).get();
  if (has !== undefined) db.prepare('DELETE FROM sqlite_stat4').run();
}

/**
 * Removes what is left of deleted documents outside their tables: their words in the full-text index, the write-ahead
 * log, the planner's samples, and the backup from before the last migration. The tables overwrite deleted rows by
 * themselves (`secure_delete`).
 *
 * The index only marks deleted rows; their words go when its segments are merged. That is done in small steps, with
 * room for other work between them. A process that dies meanwhile leaves a note, by which the next one goes on.
 */
export async function forgetTraces(db: WritableDB, backupPath: string): Promise<void> {
  const note = noteTraces(db);
  for (const path of backupPaths(backupPath)) rmSync(path, { force: true });
  forgetSamples(db);
  const merge = db.prepare(`INSERT INTO chunk_fts (chunk_fts, rank) VALUES ('merge', ?)`);
  const totalChanges = db.prepare('SELECT total_changes()').pluck();
  // A negative number begins a merge of all segments into one; fewer than two changes mean that it is done (FTS5's
  // manual).
  for (let pages = -pagesPerMerge; db.open; pages = pagesPerMerge) {
    const before = totalChanges.get() as number;
    merge.run(pages);
    if ((totalChanges.get() as number) - before < 2) break;
    await setImmediate();
  }
  if (!db.open) return;
  clearTraces(db, note);
  db.pragma('wal_checkpoint(TRUNCATE)');
}
