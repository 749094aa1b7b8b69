import type { EarlierLook, KnownFile, Pair } from './changes.ts';
import { deviceOf, sameFacts, type FoundFile } from './files.ts';

export type Verdict = 'unchanged' | 'touched' | 'changed';

/** Whether a file that is known is still what it was. */
export async function judgePair(
  { file, found }: Pair,
  inodesLast: (device: string) => boolean,
  hashOf: (path: string) => Promise<string | null>,
): Promise<Verdict> {
  if (file.bytes !== found.bytes) return 'changed';
  const otherInode = file.inode !== found.inode;
  if (file.modifiedMs === found.modifiedMs && !isReplaced(file, found, inodesLast))
    return otherInode ? 'touched' : 'unchanged';
  // Without a hash it was never read whole: it is read now.
  return file.sha256 !== null && (await hashOf(found.path)) === file.sha256 ? 'touched' : 'changed';
}

/**
 * True when another file took its place with the same size and time. Numbers of devices change when a drive comes back.
 */
const isReplaced = (file: FoundFile, found: FoundFile, inodesLast: (device: string) => boolean): boolean =>
  file.inode !== '' &&
  found.inode !== '' &&
  file.inode !== found.inode &&
  deviceOf(file.inode) === deviceOf(found.inode) &&
  inodesLast(deviceOf(found.inode));

export interface Since {
  /** null when it may be read; otherwise since when it looks as it does, and when it is settled if left alone. */
  readonly found: (found: FoundFile, least: number) => { readonly since: number; readonly settledAt: number } | null;
  readonly vanished: (file: KnownFile) => number;
}

/** Since when things look as they do, by this look and the one before. */
export function sinceWhen(earlier: EarlierLook, now: number): Since {
  const settling = new Map(earlier.settling.map((entry) => [entry.found.path, entry]));
  const vanishing = new Map(earlier.vanishing.map(({ file, since }) => [file.fileId, since]));
  // A look before the clock was set back counts as one of now: the wait begins again, and is as long as ever.
  const notAfter = (time: number): number => Math.min(time, now);
  return {
    found: (found, least) => {
      const before = settling.get(found.path);
      const isSame = before !== undefined && sameFacts(before.found, found) && before.found.inode === found.inode;
      const since = isSame ? notAfter(before.since) : now;
      if (isSame && now - since >= least) return null;
      const age = now - found.modifiedMs;
      // A clock that is ahead, as those of network drives are, gives an age below zero: then only looks tell.
      if (age >= least && (before === undefined || isSame)) return null;
      const bySight = since + least;
      const byAge = age >= 0 && (before === undefined || isSame) ? found.modifiedMs + least : Infinity;
      return { since, settledAt: Math.min(bySight, byAge) };
    },
    vanished: (file) => notAfter(vanishing.get(file.fileId) ?? now),
  };
}
