import type { DocumentStatus, DocumentSummary, Outcome } from '../../common/domain/document.ts';
import type { DocumentId } from '../../common/ids.ts';
import type { ReadableDB, WritableDB } from './open.ts';

/** A document as the import sees it. */
export interface DocumentRow {
  readonly id: DocumentId;
  /** Of the file's bytes, in hex; null until it was read, and for a file that cannot be read. */
  readonly sha256: string | null;
  readonly name: string;
  readonly bytes: number;
  readonly title: string;
  readonly status: DocumentStatus;
  readonly reason: string;
  /** 0 until known. */
  readonly pageCount: number;
  /** When a person removed it; deleted for good some seconds later. */
  readonly removedAt: number | null;
}

const rowSql = `SELECT id, sha256, name, bytes, title, status, reason, page_count AS pageCount, removed_at AS removedAt FROM documents`;

export const documentById = (db: ReadableDB, id: DocumentId): DocumentRow | undefined =>
  db.prepare(`${rowSql} WHERE id = ?`).get(id) as DocumentRow | undefined;

export const documentByHash = (db: ReadableDB, sha256: string): DocumentRow | undefined =>
  db.prepare(`${rowSql} WHERE sha256 = ?`).get(sha256) as DocumentRow | undefined;

export const removedDocuments = (db: ReadableDB): readonly DocumentRow[] =>
  db.prepare(`${rowSql} WHERE removed_at IS NOT NULL`).all() as DocumentRow[];

/** A new document, queued, with nothing read of it. */
export function insertDocument(
  db: WritableDB,
  { name, bytes, now }: { readonly name: string; readonly bytes: number; readonly now: number },
): DocumentId {
  return Number(
    db.prepare(`INSERT INTO documents (name, bytes, status, added_at) VALUES (?, ?, 'queued', ?)`).run(name, bytes, now)
      .lastInsertRowid,
  ) as DocumentId;
}

export function setContent(db: WritableDB, id: DocumentId, sha256: string | null, bytes: number): void {
  db.prepare('UPDATE documents SET sha256 = ?, bytes = ? WHERE id = ?').run(sha256, bytes, id);
}

export function setStatus(db: WritableDB, id: DocumentId, status: DocumentStatus, reason = ''): void {
  db.prepare('UPDATE documents SET status = ?, reason = ?, settled_at = NULL WHERE id = ?').run(status, reason, id);
}

export function setOpened(db: WritableDB, id: DocumentId, pageCount: number, title: string): void {
  db.prepare('UPDATE documents SET page_count = ?, title = ? WHERE id = ?').run(pageCount, title, id);
}

export function setOutcome(db: WritableDB, id: DocumentId, outcome: Outcome, reason: string, now: number): void {
  db.prepare('UPDATE documents SET status = ?, reason = ?, settled_at = ? WHERE id = ?').run(outcome, reason, now, id);
}

export function addImportTime(db: WritableDB, id: DocumentId, ms: number): void {
  db.prepare('UPDATE documents SET import_ms = import_ms + ? WHERE id = ?').run(Math.round(ms), id);
}

/** Milliseconds spent on a document's import, over all runs. */
export const importTime = (db: ReadableDB, id: DocumentId): number =>
  (db.prepare('SELECT import_ms FROM documents WHERE id = ?').pluck().get(id) as number | undefined) ?? 0;

export function setRemoved(db: WritableDB, id: DocumentId, removedAt: number | null): void {
  db.prepare('UPDATE documents SET removed_at = ? WHERE id = ?').run(removedAt, id);
}

/** Deletes a document with all that hangs on it, except its rows in the indexes. */
export function deleteDocument(db: WritableDB, id: DocumentId): void {
  db.prepare('DELETE FROM documents WHERE id = ?').run(id);
}

// What is done is counted only while a document is under way: the counts of a settled one are its totals.
const summarySql = `
SELECT id, name, bytes, status, reason, page_count AS pages,
  CASE status WHEN 'ready' THEN page_count ELSE (SELECT count(*) FROM pages WHERE document_id = documents.id) END AS pagesDone,
  (SELECT count(*) FROM chunks WHERE document_id = documents.id) AS chunks,
  CASE status WHEN 'ready' THEN NULL ELSE
    (SELECT count(*) FROM chunks JOIN chunk_vectors ON chunk_vectors.chunk_id = chunks.id WHERE document_id = documents.id) END AS chunksDone,
  added_at AS addedAt
FROM documents WHERE removed_at IS NULL`;

type SummaryRow = Omit<DocumentSummary, 'chunksDone'> & { readonly chunksDone: number | null };

const toSummary = (row: SummaryRow): DocumentSummary => ({ ...row, chunksDone: row.chunksDone ?? row.chunks });

/** All documents but removed ones, oldest first. */
export function listDocuments(db: ReadableDB): readonly DocumentSummary[] {
  return (db.prepare(`${summarySql} ORDER BY added_at, id`).all() as SummaryRow[]).map(toSummary);
}

/** One document for the list; undefined when it is removed. */
export function documentSummary(db: ReadableDB, id: DocumentId): DocumentSummary | undefined {
  const row = db.prepare(`${summarySql} AND id = ?`).get(id) as SummaryRow | undefined;
  return row === undefined ? undefined : toSummary(row);
}
