import Database from 'better-sqlite3-multiple-ciphers';
import { useKey, type DataKey } from './key/data-key.ts';

/** Milliseconds to wait for another connection's short transaction. */
const busyMs = 5_000;

/**
 * A connection to a library's file, for writing. With a key the file is read as an encrypted one, or made so. Nothing
 * here opens the file by other means than SQLite: on POSIX systems the end of that would end SQLite's locks.
 */
export function connectToWrite(file: string, key: DataKey | null): Database.Database {
  return prepared(new Database(file, { timeout: busyMs }), key);
}

/** A connection that only reads, to a file or to the bytes of one that is not encrypted. */
export function connectToRead(source: string | Buffer, key: DataKey | null): Database.Database {
  const db = connectToCopy(source, key);
  db.pragma('query_only = ON');
  return db;
}

/** The same, which may also write copies of the database elsewhere (`VACUUM INTO`). */
export function connectToCopy(source: string | Buffer, key: DataKey | null): Database.Database {
  const options = { readonly: true, fileMustExist: typeof source === 'string', timeout: busyMs };
  const db = prepared(new Database(source, options), key);
  try {
    db.prepare('SELECT 1 FROM sqlite_schema').get(); // the file is read here for the first time
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
}

/** Settings of every connection. Defensive mode is the driver's default. */
function prepared(db: Database.Database, key: DataKey | null): Database.Database {
  try {
    if (key !== null) useKey(db, key);
    db.pragma('trusted_schema = OFF');
    db.pragma('cell_size_check = ON');
    db.pragma('secure_delete = ON');
    db.pragma('temp_store = MEMORY');
    db.pragma('foreign_keys = ON');
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
}
