import type { Handlers } from '../../common/contracts/define.ts';
import type { IndexThreadContract } from '../../common/contracts/index-thread.ts';
import type { Embedder } from './embedder.ts';

/** The part of a reranker that is served beside the embedder. */
interface Ranker {
  rerank(question: string, texts: readonly string[], signal?: AbortSignal): Promise<Float32Array>;
}

/**
 * Answers the contract. The embedder may still be loading; when that failed, every call fails with its error. The
 * rerankers are loaded for the first question that needs them: an import does without.
 */
export function indexThreadHandlers(
  embedder: Promise<Embedder>,
  loadRanker: () => Promise<Ranker>,
  loadGermanRanker: () => Promise<Ranker>,
): Handlers<IndexThreadContract> {
  let ranker: Promise<Ranker> | undefined;
  let germanRanker: Promise<Ranker> | undefined;
  return {
    info: async () => (await embedder).info,
    embedPassages: async ({ texts }, signal) => (await embedder).embedPassages(texts, signal),
    embedQuery: async ({ text }) => (await embedder).embedQuery(text),
    rerank: async ({ question, texts }, signal) => (await (ranker ??= loadRanker())).rerank(question, texts, signal),
    rerankGerman: async ({ question, texts }, signal) =>
      (await (germanRanker ??= loadGermanRanker())).rerank(question, texts, signal),
  };
}
