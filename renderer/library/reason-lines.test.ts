import { expect, test } from 'vitest';
import { wrappedLines } from './reason-lines.ts';

const measure = (text: string): number => text.length;

test('lines break at spaces, and inside words that are too wide', () => {
  const lines = (text: string) => wrappedLines(text, 10, measure);
  expect(
    ['', 'ten lettrs', 'ten letters', 'one two three four', 'x'.repeat(25), `a ${'x'.repeat(21)} b`].map(lines),
  ).toEqual([0, 1, 2, 2, 3, 4]);
});
