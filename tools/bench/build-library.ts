import { createHash } from 'node:crypto';
import type { Chunk } from '../../common/domain/chunk.ts';
import type { Part } from '../../common/domain/part.ts';
import type { DocumentId } from '../../common/ids.ts';
import { chunksWithoutVector, storeChunks, storeVectors } from '../../engine/store/chunks.ts';
import { insertDocument, setContent, setOpened, setOutcome, updateCounts } from '../../engine/store/documents.ts';
import type { WritableDB } from '../../engine/store/open.ts';
import { storePart } from '../../engine/store/parts.ts';
import { indexChunks, indexVectors } from '../../engine/store/search/index-chunks.ts';

export interface LibraryDocument {
  readonly name: string;
  readonly title: string;
  readonly parts: readonly Part[];
  readonly chunks: readonly Chunk[];
  /** (chunks, dimension), row-major. */
  readonly vectors: Float32Array;
}

/** Pages that are text alone. */
export const plainParts = (pages: readonly string[]): readonly Part[] =>
  pages.map((text, i) => ({
    number: i + 1,
    label: `${i + 1}`,
    text,
    blocks: [],
    layout: null,
    state: 'read',
    omissions: [],
  }));

/** Adds a ready document through the store, as the import does, without a file. */
export function addDocument(
  db: WritableDB,
  model: string,
  { name, title, parts, chunks, vectors }: LibraryDocument,
): DocumentId {
  return db.transaction(() => {
    const id = insertDocument(db, { name, bytes: 1, now: 0 });
    setContent(db, id, createHash('sha256').update(`${id}`).digest('hex'), 1);
    setOpened(db, id, { format: 'pdf', parts: parts.length, title, language: '' });
    for (const part of parts) storePart(db, id, part);
    storeChunks(db, id, chunks);
    storeVectors(
      db,
      chunksWithoutVector(db, id, model, { after: -1, limit: chunks.length }).map((chunk) => chunk.id),
      model,
      vectors,
    );
    setOutcome(db, id, 'ready', null, 0);
    updateCounts(db, id);
    indexChunks(db, id);
    indexVectors(db, id);
    return id;
  })();
}
