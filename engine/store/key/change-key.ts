import { copyFileSync, rmSync } from 'node:fs';
import { CarrelError } from '../../../common/errors.ts';
import { renameDurably } from '../../files/durable.ts';
import { makePrivateFile } from '../../files/private.ts';
import { connectToWrite } from '../connect.ts';
import { toStoreError } from '../errors.ts';
import { changeKey, type DataKey } from './data-key.ts';
import { unfinishedOf } from './leftovers.ts';

/** Databases under another key: made beside the one that is there, never in it. */

/**
 * Writes the log into the library and ends it, which needs the library for itself: a reader of the old file must not
 * meet the log of the new one.
 */
export function endLog(file: string, key: DataKey | null): void {
  const db = connectToWrite(file, key);
  try {
    db.pragma('journal_mode = DELETE');
  } finally {
    db.close();
  }
}

/** Makes a copy under another key, beside the file, and returns where it lies. */
export function changedCopy(file: string, from: DataKey | null, to: DataKey | null, onChange: () => void): string {
  const path = unfinishedOf(file);
  rmSync(path, { force: true });
  makePrivateFile(path);
  copyFileSync(file, path);
  onChange();
  const db = connectToWrite(path, from);
  try {
    changeKey(db, to);
  } finally {
    db.close();
  }
  const changed = connectToWrite(path, to);
  try {
    if (changed.pragma('quick_check(1)', { simple: true }) !== 'ok')
      throw new CarrelError('library-corrupt', 'library-damaged');
  } finally {
    changed.close();
  }
  return path;
}

/**
 * Changes a copy of the library. One that is damaged can't be changed: it is removed where its words must not stay
 * readable, and stays encrypted where they may.
 */
export function changeCopy(file: string, from: DataKey | null, to: DataKey | null): void {
  try {
    endLog(file, from);
    renameDurably(
      changedCopy(file, from, to, () => {}),
      file,
    );
  } catch (error) {
    if (toStoreError(error).code !== 'library-corrupt') throw error;
    if (to === null) return;
    for (const beside of ['', '-wal', '-shm', '-journal']) rmSync(file + beside, { force: true });
  }
}
