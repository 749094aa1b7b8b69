import { existsSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { CarrelError } from '../../common/errors.ts';
import type { DocumentId, RootId } from '../../common/ids.ts';
import { withStoreErrors } from '../store/errors.ts';
import { enqueueJob } from '../store/jobs.ts';
import { lockWriter } from '../store/lock.ts';
import { libraryFile, openWritable } from '../store/open.ts';
import { salvage, type Salvaged } from '../store/salvage.ts';

/** What a repair did. */
export interface Repaired {
  /** Where the damaged library lies now. */
  readonly keptAs: string;
  readonly salvaged: Salvaged;
}

/** Files that SQLite keeps beside a database; they belong to it under its new name too. */
const besides = ['', '-wal', '-shm'] as const;

/**
 * Puts a new library in the place of a damaged one: with its roots, files, collections, settings and conversations as
 * far as they can be read. Its documents are queued and read anew. The damaged file stays beside it.
 *
 * @param now milliseconds since the epoch
 * @throws CarrelError `not-found` when there is no library, `conflict` when another process writes to it, `io`
 */
export function repairLibrary(dir: string, now: number): Repaired {
  return withStoreErrors(() => {
    const file = libraryFile(dir);
    if (!existsSync(file)) throw new CarrelError('not-found', 'no-library', { params: { dir } });
    const keptAs = freeName(dir, now);
    const lock = lockWriter(dir);
    try {
      for (const beside of besides) if (existsSync(file + beside)) renameSync(file + beside, keptAs + beside);
    } finally {
      lock.release();
    }
    const db = openWritable(dir);
    try {
      const salvaged = salvage(keptAs, db);
      db.transaction(() => {
        for (const id of db.prepare('SELECT id FROM documents WHERE removed_at IS NULL').pluck().all() as DocumentId[])
          enqueueJob(db, 'import', { documentId: id }, now);
        for (const id of db.prepare('SELECT id FROM roots WHERE removed_at IS NULL').pluck().all() as RootId[])
          enqueueJob(db, 'sync', { rootId: id }, now);
        // A document without a file can't be read; the next look at its root finds the file again.
        db.prepare('DELETE FROM documents WHERE id NOT IN (SELECT document_id FROM files)').run();
      })();
      return { keptAs, salvaged };
    } finally {
      db.close();
    }
  });
}

function freeName(dir: string, now: number): string {
  const day = new Date(now).toISOString().slice(0, 10);
  for (let count = 1; ; count++) {
    const path = join(dir, `library.damaged-${day}${count === 1 ? '' : `-${count}`}.db`);
    if (!existsSync(path)) return path;
  }
}
