import { expect, test } from 'vitest';
import { uprightRules } from './rules.ts';

const rule = { left: 10, right: 110, top: 40, bottom: 41 };

test.each([
  [0, rule],
  [90, { left: 40, right: 41, top: -110, bottom: -10 }],
  [180, { left: -110, right: -10, top: -41, bottom: -40 }],
  [270, { left: -41, right: -40, top: 10, bottom: 110 }],
])('rules beside text shown at a turn of %i stand in its frame', (turn, expected) => {
  expect(uprightRules([rule], turn)).toEqual([expected]);
});

test('beside text that is slanted there are none', () => {
  expect(uprightRules([rule], 30)).toEqual([]);
});
