import Database from 'better-sqlite3-multiple-ciphers';
import { formOf, useKey, type DataKey } from './key/data-key.ts';

/** Milliseconds to wait for another connection's short transaction. */
const busyMs = 5_000;

/**
 * A connection to a library's file, for writing. The file says whether it is encrypted; one that is new is when there
 * is a key.
 *
 * Whoever opens a library has looked whether there must be a key.
 */
export function connectToWrite(file: string, key: DataKey | null): Database.Database {
  const form = formOf(file);
  const db = new Database(file, { timeout: busyMs });
  try {
    if (form !== 'plain' && key !== null) useKey(db, key);
    harden(db);
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
}

/** A connection that only reads, to a file or to the bytes of one that is not encrypted. */
export function connectToRead(source: string | Buffer, key: DataKey | null): Database.Database {
  const isFile = typeof source === 'string';
  const db = new Database(source, { readonly: true, fileMustExist: isFile, timeout: busyMs });
  try {
    if (isFile && key !== null && formOf(source) === 'other') useKey(db, key);
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
