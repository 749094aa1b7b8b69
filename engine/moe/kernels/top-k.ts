import type { MoeConfig } from '../../model/architectures/config.ts';

/** Each token's experts, the likeliest first, and their weights: (seq, active) each. */
export interface TopK {
  readonly chosen: BigInt64Array;
  readonly gates: Float32Array;
}

/**
 * What `route` does in a graph: the top-k of a router's logits, of equal ones the first, and their gates.
 *
 * @param logits (seq, experts)
 */
export function topK(logits: Float32Array, { experts, active, gating }: MoeConfig): TopK {
  const seq = logits.length / experts;
  const chosen = new BigInt64Array(seq * active);
  const gates = new Float32Array(seq * active);
  for (let token = 0; token < seq; token++) {
    const row = logits.subarray(token * experts, (token + 1) * experts);
    const best = largest(row, active);
    const weights = best.map((expert) =>
      gating === 'sigmoid' ? 1 / (1 + Math.exp(-row[expert]!)) : Math.exp(row[expert]! - row[best[0]!]!),
    );
    const sum = weights.reduce((total, weight) => total + weight, 0);
    for (const [i, expert] of best.entries()) {
      chosen[token * active + i] = BigInt(expert);
      gates[token * active + i] = weights[i]! / sum;
    }
  }
  return { chosen, gates };
}

/** Places of the `count` largest values, the largest first. */
function largest(values: Float32Array, count: number): number[] {
  const found: number[] = [];
  for (let i = 0; i < values.length; i++) {
    let at = found.length;
    while (at > 0 && values[i]! > values[found[at - 1]!]!) at--;
    if (at >= count) continue;
    found.splice(at, 0, i);
    if (found.length > count) found.pop();
  }
  return found;
}
