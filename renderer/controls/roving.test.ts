import { expect, test } from 'vitest';
import { nextIndex } from './roving.ts';

test('keys move the focus, menus wrap, lists stop at their ends, other keys do nothing', () => {
  const moves = (current: number, wrap: boolean) =>
    ['ArrowDown', 'ArrowUp', 'Home', 'End', 'PageDown', 'PageUp', 'x'].map((key) => nextIndex(key, current, 3, wrap));
  expect(moves(2, true)).toEqual([0, 1, 0, 2, 2, 0, null]);
  expect(moves(2, false)).toEqual([2, 1, 0, 2, 2, 0, null]);
  expect(moves(0, true)).toEqual([1, 2, 0, 2, 2, 0, null]);
  expect(moves(-1, false)).toEqual([0, 0, 0, 2, 2, 0, null]);
  expect(nextIndex('ArrowDown', -1, 0, true)).toBeNull();
});
