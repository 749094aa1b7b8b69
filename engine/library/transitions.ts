import { isSettled } from '../../common/domain/document.ts';
import type { DocumentId } from '../../common/ids.ts';
import { deleteDocument, documentById, setRemoved, setStatus } from '../store/documents.ts';
import { deleteJob, enqueueJob } from '../store/jobs.ts';
import type { WritableDB } from '../store/open.ts';
import { indexChunks, unindexChunks } from '../store/search/index-chunks.ts';

/** The steps by which documents come and go. Each is called in a transaction and leaves jobs and indexes as they must be. */

/** Puts a document that has an outcome, or was cancelled, back into the queue; a ready one stays. */
export function requeue(db: WritableDB, id: DocumentId, now: number): void {
  const document = documentById(db, id);
  if (
    document === undefined ||
    document.removedAt !== null ||
    document.status === 'ready' ||
    !isSettled(document.status)
  )
    return;
  setStatus(db, id, 'queued');
  enqueueJob(db, id, now);
}

/** Takes a document that is not settled out of the queue; what was read of it stays. */
export function cancel(db: WritableDB, id: DocumentId): void {
  const document = documentById(db, id);
  if (document === undefined || isSettled(document.status)) return;
  setStatus(db, id, 'cancelled', 'Its import was cancelled.');
  deleteJob(db, id);
}

/** Makes a document invisible at once. All that belongs to it stays for `restore`. */
export function remove(db: WritableDB, id: DocumentId, now: number): void {
  const document = documentById(db, id);
  if (document === undefined || document.removedAt !== null) return;
  setRemoved(db, id, now);
  unindexChunks(db, id);
  deleteJob(db, id);
}

/** Undoes `remove`. */
export function restore(db: WritableDB, id: DocumentId, now: number): void {
  const document = documentById(db, id);
  if (document === undefined || document.removedAt === null) return;
  setRemoved(db, id, null);
  if (document.status === 'ready') indexChunks(db, id);
  else if (!isSettled(document.status)) {
    setStatus(db, id, 'queued');
    enqueueJob(db, id, now);
  }
}

/** Deletes a document with its text, vectors, index entries, job and the quotes taken from it. */
export function forget(db: WritableDB, id: DocumentId): void {
  unindexChunks(db, id);
  deleteDocument(db, id);
}
