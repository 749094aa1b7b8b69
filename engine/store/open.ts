import type Database from 'better-sqlite3-multiple-ciphers';
import { copyFileSync, existsSync, mkdtempSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CarrelError } from '../../common/errors.ts';
import { makePrivate, makePrivateFile, makePrivateFolder } from '../files/private.ts';
import { quickCheck } from './check.ts';
import { connectToRead, connectToWrite } from './connect.ts';
import { toStoreError, withStoreErrors } from './errors.ts';
import { changeCopy } from './key/change-key.ts';
import type { DataKey } from './key/data-key.ts';
import { isEncrypted } from './key/encrypted.ts';
import { tidyAfterChange } from './key/leftovers.ts';
import { backupFile, hasLog, libraryFile, repairFolder } from './library-files.ts';
import { lockWriter } from './lock.ts';
import { migrate, schemaState } from './migrate.ts';
import { migrations } from './migrations/index.ts';
import { rebuildWords } from './search/rebuild.ts';

declare const readable: unique symbol;
declare const writable: unique symbol;

/** A library that is only read. Any number of these may be open, in any process, also while one writes. */
export type ReadableDB = Pick<Database.Database, 'prepare' | 'pragma' | 'close' | 'name' | 'open'> & {
  readonly [readable]: true;
};

/** The one connection that writes to a library; good for reading too. */
export type WritableDB = Database.Database & { readonly [readable]: true; readonly [writable]: true };

/** The largest library in a read-only folder that is read. */
const maxBytesInMemory = 1_000_000_000;

/**
 * Opens the library in `dir` for writing, makes it when there is none, and brings its schema up to date. `close`
 * also lets the next writer in.
 *
 * @param key what an encrypted library is read by; a library that is made is encrypted when there is one
 * @throws CarrelError `locked` without the key of an encrypted library, `conflict` when another process writes to it,
 *   `library-too-new`, `library-corrupt`, or `io`
 */
export function openWritable(dir: string, key: DataKey | null = null): WritableDB {
  return withStoreErrors(dir, () => {
    makePrivateFolder(dir);
    makePrivate(dir);
    const lock = lockWriter(dir);
    try {
      takeRepaired(dir);
      requireKey(dir, key);
      for (const copy of tidyAfterChange(dir)) changeCopy(copy, null, key);
      // SQLite gives the log and the index beside a database the modes of the database.
      makePrivateFile(libraryFile(dir));
      const db = connectToWrite(libraryFile(dir), key);
      try {
        db.pragma('journal_mode = WAL');
        // in WAL mode a power cut may undo the last transactions, never damage the file
        db.pragma('synchronous = NORMAL');
        db.pragma('journal_size_limit = 16777216');
        migrate(db, migrations, backupFile(dir));
        quickCheck(db as WritableDB);
        rebuildWords(db as WritableDB);
      } catch (error) {
        db.close();
        throw error;
      }
      return closingWith(db, () => lock.release()) as WritableDB;
    } catch (error) {
      lock.release();
      throw error;
    }
  });
}

/**
 * Opens the library in `dir` for reading. One of an older version is brought up to date first.
 *
 * @throws CarrelError `not-found` when there is no library, `locked` without the key of an encrypted one,
 *   `library-too-new`, `library-corrupt`, or `io`
 */
export function openReadable(dir: string, key: DataKey | null = null): ReadableDB {
  return withStoreErrors(dir, () => {
    if (isBetweenLibraries(dir)) openWritable(dir, key).close();
    if (!existsSync(libraryFile(dir))) throw new CarrelError('not-found', 'no-library', { params: { dir } });
    requireKey(dir, key);
    const db = openToRead(dir, key);
    if (schemaState(db, migrations) === 'current') return db as unknown as ReadableDB;
    db.close();
    openWritable(dir, key).close();
    return openToRead(dir, key) as unknown as ReadableDB;
  });
}

/** The process ended in a repair after the damaged library was put away, before the new one was put in its place. */
export const isBetweenLibraries = (dir: string): boolean =>
  !existsSync(libraryFile(dir)) && existsSync(libraryFile(repairFolder(dir)));

/** Puts the library that a repair has made in its place, if that is what is left to do. Called under the lock. */
export function takeRepaired(dir: string): void {
  if (!isBetweenLibraries(dir)) return;
  // The log of the library that was put away, which would be read as a part of the new one.
  for (const beside of ['-wal', '-shm']) rmSync(libraryFile(dir) + beside, { force: true });
  renameSync(libraryFile(repairFolder(dir)), libraryFile(dir));
  rmSync(repairFolder(dir), { recursive: true });
}

/** @throws CarrelError `locked` when the library is encrypted and there is no key */
export function requireKey(dir: string, key: DataKey | null): void {
  if (key === null && isEncrypted(dir)) throw new CarrelError('locked', 'library-locked');
}

function openToRead(dir: string, key: DataKey | null): Database.Database {
  try {
    return connectToRead(libraryFile(dir), key);
  } catch (error) {
    // SQLite's helper files cannot be made on a disk that is full or read-only, so the library is read from a copy: of
    // a plain one in memory, of an encrypted one, which SQLite reads from files only, in the folder of temporary files.
    if (toStoreError(error).code !== 'io') throw error;
    if (key !== null) return connectToTemporary(dir, key, error);
    const copy = copyInMemory(dir);
    if (copy === null) throw error;
    return connectToRead(copy, null);
  }
}

/** @param cause thrown again when the library was not closed properly, or there is no room for a copy */
function connectToTemporary(dir: string, key: DataKey, cause: unknown): Database.Database {
  if (hasLog(dir)) throw cause;
  const folder = mkdtempSync(join(tmpdir(), 'carrel-')); // 0700, and what is copied stays encrypted
  const remove = (): void => rmSync(folder, { recursive: true, force: true });
  try {
    copyFileSync(libraryFile(dir), libraryFile(folder));
    return closingWith(connectToRead(libraryFile(folder), key), remove);
  } catch {
    remove();
    throw cause;
  }
}

/** The bytes of a library that was closed properly; null when it was not, or is too large to be held in memory. */
function copyInMemory(dir: string): Buffer | null {
  const file = libraryFile(dir);
  const { size } = statSync(file);
  if (size < 100 || size > maxBytesInMemory || hasLog(dir)) return null;
  const bytes = readFileSync(file);
  // A database in memory has no write-ahead log; these two bytes of the header say so (sqlite.org/fileformat.html,
  // 1.3.3).
  bytes.fill(1, 18, 20);
  return bytes;
}

/** The connection with a `close` that tidies up first and calls `after` in any case. */
function closingWith(db: Database.Database, after: () => void): Database.Database {
  const close = db.close.bind(db);
  db.close = () => {
    if (!db.open) return db;
    try {
      db.pragma('optimize');
    } catch {
      // Statistics for the planner are worth nothing on a disk that is full or gone.
    }
    try {
      close();
    } finally {
      after();
    }
    return db;
  };
  return db;
}
