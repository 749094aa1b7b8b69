import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { formOf } from './data-key.ts';
import { isEncrypted } from './encrypted.ts';
import { removeKeyFile } from './key-file.ts';

/** Where a changed copy of a database is made. */
export const unfinishedOf = (file: string): string => `${file}.changing`;

/** Copies of the library that lie beside it: from before a migration, and what repairs put away. */
export const copiesOf = (dir: string): readonly string[] =>
  readdirSync(dir)
    .filter((name) => /^library\.(?:backup|damaged-.*)\.db$/u.test(name))
    .map((name) => join(dir, name));

/** Removes what a change made that did not come to its end. */
export function removeUnfinished(dir: string): void {
  for (const name of readdirSync(dir)) if (/\.changing(?:-journal|-wal|-shm)?$/u.test(name)) rmSync(join(dir, name));
}

/**
 * Removes what a change of the encryption left that a process did not end: an unfinished copy, and a key that nothing
 * needs, for the library and its copies are still plain, or plain again. Called under the lock.
 *
 * @returns copies that are plain beside an encrypted library: they must be encrypted
 */
export function tidyAfterChange(dir: string): readonly string[] {
  removeUnfinished(dir);
  const copies = copiesOf(dir);
  if (isEncrypted(dir)) return copies.filter((copy) => formOf(copy) === 'plain');
  if (copies.every((copy) => formOf(copy) === 'plain')) removeKeyFile(dir);
  return [];
}
