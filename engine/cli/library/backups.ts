import { resolve } from 'node:path';
import { dayInWords } from '../../../common/messages/day.ts';
import { notice } from '../../../common/messages/notice.ts';
import { sentenceOf } from '../../../common/messages/sentence.ts';
import { CarrelError } from '../../../common/errors.ts';
import { exportLibrary, receiveLibrary } from '../../library/transfer.ts';
import { restoreLibrary } from '../../library/restore.ts';
import { listBackups, makeBackup, removeBackups } from '../../store/backups.ts';
import { UsageError, type Given } from '../command.ts';
import { keyOf } from './library-key.ts';
import { libraryOf } from './library-path.ts';
import { openToRead } from './open-library.ts';
import { printable } from '../terminal/printable.ts';

/** `carrel library backup`, `backups`, `restore`, `export` and `import`. */

export function backUp(given: Given): number {
  openToRead(given).close();
  const name = makeBackup(libraryOf(given), given.key, Date.now());
  if (given.output.json) given.output.value({ backup: name });
  else given.output.line(sentenceOf(notice('backup-made', { name })));
  return 0;
}

export function backups(given: Given): number {
  const { output, options } = given;
  if (options['remove'] === true) removeBackups(libraryOf(given));
  const found = listBackups(libraryOf(given));
  if (output.json) output.value({ backups: found });
  else if (found.length === 0) output.line(sentenceOf(notice('backups-none')));
  else for (const { name, day, bytes } of found) output.line(`${name}  ${dayInWords(day)}  ${megabytes(bytes)} MB`);
  return 0;
}

const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(1);

/** Restores the backup that is named, the last one of a day, or the last of all. */
export function restore(given: Given, wanted: string | undefined): number {
  const dir = libraryOf(given);
  const found = listBackups(dir);
  const backup = wanted === undefined ? found[0] : found.find(({ name, day }) => name === wanted || day === wanted);
  if (backup === undefined) {
    if (wanted === undefined) throw new CarrelError('not-found', 'backups-none');
    throw new CarrelError('not-found', 'no-such-backup', { params: { name: wanted } });
  }
  const { keptAsBackup, keptAs } = restoreLibrary(dir, backup.name, Date.now(), given.key);
  if (given.output.json) given.output.value({ restored: backup.name, keptAsBackup, keptAs });
  else {
    given.output.line(sentenceOf(notice('backup-restored', { day: dayInWords(backup.day) })));
    const kept = keptAsBackup ?? keptAs;
    if (kept !== null) given.output.line(printable(sentenceOf(notice('backup-kept-before', { name: kept }))));
  }
  return 0;
}

export function exportTo(given: Given, folder: string | undefined): number {
  if (folder === undefined) throw new UsageError('The folder to export to is missing.');
  openToRead(given).close();
  const path = resolve(folder);
  exportLibrary(libraryOf(given), given.key, path);
  if (given.output.json) given.output.value({ exported: path });
  else given.output.line(printable(sentenceOf(notice('library-exported', { path }))));
  return 0;
}

export async function importFrom(given: Given, folder: string | undefined): Promise<number> {
  if (folder === undefined) throw new UsageError('The folder to import from is missing.');
  const incoming = receiveLibrary(libraryOf(given), resolve(folder), given.key);
  try {
    incoming.take(await keyOf(incoming.folder));
  } finally {
    incoming.remove();
  }
  if (given.output.json) given.output.value({ imported: resolve(folder) });
  else given.output.line(sentenceOf(notice('library-imported')));
  return 0;
}
