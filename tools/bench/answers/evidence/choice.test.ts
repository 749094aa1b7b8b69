import { expect, test } from 'vitest';
import { fitChoices, logOdds, type Choice } from './choice.ts';

const option = (features: readonly number[], isRight: boolean, beside = 0) => ({ features, beside, isRight });

/** The larger of two is right where it is above 300, whatever the second feature is. */
const choices: readonly Choice[] = Array.from({ length: 40 }, (_, i) => {
  const high = i % 2 === 0 ? 200 + i : 320 + i;
  return [option([high, i % 4 < 2 ? 1 : 0], high > 300), option([100 + i, i % 4 < 2 ? 0 : 1], false)];
});

test('the fit chooses the right option or none, whatever the scale of a feature', () => {
  const fit = fitChoices(choices, 0.01);
  const chosen = choices.map((each) => each.filter(({ features }) => logOdds(fit, features) > 0));
  expect(chosen).toEqual(choices.map((each) => each.filter(({ isRight }) => isRight)));
  expect(Math.abs((fit.weights[0] ?? 0) * 100) > 5 * Math.abs(fit.weights[1] ?? 0)).toBe(true);
});

test('what an option gains beside the fit is not learned again', () => {
  const told = choices.map((each) => each.map((own) => ({ ...own, beside: own.isRight ? 6 : -6 })));
  const [alone, beside] = [fitChoices(choices, 0.01), fitChoices(told, 0.01)];
  expect(beside.weights[0] ?? 0).toBeLessThan((alone.weights[0] ?? 0) / 2);
});
