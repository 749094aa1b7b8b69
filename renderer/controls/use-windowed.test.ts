import { expect, test } from 'vitest';
import { rowsNear, scrollTopToShow } from './use-windowed.ts';

test('only rows near the view exist', () => {
  const near = (top: number, count = 100): unknown => rowsNear({ top, height: 100 }, 20, count, 30);
  expect([near(0), near(200), near(1_950), near(9_000), near(0, 0), near(0, 3)]).toEqual([
    { first: 0, end: 7 },
    { first: 8, end: 17 },
    { first: 96, end: 100 },
    { first: 100, end: 100 },
    { first: 0, end: 0 },
    { first: 0, end: 3 },
  ]);
});

test('a row is brought into view with the least movement', () => {
  const view = { top: 200, height: 100 };
  expect([10, 14, 15, 9, 0].map((row) => scrollTopToShow(row, 20, view))).toEqual([200, 200, 220, 180, 0]);
});
