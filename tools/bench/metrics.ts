/**
 * Normalised discounted cumulative gain of the first `k` results, against the best order there could be. 0 when nothing
 * is relevant.
 */
export function ndcg(ranked: readonly number[], gains: ReadonlyMap<number, number>, k: number): number {
  const ideal = discounted(
    [...gains.values()].toSorted((a, b) => b - a),
    k,
  );
  return ideal === 0
    ? 0
    : discounted(
        ranked.map((id) => gains.get(id) ?? 0),
        k,
      ) / ideal;
}

const discounted = (gains: readonly number[], k: number): number =>
  gains.slice(0, k).reduce((sum, gain, i) => sum + gain / Math.log2(i + 2), 0);

/** The share of the relevant documents that are among the first `k` results. */
export function recall(ranked: readonly number[], gains: ReadonlyMap<number, number>, k: number): number {
  return gains.size === 0 ? 0 : ranked.slice(0, k).filter((id) => gains.has(id)).length / gains.size;
}

export const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/** The value that a share `q` (0 to 1) of the values does not exceed. */
export function quantile(values: readonly number[], q: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(q * sorted.length) - 1)] ?? Number.NaN;
}

export const median = (values: readonly number[]): number => quantile(values, 0.5);
