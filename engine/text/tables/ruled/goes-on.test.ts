import { expect, test } from 'vitest';
import { wordsAt } from '../../fixtures/words.ts';
import type { Row } from '../../segments.ts';
import { goesOnBeyondRules } from './goes-on.ts';

/** A line of cells at 0 and 120; letters of 10 points are 5 points wide. */
const row = (baseline: number, label: string, amount = ''): Row => [
  ...(label === '' ? [] : wordsAt(0, baseline, label)),
  ...(amount === '' ? [] : wordsAt(120, baseline, amount)),
];
const lines = [row(100, 'Net sales', '7,600'), row(112, 'Net income', '983')];
const table = {
  frame: {
    left: 0,
    right: 200,
    levels: [
      { y: 90, thickness: 1 },
      { y: 104, thickness: 1 },
    ],
  },
  lines,
  columns: [
    { left: -1, right: 100 },
    { left: 100, right: 180 },
  ],
  short: [],
  uprights: [],
  isClosed: false,
};
const goesOn = (...others: readonly Row[]): boolean => goesOnBeyondRules(table, [...lines, ...others].flat());

test('rows with amounts in its columns, above its rules or below them, are of the same table', () => {
  expect([
    goesOn(row(124, 'Earnings per share:'), row(136, 'Basic', '3.47')),
    goesOn(row(88, 'Cost of sales', '(4,679)')),
  ]).toEqual([true, true]);
});

test('a note, a caption, and an account that stands farther away are none', () => {
  expect([
    goesOn(row(124, 'All amounts are in thousands of pounds, but for 12 of them')),
    goesOn(row(88, 'Table 3')),
    goesOn(row(150, 'Basic', '3.47')),
    goesOn(),
  ]).toEqual([false, false, false, false]);
});
