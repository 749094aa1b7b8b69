import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { toWireError } from '../../common/errors.ts';
import { backupPath, listBackups, makeBackup } from './backups.ts';
import { newDataKey } from './key/data-key.ts';
import { backupsFolder, libraryFile } from './library-files.ts';
import { openReadable, openWritable, type WritableDB } from './open.ts';
import { writeDocuments } from './search/fixture.ts';

let dir: string;
let db: WritableDB;
const open = (key: Uint8Array | null): void => {
  db = openWritable(dir, key);
  writeDocuments(db, [{ name: 'a', title: 'Sea', chunks: [{ text: 'the harpwinkle' }] }]);
};
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'carrel-backup-'));
});
afterEach(() => {
  db.close();
  rmSync(dir, { recursive: true });
});

/** Noon of a day of January 2026, where this machine is. */
const noon = (day: number): number => new Date(2026, 0, day, 12).getTime();
const names = (): readonly string[] => listBackups(dir).map(({ name }) => name);

test('the last seven days are kept, with what was made later on one of them', () => {
  open(null);
  for (const day of [1, 2, 3, 5, 6, 7, 8, 9, 9, 11]) makeBackup(dir, null, noon(day));
  expect(names()).toEqual([
    'library-2026-01-11.db',
    'library-2026-01-09-2.db',
    'library-2026-01-09.db',
    'library-2026-01-08.db',
    'library-2026-01-07.db',
    'library-2026-01-06.db',
    'library-2026-01-05.db',
    'library-2026-01-03.db',
  ]);
});

test('where the clock was ahead and is right again, the backups of now are kept, and those of then go first', () => {
  open(null);
  for (const day of [1, 2, 3, 21, 22, 23, 24, 25]) makeBackup(dir, null, noon(day));
  const ahead = names();
  for (const day of [4, 5]) makeBackup(dir, null, noon(day));
  const days = (of: readonly string[]): readonly number[] => of.map((name) => Number(name.slice(16, 18)));
  expect([days(ahead), days(names())]).toEqual([
    [25, 24, 23, 22, 21, 3, 2],
    [25, 24, 23, 5, 4, 3, 2],
  ]);
});

test('a backup holds what was written until then, also what is still in the log, and opens as a library', () => {
  open(null);
  const name = makeBackup(dir, null, noon(1));
  writeDocuments(db, [{ name: 'b', title: 'Sky', chunks: [{ text: 'later' }] }]);
  const copy = mkdtempSync(join(tmpdir(), 'carrel-backup-copy-'));
  writeFileSync(libraryFile(copy), readFileSync(backupPath(dir, name)));
  const restored = openReadable(copy);
  const texts = restored.prepare('SELECT text FROM parts').pluck().all();
  restored.close();
  rmSync(copy, { recursive: true });
  expect({ texts, files: readdirSync(backupsFolder(dir)) }).toEqual({ texts: ['the harpwinkle'], files: [name] });
});

test('of an encrypted library a backup is encrypted by the same key', () => {
  const key = newDataKey();
  open(key);
  const path = backupPath(dir, makeBackup(dir, key, noon(1)));
  const bytes = readFileSync(path);
  expect([bytes.includes('harpwinkle'), bytes.subarray(0, 6).toString('latin1') === 'SQLite']).toEqual([false, false]);
});

test('a name that leads elsewhere is no backup', () => {
  open(null);
  const told = ['../library.db', 'library-2026-01-01.db', ''].map((name) => {
    try {
      return backupPath(dir, name);
    } catch (error) {
      return toWireError(error).notice.code;
    }
  });
  expect(told).toEqual(['no-such-backup', 'no-such-backup', 'no-such-backup']);
});
