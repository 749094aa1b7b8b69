import type { RootId } from '../../common/ids.ts';
import { bringBack, restoreFile, type BringBackContext } from '../documents/transitions.ts';
import { allFilesOfRoot, fileAtPath, fileById, moveFilesOfRoot, type FileRow } from '../store/files.ts';
import { enqueueJob } from '../store/jobs.ts';
import type { WritableDB } from '../store/open.ts';
import { liesIn } from '../store/paths.ts';
import {
  deleteRoot,
  includeAgain,
  insertRoot,
  listRoots,
  moveExclusions,
  rootAtPath,
  setRootRemoved,
} from '../store/roots.ts';

/** A file or folder that a person gave. The path is absolute. */
export interface GivenRoot {
  readonly path: string;
  readonly kind: 'file' | 'folder';
}

/**
 * Records what a person gave and queues a look at it. Roots never lie in each other: what lies in a folder that is here
 * already belongs to that folder, and a folder takes in the roots that lie in it. Call in a transaction.
 *
 * @returns the roots that will be looked at
 */
export function addRoots(context: BringBackContext, given: readonly GivenRoot[]): readonly RootId[] {
  const { db, now } = context;
  const ids = given.map((each) => addRoot(context, each));
  for (const rootId of ids) enqueueJob(db, 'sync', { rootId }, now());
  return [...new Set(ids)];
}

function addRoot(context: BringBackContext, { path, kind }: GivenRoot): RootId {
  const { db, now } = context;
  if (kind === 'file') takeBack(context, fileAtPath(db, path));
  const known = rootAtPath(db, path);
  if (known !== undefined) {
    if (known.removedAt !== null) {
      setRootRemoved(db, known.id, null);
      for (const id of allFilesOfRoot(db, known.id)) takeBack(context, fileById(db, id));
    }
    return known.id;
  }
  const around = listRoots(db).find(
    (root) => root.kind === 'folder' && root.removedAt === null && liesIn(path, root.path),
  );
  if (around !== undefined) {
    // Named by a person, the file is wanted, also where the person once took it out.
    includeAgain(db, path);
    return around.id;
  }
  const id = insertRoot(db, path, kind, now());
  if (kind === 'folder') takeInRoots(db, id, path);
  return id;
}

/** What was removed a moment ago is given again: as long as that can be undone, it is. */
function takeBack(context: BringBackContext, file: FileRow | undefined): void {
  if (file === undefined || file.removedAt === null) return;
  restoreFile(context.db, file.id, context.now()).forEach(context.changed);
  bringBack(context, file.documentId);
}

function takeInRoots(db: WritableDB, id: RootId, path: string): void {
  for (const inner of listRoots(db)) {
    if (inner.id === id || !liesIn(inner.path, path)) continue;
    moveFilesOfRoot(db, inner.id, id);
    moveExclusions(db, inner.id, id);
    deleteRoot(db, inner.id);
  }
}
