import { expect, test } from 'vitest';
import { columnLayout, pagesBetween, unionOf } from './layout.ts';

const a4 = { width: 600, height: 800 };
const three = columnLayout(3, new Map([[2, { width: 800, height: 400 }]]), a4, 0.5, 0);

test('pages stand below each other, unknown ones with the default size', () => {
  expect(three).toEqual({
    tops: [20, 436, 652],
    heights: [400, 200, 400],
    widths: [300, 400, 300],
    total: 1_072,
    width: 440,
  });
});

test('pages that are turned lie on their side', () => {
  expect(columnLayout(2, new Map(), a4, 0.5, 90)).toEqual({
    tops: [20, 336],
    heights: [300, 300],
    widths: [400, 400],
    total: 656,
    width: 440,
  });
});

test('the pages of a range are those that touch it', () => {
  expect([
    pagesBetween(three, 0, 100),
    pagesBetween(three, 425, 430),
    pagesBetween(three, 400, 700),
    pagesBetween(three, 2_000, 3_000),
  ]).toEqual([
    { first: 1, last: 1 },
    { first: 2, last: 2 },
    { first: 1, last: 3 },
    { first: 3, last: 3 },
  ]);
});

test('the union of rectangles', () => {
  expect(unionOf([])).toBeNull();
  expect(
    unionOf([
      { x: 1, y: 2, width: 3, height: 4 },
      { x: 0, y: 5, width: 2, height: 9 },
    ]),
  ).toEqual({ x: 0, y: 2, width: 4, height: 12 });
});
