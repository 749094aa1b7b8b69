/** An example: its features and whether it is of the class. */
export interface Example {
  readonly features: readonly number[];
  readonly is: boolean;
}

/** Of log odds: `bias` + sum of `weights` × features. */
export interface Fit {
  readonly bias: number;
  readonly weights: readonly number[];
}

const steps = 3000;
const rate = 0.5;

/**
 * Logistic regression with features of mean 0 and deviation 1, by gradient descent from 0: the same examples give the
 * same fit. @param ridge how much the squares of the weights cost, for each example
 */
export function fitLogistic(examples: readonly Example[], ridge: number): Fit {
  const size = examples[0]?.features.length ?? 0;
  const columns = Array.from({ length: size }, (_, k) => examples.map(({ features }) => features[k] ?? 0));
  const means = columns.map(mean);
  const spreads = columns.map((column, k) => {
    const own = Math.sqrt(mean(column.map((value) => (value - (means[k] ?? 0)) ** 2)));
    return own === 0 ? 1 : own;
  });
  const rows = examples.map(({ features, is }) => ({
    is: is ? 1 : 0,
    scaled: features.map((value, k) => (value - (means[k] ?? 0)) / (spreads[k] ?? 1)),
  }));
  let weights: readonly number[] = means.map(() => 0);
  let bias = 0;
  for (let step = 0; step < steps; step++) {
    const gradient = weights.map((weight) => ridge * weight);
    let ofBias = 0;
    for (const { scaled, is } of rows) {
      const off = (1 / (1 + Math.exp(-dot(weights, scaled) - bias)) - is) / rows.length;
      ofBias += off;
      for (const [k, value] of scaled.entries()) gradient[k] = (gradient[k] ?? 0) + off * value;
    }
    weights = weights.map((weight, k) => weight - rate * (gradient[k] ?? 0));
    bias -= rate * ofBias;
  }
  const unscaled = weights.map((weight, k) => weight / (spreads[k] ?? 1));
  return { weights: unscaled, bias: bias - dot(unscaled, means) };
}

export const logOdds = ({ bias, weights }: Fit, features: readonly number[]): number => bias + dot(weights, features);

const mean = (values: readonly number[]): number => values.reduce((sum, each) => sum + each, 0) / values.length;

const dot = (a: readonly number[], b: readonly number[]): number =>
  a.reduce((sum, value, k) => sum + value * (b[k] ?? 0), 0);
