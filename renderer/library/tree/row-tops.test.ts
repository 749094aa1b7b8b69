import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { drawnRows, rowTops, rowWindow } from './row-tops.ts';

test('the window holds the rows that touch the range, and no other', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 200 }), { maxLength: 60 }),
      fc.integer({ min: -300, max: 8_000 }),
      fc.integer({ min: 1, max: 900 }),
      (heights, from, length) => {
        const { tops, total } = rowTops(heights);
        const { first, end } = rowWindow(tops, total, from, from + length);
        const wanted = heights.flatMap((height, index) => {
          const top = heights.slice(0, index).reduce((sum, each) => sum + each, 0);
          return top + height > from && top < from + length ? [index] : [];
        });
        expect(heights.map((_, index) => index).slice(first, end)).toEqual(wanted);
      },
    ),
  );
});

test('the row with the focus is drawn wherever it stands', () => {
  expect([drawnRows(3, 6, 4), drawnRows(3, 6, 0), drawnRows(3, 6, 9), drawnRows(0, 0, -1)]).toEqual([
    [3, 4, 5],
    [0, 3, 4, 5],
    [3, 4, 5, 9],
    [],
  ]);
});
