import { probabilities, type Candidates, type LogitsProcessor } from './candidates.ts';

/** Divides the logits: under 1 sharpens, over 1 flattens. */
export const temperature =
  (value: number): LogitsProcessor =>
  ({ ids, scores }) => ({ ids, scores: scores.map((score) => score / value) });

/** Keeps the `k` likeliest; 0 keeps all. */
export const topK =
  (k: number): LogitsProcessor =>
  (candidates) =>
    k === 0 ? candidates : keep(candidates, k);

/** Keeps the fewest of the likeliest that together reach the probability `p` (nucleus sampling, arXiv 1904.09751). */
export const topP =
  (p: number): LogitsProcessor =>
  (candidates) => {
    if (p >= 1) return candidates;
    let sum = 0;
    const cut = probabilities(candidates.scores).findIndex((probability) => (sum += probability) >= p);
    return keep(candidates, cut < 0 ? candidates.ids.length : cut + 1);
  };

/** Drops tokens less likely than `p` times the likeliest (arXiv 2407.01082). */
export const minP =
  (p: number): LogitsProcessor =>
  (candidates) => {
    if (p <= 0) return candidates;
    const floor = (candidates.scores[0] ?? 0) + Math.log(p);
    const cut = candidates.scores.findIndex((score) => score < floor);
    return cut < 0 ? candidates : keep(candidates, cut);
  };

/**
 * Makes tokens of the text so far less likely (CTRL, arXiv 1909.05858): positive logits are divided by the penalty,
 * negative ones multiplied. Works on all logits, before the likeliest are picked. Returns new logits.
 */
export function penalizeRepetition(logits: Float32Array, seen: Iterable<number>, penalty: number): Float32Array {
  const out = logits.slice();
  for (const id of new Set(seen)) {
    const logit = logits[id];
    if (logit !== undefined) out[id] = logit > 0 ? logit / penalty : logit * penalty;
  }
  return out;
}

const keep = ({ ids, scores }: Candidates, count: number): Candidates => {
  const kept = Math.max(1, count);
  return { ids: ids.slice(0, kept), scores: scores.slice(0, kept) };
};
