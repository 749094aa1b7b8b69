import { isFindable, isSettled } from '../../common/domain/document.ts';
import type { DocumentId, FileId } from '../../common/ids.ts';
import { notice } from '../../common/messages/notice.ts';
import { forgetVectors } from '../store/chunks.ts';
import {
  deleteDocument,
  documentById,
  setContent,
  setName,
  setOmissions,
  setOpened,
  setRemoved,
  setStatus,
  updateCounts,
} from '../store/documents.ts';
import {
  fileById,
  filesInside,
  filesOfDocument,
  nameOfDocument,
  setFileRemoved,
  type FileRow,
} from '../store/files.ts';
import { deleteJobsOf, enqueueJob } from '../store/jobs.ts';
import { noteTraces } from '../store/meta.ts';
import type { WritableDB } from '../store/open.ts';
import { deleteParts, makePictures } from '../store/parts.ts';
import { indexChunks, indexVectors, unindexChunks } from '../store/search/index-chunks.ts';

/**
 * The steps by which documents come and go. Each is called in a transaction and leaves jobs and indexes as they must
 * be.
 */

/** Puts a document that has an outcome, or was cancelled, back into the queue; a ready one that lacks nothing stays. */
export function requeue(db: WritableDB, id: DocumentId, now: number): void {
  const document = documentById(db, id);
  if (document === undefined || document.removedAt !== null || !isSettled(document.status)) return;
  if (document.status === 'ready' && document.notice === null) return;
  unindexChunks(db, id);
  setStatus(db, id, 'queued');
  enqueueJob(db, 'import', { documentId: id }, now);
}

/**
 * Has the text of a document's pictures recognised again: that of one part, whatever is known of it, or of all parts
 * that were pictures. What was read of them stays until then. A document that is under way takes it along.
 */
export function recogniseAgain(db: WritableDB, id: DocumentId, part: number | null, now: number): void {
  const document = documentById(db, id);
  if (document === undefined || document.removedAt !== null) return;
  makePictures(db, id, part);
  updateCounts(db, id);
  if (document.status !== 'ready' && document.status !== 'scanned' && document.status !== 'failed') return;
  setStatus(db, id, 'recognising');
  enqueueJob(db, 'recognise', { documentId: id }, now);
}

/** Takes a document that is not settled out of the queue; what was read of it stays. */
export function cancel(db: WritableDB, id: DocumentId): void {
  const document = documentById(db, id);
  if (document === undefined || isSettled(document.status)) return;
  setStatus(db, id, 'cancelled', notice('import-cancelled'));
  unindexChunks(db, id);
  deleteJobsOf(db, id);
}

/**
 * Makes a file, and what lies in it, invisible at once; with a document's last file goes the document. All of it stays
 * for `restoreFile`.
 *
 * @returns the documents that are shown otherwise now
 */
export function removeFile(db: WritableDB, id: FileId, now: number, gone = false): readonly DocumentId[] {
  const file = fileById(db, id);
  if (file === undefined || file.removedAt !== null) return [];
  setFileRemoved(db, id, now, gone);
  const inside = removeFilesInside(db, file, now, gone);
  if (filesOfDocument(db, file.documentId).length > 0) followName(db, file.documentId, now);
  else {
    setRemoved(db, file.documentId, now);
    unindexChunks(db, file.documentId);
    deleteJobsOf(db, file.documentId);
  }
  return [file.documentId, ...inside];
}

/** Makes what lies in a file invisible, as the file holds something else now, or goes. */
export const removeFilesInside = (db: WritableDB, file: FileRow, now: number, gone: boolean): readonly DocumentId[] =>
  filesInside(db, file).flatMap((inner) => removeFile(db, inner.id, now, gone));

/** Undoes `removeFile`; what was removed from inside the file before stays removed. */
export function restoreFile(db: WritableDB, id: FileId, now: number): readonly DocumentId[] {
  const file = fileById(db, id);
  if (file === undefined || file.removedAt === null) return [];
  setFileRemoved(db, id, null);
  restoreDocument(db, file.documentId, now);
  followName(db, file.documentId, now);
  const inside = filesInside(db, file).filter(({ removedAt }) => removedAt === file.removedAt);
  return [file.documentId, ...inside.flatMap((inner) => restoreFile(db, inner.id, now))];
}

function restoreDocument(db: WritableDB, id: DocumentId, now: number): void {
  const document = documentById(db, id);
  if (document === undefined || document.removedAt === null) return;
  setRemoved(db, id, null);
  if (isFindable(document.status)) {
    indexChunks(db, id);
    indexVectors(db, id);
  }
  if (document.status === 'indexed') enqueueJob(db, 'embed', { documentId: id }, now);
  else if (!isSettled(document.status)) {
    setStatus(db, id, 'queued');
    enqueueJob(db, 'import', { documentId: id }, now);
  }
}

/**
 * A document is called as its first file is. What is found by a name follows: its words at once, its vectors, which are
 * made with the name before each passage, when it was embedded anew.
 */
export function followName(db: WritableDB, id: DocumentId, now: number): void {
  const document = documentById(db, id);
  const name = nameOfDocument(db, id);
  if (document === undefined || name === undefined || name === document.name) return;
  setName(db, id, name);
  noteTraces(db);
  if (document.removedAt !== null || !isFindable(document.status)) return;
  indexChunks(db, id);
  forgetVectors(db, id);
  // Others are embedded when they are read or recognised.
  if (document.status === 'ready') enqueueJob(db, 'embed', { documentId: id }, now);
}

export interface BringBackContext {
  readonly db: WritableDB;
  readonly now: () => number;
  readonly changed: (id: DocumentId) => void;
}

/**
 * Somebody gave a file whose content is here already: a removed document is restored, a failed or cancelled one is
 * tried again.
 */
export function bringBack({ db, now, changed }: BringBackContext, id: DocumentId): void {
  restoreDocument(db, id, now());
  followName(db, id, now());
  const status = documentById(db, id)?.status;
  if (status === 'failed' || status === 'cancelled') requeue(db, id, now());
  changed(id);
}

/**
 * Forgets what was read of a document, as its file holds something else now. What lay in the file is invisible until it
 * is found in it again.
 *
 * @returns the other documents that are shown otherwise now
 */
export function resetContent(db: WritableDB, id: DocumentId, now: number): readonly DocumentId[] {
  noteTraces(db);
  unindexChunks(db, id);
  deleteParts(db, id);
  setContent(db, id, null, 0);
  setOpened(db, id, { format: '', parts: 0, title: '', language: '' });
  setOmissions(db, id, []);
  return filesOfDocument(db, id).flatMap((file) => removeFilesInside(db, file, now, true));
}

/** Deletes a document with its text, vectors, index entries, jobs and files. Answers keep the words they quoted. */
export function forget(db: WritableDB, id: DocumentId): void {
  noteTraces(db);
  unindexChunks(db, id);
  deleteDocument(db, id);
}
