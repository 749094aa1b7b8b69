import type { DocumentId, RootId, TableId } from '../../common/ids.ts';
import type { ReadableDB, WritableDB } from './open.ts';

/** Work to do. A row is there as long as its work is not done. */

/** Every kind of job. What a kind does is registered in `engine/jobs`. */
export const jobKinds = ['import', 'recognise', 'embed', 'overview', 'sync', 'across'] as const;
export type JobKind = (typeof jobKinds)[number];

/** What a job is about. */
export type JobSubject =
  { readonly documentId: DocumentId } | { readonly rootId: RootId } | { readonly tableId: TableId };

export interface JobRow {
  readonly id: number;
  readonly kind: JobKind;
  readonly documentId: DocumentId | null;
  readonly rootId: RootId | null;
  readonly tableId: TableId | null;
  readonly deaths: number;
}

const columns = 'id, kind, document_id AS documentId, root_id AS rootId, table_id AS tableId, deaths';

/**
 * Puts a job at the end of its lane, unless it waits there. A job that runs began before there was this reason for it:
 * its row makes room for the new one, so that the reason is not lost when it ends.
 */
export function enqueueJob(db: WritableDB, kind: JobKind, subject: JobSubject, now: number): void {
  const documentId = 'documentId' in subject ? subject.documentId : null;
  const rootId = 'rootId' in subject ? subject.rootId : null;
  const tableId = 'tableId' in subject ? subject.tableId : null;
  db.prepare(
    `DELETE FROM jobs WHERE kind = ? AND document_id IS ? AND root_id IS ? AND table_id IS ? AND state = 'running'`,
  ).run(kind, documentId, rootId, tableId);
  db.prepare(
    `INSERT OR IGNORE INTO jobs (kind, document_id, root_id, table_id, state, queued_at)
     VALUES (?, ?, ?, ?, 'queued', ?)`,
  ).run(kind, documentId, rootId, tableId, now);
}

/** False when a job was cancelled, or another of its kind and subject follows: then it writes nothing more. */
export const isWanted = (db: ReadableDB, id: number): boolean =>
  db.prepare('SELECT 1 FROM jobs WHERE id = ?').get(id) !== undefined;

/**
 * Enqueues an `embed` job for each document that is ready and whose vectors are of none of the present models, or not
 * there. One whose vectors could not be made has a notice and waits for a person. Returns how many were enqueued.
 *
 * @param models null enqueues all that are ready: each embedder is chosen anew
 */
export const enqueueOutdated = (db: WritableDB, models: readonly string[] | null, now: number): number =>
  db
    .prepare(
      `INSERT OR IGNORE INTO jobs (kind, document_id, state, queued_at)
       SELECT 'embed', id, 'queued', :now FROM documents
       WHERE status = 'ready' AND removed_at IS NULL AND notice IS NULL AND chunk_count > 0
       AND (:models IS NULL OR NOT EXISTS (SELECT 1 FROM vector_codes
         WHERE document_id = documents.id AND model IN (SELECT value FROM json_each(:models))))
       ORDER BY added_at, id`,
    )
    .run({ models: models === null ? null : JSON.stringify(models), now }).changes;

/**
 * Enqueues a `recognise` job for each document that an earlier version left with pictures whose text is not known.
 * Returns which they are.
 */
export function enqueueUnrecognised(db: WritableDB, now: number): readonly DocumentId[] {
  const ids = db
    .prepare(
      `UPDATE documents SET status = 'recognising', notice = NULL, settled_at = NULL
       WHERE status IN ('ready', 'scanned') AND picture_count > 0 AND removed_at IS NULL RETURNING id`,
    )
    .pluck()
    .all() as DocumentId[];
  for (const documentId of ids) enqueueJob(db, 'recognise', { documentId }, now);
  return ids;
}

/**
 * Takes the oldest waiting job of a kind; undefined when none may begin. A job in which a process died runs alone until
 * it gets further, before all others: should it end the next process too, no other job is blamed for that. A look at a
 * root (`sync`) ends no process; such jobs go on beside all others.
 */
export function claimJob(db: WritableDB, kind: JobKind): JobRow | undefined {
  return db
    .prepare(
      `UPDATE jobs SET state = 'running' WHERE id =
         (SELECT id FROM jobs AS next WHERE kind = :kind AND state = 'queued' AND (kind = 'sync'
            OR NOT EXISTS (SELECT 1 FROM jobs WHERE deaths > 0 AND kind <> 'sync')
            OR deaths > 0 AND NOT EXISTS (SELECT 1 FROM jobs WHERE state = 'running' AND kind <> 'sync'))
          ORDER BY queued_at, id LIMIT 1) RETURNING ${columns}`,
    )
    .get({ kind }) as JobRow | undefined;
}

