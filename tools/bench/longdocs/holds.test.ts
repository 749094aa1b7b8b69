import { expect, test } from 'vitest';
import { holds } from './holds.ts';

test('a value that is part of a longer number or word is not held', () => {
  const text = 'Purchases of property, plant\nand equipment (1,577) (1,373.5)';
  expect(
    ['1,577', '577', '1,373', '1,373.5', 'plant and equipment', 'equip'].map((value) => [value, holds(text, [value])]),
  ).toEqual([
    ['1,577', true],
    ['577', false],
    ['1,373', false],
    ['1,373.5', true],
    ['plant and equipment', true],
    ['equip', false],
  ]);
});

test('all of the words must stand there', () => {
  expect([holds('a rate of 5 percent.', ['rate', '5 percent']), holds('a rate of 5 percent.', ['rate', '6'])]).toEqual([
    true,
    false,
  ]);
});
