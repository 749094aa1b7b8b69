import { CarrelError } from '../../common/errors.ts';
import type { QueryEmbedder, QueryModels } from '../answer/deps.ts';
import { resourcesDirectory } from '../host/paths.ts';
import { germanSynonyms, synonymsFile } from '../synonyms/german.ts';
import { hasFindable } from '../store/documents.ts';
import { openReadable, type ReadableDB } from '../store/open.ts';
import type { Given } from './command.ts';
import { libraryOf } from './library-path.ts';

/** Opens a library for reading, for a command that needs something in it. */
export function openToRead(given: Given): ReadableDB {
  const dir = libraryOf(given);
  let db: ReadableDB;
  try {
    db = openReadable(dir, given.key);
  } catch (error) {
    if (error instanceof CarrelError && error.code === 'not-found')
      throw new CarrelError('not-found', 'no-library-index', { params: { dir } });
    throw error;
  }
  return db;
}

/** Says what to do when there is nothing to search. */
export function refuseEmpty(db: ReadableDB): void {
  if (!hasFindable(db)) throw new CarrelError('not-found', 'library-empty');
}

/** The bundled embedder, in this process: for a question or two that is faster than a thread (ADR 0053). */
export async function loadQueryEmbedder(): Promise<QueryEmbedder> {
  const [{ loadEmbedder }, { bundledEmbedderDir }] = await Promise.all([
    import('../embed/embedder.ts'),
    import('../embed/bundle.ts'),
  ]);
  return loadEmbedder(bundledEmbedderDir(resourcesDirectory()), { threads: 2 });
}

/** The embedder and the rerankers, in this process; the German one is loaded for the first text that it reads. */
export async function loadQueryModels(): Promise<QueryModels> {
  const { bundledRerankerDir, loadReranker } = await import('../rerank/reranker.ts');
  const { bundledGermanRerankerDir, loadGermanReranker } = await import('../embed/german-reranker.ts');
  const [embedder, reranker] = await Promise.all([
    loadQueryEmbedder(),
    loadReranker(bundledRerankerDir(resourcesDirectory()), { threads: 2 }),
  ]);
  let german: ReturnType<typeof loadGermanReranker> | undefined;
  return {
    embedder,
    reranker,
    germanReranker: {
      rerank: async (question, texts, signal) =>
        (await (german ??= loadGermanReranker(bundledGermanRerankerDir(resourcesDirectory()), { threads: 2 }))).rerank(
          question,
          texts,
          signal,
        ),
    },
    synonyms: germanSynonyms(synonymsFile(resourcesDirectory())),
  };
}
