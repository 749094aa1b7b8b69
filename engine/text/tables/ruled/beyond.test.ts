import { expect, test } from 'vitest';
import { wordsAt } from '../../fixtures/words.ts';
import type { Row } from '../../segments.ts';
import { goesOnBeyond } from './beyond.ts';

/** A line of cells at 0 and 120; letters of 10 points are 5 points wide. */
const row = (baseline: number, label: string, amount = ''): Row => [
  ...(label === '' ? [] : wordsAt(0, baseline, label)),
  ...(amount === '' ? [] : wordsAt(120, baseline, amount)),
];
const lines = [row(100, 'Net sales', '7,600'), row(112, 'Net income', '983')];
const columns = [
  { left: -1, right: 100 },
  { left: 100, right: 180 },
];
const goesOn = (...others: readonly Row[]): boolean =>
  goesOnBeyond(
    [...lines, ...others].toSorted(([one], [other]) => (one?.baseline ?? 0) - (other?.baseline ?? 0)),
    lines,
    columns,
  );

test('rows with amounts in its columns, above its rows or below them, are of the same table', () => {
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
