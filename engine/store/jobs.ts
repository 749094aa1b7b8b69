import type { DocumentId } from '../../common/ids.ts';
import type { ReadableDB, WritableDB } from './open.ts';

/** The import queue. A row is there exactly while its document is not settled. */

/** Puts a document at the end of the queue, unless it is in it. */
export function enqueueJob(db: WritableDB, documentId: DocumentId, now: number): void {
  db.prepare(`INSERT OR IGNORE INTO jobs (document_id, state, queued_at) VALUES (?, 'queued', ?)`).run(documentId, now);
}

/** Takes the oldest waiting job; undefined when none waits. */
export function claimJob(db: WritableDB): DocumentId | undefined {
  return db
    .prepare(
      `UPDATE jobs SET state = 'running' WHERE document_id =
         (SELECT document_id FROM jobs WHERE state = 'queued' ORDER BY queued_at, document_id LIMIT 1) RETURNING document_id`,
    )
    .pluck()
    .get() as DocumentId | undefined;
}

/** Puts a job that was stopped on purpose back to its place. */
export function releaseJob(db: WritableDB, documentId: DocumentId): void {
  db.prepare(`UPDATE jobs SET state = 'queued', deaths = 0 WHERE document_id = ?`).run(documentId);
}

/** The job got further than the last process that died in it. */
export function noteProgress(db: WritableDB, documentId: DocumentId): void {
  db.prepare('UPDATE jobs SET deaths = 0 WHERE document_id = ? AND deaths > 0').run(documentId);
}

export function deleteJob(db: WritableDB, documentId: DocumentId): void {
  db.prepare('DELETE FROM jobs WHERE document_id = ?').run(documentId);
}

/** Jobs that ran when the last process ended without letting go of them: it died. They wait again, with one more death. */
export function recoverJobs(db: WritableDB): readonly { readonly documentId: DocumentId; readonly deaths: number }[] {
  return db
    .prepare(
      `UPDATE jobs SET state = 'queued', deaths = deaths + 1 WHERE state = 'running' RETURNING document_id AS documentId, deaths`,
    )
    .all() as { documentId: DocumentId; deaths: number }[];
}

/** What is left to do: documents, pages of those that were opened, bytes of those that were not. */
export interface Backlog {
  readonly documents: number;
  readonly pages: number;
  readonly unopenedBytes: number;
}

export function backlog(db: ReadableDB): Backlog {
  return db
    .prepare(
      `SELECT count(*) AS documents, coalesce(sum(page_count), 0) AS pages, coalesce(sum(CASE page_count WHEN 0 THEN bytes ELSE 0 END), 0) AS unopenedBytes
       FROM jobs JOIN documents ON documents.id = jobs.document_id`,
    )
    .get() as Backlog;
}

/** Bytes a page takes in the documents that are ready, to guess the pages of files that were not opened yet; null when none is. */
export const bytesPerPage = (db: ReadableDB): number | null =>
  db
    .prepare(`SELECT sum(bytes) * 1.0 / sum(page_count) FROM documents WHERE status = 'ready' AND page_count > 0`)
    .pluck()
    .get() as number | null;
