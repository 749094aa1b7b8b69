/** Tokens that may come next, the likeliest first. */
export interface Candidates {
  readonly ids: readonly number[];
  /** Logits in falling order, one for each id. */
  readonly scores: readonly number[];
}

/** A rule that changes which tokens may come next and how likely they are. Never leaves none. */
export type LogitsProcessor = (candidates: Candidates) => Candidates;

/** Tokens more than this below the best have together no chance that a number between 0 and 1 could tell from none. */
const negligible = 60;

/**
 * The `limit` best tokens in falling order, those with a smaller id first where they are equal. Time grows with the
 * vocabulary, and only with the logarithm of the limit.
 *
 * @param limit 0 for all that matter
 */
export function bestCandidates(logits: Float32Array, limit: number, temperature: number): Candidates {
  const best = logits[greedy(logits)] ?? 0;
  const floor = best - negligible * temperature;
  const ids: number[] = [];
  for (let id = 0; id < logits.length; id++) if ((logits[id] ?? -Infinity) >= floor) ids.push(id);
  const score = (id: number): number => logits[id] ?? -Infinity;
  const falling = (a: number, b: number): number => score(b) - score(a) || a - b;
  const kept = limit > 0 && limit < ids.length ? heapBest(ids, limit, falling) : ids;
  kept.sort(falling);
  return { ids: kept, scores: kept.map(score) };
}

/** The likeliest token; the smallest id where several are. */
export function greedy(logits: Float32Array): number {
  let best = 0;
  for (let id = 1; id < logits.length; id++) if ((logits[id] ?? -Infinity) > (logits[best] ?? -Infinity)) best = id;
  return best;
}

/** Probabilities of scores: their softmax. */
export function probabilities(scores: readonly number[]): number[] {
  const largest = scores[0] ?? 0;
  const powers = scores.map((score) => Math.exp(score - largest));
  const sum = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => power / sum);
}

/** The `limit` first in the order, by a heap whose root is the last of those kept. */
function heapBest(ids: readonly number[], limit: number, order: (a: number, b: number) => number): number[] {
  const heap = ids.slice(0, limit);
  const sink = (from: number): void => {
    for (let parent = from; ;) {
      let last = parent;
      for (const child of [2 * parent + 1, 2 * parent + 2])
        if (child < limit && order(heap[child]!, heap[last]!) > 0) last = child;
      if (last === parent) return;
      [heap[parent], heap[last]] = [heap[last]!, heap[parent]!];
      parent = last;
    }
  };
  for (let i = (limit >> 1) - 1; i >= 0; i--) sink(i);
  for (let i = limit; i < ids.length; i++) {
    if (order(ids[i]!, heap[0]!) >= 0) continue;
    heap[0] = ids[i]!;
    sink(0);
  }
  return heap;
}
