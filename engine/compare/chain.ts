/** Two units that may belong together, by their indexes, and how much speaks for that. */
export interface Candidate {
  readonly left: number;
  readonly right: number;
  readonly weight: number;
}

/**
 * The heaviest set of candidates that keeps the order of both sides: each comes after the one before on the left and on
 * the right. A Fenwick tree over the right side holds the best sum up to each place, so it takes n log n.
 */
export function heaviestChain(candidates: readonly Candidate[], rights: number): readonly Candidate[] {
  const sorted = candidates.toSorted((a, b) => a.left - b.left || b.right - a.right);
  const sums: number[] = [];
  const before: number[] = [];
  const best = new Int32Array(rights + 1).fill(-1);
  const sumOf = (index: number): number => (index < 0 ? 0 : (sums[index] ?? 0));
  for (const [index, { right, weight }] of sorted.entries()) {
    let last = -1;
    for (let at = right; at > 0; at -= at & -at) if (sumOf(best[at] ?? -1) > sumOf(last)) last = best[at] ?? -1;
    before.push(last);
    sums.push(sumOf(last) + weight);
    for (let at = right + 1; at <= rights; at += at & -at) if (sumOf(index) > sumOf(best[at] ?? -1)) best[at] = index;
  }
  let at = sums.reduce((most, sum, index) => (sum > sumOf(most) ? index : most), -1);
  const chain: Candidate[] = [];
  for (; at >= 0; at = before[at] ?? -1) chain.push(sorted[at] as Candidate);
  return chain.toReversed();
}
