import { documentExtensions } from '../../common/domain/formats.ts';
import type { RootId } from '../../common/ids.ts';
import type { Notice } from '../../common/messages/notice.ts';
import type { SyncContext } from '../jobs/sync/sync-root.ts';
import type { Changes, EarlierLook, KnownFile } from '../sources/changes.ts';
import { compare } from '../sources/compare.ts';
import { hashFile } from '../sources/files.ts';
import { defaultIgnorePatterns } from '../sources/ignore-rules.ts';
import type { Unreadable } from '../sources/unreadable.ts';
import { walkRoot } from '../sources/walk.ts';
import { watchRoots, type Watcher } from '../sources/watch.ts';
import { readIgnorePatterns } from '../store/meta.ts';
import type { WritableDB } from '../store/open.ts';
import { listRoots, type RootRow } from '../store/roots.ts';

/** Endings of the names of files that may be documents. */
const readableExtensions: ReadonlySet<string> = new Set(documentExtensions.map((extension) => `.${extension}`));

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

  function lookAgainAt(id: RootId, at: number): void {
    clearTimeout(timers.get(id));
    const timer = setTimeout(() => look(id), Math.max(0, at - Date.now()));
    timers.set(id, timer.unref());
  }

  return {
    async walk(root, signal) {
      const rules = readIgnorePatterns(db) ?? defaultIgnorePatterns;
      const walked = await walkRoot(root, { rules, extensions: readableExtensions, signal });
      looks.set(root.id, {
        otherKinds: walked.otherKinds.values().reduce((sum, each) => sum + each, 0),
        unreadable: walked.unreadable,
      });
      return walked;
    },
    async compare(known, walked, signal): Promise<Changes> {
      const id = walked.root.id as RootId;
      const hashOf = (path: string): Promise<string | null> => hashFile(path, signal).catch(() => null);
      if (!watch) return compare(known, [walked], hashOf, Infinity, goneForEver(known));
      const changes = await compare(known, [walked], hashOf, Date.now(), earlier.get(id));
      earlier.set(id, changes);
      if (changes.lookAgainAt !== null) lookAgainAt(id, changes.lookAgainAt);
      return changes;
    },
    start() {
      if (!watch) return;
      watcher = watchRoots(watched(), {
        rules: readIgnorePatterns(db) ?? defaultIgnorePatterns,
        extensions: readableExtensions,
        onChanged: (id) => look(id as RootId),
        onLimited: (id, why) => limited(id as RootId, why),
      });
    },
    lastLook: (id) => looks.get(id),
    rootsChanged: () => void watcher?.update(watched()),
    async close() {
      for (const timer of timers.values()) clearTimeout(timer);
      watcher?.close();
    },
  };
}

/** A look before this one that missed every file for so long that what is not there now is gone. */
const goneForEver = (known: readonly KnownFile[]): EarlierLook => ({
  settling: [],
  vanishing: known.map((file) => ({ file, since: -Infinity })),
});
