/**
 * LexRank (Erkan and Radev 2004) over sentences as bags of weighted words: a sentence is central when it is like many
 * sentences that are central themselves. Continuous: likeness is the weight of an edge.
 */

/** A sentence's words, each once, with their weights; L2-normalised. */
export type WordVector = ReadonlyMap<string, number>;

const damping = 0.85;
const rounds = 30;
const settled = 1e-4;

/**
 * Words with weights: how often they stand in the sentence, times how rare they are among all of them.
 *
 * @param sentences words of each, in any order
 */
export function wordVectors(sentences: readonly (readonly string[])[]): readonly WordVector[] {
  const inSentences = new Map<string, number>();
  for (const words of sentences)
    for (const word of new Set(words)) inSentences.set(word, (inSentences.get(word) ?? 0) + 1);
  return sentences.map((words) => {
    const weights = new Map<string, number>();
    for (const word of words) weights.set(word, (weights.get(word) ?? 0) + 1);
    let square = 0;
    for (const [word, count] of weights) {
      const weight = count * Math.log(1 + sentences.length / (inSentences.get(word) ?? 1));
      weights.set(word, weight);
      square += weight * weight;
    }
    for (const [word, weight] of weights) weights.set(word, weight / Math.sqrt(square));
    return weights;
  });
}

/** How central each sentence is; together 1. Time grows with the pairs that share a word. */
export function centrality(vectors: readonly WordVector[]): Float64Array {
  const count = vectors.length;
  const edges = likenesses(vectors);
  const sums = edges.map((row) => row.reduce((sum, { weight }) => sum + weight, 0));
  let rank = new Float64Array(count).fill(1 / Math.max(1, count));
  for (let round = 0; round < rounds; round++) {
    const next = new Float64Array(count).fill((1 - damping) / count);
    for (const [from, row] of edges.entries()) {
      const share = (damping * (rank[from] ?? 0)) / (sums[from] ?? 1);
      for (const { to, weight } of row) next[to] = (next[to] ?? 0) + share * weight;
    }
    const moved = next.reduce((sum, value, i) => sum + Math.abs(value - (rank[i] ?? 0)), 0);
    rank = next;
    if (moved < settled) break;
  }
  return rank;
}

interface Edge {
  readonly to: number;
  readonly weight: number;
}

/** For each sentence those that share words with it, itself among them. */
function likenesses(vectors: readonly WordVector[]): readonly (readonly Edge[])[] {
  const holders = new Map<string, { readonly at: number; readonly weight: number }[]>();
  for (const [at, vector] of vectors.entries())
    for (const [word, weight] of vector) {
      const list = holders.get(word);
      if (list === undefined) holders.set(word, [{ at, weight }]);
      else list.push({ at, weight });
    }
  return vectors.map((vector, from) => {
    const row = new Map<number, number>([[from, 0]]);
    for (const [word, weight] of vector)
      for (const other of holders.get(word) ?? []) row.set(other.at, (row.get(other.at) ?? 0) + weight * other.weight);
    return [...row].map(([to, weight]) => ({ to, weight: Math.max(weight, 1e-6) }));
  });
}

/** Cosine of two vectors of words. */
export function likeness(one: WordVector, other: WordVector): number {
  const [small, large] = one.size <= other.size ? [one, other] : [other, one];
  let sum = 0;
  for (const [word, weight] of small) sum += weight * (large.get(word) ?? 0);
  return sum;
}
