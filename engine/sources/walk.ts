import type { BigIntStats, Dirent } from 'node:fs';
import { opendir, realpath, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { CarrelError } from '../../common/errors.ts';
import { notice } from '../../common/messages/notice.ts';
import { look, type Waiting } from './entry.ts';
import { foundFile, inodeOf, type FoundFile } from './files.ts';
import { ignoreFileName, scopeOf, scopeWithin, type IgnoreRules, type Scope } from './ignore-rules.ts';
import { createPace } from './pace.ts';
import type { Root } from './roots.ts';
import { sorted } from './sorted.ts';
import { isAway, isGone, whyUnreadable, type Unreadable } from './unreadable.ts';

/** Bounds of one walk. */
export interface WalkLimits {
  readonly files: number;
  /** Entries of folders that are looked at, whatever they are. */
  readonly entries: number;
  /** Folders one inside the other. */
  readonly depth: number;
}
export const walkLimits: WalkLimits = { files: 200_000, entries: 1_000_000, depth: 100 };

export interface WalkOptions {
  readonly rules: IgnoreRules;
  /**
   * Endings of files that are listed, in lower case with their dot; null lists every file, an empty set looks at
   * folders only.
   */
  readonly extensions: ReadonlySet<string> | null;
  readonly limits?: WalkLimits;
  readonly signal?: AbortSignal;
}

/** A folder as the walk saw it. */
export interface FoundFolder {
  readonly path: string;
  /** As `inodeOf`. */
  readonly inode: string;
  /** True when it has no entry at all. */
  readonly isEmpty: boolean;
}

export interface WalkResult {
  readonly root: Root;
  /** A folder's files in order of their names, then those of its folders; what links lead to comes last. */
  readonly files: readonly FoundFile[];
  /** Entries that rules pass over; a folder counts once. */
  readonly ignored: number;
  /** How many files have an ending that is not listed, by ending ('' for none). */
  readonly otherKinds: ReadonlyMap<string, number>;
  readonly unreadable: readonly Unreadable[];
  /** Every folder that was entered. */
  readonly folders: readonly FoundFolder[];
  /** True when there was more than the limits allow. */
  readonly truncated: boolean;
  /** True when the root itself is not there: deleted, or its drive is away. */
  readonly missing: boolean;
}

/** What one walk has found so far. */
interface Tally {
  readonly files: FoundFile[];
  readonly otherKinds: Map<string, number>;
  readonly unreadable: Unreadable[];
  readonly folders: FoundFolder[];
  readonly entered: Set<string>;
  readonly waiting: Waiting[];
  /** Folders that links lead to: entered last, so that a file is found under its own path where it has one. */
  readonly linked: Waiting[];
  ignored: number;
  entries: number;
}

/** Entries that are asked for at once. */
const atOnce = 64;

/**
 * Finds the files of a root. Folders are entered once by their identity, so links can't make the walk endless; links
 * that leave the root are followed. Only ignore files are opened. A file that a person gave by itself is always found.
 *
 * @throws CarrelError `cancelled` when the signal fires, `bad-request` when the rules are too many or too complicated
 */
export async function walkRoot(root: Root, options: WalkOptions): Promise<WalkResult> {
  const tally: Tally = {
    files: [],
    otherKinds: new Map(),
    unreadable: [],
    folders: [],
    entered: new Set(),
    waiting: [],
    linked: [],
    ignored: 0,
    entries: 0,
  };
  const result = (missing: boolean, truncated = false): WalkResult => ({
    root,
    files: tally.files,
    ignored: tally.ignored,
    otherKinds: tally.otherKinds,
    unreadable: tally.unreadable,
    folders: tally.folders,
    truncated,
    missing,
  });
  const scope = scopeOf(options.rules);
  try {
    const status = await stat(root.path, { bigint: true });
    if (root.kind === 'file') {
      if (status.isFile()) tally.files.push(foundFile(root.path, status));
      return result(!status.isFile());
    }
    if (!status.isDirectory()) return result(true);
  } catch (error) {
    if (!isAway(error)) tally.unreadable.push({ path: root.path, notice: whyUnreadable(error) });
    return result(isAway(error));
  }

  for (const around of foldersAround(root.path)) {
    // A link to a folder around the root would bring in what the person did not give.
    const identity = await stat(around, { bigint: true }).then(
      (status) => identityOf(around, status),
      () => null,
    );
    if (identity !== null) tally.entered.add(identity);
  }
  // A stack, not recursion: depth and memory are bounded by the limits.
  const limits = options.limits ?? walkLimits;
  tally.waiting.push({ path: root.path, base: '', depth: 1, scope });
  for (let next = tally.waiting.pop(); next !== undefined; next = tally.waiting.pop() ?? tally.linked.shift()) {
    const whole = await enter(next, tally, { ...options, limits });
    if (!whole) return result(false, true);
  }
  return result(false);
}

/** Looks at the entries of one folder; false when a limit was met. */
async function enter(
  folder: Waiting,
  tally: Tally,
  { extensions, limits, signal }: WalkOptions & { readonly limits: WalkLimits },
): Promise<boolean> {
  if (folder.depth > limits.depth) {
    const tooDeep = notice('source-too-deep', { depth: limits.depth });
    tally.unreadable.push({ path: folder.path, notice: tooDeep });
    return true;
  }
  const inside = await readFolder(folder, tally);
  if (inside === null) return true;
  const { scope, entries } = inside;

  const pace = createPace();
  const folders: Waiting[] = [];
  for (let start = 0; start < entries.length; start += atOnce) {
    if (signal?.aborted) throw new CarrelError('cancelled', 'reading-cancelled');
    const some = entries.slice(start, start + atOnce);
    tally.entries += some.length;
    const looks = await Promise.all(some.map((entry) => look(entry, folder, scope, extensions)));
    for (const seen of looks) {
      if (seen.kind === 'file') tally.files.push(seen.file);
      else if (seen.kind === 'ignored') tally.ignored += 1;
      else if (seen.kind === 'unreadable') tally.unreadable.push(seen.unreadable);
      else if (seen.kind === 'other') tally.otherKinds.set(seen.ending, (tally.otherKinds.get(seen.ending) ?? 0) + 1);
      else if (seen.kind === 'folder') (seen.byLink ? tally.linked : folders).push(seen.folder);
    }
    if (tally.files.length > limits.files || tally.entries > limits.entries) {
      tally.files.length = Math.min(tally.files.length, limits.files);
      return false;
    }
    if (pace.due()) await pace.rest();
  }
  tally.waiting.push(...folders.toReversed());
  return true;
}

/**
 * The entries of a folder in order of their names, and the rules that hold for them; null when there is nothing to see.
 */
async function readFolder(
  folder: Waiting,
  tally: Tally,
): Promise<{ readonly scope: Scope; readonly entries: readonly Dirent[] } | null> {
  try {
    const status = await stat(folder.path, { bigint: true });
    const identity = await identityOf(folder.path, status);
    if (tally.entered.has(identity)) return null;
    tally.entered.add(identity);
    const entries = await entriesOf(folder.path);
    tally.folders.push({ path: folder.path, inode: inodeOf(status), isEmpty: entries.length === 0 });
    const hasRules = entries.some((entry) => entry.name === ignoreFileName && !entry.isDirectory());
    const scope = hasRules ? await scopeWithin(folder.scope, folder.path, folder.base) : folder.scope;
    return { scope, entries };
  } catch (error) {
    const why = error instanceof CarrelError ? error.notice : whyUnreadable(error);
    // Deleted since its folder was read: the next walk says so.
    if (!isGone(error)) tally.unreadable.push({ path: folder.path, notice: why });
    return null;
  }
}

/** Which folder it is, whatever leads to it. */
const identityOf = async (folder: string, { dev, ino }: BigIntStats): Promise<string> =>
  ino === 0n ? realpath(folder) : `${dev}:${ino}`;

function* foldersAround(path: string): Generator<string> {
  for (let inner = path, outer = dirname(path); outer !== inner; inner = outer, outer = dirname(outer)) yield outer;
}

/** Entries are read in pieces: the one call for a folder of 50,000 would hold up the thread. */
async function entriesOf(folder: string): Promise<readonly Dirent[]> {
  const entries: Dirent[] = [];
  for await (const entry of await opendir(folder, { bufferSize: 1_000 })) entries.push(entry);
  return sorted(entries, byName);
}

const byName = (a: Dirent, b: Dirent): number => (a.name < b.name ? -1 : Number(a.name > b.name));
