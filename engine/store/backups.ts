import { existsSync, readdirSync, readFileSync, renameSync, rmSync, statfsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { CarrelError } from '../../common/errors.ts';
import type { Backup } from '../../common/domain/backup.ts';
import { renameDurably, writeDurably } from '../files/durable.ts';
import { makePrivateFile, makePrivateFolder } from '../files/private.ts';
import { connectToCopy } from './connect.ts';
import { withStoreErrors } from './errors.ts';
import type { DataKey } from './key/data-key.ts';
import { backupsFolder, keyFile, libraryFile } from './library-files.ts';

/** Copies of the whole library, by day, in a folder beside it (ADR 0353). */

/** Backups of so many days are kept. */
export const daysKept = 7;

/** A day's first backup, and those made later that day. */
const namePattern = /^library-(\d{4}-\d\d-\d\d)(?:-(\d+))?\.db$/u;

/** The newest first. */
export function listBackups(dir: string): readonly Backup[] {
  if (!existsSync(backupsFolder(dir))) return [];
  return readdirSync(backupsFolder(dir))
    .flatMap((name): readonly Backup[] => {
      const [, day, nth = '1'] = namePattern.exec(name) ?? [];
      if (day === undefined) return [];
      return [{ name, day, nth: Number(nth), bytes: statSync(join(backupsFolder(dir), name)).size }];
    })
    .toSorted((a, b) => (a.day === b.day ? b.nth - a.nth : a.day < b.day ? 1 : -1));
}

/**
 * Where a backup lies.
 *
 * @throws CarrelError `not-found` when there is none of that name
 */
export function backupPath(dir: string, name: string): string {
  if (!listBackups(dir).some((backup) => backup.name === name))
    throw new CarrelError('not-found', 'no-such-backup', { params: { name } });
  return join(backupsFolder(dir), name);
}

/** The day of a moment where this machine is: `2026-11-27`. */
export function dayOf(now: number): string {
  const date = new Date(now);
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/**
 * Copies the library as it is at this moment, also while another process writes to it. An encrypted one stays
 * encrypted. Days before the last seven go.
 *
 * @param now milliseconds since the epoch
 * @returns the backup's name
 * @throws CarrelError `io`; `limit` where the disk has no room to spare
 */
export function makeBackup(dir: string, key: DataKey | null, now: number): string {
  return withStoreErrors(dir, () => {
    makePrivateFolder(backupsFolder(dir));
    requireRoom(dir);
    const name = freeName(dir, dayOf(now));
    copyLibrary(dir, key, join(backupsFolder(dir), name));
    copyKey(dir);
    removeOld(dir, dayOf(now));
    return name;
  });
}

/** Puts the library's file itself among the backups, when another takes its place. It must be closed. */
export function keepAsBackup(dir: string, now: number): string {
  makePrivateFolder(backupsFolder(dir));
  const name = freeName(dir, dayOf(now));
  renameSync(libraryFile(dir), join(backupsFolder(dir), name));
  return name;
}

/** Removes all backups. */
export function removeBackups(dir: string): void {
  rmSync(backupsFolder(dir), { recursive: true, force: true });
}

/** Makes one file of a library and its log, under the same key. The place is written when the copy is whole. */
export function copyLibrary(dir: string, key: DataKey | null, to: string): void {
  const unfinished = `${to}.changing`;
  rmSync(unfinished, { force: true });
  const db = connectToCopy(libraryFile(dir), key);
  try {
    makePrivateFile(unfinished);
    db.prepare('VACUUM INTO ?').run(unfinished);
    renameDurably(unfinished, to);
  } catch (error) {
    rmSync(unfinished, { force: true });
    throw error;
  } finally {
    db.close();
  }
}

/** A second copy of the key: without one an encrypted library and its backups are nothing. */
function copyKey(dir: string): void {
  if (existsSync(keyFile(dir))) writeDurably(keyFile(backupsFolder(dir)), readFileSync(keyFile(dir)));
}

function freeName(dir: string, day: string): string {
  const last = Math.max(0, ...listBackups(dir).flatMap((backup) => (backup.day === day ? [backup.nth] : [])));
  return last === 0 ? `library-${day}.db` : `library-${day}-${last + 1}.db`;
}

/** A day after today is one of a clock that went ahead: it goes before any that has been. */
function removeOld(dir: string, today: string): void {
  const backups = listBackups(dir);
  const days = [...new Set(backups.map(({ day }) => day))];
  const kept = new Set(
    [...days.filter((day) => day <= today), ...days.filter((day) => day > today)].slice(0, daysKept),
  );
  for (const { name, day } of backups) if (!kept.has(day)) rmSync(join(backupsFolder(dir), name));
}

/** A backup must not take the room that documents need: as much again stays free. */
function requireRoom(dir: string): void {
  const { bavail, bsize } = statfsSync(dir);
  if (bavail * bsize < 2 * statSync(libraryFile(dir)).size) throw new CarrelError('limit', 'no-room-for-backup');
}
