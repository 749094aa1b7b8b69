/** One of the texts that a question may be answered with. */
export interface Option {
  readonly features: readonly number[];
  /** What it gains beside the fit. */
  readonly beside: number;
  readonly isRight: boolean;
}

/** A question: it is answered with one of these, or, where none is right, with none. */
export type Choice = readonly Option[];

/** Of log odds against no answer: `bias` + sum of `weights` × features. */
export interface Fit {
  readonly bias: number;
  readonly weights: readonly number[];
}

const steps = 1500;
const rate = 0.5;

/**
 * Conditional logistic regression: which of its options each question chooses, with "none of them" as one more at 0.
 * Features have mean 0 and deviation 1, and gradient descent begins at 0: the same questions give the same fit.
 *
 * @param ridge how much the squares of the weights cost, for each question
 */
export function fitChoices(choices: readonly Choice[], ridge: number): Fit {
  const flat = flatOf(choices);
  const { size, means, spreads } = flat;
  const weights = new Float64Array(size);
  let bias = 0;
  for (let step = 0; step < steps; step++) {
    const { ofBias, ofWeights } = gradientAt(flat, bias, weights);
    bias -= rate * ofBias;
    for (let k = 0; k < size; k++) weights[k]! -= rate * (ofWeights[k]! + ridge * weights[k]!);
  }
  const own = [...weights].map((weight, k) => weight / spreads[k]!);
  return { weights: own, bias: bias - dot(own, means) };
}

/** All options one behind the other, for the many steps of a fit. */
interface Flat {
  readonly size: number;
  readonly means: readonly number[];
  readonly spreads: readonly number[];
  /** (options, size), each feature with mean 0 and deviation 1. */
  readonly features: Float64Array;
  readonly beside: Float64Array;
  /** 1 where an option is right. */
  readonly right: Float64Array;
  /** Where the options of each choice begin, and at last how many there are. */
  readonly starts: readonly number[];
}

function flatOf(choices: readonly Choice[]): Flat {
  const options = choices.flat();
  const size = options[0]?.features.length ?? 0;
  const columns = Array.from({ length: size }, (_, k) => options.map(({ features }) => features[k] ?? 0));
  const means = columns.map(mean);
  const spreads = columns.map((column, k) => {
    const own = Math.sqrt(mean(column.map((value) => (value - (means[k] ?? 0)) ** 2)));
    return own === 0 ? 1 : own;
  });
  const starts = [0];
  for (const { length } of choices) starts.push((starts.at(-1) ?? 0) + length);
  return {
    size,
    means,
    spreads,
    features: Float64Array.from(
      options.flatMap(({ features }) => features.map((value, k) => (value - (means[k] ?? 0)) / (spreads[k] ?? 1))),
    ),
    beside: Float64Array.from(options, ({ beside }) => beside),
    right: Float64Array.from(options, ({ isRight }) => (isRight ? 1 : 0)),
    starts,
  };
}

/** How the mean loss of the choices changes with the bias and the weights. */
function gradientAt({ size, features, beside, right, starts }: Flat, bias: number, weights: Float64Array) {
  const parts = new Float64Array(beside.length);
  const ofWeights = new Float64Array(size);
  let ofBias = 0;
  const count = starts.length - 1;
  for (let choice = 0; choice < count; choice++) {
    const [from, to] = [starts[choice]!, starts[choice + 1]!];
    let most = 0;
    for (let i = from; i < to; i++) {
      let odds = bias + beside[i]!;
      for (let k = 0; k < size; k++) odds += weights[k]! * features[i * size + k]!;
      parts[i] = odds;
      most = Math.max(most, odds);
    }
    let [all, ofRight] = [Math.exp(-most), 0];
    for (let i = from; i < to; i++) {
      parts[i] = Math.exp(parts[i]! - most);
      all += parts[i]!;
      ofRight += right[i]! * parts[i]!;
    }
    for (let i = from; i < to; i++) {
      // Where several are right, they share.
      const off = (parts[i]! / all - (right[i] === 1 ? parts[i]! / ofRight : 0)) / count;
      ofBias += off;
      for (let k = 0; k < size; k++) ofWeights[k]! += off * features[i * size + k]!;
    }
  }
  return { ofBias, ofWeights };
}

export const logOdds = ({ bias, weights }: Fit, features: readonly number[]): number => bias + dot(weights, features);

const mean = (values: readonly number[]): number => values.reduce((total, each) => total + each, 0) / values.length;

const dot = (a: readonly number[], b: readonly number[]): number =>
  a.reduce((total, value, k) => total + value * (b[k] ?? 0), 0);
