import { join } from 'node:path';
import { loadEmbedder, type Embedder } from './embedder.ts';

/** The folder of the reranker for German that comes with the app. */
export const bundledGermanRerankerDir = (resourcesDir: string): string =>
  join(resourcesDir, 'models', 'multilingual-e5-small');

/**
 * Cosines as logits like the cross-encoder's: half of the texts that answer German questions are above 2, nineteen of
 * twenty others below 2. Cosines of this model are all between .7 and .95.
 */
const logit = { slope: 100, none: 0.85 };

/** Reads German questions and texts, each by itself: how like they are says whether the text answers (ADR 0430). */
export interface GermanReranker {
  /**
   * A number for each text, in order, as `Reranker` gives it. **Blocks the thread** for each text, not between them.
   *
   * @throws CarrelError `cancelled` when the signal fires, before the next text
   */
  rerank(question: string, texts: readonly string[], signal?: AbortSignal): Promise<Float32Array>;
  release(): Promise<void>;
}

/** @throws CarrelError `bad-file` when the folder does not hold an embedder */
export async function loadGermanReranker(dir: string, options: { readonly threads: number }): Promise<GermanReranker> {
  return germanReranker(await loadEmbedder(dir, options));
}

/** How like an embedder's vectors of question and text are. */
export function germanReranker({
  info: { dimension },
  embedQuery,
  embedPassages,
  release,
}: Pick<Embedder, 'info' | 'embedQuery' | 'embedPassages' | 'release'>): GermanReranker {
  return {
    async rerank(question, texts, signal) {
      const asked = await embedQuery(question);
      const vectors = await embedPassages(texts, signal);
      return Float32Array.from(texts, (_, index) => {
        const own = vectors.subarray(index * dimension, (index + 1) * dimension);
        const cosine = asked.reduce((sum, value, channel) => sum + value * (own[channel] ?? 0), 0);
        return logit.slope * (cosine - logit.none);
      });
    },
    release,
  };
}
