import { CarrelError } from '../../../common/errors.ts';
import { hasFindable } from '../../store/documents.ts';
import { openReadable, type ReadableDB } from '../../store/open.ts';
import type { Given } from '../command.ts';
import { libraryOf } from './library-path.ts';

/** Opens a library for reading, for a command that needs something in it. */
export function openToRead(given: Given): ReadableDB {
  const dir = libraryOf(given);
  let db: ReadableDB;
  try {
    db = openReadable(dir, given.key);
  } catch (error) {
    if (error instanceof CarrelError && error.code === 'not-found')
      throw new CarrelError('not-found', 'no-library-index', { params: { dir } });
    throw error;
  }
  return db;
}

/** Says what to do when there is nothing to search. */
export function refuseEmpty(db: ReadableDB): void {
  if (!hasFindable(db)) throw new CarrelError('not-found', 'library-empty');
}
