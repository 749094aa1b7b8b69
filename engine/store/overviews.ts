import { overviewVersion, type DocumentToRead, type Overview } from '../../common/domain/overview.ts';
import { isRead } from '../../common/domain/part.ts';
import type { DocumentId } from '../../common/ids.ts';
import { checksumOf, fromJson, requireSum } from './checksum.ts';
import { deflatedText, inflatedText } from './deflated.ts';
import { documentById } from './documents.ts';
import type { ReadableDB, WritableDB } from './open.ts';
import { partTexts } from './parts.ts';

/** What documents say of themselves, made when they were read. One that an older version made counts as missing. */

export function storeOverview(db: WritableDB, documentId: DocumentId, overview: Overview): void {
  const content = deflatedText(JSON.stringify(overview));
  db.prepare('INSERT OR REPLACE INTO overviews (document_id, version, content, sum) VALUES (?, ?, ?, ?)').run(
    documentId,
    overviewVersion,
    content,
    checksumOf(content),
  );
}

/** Null when it was not made yet. @throws CarrelError `library-corrupt` when it is not as it was stored */
export function storedOverview(db: ReadableDB, documentId: DocumentId): Overview | null {
  const row = db
    .prepare('SELECT content, sum FROM overviews WHERE document_id = ? AND version = ?')
    .get(documentId, overviewVersion) as { readonly content: Uint8Array; readonly sum: number } | undefined;
  if (row === undefined) return null;
  requireSum(row.sum, row.content);
  return fromJson<Overview>(inflatedText(row.content));
}

/** A document as an overview is made of it; null when nothing of it can be found. */
export function documentToRead(db: ReadableDB, id: DocumentId): DocumentToRead | null {
  const document = documentById(db, id);
  if (document === undefined) return null;
  const parts = partTexts(db, id);
  const read = parts.filter(({ state }) => isRead(state));
  if (read.every(({ text }) => text.trim() === '')) return null;
  return {
    name: document.name,
    title: document.title,
    format: document.format,
    language: db.prepare('SELECT language FROM documents WHERE id = ?').pluck().get(id) as string,
    parts: read.map(({ number, text, blocks }) => ({ number, text, blocks })),
    unread: parts.length - read.length,
  };
}

/** Another string when the text of a document is another one. */
export const textStamp = (db: ReadableDB, id: DocumentId): string =>
  db
    .prepare(
      `SELECT count(*) || ' ' || total(text_sum) || ' ' || (SELECT name || title FROM documents WHERE id = :id)
       FROM parts WHERE document_id = :id`,
    )
    .pluck()
    .get({ id }) as string;

/** Enqueues an `overview` job for each document that may be found and has no overview of this version. */
export const enqueueWithoutOverview = (db: WritableDB, now: number): number =>
  db
    .prepare(
      `INSERT OR IGNORE INTO jobs (kind, document_id, state, queued_at)
       SELECT 'overview', id, 'queued', :now FROM documents
       WHERE status IN ('indexed', 'ready') AND removed_at IS NULL
       AND NOT EXISTS (SELECT 1 FROM overviews WHERE document_id = documents.id AND version = :version)
       ORDER BY added_at, id`,
    )
    .run({ now, version: overviewVersion }).changes;
