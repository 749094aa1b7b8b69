import { expect, test } from 'vitest';
import { fitLogistic, logOdds } from './logistic.ts';

test('the fit parts what can be parted, whatever the scale of a feature, and leaves out what tells nothing', () => {
  const examples = Array.from({ length: 40 }, (_, i) => ({
    features: [i % 2 === 0 ? 100 + i : 300 + i, i % 4 < 2 ? 1 : 0],
    is: i % 2 === 1,
  }));
  const fit = fitLogistic(examples, 0.01);
  expect(examples.filter(({ features, is }) => logOdds(fit, features) > 0 !== is)).toEqual([]);
  expect(fit.weights.map((weight) => Math.abs(weight) > 0.1)).toEqual([false, false]);
  expect(Math.abs((fit.weights[0] ?? 0) * 100) > 5 * Math.abs(fit.weights[1] ?? 0)).toBe(true);
});
