import Database from 'better-sqlite3-multiple-ciphers';
import { randomUUID } from 'node:crypto';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
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

/**
 * Any error of the store as a `CarrelError`. The one place where SQLite's codes are read.
 *
 * @param dir folder of the library, in which a file is tried where SQLite does not tell why it could make none
 */
export function toStoreError(error: unknown, dir?: string): CarrelError {
  if (error instanceof CarrelError) return error;
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (error instanceof Database.SqliteError) {
    const meaning = meanings.find(([prefix]) => code.startsWith(prefix));
    const known = isVague(code) && dir !== undefined ? whyNoFile(dir) : undefined;
    if (meaning !== undefined) return new CarrelError(meaning[1], known ?? meaning[2], { cause: error });
  }
  const meaning = fileMeanings[code];
  if (meaning !== undefined) return new CarrelError('io', meaning, { cause: error });
  return new CarrelError('internal', 'internal', {
    params: { what: error instanceof Error ? error.message : String(error) },
    cause: error,
  });
}

/** Codes that say which call failed, but not why. */
const isVague = (code: string): boolean => code.startsWith('SQLITE_CANTOPEN') || code.startsWith('SQLITE_IOERR');

/** What keeps a file from being made in a folder; undefined where one can be made. */
function whyNoFile(dir: string): NoticeCode | undefined {
  const tried = join(dir, `.carrel-${randomUUID()}`);
  try {
    // A full disk may still have room for a name.
    writeFileSync(tried, Buffer.alloc(4_096), { flag: 'wx', mode: 0o600 });
    return undefined;
  } catch (error) {
    return fileMeanings[(error as NodeJS.ErrnoException).code ?? ''];
  } finally {
    rmSync(tried, { force: true });
  }
}

/** Works on the library in a folder; what is thrown becomes a `CarrelError`. */
export function withStoreErrors<T>(dir: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw toStoreError(error, dir);
  }
}
