import type { DocumentStatus } from '../../../common/domain/document.ts';
import { documentId, type DocumentId } from '../../../common/ids.ts';
import type { WritableDB } from '../open.ts';
import { indexChunks } from './index-chunks.ts';

/** A document for tests of search: one page that holds all chunks, one after the other. */
export interface SampleDocument {
  readonly name: string;
  readonly title?: string;
  readonly status?: DocumentStatus;
  readonly chunks: readonly { readonly heading?: string; readonly text: string; readonly vector?: Float32Array }[];
}

/** Writes documents as an import leaves them, and indexes them whatever their status is. Returns their ids. */
export function writeDocuments(
  db: WritableDB,
  documents: readonly SampleDocument[],
  model = 'test',
): readonly DocumentId[] {
  return documents.map((document) => {
    const id = addDocument(db, document);
    let text = '';
    document.chunks.forEach((chunk, ordinal) => {
      const start = text.length === 0 ? 0 : text.length + 1;
      text = text.length === 0 ? chunk.text : `${text}\n${chunk.text}`;
      const { lastInsertRowid } = db
        .prepare(
          'INSERT INTO chunks (document_id, ordinal, heading, start_page, start_char, end_page, end_char, text, tokens) VALUES (?, ?, ?, 1, ?, 1, ?, ?, 1)',
        )
        .run(id, ordinal, chunk.heading ?? '', start, text.length, chunk.text);
      if (chunk.vector === undefined) return;
      const { buffer, byteOffset, byteLength } = chunk.vector;
      db.prepare('INSERT INTO chunk_vectors (chunk_id, model, vector) VALUES (?, ?, ?)').run(
        lastInsertRowid,
        model,
        new Uint8Array(buffer, byteOffset, byteLength),
      );
    });
    db.prepare(
      "INSERT INTO pages (document_id, number, width, height, text, runs, blocks, image_only) VALUES (?, 1, 600, 800, ?, x'', '[]', 0)",
    ).run(id, text);
    indexChunks(db, id);
    return id;
  });
}

function addDocument(db: WritableDB, { name, title = '', status = 'ready' }: SampleDocument): DocumentId {
  const { lastInsertRowid } = db
    .prepare('INSERT INTO documents (name, bytes, title, status, page_count, added_at) VALUES (?, 1, ?, ?, 1, 0)')
    .run(name, title, status);
  return documentId(Number(lastInsertRowid));
}
