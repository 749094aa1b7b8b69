import { expect, test } from 'vitest';
import { splitAt } from './hyphens.ts';

const compounds = new Set(['user-friendly', 'well-known']);

test.each([
  ['infor-', 'mation', 'without hyphen'],
  ['ver‐', 'pflichten', 'without hyphen'],
  ['(well-', 'known)', 'with hyphen'],
  ['User-', 'friendly', 'with hyphen'],
  ['state-of-the-', 'art,', 'with hyphen'],
  ['COVID-', '19', 'with hyphen'],
  ['AB-', '1234/5', 'with hyphen'],
  ['Anglo-', 'American', 'with hyphen'],
  ['2019-', '2020', 'with hyphen'],
  ['30-', 'day', 'with hyphen'],
  ['Ein-', 'und', 'apart'],
  ['two-', 'or', 'apart'],
  ['-', 'item', 'apart'],
  ['pay –', 'now', 'apart'],
  ['fee-', '(net)', 'apart'],
])('%s / %s: %s', (before, after, expected) => {
  expect(splitAt(before, after, compounds)).toBe(expected);
});
