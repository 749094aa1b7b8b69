import { expect, test } from 'vitest';
import type { Direction, TextRun } from './part.ts';
import { rectsOfRange } from './rects.ts';

const run = (
  start: number,
  end: number,
  x: number,
  y: number,
  width: number,
  direction: Direction = 'ltr',
): TextRun => ({
  start,
  end,
  x,
  y,
  width,
  height: 10,
  direction,
  confidence: 1,
});

test('words of one line are one rectangle, lines and columns their own', () => {
  const runs = [run(0, 4, 10, 100, 20), run(5, 9, 35, 100, 20), run(10, 14, 10, 112, 20), run(15, 19, 300, 112, 20)];
  expect(rectsOfRange(runs, 0, 19)).toEqual([
    { x: 10, y: 100, width: 45, height: 10 },
    { x: 10, y: 112, width: 20, height: 10 },
    { x: 300, y: 112, width: 20, height: 10 },
  ]);
});

test('a word that the range cuts is cut in proportion, from the right when it is written right to left', () => {
  expect(rectsOfRange([run(0, 4, 10, 100, 20)], 1, 4)).toEqual([{ x: 15, y: 100, width: 15, height: 10 }]);
  expect(rectsOfRange([run(0, 4, 10, 100, 20, 'rtl')], 1, 4)).toEqual([{ x: 10, y: 100, width: 15, height: 10 }]);
});

test('a range between words, or of no length, stands nowhere', () => {
  expect(rectsOfRange([run(0, 4, 10, 100, 20), run(5, 9, 35, 100, 20)], 4, 5)).toEqual([]);
  expect(rectsOfRange([run(0, 4, 10, 100, 20)], 2, 2)).toEqual([]);
});
