import { isGerman } from '../../../common/domain/language.ts';
import { CarrelError } from '../../../common/errors.ts';
import { borneOdds } from '../borne-odds.ts';
import { rerankerFor, type QueryModels } from '../deps.ts';

/** What the models say of texts beside a claim, each text read once. */
export interface Readings {
  /** Cosine of the claim with each text. */
  cosines(claim: string, texts: readonly string[]): Promise<readonly number[]>;
  /** For each text whether it answers the claim, as the cross-encoder's logit. */
  answers(claim: string, texts: readonly string[]): Promise<readonly number[]>;
  /**
   * For each text the answer reader's log odds that it bears the claim out; null where claim and texts are in two
   * languages, or no model reads answers in theirs.
   */
  borne(claim: string, texts: readonly string[]): Promise<readonly number[] | null>;
}

export function createReadings(models: QueryModels, signal?: AbortSignal): Readings {
  const { embedder, reranker } = models;
  const vectors = new Map<string, Float32Array>();
  const logits = new Map<string, number>();
  return {
    async cosines(claim, texts) {
      const fresh = [...new Set([claim, ...texts])].filter((text) => !vectors.has(text));
      const { dimension } = embedder.info;
      const rows = fresh.length === 0 ? new Float32Array() : await embedder.embedPassages(fresh, signal);
      if (rows.length !== fresh.length * dimension)
        throw new CarrelError('internal', 'internal', {
          params: { what: 'The embedder returned another number of vectors than it was asked for.' },
        });
      fresh.forEach((text, i) => vectors.set(text, rows.subarray(i * dimension, (i + 1) * dimension)));
      const own = vectors.get(claim) ?? new Float32Array(dimension);
      return texts.map((text) => dot(own, vectors.get(text) ?? own));
    },
    async answers(claim, texts) {
      const key = (text: string): string => `${claim}\n${text}`;
      const fresh = [...new Set(texts)].filter((text) => !logits.has(key(text)));
      const read = fresh.length === 0 ? [] : await reranker.rerank(claim, fresh, signal);
      fresh.forEach((text, i) => logits.set(key(text), read[i] ?? 0));
      return texts.map((text) => logits.get(key(text)) ?? 0);
    },
    async borne(claim, texts) {
      const german = isGerman(claim);
      const { readAnswers } = rerankerFor(models, german);
      return readAnswers === undefined || isGerman(texts.join(' ')) !== german
        ? null
        : borneOdds(await readAnswers(claim, texts, signal), texts.length);
    },
  };
}

function dot(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] as number) * (b[i] as number);
  return sum;
}
