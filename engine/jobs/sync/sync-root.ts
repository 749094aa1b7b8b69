import { setImmediate } from 'node:timers/promises';
import type { DocumentId, FileId, RootId } from '../../../common/ids.ts';
import { notice, type Notice } from '../../../common/messages/notice.ts';
import { bringBack, followName, removeFilesInside, resetContent, restoreFile } from '../../documents/transitions.ts';
import type { Changes, KnownFile } from '../../sources/changes.ts';
import { sameFacts, type FoundFile } from '../../sources/files.ts';
import type { WalkResult } from '../../sources/walk.ts';
import { deleteRemoved, documentById, insertDocument, setQueued } from '../../store/documents.ts';
import {
  deleteFile,
  fileAtPath,
  filesInside,
  filesOfDocument,
  filesOfRoot,
  insertFile,
  removedPathsOfRoot,
  setFacts,
  setFileDocument,
  unreadFacts,
  type FileRow,
} from '../../store/files.ts';
import { deleteJob, enqueueJob, type JobRow } from '../../store/jobs.ts';
import type { WritableDB } from '../../store/open.ts';
import { fileName } from '../../store/paths.ts';
import { exclusionsOf, rootAtPath, rootById, setRootPath, setRootState, type RootRow } from '../../store/roots.ts';
import { rootOf, type JobDefinition } from '../definition.ts';

/** Files recorded in one transaction. */
const filesPerTransaction = 200;

export interface SyncContext {
  readonly db: WritableDB;
  /** Looks at a root: what is there. */
  readonly walk: (root: RootRow, signal: AbortSignal) => Promise<WalkResult>;
  /**
   * What changed between the files the library knows and those that are there. Calls for another look where one is
   * needed.
   */
  readonly compare: (known: readonly KnownFile[], walked: WalkResult, signal: AbortSignal) => Promise<Changes>;
  /** Files are not on the disk any more. */
  readonly gone: (fileIds: readonly FileId[]) => void;
  /** Content or names were replaced: traces of the old ones are to be removed. */
  readonly replaced: () => void;
  readonly now: () => number;
  readonly changed: (id: DocumentId) => void;
  readonly rootsChanged: () => void;
}

/** The kind `sync`: brings the library in line with a root. Nothing is read but what says whether a file changed. */
export function syncJob(context: SyncContext): JobDefinition {
  const { db, now, rootsChanged } = context;
  const tell = (id: RootId, state: RootRow['state'], told: Notice | null): void => {
    setRootState(db, id, { state, notice: told, now: now() });
    rootsChanged();
  };
  return {
    async run(job, signal) {
      const root = rootById(db, rootOf(job));
      if (root === undefined || root.removedAt !== null) return deleteJob(db, job.id);
      const walked = await context.walk(root, signal);
      if (walked.missing) db.transaction(() => (tell(root.id, 'away', notice('root-away')), deleteJob(db, job.id)))();
      else await bringInLine(context, job, root, walked, signal);
      rootsChanged();
    },
    fail: (job, error) => tell(rootOf(job), 'here', error.notice),
    release() {},
    recover() {},
  };
}

async function bringInLine(
  context: SyncContext,
  job: JobRow,
  root: RootRow,
  walked: WalkResult,
  signal: AbortSignal,
): Promise<void> {
  const { db, now } = context;
  const known = filesOfRoot(db, root.id);
  const unwanted = exclusionsOf(db, root.id).union(removedPathsOfRoot(db, root.id));
  const wanted = { ...walked, files: walked.files.filter(({ path }) => !unwanted.has(path)) };
  const changes = await context.compare(known.map(toKnown), wanted, signal);

  const byId = new Map(known.map((file) => [file.id as number, file]));
  const rowOf = (file: KnownFile): FileRow => byId.get(file.fileId) as FileRow;
  // Moves first: a name that became free may have been taken by another file.
  await inSlices(db, changes.moved, ({ file, found: to, edited }) => {
    move(context, root, rowOf(file), to);
    if (edited) replace(context, rowOf(file), to);
  });
  await inSlices(db, changes.touched, ({ file, found: to }) => setFacts(db, rowOf(file).id, to));
  await inSlices(db, changes.changed, ({ file, found: to }) => replace(context, rowOf(file), to));
  await inSlices(db, changes.added, (file) => add(context, root.id, file));
  if (changes.removed.length > 0) context.gone(changes.removed.map((file) => rowOf(file).id));
  if (changes.changed.length > 0 || changes.moved.length > 0) context.replaced();
  db.transaction(() => {
    setRootState(db, root.id, { state: 'here', notice: noticeOf(walked), now: now() });
    deleteJob(db, job.id);
  })();
}

