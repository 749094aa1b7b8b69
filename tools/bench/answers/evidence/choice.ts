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
  const options = choices.flat();
  const size = options[0]?.features.length ?? 0;
  const columns = Array.from({ length: size }, (_, k) => options.map(({ features }) => features[k] ?? 0));
  const means = columns.map(mean);
  const spreads = columns.map((column, k) => {
    const own = Math.sqrt(mean(column.map((value) => (value - (means[k] ?? 0)) ** 2)));
    return own === 0 ? 1 : own;
  });
  const scaled = choices.map((choice) =>
    choice.map((option) => ({
      ...option,
      features: option.features.map((value, k) => (value - (means[k] ?? 0)) / (spreads[k] ?? 1)),
    })),
  );
  let fit: Fit = { bias: 0, weights: means.map(() => 0) };
  for (let step = 0; step < steps; step++) {
    const gradient = fit.weights.map((weight) => ridge * weight);
    let ofBias = 0;
    for (const choice of scaled) {
      for (const [index, off] of offsOf(fit, choice).entries()) {
        const share = off / scaled.length;
        ofBias += share;
        for (const [k, value] of (choice[index]?.features ?? []).entries())
          gradient[k] = (gradient[k] ?? 0) + share * value;
      }
    }
    fit = {
      bias: fit.bias - rate * ofBias,
      weights: fit.weights.map((weight, k) => weight - rate * (gradient[k] ?? 0)),
    };
  }
  const weights = fit.weights.map((weight, k) => weight / (spreads[k] ?? 1));
  return { weights, bias: fit.bias - dot(weights, means) };
}

/** How much likelier each option is by a fit than it should be; where several are right, they share. */
function offsOf(fit: Fit, choice: Choice): readonly number[] {
  const odds = choice.map(({ features, beside }) => logOdds(fit, features) + beside);
  const most = Math.max(0, ...odds);
  const parts = odds.map((each) => Math.exp(each - most));
  const all = sum(parts) + Math.exp(-most);
  const right = sum(parts.filter((_, index) => choice[index]?.isRight === true));
  return parts.map((part, index) => part / all - (choice[index]?.isRight === true ? part / right : 0));
}

export const logOdds = ({ bias, weights }: Fit, features: readonly number[]): number => bias + dot(weights, features);

const sum = (values: readonly number[]): number => values.reduce((total, each) => total + each, 0);

const mean = (values: readonly number[]): number => sum(values) / values.length;

const dot = (a: readonly number[], b: readonly number[]): number =>
  a.reduce((total, value, k) => total + value * (b[k] ?? 0), 0);
