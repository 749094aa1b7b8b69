import { realpath, readdir, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { probeFile } from './files.ts';

/** Bounds of one walk. */
export interface WalkLimits {
  readonly files: number;
  /** Entries of folders that are looked at. */
  readonly entries: number;
}
export const walkLimits: WalkLimits = { files: 100_000, entries: 1_000_000 };

export interface Walked {
  /** Absolute paths: files that were named, whatever they are, and PDF files of folders. In order of the names. */
  readonly files: readonly string[];
  /** Files of other kinds inside folders. */
  readonly skipped: number;
  /** True when there was more than the limits allow. */
  readonly truncated: boolean;
}

/**
 * The files to import of the given files and folders. Folders are walked in the order of their names; hidden entries
 * are passed over; a folder is entered once, so symbolic links cannot make it endless. Folders that cannot be read
 * count as skipped.
 */
export async function walk(paths: readonly string[], limits: WalkLimits = walkLimits): Promise<Walked> {
  const files = new Set<string>();
  const seenFolders = new Set<string>();
  let skipped = 0;
  let entries = 0;

  // A stack, not recursion: depth is bounded by memory that `entries` bounds.
  const waiting = paths.map((path) => ({ path: resolve(path), named: true })).toReversed();
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (files.size >= limits.files || entries >= limits.entries) return { files: [...files], skipped, truncated: true };
    entries += 1;
    const { path, named } = next;
    if (await isFolder(path)) {
      const inside = await entriesOnce(path, seenFolders);
      if (inside === null) skipped += 1;
      else for (const name of inside.toReversed()) waiting.push({ path: join(path, name), named: false });
    } else if (named) files.add(path);
    else {
      const { facts, refusal } = await probeFile(path);
      // One that looks like a PDF but cannot be read is told to the person; other kinds are not.
      if (refusal === null || (facts === null && path.toLowerCase().endsWith('.pdf') && refusal.outcome === 'failed'))
        files.add(path);
      else skipped += 1;
    }
  }
  return { files: [...files], skipped, truncated: false };
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (status) => status.isDirectory(),
    () => false,
  );
}

/** Visible names in a folder, sorted; none when it was entered before; null when it cannot be read. */
async function entriesOnce(path: string, seen: Set<string>): Promise<readonly string[] | null> {
  try {
    const real = await realpath(path);
    if (seen.has(real)) return [];
    seen.add(real);
    return (await readdir(path)).filter((name) => !name.startsWith('.')).toSorted();
  } catch {
    return null;
  }
}