const toKnown = ({
  id,
  path,
  bytes,
  modifiedMs,
  inode,
  sha256,
}: FileRow & { readonly sha256: string | null }): KnownFile => ({
  fileId: id,
  path,
  bytes,
  modifiedMs,
  inode,
  sha256,
});

/** What of a root could not be looked at; null when all could. */
function noticeOf({ truncated, unreadable }: WalkResult): Notice | null {
  if (truncated) return notice('root-too-large');
  const first = unreadable[0];
  return first === undefined ? null : notice('root-partly-unreadable', { count: unreadable.length, first: first.path });
}

/** A transaction for every slice, with room for other work between them. */
async function inSlices<T>(db: WritableDB, items: readonly T[], one: (item: T) => void): Promise<void> {
  for (let start = 0; start < items.length; start += filesPerTransaction) {
    db.transaction(() => items.slice(start, start + filesPerTransaction).forEach(one))();
    await setImmediate();
  }
}

/** A file lies elsewhere now: its document, and what was cited from it, stay. */
function move({ db, now, changed }: SyncContext, root: RootRow, file: FileRow, to: FoundFile): void {
  clearPath(db, to.path, file.id);
  if (root.kind === 'file' && rootAtPath(db, to.path) === undefined) setRootPath(db, root.id, to.path);
  setFacts(db, file.id, to);
  followName(db, file.documentId, now());
  changed(file.documentId);
}

/** A file holds something else now. Its document is read anew; one that has other files stays as it is for these. */
function replace(context: SyncContext, file: FileRow, to: FoundFile): void {
  const { db, now, changed } = context;
  if (filesOfDocument(db, file.documentId).length > 1) {
    const documentId = insertDocument(db, { name: fileName(to.path), bytes: to.bytes, now: now() });
    removeFilesInside(db, file, now(), true).forEach(changed);
    setFileDocument(db, file.id, documentId);
    followName(db, file.documentId, now());
    changed(file.documentId);
    queue(context, file.id, documentId, to);
    return;
  }
  resetContent(db, file.documentId, now()).forEach(changed);
  queue(context, file.id, file.documentId, to);
}

function queue({ db, now, changed }: SyncContext, fileId: FileId, documentId: DocumentId, facts: FoundFile): void {
  setFacts(db, fileId, facts);
  setQueued(db, documentId);
  enqueueJob(db, 'import', { documentId }, now());
  changed(documentId);
}

function add(context: SyncContext, rootId: RootId, found: FoundFile): void {
  const { db, now, changed } = context;
  const removed = fileAtPath(db, found.path);
  if (removed !== undefined && removed.rootId === rootId) {
    // It was gone a moment ago, and turned up again.
    restoreFile(db, removed.id, now()).forEach(changed);
    bringBack(context, removed.documentId);
    if (!sameFacts(removed, found)) replace(context, removed, found);
    return;
  }
  clearPath(db, found.path, null);
  const documentId = insertDocument(db, { name: fileName(found.path), bytes: found.bytes, now: now() });
  // The facts are stored when the file was read: until then no file has them.
  insertFile(db, { ...unreadFacts(found.path), inode: found.inode }, documentId, rootId);
  enqueueJob(db, 'import', { documentId }, now());
  changed(documentId);
}

/** A path is one file's: a row of a file that was removed makes room. */
function clearPath(db: WritableDB, path: string, own: FileId | null): void {
  const other = fileAtPath(db, path);
  if (other === undefined || other.id === own) return;
  if (other.removedAt === null) setFacts(db, other.id, { ...other, path: `${path}\u0000${other.id}` });
  else
    for (const { id, documentId } of [...filesInside(db, other), other]) {
      deleteFile(db, id);
      if (filesOfDocument(db, documentId).length === 0 && documentById(db, documentId) !== undefined)
        deleteRemoved(db, documentId);
    }
}
