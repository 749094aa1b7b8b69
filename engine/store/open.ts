import Database from 'better-sqlite3';
import { existsSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { CarrelError } from '../../common/errors.ts';
import { makePrivate, makePrivateFile, makePrivateFolder } from '../files/private.ts';
import { quickCheck } from './check.ts';
import { toStoreError, withStoreErrors } from './errors.ts';
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

/** The files of a library. The lock, the write-ahead log and the backup lie beside it. */
export const libraryFile = (dir: string): string => join(dir, 'library.db');
export const backupFile = (dir: string): string => join(dir, 'library.backup.db');
/** Where a repair makes the new library. */
export const repairFolder = (dir: string): string => join(dir, 'repair');

/** Milliseconds to wait for another connection's short transaction. */
const busyMs = 5_000;
/** The largest library in a read-only folder that is read. */
const maxBytesInMemory = 1_000_000_000;

/**
 * Opens the library in `dir` for writing, makes it when there is none, and brings its schema up to date. `close`
 * also lets the next writer in.
 *
 * @throws CarrelError `conflict` when another process writes to it, `library-too-new`, `library-corrupt`, or `io`
 */
export function openWritable(dir: string): WritableDB {
  return withStoreErrors(() => {
    makePrivateFolder(dir);
    makePrivate(dir);
    const lock = lockWriter(dir);
    try {
      takeRepaired(dir);
      // SQLite gives the log and the index beside a database the modes of the database.
      makePrivateFile(libraryFile(dir));
      const db = new Database(libraryFile(dir), { timeout: busyMs });
      try {
        harden(db);
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
 * @throws CarrelError `not-found` when there is no library, `library-too-new`, `library-corrupt`, or `io`
 */
export function openReadable(dir: string): ReadableDB {
  return withStoreErrors(() => {
    if (isBetweenLibraries(dir)) openWritable(dir).close();
    if (!existsSync(libraryFile(dir))) throw new CarrelError('not-found', 'no-library', { params: { dir } });
    const db = openToRead(dir);
    if (schemaState(db, migrations) === 'current') return db as unknown as ReadableDB;
    db.close();
    openWritable(dir).close();
    return openToRead(dir) as unknown as ReadableDB;
  });
}

/** The process ended in a repair after the damaged library was put away, before the new one was put in its place. */
const isBetweenLibraries = (dir: string): boolean =>
  !existsSync(libraryFile(dir)) && existsSync(libraryFile(repairFolder(dir)));

/** Puts the library that a repair has made in its place, if that is what is left to do. Called under the lock. */
export function takeRepaired(dir: string): void {
  if (!isBetweenLibraries(dir)) return;
  renameSync(libraryFile(repairFolder(dir)), libraryFile(dir));
  rmSync(repairFolder(dir), { recursive: true });
}

function openToRead(dir: string): Database.Database {
  try {
    return connectToRead(libraryFile(dir));
  } catch (error) {
    // SQLite's helper files cannot be made on a disk that is full or read-only, so the library is read from a copy in
    // memory.
    if (toStoreError(error).code !== 'io') throw error;
    const copy = copyInMemory(dir);
    if (copy === null) throw error;
    return connectToRead(copy);
  }
}

/** The bytes of a library that was closed properly; null when it was not, or is too large to be held in memory. */
function copyInMemory(dir: string): Buffer | null {
  const file = libraryFile(dir);
  const { size } = statSync(file);
  if (size < 100 || size > maxBytesInMemory || holdsSomething(`${file}-wal`)) return null;
  const bytes = readFileSync(file);
  // A database in memory has no write-ahead log; these two bytes of the header say so (sqlite.org/fileformat.html,
  // 1.3.3).
  bytes.fill(1, 18, 20);
  return bytes;
}

const holdsSomething = (path: string): boolean => (statSync(path, { throwIfNoEntry: false })?.size ?? 0) > 0;

function connectToRead(source: string | Buffer): Database.Database {
  const db = new Database(source, { readonly: true, fileMustExist: typeof source === 'string', timeout: busyMs });
  try {
    harden(db);
    db.pragma('query_only = ON');
    db.prepare('SELECT 1 FROM sqlite_schema').get(); // the file is read here for the first time
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
}

/** Settings of every connection. Defensive mode is the driver's default. */
function harden(db: Database.Database): void {
  db.pragma('trusted_schema = OFF');
  db.pragma('cell_size_check = ON');
  db.pragma('secure_delete = ON');
  db.pragma('temp_store = MEMORY');
  db.pragma('foreign_keys = ON');
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
