import { copyFileSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { CarrelError } from '../../common/errors.ts';
import { makePrivateFolder } from '../files/private.ts';
import { backupPath, keepAsBackup } from '../store/backups.ts';
import { toStoreError, withStoreErrors } from '../store/errors.ts';
import { enqueueJob } from '../store/jobs.ts';
import type { DataKey } from '../store/key/data-key.ts';
import { incomingFolder, libraryFile, repairFolder } from '../store/library-files.ts';
import { lockWriter } from '../store/lock.ts';
import { openWritable, requireKey, takeRepaired } from '../store/open.ts';
import { listRoots } from '../store/roots.ts';
import { putAway } from './put-away.ts';

/** What became of the library that a backup took the place of. */
export interface Restored {
  /** The backup it is now, when it was sound. */
  readonly keptAsBackup: string | null;
  /** Where it lies, when it was damaged. */
  readonly keptAs: string | null;
}

/**
 * Puts a backup in the place of the library, which is kept: as a backup, or beside it when it is damaged. The backup is
 * copied, brought up to date and checked before anything is put away; a process that ends in between loses nothing. Its
 * sources are looked at again afterwards.
 *
 * @param now milliseconds since the epoch
 * @throws CarrelError `not-found` when there is no such backup, `locked`, `conflict`, `library-corrupt`, `io`
 */
export function restoreLibrary(dir: string, name: string, now: number, key: DataKey | null = null): Restored {
  return withStoreErrors(dir, () => {
    requireKey(dir, key);
    const backup = backupPath(dir, name);
    const isSound = isSoundNow(dir, key);
    const lock = lockWriter(dir);
    try {
      rmSync(repairFolder(dir), { recursive: true, force: true });
      makeReady(backup, dir, now, key);
      const kept: Restored = !existsSync(libraryFile(dir))
        ? { keptAsBackup: null, keptAs: null }
        : isSound
          ? { keptAsBackup: keepAsBackup(dir, now), keptAs: null }
          : { keptAsBackup: null, keptAs: putAway(dir, now) };
      takeRepaired(dir);
      return kept;
    } finally {
      rmSync(incomingFolder(dir), { recursive: true, force: true });
      lock.release();
    }
  });
}

/** Opens and closes the library, which writes its log into it. */
function isSoundNow(dir: string, key: DataKey | null): boolean {
  if (!existsSync(libraryFile(dir))) return false;
  try {
    openWritable(dir, key).close();
    return true;
  } catch (error) {
    if (toStoreError(error).code === 'library-corrupt') return false;
    throw error;
  }
}

/** Makes a library of the backup where the next opening would take it from. */
function makeReady(backup: string, dir: string, now: number, key: DataKey | null): void {
  const incoming = incomingFolder(dir);
  rmSync(incoming, { recursive: true, force: true });
  makePrivateFolder(incoming);
  copyFileSync(backup, libraryFile(incoming));
  const db = openWritable(incoming, key);
  try {
    for (const { id: rootId, removedAt } of listRoots(db))
      if (removedAt === null) enqueueJob(db, 'sync', { rootId }, now);
    if (db.pragma('quick_check(1)', { simple: true }) !== 'ok')
      throw new CarrelError('library-corrupt', 'backup-damaged', { params: { name: backup } });
  } finally {
    db.close();
  }
  mkdirSync(repairFolder(dir), { mode: 0o700 });
  renameSync(libraryFile(incoming), libraryFile(repairFolder(dir)));
}