/** Puts a job that was stopped on purpose back to its place. False when the job is not there any more. */
export const releaseJob = (db: WritableDB, id: number): boolean =>
  db.prepare(`UPDATE jobs SET state = 'queued', deaths = 0 WHERE id = ?`).run(id).changes > 0;

/** The job got further than the last process that died in it. */
export function noteProgress(db: WritableDB, id: number): void {
  db.prepare('UPDATE jobs SET deaths = 0 WHERE id = ? AND deaths > 0').run(id);
}

export function deleteJob(db: WritableDB, id: number): void {
  db.prepare('DELETE FROM jobs WHERE id = ?').run(id);
}

/** Takes all work on a document away. */
export function deleteJobsOf(db: WritableDB, documentId: DocumentId): void {
  db.prepare('DELETE FROM jobs WHERE document_id = ?').run(documentId);
}

/** Takes all work on a table away. */
export function deleteJobsOfTable(db: WritableDB, tableId: TableId): void {
  db.prepare('DELETE FROM jobs WHERE table_id = ?').run(tableId);
}

/**
 * Jobs that ran when the last process ended without letting go of them: it died. They wait again, with one more death.
 */
export const recoverJobs = (db: WritableDB): readonly JobRow[] =>
  db
    .prepare(`UPDATE jobs SET state = 'queued', deaths = deaths + 1 WHERE state = 'running' RETURNING ${columns}`)
    .all() as JobRow[];

/** Whether a job waits or runs: of one kind, or of any. */
export const hasJobs = (db: ReadableDB, kind: JobKind | null = null): boolean =>
  db
    .prepare(`SELECT EXISTS (SELECT 1 FROM jobs ${kind === null ? '' : 'WHERE kind = :kind'})`)
    .pluck()
    .get(kind === null ? {} : { kind }) === 1;

/** What is left to do for documents. */
export interface Backlog {
  /**
   * To be read, or on the way. Parts of those that were opened: not stored yet, and stored already.
   */
  readonly unread: {
    readonly documents: number;
    readonly parts: number;
    readonly storedParts: number;
  };
  /** To be recognised, or on the way; `unfound` are those of which nothing can be found yet. */
  readonly unrecognised: { readonly documents: number; readonly parts: number; readonly unfound: number };
  /** Read and to be embedded, or on the way. */
  readonly unembedded: { readonly documents: number; readonly parts: number };
}

export function backlog(db: ReadableDB): Backlog {
  const unread = db
    .prepare(
      `SELECT count(*) AS documents, coalesce(sum(part_count - stored), 0) AS parts,
         coalesce(sum(stored), 0) AS storedParts
       FROM (SELECT part_count, CASE part_count WHEN 0 THEN 0 ELSE
           coalesce((SELECT max(number) FROM parts WHERE document_id = documents.id), 0) END AS stored
         FROM jobs JOIN documents ON documents.id = jobs.document_id WHERE kind = 'import')`,
    )
    .get() as Backlog['unread'];
  const unrecognised = db
    .prepare(
      `SELECT count(*) AS documents, coalesce(sum(picture_count), 0) AS parts,
         coalesce(sum(chunk_count = 0), 0) AS unfound
       FROM jobs JOIN documents ON documents.id = jobs.document_id WHERE kind = 'recognise'`,
    )
    .get() as Backlog['unrecognised'];
  const unembedded = db
    .prepare(
      `SELECT count(*) AS documents, coalesce(sum(part_count), 0) AS parts
       FROM jobs JOIN documents ON documents.id = jobs.document_id WHERE kind = 'embed'`,
    )
    .get() as Backlog['unembedded'];
  return { unread, unrecognised, unembedded };
}

/** Documents of a like size: within four times. */
export interface SizeClass {
  readonly size: number;
  readonly documents: number;
  readonly parts: number;
  readonly bytes: number;
}

const sizeClass = 'CAST(log(4, max(bytes, 1)) AS INTEGER) AS size, count(*) AS documents, sum(bytes) AS bytes';

/** The documents that were opened, by size. */
export const openedSizes = (db: ReadableDB): readonly SizeClass[] =>
  db
    .prepare(`SELECT ${sizeClass}, sum(part_count) AS parts FROM documents WHERE part_count > 0 GROUP BY size`)
    .all() as SizeClass[];

/** Documents that are to be read and were not opened yet, by size; their parts are not known. */
export const unopenedSizes = (db: ReadableDB): readonly SizeClass[] =>
  db
    .prepare(
      `SELECT ${sizeClass}, 0 AS parts FROM jobs JOIN documents ON documents.id = jobs.document_id
       WHERE kind = 'import' AND part_count = 0 GROUP BY size`,
    )
    .all() as SizeClass[];
