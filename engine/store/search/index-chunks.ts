import type { DocumentId } from '../../../common/ids.ts';
import { chunkTextReader, type ChunkRange } from '../chunks.ts';
import type { ReadableDB, WritableDB } from '../open.ts';
import { codeLength, encodeSigns } from './codes.ts';
import { indexText } from './index-text.ts';

/**
 * Puts a document's chunks into the full-text index. Called in the transaction that makes the document findable; a
 * document that is there already is indexed anew, and its vectors must be too.
 */
export function indexChunks(db: WritableDB, documentId: DocumentId): void {
  unindexChunks(db, documentId);
  indexWords(db, documentId);
}

/** Puts chunks that are not there yet into the full-text index. */
export function indexWords(db: WritableDB, documentId: DocumentId): void {
  const insert = db.prepare('INSERT INTO chunk_fts (rowid, title, heading, text) VALUES (?, ?, ?, ?)');
  for (const row of wordsOf(db, documentId)) insert.run(...row);
}

/** What the full-text index has of a document: for each chunk its id, and the words of title, heading and text. */
export function* wordsOf(
  db: ReadableDB,
  documentId: DocumentId,
): Generator<readonly [id: number, title: string, heading: string, text: string]> {
  // A file's name often says what its title does not, and the reverse.
  const title = db.prepare(`SELECT title || ' ' || name FROM documents WHERE id = ?`).pluck().get(documentId) as string;
  const chunks = db
    .prepare(
      `SELECT id, heading, start_part AS startPart, start_char AS startChar, end_part AS endPart, end_char AS endChar
       FROM chunks WHERE document_id = ? ORDER BY ordinal`,
    )
    .all(documentId) as readonly (ChunkRange & { readonly id: number; readonly heading: string })[];
  const textOf = chunkTextReader(db);
  for (const { id, heading, ...range } of chunks)
    yield [id, indexText(title), indexText(heading), indexText(textOf(documentId, range))];
}

/** Puts the vectors that a document has into the index of vectors; called again when it has more. */
export function indexVectors(db: WritableDB, documentId: DocumentId): void {
  db.prepare('DELETE FROM vector_codes WHERE document_id = ?').run(documentId);
  writeCodes(db, documentId);
}

/** Takes a document's chunks out of both indexes; text and vectors stay. */
export function unindexChunks(db: WritableDB, documentId: DocumentId): void {
  db.prepare('DELETE FROM chunk_fts WHERE rowid IN (SELECT id FROM chunks WHERE document_id = ?)').run(documentId);
  db.prepare('DELETE FROM vector_codes WHERE document_id = ?').run(documentId);
}

function writeCodes(db: WritableDB, documentId: DocumentId): void {
  const made = codesOf(db, documentId);
  if (made === null) return;
  db.prepare(
    'INSERT INTO vector_codes (document_id, model, chunk_ids, codes, stamp) VALUES (?, ?, ?, ?, hex(randomblob(8)))',
  ).run(documentId, made.model, made.chunkIds, made.codes);
}

/** What the index of vectors has of a document; null when it has no vectors. */
export function codesOf(
  db: ReadableDB,
  documentId: DocumentId,
): { readonly model: string; readonly chunkIds: Uint8Array; readonly codes: Uint8Array } | null {
  const rows = db
    .prepare(
      `SELECT chunks.id, chunk_vectors.model, chunk_vectors.vector
       FROM chunks JOIN chunk_vectors ON chunk_vectors.chunk_id = chunks.id
       WHERE chunks.document_id = ? ORDER BY chunks.ordinal`,
    )
    .raw()
    .all(documentId) as readonly (readonly [number, string, Uint8Array])[];
  const first = rows[0];
  if (first === undefined) return null;
  const [, model, { length: dimension }] = first;
  const same = rows.filter((row) => row[1] === model && row[2].length === dimension);
  const length = codeLength(dimension);
  const ids = new Float64Array(same.length);
  const codes = new Uint8Array(same.length * length);
  same.forEach(([id, , vector], i) => {
    ids[i] = id;
    encodeSigns(new Int8Array(vector.buffer, vector.byteOffset, vector.length), codes, i * length);
  });
  return { model, chunkIds: new Uint8Array(ids.buffer), codes };
}
