import Database from 'better-sqlite3-multiple-ciphers';
import { join } from 'node:path';
import { CarrelError } from '../../common/errors.ts';
import { makePrivateFile } from '../files/private.ts';

/** Held by the one process that writes to a library. */
export interface WriterLock {
  release(): void;
}

/**
 * Takes the right to write to the library in `dir`. The lock is an open exclusive transaction on a small database of
 * its own: the operating system lets go of it when the process dies, however it dies, on every platform.
 *
 * @throws CarrelError `conflict` when another process writes
 */
export function lockWriter(dir: string): WriterLock {
  const path = join(dir, 'writer.lock.db');
  makePrivateFile(path);
  const lock = new Database(path, { timeout: 0 });
  try {
    // It never holds anything: a journal of it would be a file for nothing, left behind on a disk that is read-only.
    lock.pragma('journal_mode = MEMORY');
    lock.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    lock.close();
    if (error instanceof Database.SqliteError && error.code.startsWith('SQLITE_BUSY')) {
      throw new CarrelError('conflict', 'library-changing', { cause: error });
    }
    throw error;
  }
  return { release: () => void lock.close() };
}
