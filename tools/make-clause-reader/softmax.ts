/** Rows of weights, a label each; the last of a row is its bias. */
export type Weights = readonly (readonly number[])[];

/** How much the squares of the weights cost, steps of descent, their length, and what is kept of the last one. */
const [ridge, steps, rate, momentum] = [0.0003, 500, 1, 0.9];
/** Features are scaled to this deviation, so that a step is as long in each direction. */
const deviation = 1 / 8;

/**
 * Softmax regression by gradient descent from 0: the same examples give the same weights.
 *
 * @param rows (examples, dimension)
 * @param labels the number of each example's label
 */
export function fitSoftmax(rows: readonly Float32Array[], labels: readonly number[], count: number): Weights {
  const dimension = rows[0]?.length ?? 0;
  const means = Float64Array.from({ length: dimension }, (_, k) => mean(rows.map((row) => row[k] ?? 0)));
  const spread = Math.sqrt(
    mean(rows.map((row) => mean(Array.from(row, (value, k) => (value - (means[k] ?? 0)) ** 2)))),
  );
  const scale = deviation / spread;
  const scaled = rows.map((row) => Float64Array.from(row, (value, k) => (value - (means[k] ?? 0)) * scale));
  const weights = Array.from({ length: count }, () => new Float64Array(dimension + 1));
  const speeds = weights.map(() => new Float64Array(dimension + 1));
  for (let step = 0; step < steps; step++) {
    const slopes = weights.map((row) => row.map((value, k) => (k === dimension ? 0 : ridge * value)));
    for (const [i, features] of scaled.entries())
      for (const [label, share] of sharesOf(weights, features).entries()) {
        const off = (share - Number(labels[i] === label)) / rows.length;
        const slope = slopes[label] as Float64Array;
        for (let k = 0; k < dimension; k++) slope[k] = (slope[k] ?? 0) + off * (features[k] ?? 0);
        slope[dimension] = (slope[dimension] ?? 0) + off;
      }
    for (const [label, row] of weights.entries())
      for (let k = 0; k <= dimension; k++) {
        const speed = momentum * (speeds[label]?.[k] ?? 0) - rate * (slopes[label]?.[k] ?? 0);
        (speeds[label] as Float64Array)[k] = speed;
        row[k] = (row[k] ?? 0) + speed;
      }
  }
  // The scaling is put into the weights: they take vectors as the embedder gives them.
  return weights.map((row) => {
    const own = Array.from(row.subarray(0, dimension), (value) => value * scale);
    return [...own, (row[dimension] ?? 0) - own.reduce((sum, value, k) => sum + value * (means[k] ?? 0), 0)];
  });
}

/** The probability of each label. */
export function sharesOf(weights: readonly ArrayLike<number>[], features: ArrayLike<number>): readonly number[] {
  const dimension = features.length;
  const odds = weights.map((row) => {
    let sum = row[dimension] ?? 0;
    for (let k = 0; k < dimension; k++) sum += (row[k] ?? 0) * (features[k] ?? 0);
    return sum;
  });
  const most = Math.max(...odds);
  const powers = odds.map((value) => Math.exp(value - most));
  const all = powers.reduce((sum, value) => sum + value, 0);
  return powers.map((value) => value / all);
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
