import { logOdds, type Fit } from './choice.ts';
import type { ReadQuestion } from './read.ts';

/** A question whose best option is known for each reading of it, in the order in which an answer tries them. */
export interface ScoredQuestion {
  /** Whether a document answers it. */
  readonly due: boolean;
  readonly best: readonly { readonly score: number; readonly isRight: boolean }[];
}

/** Shares of questions that go wrong. */
export interface Errors {
  /** Of those that documents answer. */
  readonly refused: number;
  readonly notFirst: number;
  /** Of the others. */
  readonly answered: number;
  readonly mean: number;
}

/** The best options of a question's readings by a fit. */
export const scoredBy = (fit: Fit, { due, readings }: ReadQuestion): ScoredQuestion => ({
  due,
  best: readings.flatMap((options) =>
    options
      .map(({ features, beside, isRight }) => ({ score: logOdds(fit, features) + beside, isRight }))
      .toSorted((one, other) => other.score - one.score)
      .slice(0, 1),
  ),
});

/** How often questions go wrong where so much is added to each score: the first reading with a best above 0 answers. */
export function errorsOf(questions: readonly ScoredQuestion[], shift: number): Errors {
  const asked = questions.map(({ due, best }) => ({ due, first: best.find(({ score }) => score + shift >= 0) }));
  const due = asked.filter((each) => each.due);
  const nowhere = asked.filter((each) => !each.due);
  const refused = due.filter(({ first }) => first === undefined).length / due.length;
  const notFirst = due.filter(({ first }) => first?.isRight !== true).length / due.length;
  const answered = nowhere.filter(({ first }) => first !== undefined).length / nowhere.length;
  return { refused, notFirst, answered, mean: (refused + notFirst + answered) / 3 };
}
