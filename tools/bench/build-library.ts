import { createHash } from 'node:crypto';
import type { Chunk } from '../../common/domain/chunk.ts';
import type { DocumentId } from '../../common/ids.ts';
import { chunksWithoutVector, storeChunks, storeVectors } from '../../engine/store/chunks.ts';
import { insertDocument, setContent, setOpened, setOutcome } from '../../engine/store/documents.ts';
import type { WritableDB } from '../../engine/store/open.ts';
import { storePage } from '../../engine/store/pages.ts';
import { indexChunks } from '../../engine/store/search/index-chunks.ts';

export interface LibraryDocument {
  readonly name: string;
  readonly title: string;
  readonly pages: readonly string[];
  readonly chunks: readonly Chunk[];
  /** (chunks, dimension), row-major. */
  readonly vectors: Float32Array;
}

/** Adds a ready document through the store, as the import does, without a file. */
export function addDocument(
  db: WritableDB,
  model: string,
  { name, title, pages, chunks, vectors }: LibraryDocument,
): DocumentId {
  return db.transaction(() => {
    const id = insertDocument(db, { name, bytes: 1, now: 0 });
    setContent(db, id, createHash('sha256').update(`${id}`).digest('hex'), 1);
    setOpened(db, id, pages.length, title);
    pages.forEach((text, i) =>
      storePage(db, id, { number: i + 1, width: 595, height: 842, text, runs: [], blocks: [], imageOnly: false }),
    );
    storeChunks(db, id, chunks);
    storeVectors(
      db,
      chunksWithoutVector(db, id, model, chunks.length).map((chunk) => chunk.id),
      model,
      vectors,
    );
    setOutcome(db, id, 'ready', '', 0);
    indexChunks(db, id);
    return id;
  })();
}
