import type { Chunk } from '../../common/domain/chunk.ts';
import type { ChunkId, DocumentId } from '../../common/ids.ts';
import type { ReadableDB, WritableDB } from './open.ts';

/** Stores all chunks of a document in place of those it had. */
export function storeChunks(db: WritableDB, documentId: DocumentId, chunks: readonly Chunk[]): void {
  db.prepare('DELETE FROM chunks WHERE document_id = ?').run(documentId);
  const insert = db.prepare(
    `INSERT INTO chunks (document_id, ordinal, heading, start_page, start_char, end_page, end_char, text, tokens)
     VALUES (:documentId, :ordinal, :heading, :startPage, :startChar, :endPage, :endChar, :text, :tokens)`,
  );
  for (const chunk of chunks) insert.run({ ...chunk, documentId });
}

export const countChunks = (db: ReadableDB, documentId: DocumentId): number =>
  db.prepare('SELECT count(*) FROM chunks WHERE document_id = ?').pluck().get(documentId) as number;

/** A chunk that has no vector of the model yet. */
export interface UnembeddedChunk {
  readonly id: ChunkId;
  readonly heading: string;
  readonly text: string;
}

/** The next chunks of a document to embed, in order. */
export function chunksWithoutVector(
  db: ReadableDB,
  documentId: DocumentId,
  model: string,
  limit: number,
): readonly UnembeddedChunk[] {
  return db
    .prepare(
      `SELECT id, heading, text FROM chunks WHERE document_id = :documentId
       AND NOT EXISTS (SELECT 1 FROM chunk_vectors WHERE chunk_id = chunks.id AND model = :model) ORDER BY ordinal LIMIT :limit`,
    )
    .all({ documentId, model, limit }) as UnembeddedChunk[];
}

/**
 * Stores the vectors of chunks.
 *
 * @param vectors (chunkIds, dimension), row-major, L2-normalised
 */
export function storeVectors(db: WritableDB, chunkIds: readonly ChunkId[], model: string, vectors: Float32Array): void {
  const dimension = vectors.length / chunkIds.length;
  const insert = db.prepare('INSERT OR REPLACE INTO chunk_vectors (chunk_id, model, vector) VALUES (?, ?, ?)');
  for (const [index, id] of chunkIds.entries()) {
    const vector = vectors.subarray(index * dimension, (index + 1) * dimension);
    insert.run(id, model, new Uint8Array(vector.buffer, vector.byteOffset, vector.byteLength));
  }
}
