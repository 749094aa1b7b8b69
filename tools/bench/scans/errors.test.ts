import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { comparable, editDistance, errorsOf } from './errors.ts';

test('signs that look alike on paper are alike', () => {
  expect(comparable('„Maß“  – ‘a’\n…')).toBe('"Maß" - \'a\' ...');
});

test('errors are counted in characters', () => {
  expect([editDistance('kitten', 'sitting'), editDistance('', 'ab'), errorsOf('Grosse 1', 'Große 1')]).toEqual([
    3,
    2,
    { wrong: 2, all: 7 },
  ]);
});

test('the distance is 0 for the same text alone, is the same both ways, and no way round is shorter', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'b', '😀'), maxLength: 12 });
  fc.assert(
    fc.property(text, text, text, (a, b, c) => {
      expect(editDistance(a, b) === 0).toBe(a === b);
      expect(editDistance(a, b)).toBe(editDistance(b, a));
      expect(editDistance(a, c)).toBeLessThanOrEqual(editDistance(a, b) + editDistance(b, c));
    }),
  );
});
