import { expect, it } from 'vitest';
import { columnWidths } from './column-widths.ts';

const of = (length: number): readonly string[] => ['a', 'x'.repeat(length)];

it.each([
  ['as wide as their texts, where they fit', [of(12), of(7)], 40, [12, 7]],
  ['the widest gives what is too much', [of(30), of(7)], 30, [21, 7]],
  ['several that are wide share it', [of(30), of(30), of(5)], 40, [15, 16, 5]],
  ['none is narrower than ten', [of(30), of(30), of(30)], 20, [10, 10, 10]],
  ['an empty column', [of(3), ['']], 40, [3, 1]],
])('%s', (_, columns, width, widths) => {
  expect(columnWidths(columns, width)).toEqual(widths);
});
