import { existsSync, readdirSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { libraryFile } from '../store/library-files.ts';

/** A database and what SQLite keeps beside it, which belongs to it under its new name too. */
const besides = ['', '-wal', '-shm'] as const;

/** Gives a damaged library a name of the day, beside the one that takes its place, and returns where it lies. */
export function putAway(dir: string, now: number): string {
  const file = libraryFile(dir);
  const keptAs = freeName(dir, now);
  // The library first: without its log it may still open, as it was before the last changes, and hide that there is a
  // new one. A log that is left behind by a process that ends here is removed before the new library takes its place.
  for (const beside of besides) if (existsSync(file + beside)) renameSync(file + beside, keptAs + beside);
  return keptAs;
}

/** Where the library lies that was put away last; '' where none was. */
export function lastPutAway(dir: string): string {
  const age = (name: string): number => statSync(join(dir, name)).ctimeMs;
  const [last] = readdirSync(dir)
    .filter((name) => /^library\.damaged-.*\.db$/u.test(name))
    .toSorted((a, b) => age(b) - age(a));
  return last === undefined ? '' : join(dir, last);
}

function freeName(dir: string, now: number): string {
  const day = new Date(now).toISOString().slice(0, 10);
  for (let count = 1; ; count++) {
    const path = join(dir, `library.damaged-${day}${count === 1 ? '' : `-${count}`}.db`);
    if (!existsSync(path)) return path;
  }
}
