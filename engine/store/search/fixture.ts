import type { DocumentStatus } from '../../../common/domain/document.ts';
import { documentId, type DocumentId } from '../../../common/ids.ts';
import { packRuns } from '../../../common/domain/runs.ts';
import type { WritableDB } from '../open.ts';
import { storePart } from '../parts.ts';
import { indexChunks, indexVectors } from './index-chunks.ts';
import { packVector } from './packed-vector.ts';

/** A document for tests of search: one part that holds all chunks, one after the other. */
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
          `INSERT INTO chunks (document_id, ordinal, heading, start_part, start_char, end_part, end_char, tokens)
            VALUES (?, ?, ?, 1, ?, 1, ?, 1)`,
        )
        .run(id, ordinal, chunk.heading ?? '', start, text.length);
      if (chunk.vector === undefined) return;
      db.prepare('INSERT INTO chunk_vectors (chunk_id, model, vector) VALUES (?, ?, ?)').run(
        lastInsertRowid,
        model,
        new Uint8Array(packVector(chunk.vector).buffer),
      );
    });
    storePart(db, id, {
      number: 1,
      label: '1',
      text,
      state: 'read',
      blocks: [],
      omissions: [],
      layout: { width: 600, height: 800, runs: packRuns([]) },
    });
    indexChunks(db, id);
    indexVectors(db, id);
    return id;
  });
}

function addDocument(db: WritableDB, { name, title = '', status = 'ready' }: SampleDocument): DocumentId {
  const { lastInsertRowid } = db
    .prepare('INSERT INTO documents (name, bytes, title, status, part_count, added_at) VALUES (?, 1, ?, ?, 1, 0)')
    .run(name, title, status);
  return documentId(Number(lastInsertRowid));
}
