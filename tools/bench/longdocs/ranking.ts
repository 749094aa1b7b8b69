import { cachedVectors, type TextEmbedder } from '../vector-cache.ts';
import type { PreparedSet } from './prepare.ts';

/** A piece of a document: what a ranking puts in order. */
export interface Unit {
  readonly file: string;
  readonly firstPage: number;
  readonly lastPage: number;
  readonly text: string;
}

/**
 * Puts pieces in order, best first, for the question of that number: those of one document, or of all where `file` is
 * null.
 */
export type Ranking = (question: number, file: string | null) => Promise<readonly Unit[]> | readonly Unit[];

/**
 * A ranking by vectors alone. What is embedded of a unit may be other than its text: with a name before it, or without
 * numbers. Vectors are kept by document, so that a variant that changes one document embeds that one.
 */
export async function rankingByVectors<U extends Unit>(
  cacheDir: string,
  embedder: TextEmbedder,
  { questions }: PreparedSet,
  units: readonly U[],
  embedded: (unit: U) => string,
): Promise<Ranking> {
  const { dimension } = embedder.info;
  const asked = await cachedVectors(
    cacheDir,
    embedder,
    'queries',
    questions.map(({ question }) => question),
  );
  const scored: { readonly unit: U; readonly vector: Float32Array }[] = [];
  for (const file of new Set(units.map((unit) => unit.file))) {
    const own = units.filter((unit) => unit.file === file);
    const vectors = await cachedVectors(cacheDir, embedder, 'passages', own.map(embedded));
    for (const [i, unit] of own.entries())
      scored.push({ unit, vector: vectors.subarray(i * dimension, (i + 1) * dimension) });
  }
  return (question, file) => {
    const query = asked.subarray(question * dimension, (question + 1) * dimension);
    return scored
      .filter(({ unit }) => file === null || unit.file === file)
      .map(({ unit, vector }) => ({ unit, score: dot(query, vector) }))
      .toSorted((a, b) => b.score - a.score)
      .slice(0, 10)
      .map(({ unit }) => unit);
  };
}

function dot(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] as number) * (b[i] as number);
  return sum;
}
