import { expect, test } from 'vitest';
import type { TextRun } from './part.ts';
import { hasOddFigures, isUncertain } from './uncertain.ts';

const run = (start: number, end: number, confidence: number): TextRun => ({
  start,
  end,
  confidence,
  direction: 'ltr',
  x: start,
  y: 0,
  width: end - start,
  height: 10,
});
const runs = [run(0, 4, 0.99), run(5, 15, 0.97), run(16, 18, 0.55), run(19, 29, 0.85), run(30, 40, 0.85)];

test('a range is uncertain by one bad word, or by all of its words; not by what stands beside it', () => {
  expect([
    isUncertain(runs, { start: 0, end: 15 }),
    isUncertain(runs, { start: 0, end: 18 }),
    isUncertain(runs, { start: 19, end: 40 }),
    isUncertain(runs, { start: 5, end: 29 }),
    isUncertain(runs, { start: 50, end: 60 }),
    isUncertain([run(0, 4, 1)], { start: 0, end: 4 }),
  ]).toEqual([false, true, true, true, false, false]);
});

test('figures that nobody writes so are odd', () => {
  const odd = ['EUR 1.285.70', '1,285,7 in all', 'EUR 1,28570', 'No. 4O1', '1l0'];
  const plain = [
    '1,285.70',
    '1.285,70',
    '1.285.700',
    '12.345.678',
    '3.5.2020',
    '10.000',
    'section 1.2.3',
    '192.168.100.12',
    '3,1415',
  ];
  expect([odd.filter(hasOddFigures), plain.filter(hasOddFigures)]).toEqual([odd, []]);
});
