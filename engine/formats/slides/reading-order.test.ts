import { expect, test } from 'vitest';
import { inReadingOrder } from './reading-order.ts';

const at = (name: string, x: number, y: number, width = 10, height = 10) => ({ name, box: { x, y, width, height } });
const named = (things: Parameters<typeof inReadingOrder>[0]): string =>
  inReadingOrder(things)
    .map((thing) => ('name' in thing ? thing.name : ''))
    .join(' ');

test.each([
  ['from the top down', 'a b c', [at('b', 0, 20), at('c', 0, 40), at('a', 0, 0)]],
  [
    'from the left in a row, though not all start at one height',
    'a b c',
    [at('c', 40, 1), at('b', 20, 0), at('a', 0, 2)],
  ],
  ['two columns one after the other', 'left right', [at('right', 50, 20, 40, 100), at('left', 0, 21, 40, 100)]],
  ['what has no place after what it follows', 'a x b', [at('b', 0, 20), at('a', 0, 0), { name: 'x', box: undefined }]],
  [
    'what has no place as it comes',
    'x y',
    [
      { name: 'x', box: undefined },
      { name: 'y', box: undefined },
    ],
  ],
])('a slide is read %s', (_, expected, things) => {
  expect(named(things)).toBe(expected);
});
