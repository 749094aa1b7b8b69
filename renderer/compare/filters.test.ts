import { expect, test } from 'vitest';
import type { Comparison, Difference } from '../../common/domain/comparison.ts';
import { filtersOf, listed, stepped } from './filters.ts';

const difference = (rest: Partial<Difference>): Difference => ({
  kind: 'changed',
  left: null,
  right: null,
  words: [],
  numbers: [],
  evidence: 'text',
  ...rest,
});
const numbers = [{ before: '1', after: '2' }];
const comparison: Comparison = {
  differences: [
    difference({ numbers }),
    difference({ kind: 'added' }),
    difference({}),
    difference({ numbers, evidence: 'misread' }),
  ],
  renumbered: [],
  aligned: [],
  unread: { left: 0, right: 0 },
  cut: false,
};

test('filters that show something are offered, with how much', () => {
  expect(filtersOf(comparison).map(({ filter, count }) => `${filter} ${count}`)).toEqual([
    'all 4',
    'numbers 1',
    'changed 1',
    'added 1',
    'misread 1',
  ]);
});

test('one steps through what is shown, round the ends', () => {
  const withoutOne = listed(comparison, 'all').filter(({ index }) => index !== 1);
  const steps = [stepped(withoutOne, 0, 1), stepped(withoutOne, 3, 1), stepped(withoutOne, 0, -1)];
  expect([...steps, stepped(withoutOne, null, 1)]).toEqual([2, 0, 3, 0]);
  // What is on show may not be in the list: then one begins at its end.
  expect([stepped(withoutOne, 1, -1), stepped([], 1, 1)]).toEqual([3, null]);
});
