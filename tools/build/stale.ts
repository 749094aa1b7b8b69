import { readdirSync, statSync, type Stats } from 'node:fs';
import { join } from 'node:path';

/**
 * True when `output` is not there, or any source (a file, or a folder with all that is in it) was changed after it was
 * made.
 */
export function isStale(output: string, sources: readonly string[]): boolean {
  const made = statSync(output, { throwIfNoEntry: false });
  return made === undefined || sources.some((source) => newest(source) > made.mtimeMs);
}

/**
 * Milliseconds since the epoch; -Infinity for a source that is not there. Folders count too: a removed file changes
 * them.
 */
function newest(path: string): number {
  const status: Stats | undefined = statSync(path, { throwIfNoEntry: false });
  if (status === undefined) return -Infinity;
  if (!status.isDirectory()) return status.mtimeMs;
  return readdirSync(path).reduce((latest, name) => Math.max(latest, newest(join(path, name))), status.mtimeMs);
}
