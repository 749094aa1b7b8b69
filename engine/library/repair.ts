import { existsSync, rmSync } from 'node:fs';
import { CarrelError } from '../../common/errors.ts';
import { deleteWithoutFiles, documentsHere } from '../store/documents.ts';
import { withStoreErrors } from '../store/errors.ts';
import { enqueueJob } from '../store/jobs.ts';
import { lockWriter } from '../store/lock.ts';
import type { DataKey } from '../store/key/data-key.ts';
import { libraryFile, repairFolder } from '../store/library-files.ts';
import { isBetweenLibraries, openWritable, requireKey, takeRepaired } from '../store/open.ts';
import { listRoots } from '../store/roots.ts';
import { lastPutAway, putAway } from './put-away.ts';
import { countSalvaged, salvage, type Salvaged } from '../store/salvage.ts';

/** What a repair did. */
export interface Repaired {
  /** Where the damaged library lies now. */
  readonly keptAs: string;
  readonly salvaged: Salvaged;
}

/**
 * Puts a new library in the place of a damaged one: with its roots, files, collections, settings and conversations as
 * far as they can be read. Its documents are queued and read anew. The damaged file stays beside it. The new library is
 * whole before the damaged one is put away, so that a process that ends in between loses nothing.
 *
 * @param now milliseconds since the epoch
 * @param key what an encrypted library is read by; the new one is encrypted with it
 * @throws CarrelError `not-found` when there is no library, `locked` without its key, `conflict` when another process
 *   writes to it, `io`
 */
export function repairLibrary(dir: string, now: number, key: DataKey | null = null): Repaired {
  return withStoreErrors(dir, () => {
    const file = libraryFile(dir);
    // A repair that was cut off at its last step is ended, not begun anew: there is no damaged library any more.
    if (isBetweenLibraries(dir)) return endRepair(dir, key);
    if (!existsSync(file)) throw new CarrelError('not-found', 'no-library', { params: { dir } });
    requireKey(dir, key);
    const lock = lockWriter(dir);
    try {
      // An earlier repair may not have come to its end.
      rmSync(repairFolder(dir), { recursive: true, force: true });
      const salvaged = makeFrom(file, repairFolder(dir), now, key);
      const keptAs = putAway(dir, now);
      takeRepaired(dir);
      return { keptAs, salvaged };
    } finally {
      lock.release();
    }
  });
}

function endRepair(dir: string, key: DataKey | null): Repaired {
  const db = openWritable(dir, key);
  try {
    return { keptAs: lastPutAway(dir), salvaged: countSalvaged(db) };
  } finally {
    db.close();
  }
}

/** Makes a library in `dir` of what can be read of a damaged one, and closes it. */
function makeFrom(damagedFile: string, dir: string, now: number, key: DataKey | null): Salvaged {
  const db = openWritable(dir, key);
  try {
    const salvaged = salvage(damagedFile, db, key);
    db.transaction(() => {
      for (const documentId of documentsHere(db)) enqueueJob(db, 'import', { documentId }, now);
      for (const { id: rootId, removedAt } of listRoots(db))
        if (removedAt === null) enqueueJob(db, 'sync', { rootId }, now);
      // A document without a file can't be read; the next look at its root finds the file again.
      deleteWithoutFiles(db);
    })();
    return salvaged;
  } finally {
    db.close();
  }
}
