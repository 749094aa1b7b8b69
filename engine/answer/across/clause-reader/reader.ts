import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { CarrelError } from '../../../../common/errors.ts';
import type { ClauseReader } from '../../deps.ts';

const headSchema = v.strictObject({
  labels: v.array(v.string()),
  /** (labels, dimension + 1): the last of a row is its bias. */
  weights: v.array(v.array(v.number())),
});
/** What `tools/make-clause-reader.ts` writes: a softmax regression for each head. */
const headsSchema = v.record(v.string(), headSchema);
export type ClauseHead = v.InferOutput<typeof headSchema>;
export type ClauseHeads = Readonly<Record<string, ClauseHead>>;

/** Texts that are embedded in one call. */
const mostTexts = 256;

/** @throws CarrelError `bad-file` when the weights are not there, or not what they should be */
export function clauseHeads(resourcesDir: string): ClauseHeads {
  const path = join(resourcesDir, 'models', 'clause-reader', 'weights.json');
  try {
    return v.parse(headsSchema, JSON.parse(readFileSync(path, 'utf8')));
  } catch (error) {
    const what = error instanceof Error ? error.message : String(error);
    throw new CarrelError('bad-file', 'embedder-incomplete', { params: { dir: path, what }, cause: error });
  }
}

/**
 * @param load the heads, for the first clause that is read
 * @param embed texts as vectors, (texts, dimension) row-major
 */
export function clauseReaderOf(
  load: () => ClauseHeads,
  embed: (texts: readonly string[], signal?: AbortSignal) => Promise<Float32Array>,
): ClauseReader {
  let heads: ClauseHeads | undefined;
  return {
    async read(name, texts, signal) {
      const head = (heads ??= load())[name];
      if (head === undefined) throw new CarrelError('internal', 'internal', { params: { what: `no head ${name}` } });
      const told: Readonly<Record<string, number>>[] = [];
      for (let at = 0; at < texts.length; at += mostTexts) {
        const some = texts.slice(at, at + mostTexts);
        const vectors = await embed(some, signal);
        const dimension = vectors.length / some.length;
        for (const [i] of some.entries())
          told.push(probabilities(head, vectors.subarray(i * dimension, (i + 1) * dimension)));
      }
      return told;
    },
  };
}

function probabilities({ labels, weights }: ClauseHead, vector: Float32Array): Readonly<Record<string, number>> {
  const odds = weights.map((row) => vector.reduce((sum, value, k) => sum + value * (row[k] ?? 0), row.at(-1) ?? 0));
  const most = Math.max(...odds);
  const powers = odds.map((value) => Math.exp(value - most));
  const all = powers.reduce((sum, value) => sum + value, 0);
  return Object.fromEntries(labels.map((label, i) => [label, (powers[i] ?? 0) / all]));
}
