import { copyFileSync, existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { CarrelError } from '../../common/errors.ts';
import { renameDurably, writeDurably } from '../files/durable.ts';
import { makePrivateFolder } from '../files/private.ts';
import { copyLibrary } from '../store/backups.ts';
import { withStoreErrors } from '../store/errors.ts';
import { holdsSomething } from '../store/holds-something.ts';
import type { DataKey } from '../store/key/data-key.ts';
import { incomingFolder, keyFile, libraryFile } from '../store/library-files.ts';
import { openReadable, openWritable } from '../store/open.ts';
import { lockWriter } from '../store/lock.ts';

/**
 * Copies the whole library into a folder, from which another machine imports it: a library of its own, encrypted as
 * this one is.
 *
 * @throws CarrelError `conflict` when there is something in the folder, `io`
 */
export function exportLibrary(dir: string, key: DataKey | null, to: string): void {
  withStoreErrors(to, () => {
    makePrivateFolder(to);
    if (readdirSync(to).length > 0) throw new CarrelError('conflict', 'export-folder-full', { params: { path: to } });
    openReadable(dir, key).close();
    if (existsSync(keyFile(dir))) writeDurably(keyFile(to), readFileSync(keyFile(dir)));
    copyLibrary(dir, key, libraryFile(to));
  });
}

/** A library that was copied into a folder of its own, and waits to be taken over. */
export interface Incoming {
  /** Where it lies. */
  readonly folder: string;
  /**
   * Puts it in its place, which is empty, or holds a library with nothing in it.
   *
   * @param key what it is read by; it is opened first, so that no other key is taken
   * @throws CarrelError `locked`, `library-corrupt`, `conflict`, `io`; and then the place is as it was
   */
  take(key: DataKey | null): void;
  /** Removes the copy. */
  remove(): void;
}

/**
 * Copies a library that `exportLibrary` made beside the place of this one.
 *
 * @throws CarrelError `not-found` when there is none in `from`, `conflict` when this library holds something
 */
export function receiveLibrary(dir: string, from: string, own: DataKey | null): Incoming {
  const folder = incomingFolder(dir);
  const remove = (): void => rmSync(folder, { recursive: true, force: true });
  withStoreErrors(dir, () => {
    if (!existsSync(libraryFile(from))) throw new CarrelError('not-found', 'no-library', { params: { dir: from } });
    requireEmpty(dir, own);
    remove();
    makePrivateFolder(folder);
    copyFileSync(libraryFile(from), libraryFile(folder));
    if (existsSync(keyFile(from))) copyFileSync(keyFile(from), keyFile(folder));
  });
  return {
    folder,
    remove,
    take: (key) =>
      withStoreErrors(dir, () => {
        openWritable(folder, key).close();
        requireEmpty(dir, own);
        const lock = lockWriter(dir);
        try {
          for (const beside of ['-wal', '-shm', '']) rmSync(libraryFile(dir) + beside, { force: true });
          // The key first: a library without its key is nothing, and a key without a library is only a key.
          if (existsSync(keyFile(folder))) renameDurably(keyFile(folder), keyFile(dir));
          else rmSync(keyFile(dir), { force: true });
          renameDurably(libraryFile(folder), libraryFile(dir));
        } finally {
          lock.release();
        }
        remove();
      }),
  };
}

/** What an import would overwrite is refused: sources, documents, conversations, tables and collections. */
function requireEmpty(dir: string, key: DataKey | null): void {
  if (!existsSync(libraryFile(dir))) return;
  const db = openReadable(dir, key);
  const holds = holdsSomething(db);
  db.close();
  if (holds) throw new CarrelError('conflict', 'import-over-library', { params: { path: dir } });
}
