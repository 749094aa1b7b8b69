import type Database from 'better-sqlite3-multiple-ciphers';
import { randomBytes } from 'node:crypto';
import { closeSync, openSync, readSync } from 'node:fs';

/** The key that a library's pages are encrypted with: 32 random bytes, that a secret of the person's unwraps. */
export type DataKey = Uint8Array;

export const dataKeyBytes = 32;
export const newDataKey = (): DataKey => randomBytes(dataKeyBytes);

/** ChaCha20 with a Poly1305 tag for each page: a page that was changed is refused, not decrypted to something else. */
const cipher = 'chacha20';
/** "raw" says that these are the key's own bytes, not a passphrase to be stretched. */
const literal = (key: DataKey): string => `'raw:${Buffer.from(key).toString('hex')}'`;

/** The first statements on a connection to an encrypted database. A wrong key shows with the first read. */
export function useKey(db: Database.Database, key: DataKey): void {
  db.pragma(`cipher = '${cipher}'`);
  db.pragma(`key = ${literal(key)}`);
}

/** Encrypts, decrypts or encrypts anew all of a database, in place; null takes the encryption away. */
export function changeKey(db: Database.Database, key: DataKey | null): void {
  db.pragma(`cipher = '${cipher}'`);
  db.pragma(`rekey = ${key === null ? "''" : literal(key)}`);
}

/** How SQLite's files begin when they are not encrypted (sqlite.org/fileformat.html, 1.3.1). */
const plainStart = Buffer.from('SQLite format 3\0', 'latin1');

/** What lies at a path: no database yet, a plain one, or one that is encrypted or no database at all. */
export type Form = 'none' | 'plain' | 'other';

export function formOf(path: string): Form {
  let file: number;
  try {
    file = openSync(path, 'r');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return 'none';
    throw error;
  }
  try {
    const start = Buffer.alloc(plainStart.length);
    const length = readSync(file, start, 0, start.length, 0);
    if (length === 0) return 'none';
    return start.equals(plainStart) ? 'plain' : 'other';
  } finally {
    closeSync(file);
  }
}
