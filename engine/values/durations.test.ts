import { expect, test } from 'vitest';
import { anyWriting, valuesOfType } from './values.ts';

test.each([
  ['12 months', 365],
  ['24 months', 730],
  ['two years', 730],
  ['18 months', 545],
  ['3 months', 90],
])('%s are %i days', (text, days) => {
  expect(valuesOfType(text, 'duration', anyWriting).map(({ size }) => size)).toEqual([days]);
});
