import type { DocumentId } from '../../common/ids.ts';
import { checksumOf, requireSum } from './checksum.ts';
import type { ReadableDB, WritableDB } from './open.ts';

/** Notes of one document that are kept at most: those of a few summaries of a book. */
const mostOfDocument = 1_000;

/**
 * What was noted of a piece of a document.
 *
 * @param madeOf names what the note was made of
 * @returns null when there is none
 * @throws CarrelError `library-corrupt` when it is not as it was stored
 */
export function summaryNote(db: ReadableDB, documentId: DocumentId, madeOf: string): string | null {
  const row = db
    .prepare('SELECT note, sum FROM summary_notes WHERE document_id = ? AND made_of = ?')
    .get(documentId, madeOf) as { readonly note: string; readonly sum: number } | undefined;
  if (row === undefined) return null;
  requireSum(row.sum, row.note);
  return row.note;
}

/** Keeps a note. Of more than a thousand the document's oldest go. Of a document that is deleted nothing is kept. */
export function storeSummaryNote(db: WritableDB, documentId: DocumentId, madeOf: string, note: string): void {
  db.transaction(() => {
    db.prepare(
      `INSERT OR REPLACE INTO summary_notes (document_id, made_of, note, sum)
       SELECT id, :madeOf, :note, :sum FROM documents WHERE id = :documentId`,
    ).run({ documentId, madeOf, note, sum: checksumOf(note) });
    db.prepare(
      `DELETE FROM summary_notes WHERE document_id = :documentId AND id <=
       (SELECT id FROM summary_notes WHERE document_id = :documentId ORDER BY id DESC LIMIT 1 OFFSET :most)`,
    ).run({ documentId, most: mostOfDocument });
  })();
}
