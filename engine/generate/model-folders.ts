import { randomUUID } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { readdir, rename, rm, stat, utimes } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { makePrivate } from '../files/private.ts';
import { temporaryMark } from '../moe/prepare.ts';

/** In the names of folders that are being deleted. */
const removedMark = '.removing-';

const isWhole = (name: string): boolean => !name.includes(temporaryMark) && !name.includes(removedMark);

/** Names of the prepared models in a folder: not those that are being written or deleted. */
export async function foldersIn(parent: string): Promise<readonly string[]> {
  return (await readdir(parent).catch(() => [])).filter(isWhole);
}

/** Deletes a file or folder; a crash in the middle leaves nothing under its name. */
export async function discardFolder(path: string): Promise<void> {
  const doomed = join(dirname(path), `${basename(path)}${removedMark}${randomUUID()}`);
  await rename(path, doomed);
  await rm(doomed, { recursive: true, force: true });
}

/**
 * Makes `names` in a folder private with all that is in them; the folder itself too, unless it has something else in it
 * and so may be one that the person shares on purpose.
 */
export function makeOwnPrivate(folder: string, names: readonly string[]): void {
  const entries = entriesOf(folder);
  const own = entries.filter((entry) => names.some((name) => entry === name || entry.startsWith(`${name}.`)));
  if (own.length === entries.length) makePrivate(folder);
  else for (const entry of own) makePrivate(join(folder, entry));
}

function entriesOf(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return []; // Not there yet, or not ours to look at: nothing of ours is in it.
  }
}

/** Marks a folder as used now. */
export async function touchFolder(path: string): Promise<void> {
  const now = new Date();
  await utimes(path, now, now);
}

/**
 * Deletes all but the `count` folders that were used last. One that the system will not let go, because it is open,
 * stays.
 */
export async function keepNewest(parent: string, count: number): Promise<void> {
  const paths = (await foldersIn(parent)).map((name) => join(parent, name));
  const used = await Promise.all(
    paths.map(async (path) => ({ path, at: (await stat(path).catch(() => null))?.mtimeMs ?? 0 })),
  );
  for (const { path } of used.toSorted((a, b) => b.at - a.at).slice(count)) await discardFolder(path).catch(() => {});
}

/**
 * A preparation writes without pause, so what was not written to for this long was left behind by a crash. In
 * milliseconds.
 */
const abandonedMs = 10 * 60_000;

/** Deletes what crashes left behind. */
export async function sweepLeftovers(parent: string, now: number): Promise<void> {
  for (const name of await readdir(parent).catch(() => [])) {
    if (isWhole(name)) continue;
    const path = join(parent, name);
    if (now - (await lastWritten(path)) > abandonedMs) await rm(path, { recursive: true, force: true }).catch(() => {});
  }
}

async function lastWritten(folder: string): Promise<number> {
  const files = (await readdir(folder).catch(() => [])).map((name) => join(folder, name));
  const times = await Promise.all(
    [folder, ...files].map(async (path) => (await stat(path).catch(() => null))?.mtimeMs ?? 0),
  );
  return Math.max(...times);
}
