import { documentExtensions } from '../../common/domain/formats.ts';
import type { RootId } from '../../common/ids.ts';
import type { Notice } from '../../common/messages/notice.ts';
import type { SyncContext } from '../jobs/sync/sync-root.ts';
import type { Changes, EarlierLook } from '../sources/changes.ts';
import { compare, compareAtOnce } from '../sources/compare.ts';
import { hashFile } from '../sources/files.ts';
import { defaultIgnorePatterns, type IgnoreRules } from '../sources/ignore-rules.ts';
import { findLostFile } from '../sources/lost-file.ts';
import type { Unreadable } from '../sources/unreadable.ts';
import { walkRoot, type WalkResult } from '../sources/walk.ts';
import { watchRoots, type Watcher } from '../sources/watch.ts';
import { filesOfRoot } from '../store/files.ts';
import { readIgnorePatterns } from '../store/meta.ts';
import type { WritableDB } from '../store/open.ts';
import { listRoots, type RootRow } from '../store/roots.ts';

/** Endings of the names of files that may be documents. */
const readableExtensions: ReadonlySet<string> = new Set(documentExtensions.map((extension) => `.${extension}`));

/** Milliseconds after which a look that could not be noted is tried again. */
const retryMs = 10_000;

export interface SyncOptions {
  readonly db: WritableDB;
  /** Whether roots are watched. Without a watcher a look takes everything as it is: who calls for it wants it now. */
  readonly watch: boolean;
  /** A root changed, or may have. */
  readonly look: (id: RootId) => void;
  /** A root can't be watched as it should. */
  readonly limited: (id: RootId, why: Notice) => void;
}

/** What lies in a root and is not in the library. */
export interface LastLook {
  /** Files of kinds that are not read. */
  readonly otherKinds: number;
  readonly unreadable: readonly Unreadable[];
}

/** The file system as the sync job sees it, and the watcher that calls for a sync. */
export interface Sync extends Pick<SyncContext, 'walk' | 'compare'> {
  /** Watches the roots by the rules as they are now; called again when the rules changed. */
  start(): void;
  /** What the last look at a root showed that is not in the library; undefined before the first. */
  lastLook(id: RootId): LastLook | undefined;
  /** Roots came or went. */
  rootsChanged(): void;
  close(): Promise<void>;
}

export function createSync({ db, watch, look, limited }: SyncOptions): Sync {
  let watcher: Watcher | undefined;
  const earlier = new Map<RootId, EarlierLook>();
  const looks = new Map<RootId, LastLook>();
  const timers = new Map<RootId, NodeJS.Timeout>();
  const watched = (): readonly RootRow[] => listRoots(db).filter(({ removedAt }) => removedAt === null);

  /** The usual rules, then those of the person, which may undo them. */
  const rules = (): IgnoreRules => [...defaultIgnorePatterns, ...(readIgnorePatterns(db) ?? [])];
  let watching: Promise<void> = Promise.resolve();

  async function lookForFile(root: RootRow, walked: WalkResult, signal: AbortSignal): Promise<WalkResult> {
    const [file] = filesOfRoot(db, root.id);
    const known = file === undefined ? null : { ...file, fileId: file.id };
    const found = await findLostFile(root.path, known, (path) => hashFile(path, signal).catch(() => null));
    if (found === 'away') return walked;
    return { ...walked, missing: false, files: found === 'deleted' ? [] : [found] };
  }

  function lookAgainAt(id: RootId, at: number): void {
    clearTimeout(timers.get(id));
    const timer = setTimeout(() => tryToLook(id), Math.max(0, at - Date.now()));
    timers.set(id, timer.unref());
  }

  /** A look that nobody waits for. Where it can't be noted, as the disk is full, it is tried again. */
  function tryToLook(id: RootId): void {
    try {
      look(id);
    } catch {
      if (db.open) lookAgainAt(id, Date.now() + retryMs);
    }
  }

  return {
    async walk(root, signal) {
      // What changes while a root is not watched yet would be missed.
      await watching;
      const walked = await walkRoot(root, { rules: rules(), extensions: readableExtensions, signal });
      if (walked.missing && root.kind === 'file') return lookForFile(root, walked, signal);
      looks.set(root.id, {
        otherKinds: walked.otherKinds.values().reduce((sum, each) => sum + each, 0),
        unreadable: walked.unreadable,
      });
      return walked;
    },
    async compare(known, walked, signal): Promise<Changes> {
      const id = walked.root.id as RootId;
      const hashOf = (path: string): Promise<string | null> => hashFile(path, signal).catch(() => null);
      if (!watch) return compareAtOnce(known, [walked], hashOf);
      const changes = await compare(known, [walked], hashOf, Date.now(), earlier.get(id));
      earlier.set(id, changes);
      if (changes.lookAgainAt !== null) lookAgainAt(id, changes.lookAgainAt);
      return changes;
    },
    start() {
      if (!watch) return;
      watcher?.close();
      watcher = watchRoots(watched(), {
        rules: rules(),
        extensions: readableExtensions,
        onChanged: (id) => tryToLook(id as RootId),
        onLimited: (id, why) => limited(id as RootId, why),
      });
      watching = watcher.ready.catch(() => {});
    },
    lastLook: (id) => looks.get(id),
    rootsChanged() {
      if (watcher !== undefined) watching = watcher.update(watched()).catch(() => {});
    },
    async close() {
      for (const timer of timers.values()) clearTimeout(timer);
      watcher?.close();
    },
  };
}
