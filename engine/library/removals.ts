import type { DocumentId, FileId, RootId } from '../../common/ids.ts';
import {
  allFilesOfRoot,
  deleteFile,
  fileById,
  filesInside,
  type FileRow,
  hasFiles,
  removedFiles,
} from '../store/files.ts';
import { backupFile } from '../store/library-files.ts';
import { type WritableDB } from '../store/open.ts';
import { forgetTraces } from '../store/forget.ts';
import { deleteEmptyFileRoot, deleteRoot, exclude, removedRoots, rootById, setRootRemoved } from '../store/roots.ts';
import { tracesLeft } from '../store/meta.ts';
import { forget, removeFile, restoreFile } from '../documents/transitions.ts';
import { createDeadlines } from './deadlines.ts';

/** Time in which a removal can be undone, in milliseconds. */
export const undoMs = 10_000;

/** What is removed or restored. */
export interface RemovalTargets {
  readonly fileIds: readonly FileId[];
  readonly rootIds: readonly RootId[];
}

export interface RemovalsContext {
  readonly db: WritableDB;
  readonly libraryDir: string;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  /** Milliseconds of a clock that nobody sets. */
  readonly steady?: () => number;
  readonly changed: (id: DocumentId) => void;
  /** True while a file that is gone may still turn up elsewhere: its document waits for it. */
  readonly mayTurnUp: () => boolean;
}

export interface Removals {
  /** Deletes what an earlier process left removed, as soon as its time for undo is over. */
  start(): void;
  remove(targets: RemovalTargets): void;
  restore(targets: RemovalTargets): void;
  /** Files were found to be gone from the disk: they are removed now, and deleted like others. */
  gone(fileIds: readonly FileId[]): void;
  /** Deletes all that is removed for good, without waiting. */
  purge(): Promise<void>;
  /**
   * Something was replaced, renamed or deleted: what is left of it outside the tables is removed. What can't be done
   * now is done at the next start.
   */
  tidy(): void;
  /** Deletes all that is removed and ends. Afterwards nothing of it is on the disk. */
  stop(): Promise<void>;
}

/** Removes in two steps: invisible at once, deleted when the time for undo is over or the library closes. */
export function createRemovals({
  db,
  libraryDir,
  now,
  steady = () => performance.now(),
  changed,
  mayTurnUp,
}: RemovalsContext): Removals {
  const deadlines = createDeadlines(undoMs, now, steady);
  let timer: NodeJS.Timeout | undefined;
  let stopped = false;
  let tidying: Promise<void> = Promise.resolve();

  /** Sets the one timer to the next removal whose time is over. */
  function schedule(leastMs = 0): void {
    clearTimeout(timer);
    if (stopped) return;
    const times = [...removedFiles(db), ...removedRoots(db)].map(({ removedAt }) => removedAt ?? 0);
    deadlines.keep(times);
    if (times.length === 0) return;
    const wait = times.map(deadlines.left).reduce((a, b) => Math.min(a, b));
    timer = setTimeout(() => void purgeDue(), Math.max(leastMs, mayTurnUp() ? 1_000 : 0, Math.ceil(wait)));
    timer.unref();
  }

  async function purgeDue(): Promise<void> {
    try {
      await purgeWhere(isDue);
      schedule();
    } catch {
      // The disk is full or away. What is removed is not shown; deleting it is tried again, and at the next start.
      schedule(undoMs);
    }
  }

  const isDue = ({ removedAt, gone = 0 }: { readonly removedAt: number | null; readonly gone?: number }): boolean =>
    deadlines.left(removedAt ?? 0) === 0 && !(gone === 1 && mayTurnUp());

  async function purgeWhere(isMeant: typeof isDue): Promise<void> {
    const files = removedFiles(db).filter(isMeant);
    const roots = removedRoots(db).filter(isMeant);
    for (const file of files) {
      db.transaction(() => purgeFile(file))();
      changed(file.documentId);
    }
    for (const { id } of roots) db.transaction(() => deleteRoot(db, id))();
    if (files.length === 0 && roots.length === 0) return;
    await forgetAll();
  }

  /** What lies in the file goes with it, and a root that is this file: a process that dies leaves all or nothing. */
  function purgeFile(file: FileRow): void {
    const { id, path, rootId, holderId, documentId, gone } = file;
    if (fileById(db, id) === undefined) return;
    filesInside(db, file).forEach(purgeFile);
    const root = rootById(db, rootId);
    // The next look at the folder, or the next reading of what the file lies in, would add the file again.
    const isWanted = holderId === null ? root?.kind === 'folder' : fileById(db, holderId)?.removedAt === null;
    if (gone === 0 && isWanted && root?.removedAt === null) exclude(db, path, rootId);
    deleteFile(db, id);
    if (!hasFiles(db, documentId)) forget(db, documentId);
    // A root without files may be one that was just given: its file is not read before it has settled.
    deleteEmptyFileRoot(db, rootId);
  }

  /** One after the other. The last one, at the end, is whole. */
  function forgetAll(): Promise<void> {
    const forgetting = tidying.then(() => forgetTraces(db, backupFile(libraryDir)));
    tidying = forgetting.catch(() => {});
    return forgetting;
  }

  function tidy(): void {
    schedule();
    void forgetAll().catch(() => {});
  }

  function each(targets: RemovalTargets, one: (id: FileId) => readonly DocumentId[]): void {
    const files = [...targets.fileIds, ...targets.rootIds.flatMap((id) => allFilesOfRoot(db, id))];
    const touched = db.transaction(() => files.flatMap(one))();
    for (const id of touched) changed(id);
    schedule();
  }

  return {
    start() {
      schedule();
      if (tracesLeft(db)) tidy();
    },
    remove(targets) {
      for (const id of targets.rootIds) setRootRemoved(db, id, now());
      each(targets, (id) => removeFile(db, id, now()));
    },
    restore(targets) {
      for (const id of targets.rootIds) setRootRemoved(db, id, null);
      each(targets, (id) => restoreFile(db, id, now()));
    },
    gone: (fileIds) => each({ fileIds, rootIds: [] }, (id) => removeFile(db, id, now(), true)),
    purge: () => purgeWhere(() => true).finally(() => schedule()),
    tidy,
    async stop() {
      stopped = true;
      clearTimeout(timer);
      await purgeWhere(() => true);
      await tidying;
      if (tracesLeft(db)) await forgetAll();
    },
  };
}
