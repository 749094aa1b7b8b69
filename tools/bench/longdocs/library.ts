import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DocumentId } from '../../../common/ids.ts';
import { embeddedText } from '../../../common/domain/embedded-text.ts';
import { openWritable } from '../../../engine/store/open.ts';
import { addDocument } from '../build-library.ts';
import { cachedVectors, type TextEmbedder } from '../vector-cache.ts';
import type { PreparedSet } from './prepare.ts';

/** The set as a library on disk, as an import makes it. */
export interface LongDocsLibrary {
  readonly dir: string;
  readonly idOf: ReadonlyMap<string, DocumentId>;
  remove(): void;
}

export async function buildLongDocsLibrary(
  cacheDir: string,
  embedder: TextEmbedder,
  { documents }: PreparedSet,
): Promise<LongDocsLibrary> {
  const dir = mkdtempSync(join(tmpdir(), 'carrel-longdocs-'));
  const db = openWritable(dir);
  const idOf = new Map<string, DocumentId>();
  for (const { file, title, parts, chunks } of documents) {
    const texts = chunks.map(({ heading, text }) => embeddedText({ name: file, title, heading, text }));
    const vectors = await cachedVectors(cacheDir, embedder, 'passages', texts);
    idOf.set(file, addDocument(db, embedder.info.model, { name: file, title, parts, chunks, vectors }));
  }
  db.close();
  return { dir, idOf, remove: () => rmSync(dir, { recursive: true }) };
}
