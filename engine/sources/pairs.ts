import { basename } from 'node:path';
import type { KnownFile, Pair } from './changes.ts';
import { deviceOf, hasBirth, sameFacts, type FoundFile } from './files.ts';
import { createPace, type Pace } from './pace.ts';
import type { Whereabouts } from './unseen.ts';
import type { WalkResult } from './walk.ts';

export interface Pairing {
  readonly paired: readonly Pair[];
  readonly newFound: readonly FoundFile[];
  readonly gone: readonly KnownFile[];
  readonly away: readonly KnownFile[];
  /** Whether a file of this device keeps its inode: those of FAT are new with each mount. */
  readonly inodesLast: (device: string) => boolean;
}

/**
 * Finds out which known file each found file is. A file is, in this order: the one with its path and inode, the one
 * with its inode, the one with its path, the one whose path is spelled alike, the one with its content.
 */
export async function pairUp(
  known: readonly KnownFile[],
  walks: readonly WalkResult[],
  hashOf: (path: string) => Promise<string | null>,
  whereaboutsOf: (file: KnownFile) => Whereabouts,
): Promise<Pairing> {
  const pace = createPace();
  const free = new Map<string, FoundFile>();
  for (const { files } of walks)
    for (const found of files) {
      if (pace.due()) await pace.rest();
      free.set(found.path, found);
    }
  const paired: Pair[] = [];
  const pair = (file: KnownFile, found: FoundFile): void => {
    free.delete(found.path);
    paired.push({ file, found });
  };

  const stays = new Map<string, number>();
  const differs = new Map<string, number>();
  const inodesLast = (device: string): boolean => {
    const others = differs.get(device) ?? 0;
    return others <= fewInodes || others <= (stays.get(device) ?? 0);
  };

  let left = await paced(pace, known, (file) => {
    const found = free.get(file.path);
    if (found === undefined) return true;
    const isIt = mayBeSame(file, found);
    if (sameFacts(file, found)) count(isIt ? stays : differs, deviceOf(found.inode));
    if (isIt) pair(file, found);
    return !isIt;
  });
  left = await paced(pace, left, (file) => free.has(file.path) || whereaboutsOf(file) !== 'elsewhere');
  left = await pairByInode(left, free, pair, pace);
  left = await paced(pace, left, (file) => {
    const found = free.get(file.path);
    if (found !== undefined) pair(file, found);
    return found === undefined;
  });
  // What is only out of sight is not moved because somebody has a copy of it.
  const away: KnownFile[] = [];
  left = await paced(pace, left, (file) => {
    const isAway = whereaboutsOf(file) === 'away';
    if (isAway) away.push(file);
    return !isAway;
  });
  left = await pairBySpelling(left, free, pair, pace);
  left = await pairByContent(left, free, hashOf, pair, pace);
  return { paired, newFound: [...free.values()], gone: left, away, inodesLast };
}

/** Up to so many files may be replaced at the same size and time without doubt about the inodes of the device. */
const fewInodes = 16;

const count = (counts: Map<string, number>, key: string): unknown => counts.set(key, (counts.get(key) ?? 0) + 1);

/** False when it certainly is another file under the same path. */
const mayBeSame = (file: FoundFile, found: FoundFile): boolean =>
  file.inode === '' ||
  found.inode === '' ||
  file.inode === found.inode ||
  deviceOf(file.inode) !== deviceOf(found.inode);

/** Those that are kept; other work gets its turn in between. */
async function paced<T>(pace: Pace, items: readonly T[], keep: (item: T) => boolean): Promise<readonly T[]> {
  const kept: T[] = [];
  for (const item of items) {
    if (pace.due()) await pace.rest();
    if (keep(item)) kept.push(item);
  }
  return kept;
}

type Free = ReadonlyMap<string, FoundFile>;
type PairOne = (file: KnownFile, found: FoundFile) => void;

async function pairByInode(
  left: readonly KnownFile[],
  free: Free,
  pair: PairOne,
  pace: Pace,
): Promise<readonly KnownFile[]> {
  if (left.length === 0) return [];
  const byInode = await groupBy(free, ({ inode }) => inode, pace);
  return paced(pace, left, (file) => {
    const candidates = file.inode === '' ? [] : (byInode.get(file.inode) ?? []);
    const fitting = candidates.filter(
      (found) => free.has(found.path) && (hasBirth(file.inode) || sameFacts(file, found)),
    );
    const found = nearest(file, fitting);
    if (found !== null) pair(file, found);
    return found === null;
  });
}

/** Names that differ in case only, or in how accents are encoded, are one name to many file systems. */
async function pairBySpelling(
  left: readonly KnownFile[],
  free: Free,
  pair: PairOne,
  pace: Pace,
): Promise<readonly KnownFile[]> {
  if (left.length === 0) return [];
  const folded = await groupBy(free, ({ path }) => path.normalize('NFC').toLowerCase(), pace);
  return paced(pace, left, (file) => {
    const composed = file.path.normalize('NFC');
    const found = (folded.get(composed.toLowerCase()) ?? []).find(
      (each) => free.has(each.path) && (sameFacts(file, each) || each.path.normalize('NFC') === composed),
    );
    if (found !== undefined) pair(file, found);
    return found === undefined;
  });
}

/** Hashes the new files that have the size of one that is gone. */
async function pairByContent(
  left: readonly KnownFile[],
  free: Free,
  hashOf: (path: string) => Promise<string | null>,
  pair: PairOne,
  pace: Pace,
): Promise<readonly KnownFile[]> {
  const sizes = new Set(left.flatMap(({ sha256, bytes }) => (sha256 === null || bytes === 0 ? [] : [bytes])));
  if (sizes.size === 0) return left;
  const byHash = new Map<string, FoundFile[]>();
  for (const found of free.values()) {
    if (pace.due()) await pace.rest();
    if (!sizes.has(found.bytes)) continue;
    const hash = await hashOf(found.path);
    if (hash === null) continue;
    const alike = byHash.get(hash);
    if (alike === undefined) byHash.set(hash, [found]);
    else alike.push(found);
  }
  return paced(pace, left, (file) => {
    const candidates = (byHash.get(file.sha256 ?? '') ?? []).filter(({ path }) => free.has(path));
    const found = nearest(file, candidates);
    if (found !== null) pair(file, found);
    return found === null;
  });
}

/** The one with the same name, else the same time, else the first by path. */
function nearest(file: FoundFile, candidates: readonly FoundFile[]): FoundFile | null {
  const rank = (found: FoundFile): number =>
    basename(found.path) === basename(file.path) ? 0 : found.modifiedMs === file.modifiedMs ? 1 : 2;
  if (candidates.length < 2) return candidates[0] ?? null;
  return candidates.toSorted((a, b) => rank(a) - rank(b) || (a.path < b.path ? -1 : 1))[0] ?? null;
}

async function groupBy(
  free: Free,
  keyOf: (found: FoundFile) => string,
  pace: Pace,
): Promise<ReadonlyMap<string, readonly FoundFile[]>> {
  const groups = new Map<string, FoundFile[]>();
  for (const found of free.values()) {
    if (pace.due()) await pace.rest();
    const key = keyOf(found);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [found]);
    else group.push(found);
  }
  return groups;
}
