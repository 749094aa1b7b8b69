import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Chunk } from '../../common/domain/chunk.ts';
import type { DocumentId } from '../../common/ids.ts';
import { embeddedText } from '../../common/domain/embedded-text.ts';
import { openReadable, openWritable, type ReadableDB } from '../../engine/store/open.ts';
import { chunkDocument } from '../../engine/chunk/chunk-document.ts';
import { bundledEmbedderDir } from '../../engine/embed/bundle.ts';
import { loadEmbedder, type Embedder } from '../../engine/embed/embedder.ts';
import { addDocument, plainParts } from './build-library.ts';
import type { Cranfield } from './cranfield.ts';
import { cachedVectors } from './vector-cache.ts';

const root = join(import.meta.dirname, '..', '..');
export const cacheDir = join(root, '.cache', 'bench');

export const loadBundledEmbedder = (): Promise<Embedder> =>
  loadEmbedder(bundledEmbedderDir(join(root, 'resources')), { threads: 2 });

/** The collection as a library: cut, embedded and indexed by the code that imports files. */
export interface CranfieldLibrary {
  readonly db: ReadableDB;
  /** The collection's number of a document of the library. */
  readonly numberOf: ReadonlyMap<DocumentId, number>;
  remove(): void;
}

type CutDocument = Cranfield['documents'][number] & { readonly chunks: readonly Chunk[] };

/** The collection's documents with their chunks, and the chunks' vectors: (all chunks, dimension), row-major. */
export async function embedCranfield(
  { documents }: Cranfield,
  embedder: Embedder,
): Promise<{ readonly cut: readonly CutDocument[]; readonly vectors: Float32Array }> {
  const cut = documents
    .map((document) => ({ ...document, chunks: chunksOf(document.text, embedder.countTokens) }))
    .filter(({ chunks }) => chunks.length > 0);
  const texts = cut.flatMap(({ id, title, chunks }) =>
    chunks.map(({ heading, text }) => embeddedText({ name: `cranfield ${id}.txt`, title, heading, text })),
  );
  return { cut, vectors: await cachedVectors(cacheDir, embedder, 'passages', texts) };
}

export async function buildCranfieldLibrary(collection: Cranfield, embedder: Embedder): Promise<CranfieldLibrary> {
  const { model, dimension } = embedder.info;
  const { cut, vectors } = await embedCranfield(collection, embedder);
  const dir = mkdtempSync(join(tmpdir(), 'carrel-cranfield-'));
  const writer = openWritable(dir);
  const numberOf = new Map<DocumentId, number>();
  let first = 0;
  for (const { id, title, text, chunks } of cut) {
    const end = first + chunks.length;
    const own = vectors.slice(first * dimension, end * dimension);
    numberOf.set(
      addDocument(writer, model, {
        name: `cranfield ${id}.txt`,
        title,
        parts: plainParts([text]),
        chunks,
        vectors: own,
      }),
      id,
    );
    first = end;
  }
  writer.close();
  const db = openReadable(dir);
  return {
    db,
    numberOf,
    remove: () => {
      db.close();
      rmSync(dir, { recursive: true });
    },
  };
}

function chunksOf(text: string, countTokens: (text: string) => number): readonly Chunk[] {
  const block = { start: 0, end: text.length, kind: 'paragraph', continues: false } as const;
  return chunkDocument([{ number: 1, text, blocks: text === '' ? [] : [block] }], countTokens);
}
