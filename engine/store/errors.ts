import Database from 'better-sqlite3-multiple-ciphers';
import { CarrelError, type ErrorCode } from '../../common/errors.ts';
import type { NoticeCode } from '../../common/messages/notice.ts';

/** What SQLite's primary result codes mean. The extended codes (`SQLITE_IOERR_WRITE`) begin with these. */
const meanings: readonly (readonly [string, ErrorCode, NoticeCode])[] = [
  ['SQLITE_FULL', 'io', 'disk-full'],
  ['SQLITE_IOERR_SHMSIZE', 'io', 'disk-full'], // the index of the write-ahead log can't grow
  ['SQLITE_READONLY', 'io', 'library-read-only'],
  ['SQLITE_CANTOPEN', 'io', 'library-cannot-open'],
  ['SQLITE_PERM', 'io', 'library-not-allowed'],
  ['SQLITE_IOERR', 'io', 'disk-error'],
  ['SQLITE_BUSY', 'conflict', 'library-in-use'],
  ['SQLITE_LOCKED', 'conflict', 'library-in-use'],
  ['SQLITE_CORRUPT', 'library-corrupt', 'library-damaged'],
  ['SQLITE_NOTADB', 'library-corrupt', 'not-a-library'],
  // Our statements are fixed and tested: one that the library can't run has found a table that is not as it was.
  ['SQLITE_ERROR', 'library-corrupt', 'library-damaged'],
  ['SQLITE_MISMATCH', 'library-corrupt', 'library-damaged'],
];

/** Errors of Node's file system that mean the same. */
const fileMeanings: Readonly<Record<string, NoticeCode>> = {
  ENOSPC: 'disk-full',
  EROFS: 'library-read-only',
  EACCES: 'library-not-allowed',
  EPERM: 'library-not-allowed',
  ENOTDIR: 'library-not-a-folder',
  EEXIST: 'library-not-a-folder',
};

/** Any error of the store as a `CarrelError`. The one place where SQLite's codes are read. */
export function toStoreError(error: unknown): CarrelError {
  if (error instanceof CarrelError) return error;
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (error instanceof Database.SqliteError) {
    const meaning = meanings.find(([prefix]) => code.startsWith(prefix));
    if (meaning !== undefined) return new CarrelError(meaning[1], meaning[2], { cause: error });
  }
  const meaning = fileMeanings[code];
  if (meaning !== undefined) return new CarrelError('io', meaning, { cause: error });
  return new CarrelError('internal', 'internal', {
    params: { what: error instanceof Error ? error.message : String(error) },
    cause: error,
  });
}

/** Runs a function; what it throws becomes a `CarrelError`. */
export function withStoreErrors<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw toStoreError(error);
  }
}
