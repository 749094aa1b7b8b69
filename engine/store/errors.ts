import Database from 'better-sqlite3';
import { CarrelError } from '../../common/errors.ts';

/** What SQLite's primary result codes mean to a person. The extended codes (`SQLITE_IOERR_WRITE`) begin with these. */
const meanings = [
  ['SQLITE_FULL', 'io', 'The disk is full. Free some space, then go on; nothing that was read is lost.'],
  [
    'SQLITE_READONLY',
    'io',
    'The library folder cannot be written to. Allow Carrel to write there, or choose another folder.',
  ],
  [
    'SQLITE_CANTOPEN',
    'io',
    'The library folder cannot be opened for writing. Check its permissions, or choose another folder.',
  ],
  [
    'SQLITE_PERM',
    'io',
    'Carrel is not allowed to use the library folder. Check its permissions, or choose another folder.',
  ],
  ['SQLITE_IOERR', 'io', 'The disk of the library reports an error. Check that it is connected and not full.'],
  ['SQLITE_BUSY', 'conflict', 'The library is in use by another program. Close it, then try again.'],
  ['SQLITE_LOCKED', 'conflict', 'The library is in use by another program. Close it, then try again.'],
  [
    'SQLITE_CORRUPT',
    'library-corrupt',
    'The library is damaged and cannot be read. Move its folder away to start with a new one; your documents are not affected.',
  ],
  [
    'SQLITE_NOTADB',
    'library-corrupt',
    'The library file is not a Carrel library. Move its folder away to start with a new one; your documents are not affected.',
  ],
] as const;

/** Errors of Node's file system that mean the same. */
const fileMeanings: Readonly<Record<string, string>> = {
  ENOSPC: 'The disk is full. Free some space, then go on; nothing that was read is lost.',
  EROFS: 'The library folder cannot be written to. Allow Carrel to write there, or choose another folder.',
  EACCES: 'Carrel is not allowed to use the library folder. Check its permissions, or choose another folder.',
  EPERM: 'Carrel is not allowed to use the library folder. Check its permissions, or choose another folder.',
  ENOTDIR: 'The library folder is not a folder. Choose another one.',
  EEXIST: 'The library folder is not a folder. Choose another one.',
};

/** Any error of the store as a `CarrelError`. The one place where SQLite's codes are read. */
export function toStoreError(error: unknown): CarrelError {
  if (error instanceof CarrelError) return error;
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (error instanceof Database.SqliteError) {
    const meaning = meanings.find(([prefix]) => code.startsWith(prefix));
    if (meaning !== undefined) return new CarrelError(meaning[1], meaning[2], { cause: error });
  }
  const sentence = fileMeanings[code];
  if (sentence !== undefined) return new CarrelError('io', sentence, { cause: error });
  return new CarrelError('internal', error instanceof Error ? error.message : String(error), { cause: error });
}

/** Runs a function; what it throws becomes a `CarrelError`. */
export function withStoreErrors<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw toStoreError(error);
  }
}
