import type { Chunk } from '../../common/domain/chunk.ts';
import type { ChunkId, DocumentId } from '../../common/ids.ts';
import { requireSum } from './checksum.ts';
import type { ReadableDB, WritableDB } from './open.ts';
import { packVector } from './search/packed-vector.ts';

/** Stores all chunks of a document in place of those it had. */
export function storeChunks(db: WritableDB, documentId: DocumentId, chunks: readonly Chunk[]): void {
  db.prepare('DELETE FROM chunks WHERE document_id = ?').run(documentId);
  const insert = db.prepare(
    `INSERT INTO chunks (document_id, ordinal, heading, start_part, start_char, end_part, end_char, tokens)
     VALUES (:documentId, :ordinal, :heading, :startPart, :startChar, :endPart, :endChar, :tokens)`,
  );
  for (const { text: _, ...chunk } of chunks) insert.run({ ...chunk, documentId });
}

export const countChunks = (db: ReadableDB, documentId: DocumentId): number =>
  db.prepare('SELECT count(*) FROM chunks WHERE document_id = ?').pluck().get(documentId) as number;

export const countWithoutVector = (db: ReadableDB, documentId: DocumentId, model: string): number =>
  db
    .prepare(
      `SELECT count(*) FROM chunks WHERE document_id = ?
       AND NOT EXISTS (SELECT 1 FROM chunk_vectors WHERE chunk_id = chunks.id AND model = ?)`,
    )
    .pluck()
    .get(documentId, model) as number;

/** The range of a chunk in the texts of its document's parts. */
export interface ChunkRange {
  readonly startPart: number;
  readonly startChar: number;
  readonly endPart: number;
  readonly endChar: number;
}

/**
 * A chunk's text: its range of the parts' texts, joined by line breaks. `texts` are those from the first part to the
 * last.
 */
export function sliceParts(
  range: ChunkRange,
  texts: readonly { readonly number: number; readonly text: string }[],
): string {
  return texts
    .map(({ number, text }) =>
      text.slice(
        number === range.startPart ? range.startChar : 0,
        number === range.endPart ? range.endChar : text.length,
      ),
    )
    .join('\n');
}

interface TextRow {
  readonly number: number;
  readonly label: string;
  readonly text: string;
  readonly textSum: number;
}

/** Reads the texts of chunks; one statement for many chunks. */
export function chunkTextReader(db: ReadableDB): (documentId: DocumentId, range: ChunkRange) => string {
  const read = db.prepare(
    `SELECT number, label, text, text_sum AS textSum FROM parts
     WHERE document_id = ? AND number BETWEEN ? AND ? ORDER BY number`,
  );
  return (documentId, range) => {
    const parts = read.all(documentId, range.startPart, range.endPart) as TextRow[];
    for (const { label, text, textSum } of parts) requireSum(textSum, label, text);
    return sliceParts(range, parts);
  };
}

/** A chunk that has no vector of the model yet. */
export interface UnembeddedChunk {
  readonly id: ChunkId;
  /** Its place among the document's chunks. */
  readonly ordinal: number;
  readonly heading: string;
  readonly text: string;
}

/** The next chunks of a document to embed, in order: at most `limit`, of those after the ordinal `after`. */
export function chunksWithoutVector(
  db: ReadableDB,
  documentId: DocumentId,
  model: string,
  { after, limit }: { readonly after: number; readonly limit: number },
): readonly UnembeddedChunk[] {
  const rows = db
    .prepare(
      `SELECT id, ordinal, heading, start_part AS startPart, start_char AS startChar, end_part AS endPart,
         end_char AS endChar
       FROM chunks WHERE document_id = :documentId AND ordinal > :after
       AND NOT EXISTS (SELECT 1 FROM chunk_vectors WHERE chunk_id = chunks.id AND model = :model)
       ORDER BY ordinal LIMIT :limit`,
    )
    .all({ documentId, model, after, limit }) as (ChunkRange & Omit<UnembeddedChunk, 'text'>)[];
  const textOf = chunkTextReader(db);
  return rows.map(({ id, ordinal, heading, ...range }) => ({ id, ordinal, heading, text: textOf(documentId, range) }));
}

/** The texts of at most `most` chunks of a document, spread over all of it. */
export function chunksSpread(db: ReadableDB, documentId: DocumentId, most: number): readonly string[] {
  const step = Math.max(1, Math.ceil(countChunks(db, documentId) / most));
  const ranges = db
    .prepare(
      `SELECT start_part AS startPart, start_char AS startChar, end_part AS endPart, end_char AS endChar
       FROM chunks WHERE document_id = ? AND ordinal % ? = 0 ORDER BY ordinal`,
    )
    .all(documentId, step) as readonly ChunkRange[];
  const textOf = chunkTextReader(db);
  return ranges.map((range) => textOf(documentId, range));
}

/** Takes a document's vectors away; its passages are found by their words until it was embedded anew. */
export function forgetVectors(db: WritableDB, documentId: DocumentId): void {
  db.prepare('DELETE FROM vector_codes WHERE document_id = ?').run(documentId);
  db.prepare('DELETE FROM chunk_vectors WHERE chunk_id IN (SELECT id FROM chunks WHERE document_id = ?)').run(
    documentId,
  );
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
    insert.run(id, model, new Uint8Array(packVector(vector).buffer));
  }
}
