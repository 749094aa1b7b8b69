import type { Handlers } from '../../common/contracts/define.ts';
import type { IndexThreadContract } from '../../common/contracts/index-thread.ts';
import type { Embedder } from './embedder.ts';

/** Answers the contract. The embedder may still be loading; when that failed, every call fails with its error. */
export function indexThreadHandlers(embedder: Promise<Embedder>): Handlers<IndexThreadContract> {
  return {
    info: async () => (await embedder).info,
    embedPassages: async ({ texts }, signal) => (await embedder).embedPassages(texts, signal),
    embedQuery: async ({ text }) => (await embedder).embedQuery(text),
  };
}
