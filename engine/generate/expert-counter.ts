import type { ExpertCounts } from '../../common/domain/generation.ts';

/** Counts which experts the routers chose. */
export interface ExpertCounter {
  /** @param chosen expert numbers, (layers, tokens, active) */
  add(chosen: BigInt64Array): void;
  counts(): ExpertCounts;
}

export function createExpertCounter(layers: number, experts: number): ExpertCounter {
  const counts = new Float64Array(layers * experts); // (layers, experts)
  return {
    add(chosen) {
      const perLayer = chosen.length / layers;
      for (const [i, expert] of chosen.entries()) {
        const place = Math.floor(i / perLayer) * experts + Number(expert);
        counts[place] = (counts[place] ?? 0) + 1;
      }
    },
    counts: () => ({
      layers,
      experts,
      counts: [...counts],
      entropy: Array.from({ length: layers }, (_, layer) =>
        evenness(counts.subarray(layer * experts, (layer + 1) * experts)),
      ),
    }),
  };
}

/**
 * Entropy of the shares as a part of the largest possible: 1 when all are equal, 0 when one has everything (or there is
 * nothing).
 */
export function evenness(counts: Float64Array): number {
  const total = counts.reduce((sum, count) => sum + count, 0);
  if (total === 0 || counts.length < 2) return 0;
  let entropy = 0;
  for (const count of counts) if (count > 0) entropy -= (count / total) * Math.log(count / total);
  return entropy / Math.log(counts.length);
}
