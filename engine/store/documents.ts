import type { DocumentStatus, Outcome } from '../../common/domain/document.ts';
import type { DocumentId } from '../../common/ids.ts';
import type { Notice } from '../../common/messages/notice.ts';
import { fromJson } from './checksum.ts';
import { fromColumn, toColumn } from './notices.ts';
import type { ReadableDB, WritableDB } from './open.ts';

/** A document as the import sees it. */
export interface DocumentRow {
  readonly id: DocumentId;
  /** Of the file's bytes, in hex; null until it was read, and for a file that cannot be read. */
  readonly sha256: string | null;
  readonly name: string;
  readonly bytes: number;
  readonly format: string;
  readonly title: string;
  readonly status: DocumentStatus;
  readonly notice: Notice | null;
  /** 0 until known. */
  readonly partCount: number;
  /** When its last file was removed; deleted for good some seconds later. */
  readonly removedAt: number | null;
}

const rowSql = `
SELECT id, sha256, name, bytes, format, title, status, notice, part_count AS partCount, removed_at AS removedAt
FROM documents`;

type Row = Omit<DocumentRow, 'notice'> & { readonly notice: string | null };

const toRow = (row: unknown): DocumentRow | undefined =>
  row === undefined ? undefined : { ...(row as Row), notice: fromColumn((row as Row).notice) };

export const documentById = (db: ReadableDB, id: DocumentId): DocumentRow | undefined =>
  toRow(db.prepare(`${rowSql} WHERE id = ?`).get(id));

export const documentByHash = (db: ReadableDB, sha256: string): DocumentRow | undefined =>
  toRow(db.prepare(`${rowSql} WHERE sha256 = ?`).get(sha256));

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

export function setName(db: WritableDB, id: DocumentId, name: string): void {
  db.prepare('UPDATE documents SET name = ? WHERE id = ?').run(name, id);
}

export function setTitle(db: WritableDB, id: DocumentId, title: string): void {
  db.prepare('UPDATE documents SET title = ? WHERE id = ?').run(title, id);
}

export function setStatus(db: WritableDB, id: DocumentId, status: DocumentStatus, notice: Notice | null = null): void {
  db.prepare('UPDATE documents SET status = ?, notice = ?, settled_at = NULL WHERE id = ?').run(
    status,
    toColumn(notice),
    id,
  );
}

/** What is known of a document once its file is open. */
export interface OpenedFacts {
  readonly format: string;
  readonly parts: number;
  readonly title: string;
  readonly language: string;
}

export function setOpened(db: WritableDB, id: DocumentId, { format, parts, title, language }: OpenedFacts): void {
  db.prepare('UPDATE documents SET format = ?, part_count = ?, title = ?, language = ? WHERE id = ?').run(
    format,
    parts,
    title,
    language,
    id,
  );
}

/** What of a document as a whole was left out. */
export function setOmissions(db: WritableDB, id: DocumentId, omissions: readonly Notice[]): void {
  db.prepare('UPDATE documents SET omissions = ? WHERE id = ?').run(JSON.stringify(omissions), id);
}

export function setOutcome(db: WritableDB, id: DocumentId, outcome: Outcome, notice: Notice | null, now: number): void {
  db.prepare('UPDATE documents SET status = ?, notice = ?, settled_at = ? WHERE id = ?').run(
    outcome,
    toColumn(notice),
    now,
    id,
  );
}

/** Keeps the counts that the list shows beside the document, so that the list reads no other table. */
export function updateCounts(db: WritableDB, id: DocumentId): void {
  db.prepare(
    `UPDATE documents SET
       picture_count = (SELECT count(*) FROM parts WHERE document_id = :id AND state = 'picture'),
       chunk_count = (SELECT count(*) FROM chunks WHERE document_id = :id)
     WHERE id = :id`,
  ).run({ id });
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

/** Whether a document is there and not removed. */
export const isHere = (db: ReadableDB, id: DocumentId): boolean =>
  db.prepare('SELECT 1 FROM documents WHERE id = ? AND removed_at IS NULL').get(id) !== undefined;

/** The documents that are not removed. */
export const documentsHere = (db: ReadableDB): readonly DocumentId[] =>
  db.prepare('SELECT id FROM documents WHERE removed_at IS NULL').pluck().all() as DocumentId[];

export const countDocumentsHere = (db: ReadableDB): number =>
  db.prepare('SELECT count(*) FROM documents WHERE removed_at IS NULL').pluck().get() as number;

/** Whether any document can be found by its words. */
export const hasFindable = (db: ReadableDB): boolean =>
  db
    .prepare(`SELECT 1 FROM documents WHERE status IN ('ready', 'indexed', 'recognising') AND removed_at IS NULL`)
    .get() !== undefined;

/** Whether any document has passages that were embedded. */
export const hasEmbedded = (db: ReadableDB): boolean =>
  db.prepare(`SELECT 1 FROM documents WHERE status = 'ready' AND chunk_count > 0`).get() !== undefined;

/** A document waits to be read, as if nothing had been told of it. */
export function setQueued(db: WritableDB, id: DocumentId): void {
  db.prepare(`UPDATE documents SET status = 'queued', notice = NULL, settled_at = NULL WHERE id = ?`).run(id);
}

/** Deletes a document that was removed; one that is here stays. */
export function deleteRemoved(db: WritableDB, id: DocumentId): void {
  db.prepare('DELETE FROM documents WHERE id = ? AND removed_at IS NOT NULL').run(id);
}

/** Deletes the documents that no file holds. */
export function deleteWithoutFiles(db: WritableDB): void {
  db.prepare('DELETE FROM documents WHERE id NOT IN (SELECT document_id FROM files)').run();
}

/** What the details of a document tell beside its row; undefined when there is none. */
export interface DocumentFacts {
  readonly title: string;
  readonly language: string;
  readonly omissions: readonly Notice[];
  readonly addedAt: number;
}

export function documentFacts(db: ReadableDB, id: DocumentId): DocumentFacts | undefined {
  const row = db
    .prepare('SELECT title, language, omissions, added_at AS addedAt FROM documents WHERE id = ?')
    .get(id) as (Omit<DocumentFacts, 'omissions'> & { readonly omissions: string }) | undefined;
  return row === undefined ? undefined : { ...row, omissions: fromJson<Notice[]>(row.omissions) };
}
