import { expect, test } from 'vitest';
import { indexAt, stackOf } from './stack.ts';

test('items stand below each other, and a height leads to the item there', () => {
  const tops = stackOf(3, (index) => [10, 0, 5][index] ?? 0);
  expect([...tops]).toEqual([0, 10, 10, 15]);
  expect([-5, 0, 9.9, 10, 14, 99].map((y) => indexAt(tops, y))).toEqual([0, 0, 0, 2, 2, 2]);
  expect(
    indexAt(
      stackOf(0, () => 1),
      5,
    ),
  ).toBe(0);
});
