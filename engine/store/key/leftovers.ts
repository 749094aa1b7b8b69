import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { backupsFolder, incomingFolder } from '../library-files.ts';
import { formOf } from './data-key.ts';
import { isEncrypted } from './encrypted.ts';
import { removeKeyFile } from './key-file.ts';

/** Where a changed copy of a database is made. */
export const unfinishedOf = (file: string): string => `${file}.changing`;

/** Copies of the library: from before a migration, what repairs put away, and backups. */
export const copiesOf = (dir: string): readonly string[] => [
  ...pathsIn(dir, /^library\.(?:backup|damaged-.*)\.db$/u),
  ...pathsIn(backupsFolder(dir), /^library-.*\.db$/u),
];

/** Removes what a change or a copy made that did not come to its end. */
export function removeUnfinished(dir: string): void {
  for (const folder of [dir, backupsFolder(dir)])
    for (const path of pathsIn(folder, /\.changing(?:-journal|-wal|-shm)?$/u)) rmSync(path, { force: true });
  rmSync(incomingFolder(dir), { recursive: true, force: true });
}

function pathsIn(folder: string, pattern: RegExp): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => pattern.test(name))
    .map((name) => join(folder, name));
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
