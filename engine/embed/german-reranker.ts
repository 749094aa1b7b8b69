import type { EmbedderInfo } from '../../common/contracts/index-thread.ts';

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
}

/** What makes the vectors. */
interface Reads {
  readonly info: EmbedderInfo;
  embedQuery(text: string): Promise<Float32Array> | Float32Array;
  embedPassages(texts: readonly string[], signal?: AbortSignal): Promise<Float32Array> | Float32Array;
}

/** How like an embedder's vectors of question and text are. The vector of the last question is kept. */
export function germanReranker({ info: { dimension }, embedQuery, embedPassages }: Reads): GermanReranker {
  let last: { readonly question: string; readonly vector: Float32Array } | undefined;
  return {
    async rerank(question, texts, signal) {
      last = last?.question === question ? last : { question, vector: await embedQuery(question) };
      const { vector: asked } = last;
      const vectors = await embedPassages(texts, signal);
      return Float32Array.from(texts, (_, index) => {
        const own = vectors.subarray(index * dimension, (index + 1) * dimension);
        const cosine = asked.reduce((sum, value, channel) => sum + value * (own[channel] ?? 0), 0);
        return logit.slope * (cosine - logit.none);
      });
    },
  };
}
