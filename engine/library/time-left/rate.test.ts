import { expect, test } from 'vitest';
import { notePages, pagesPerSecond, startPages } from './rate.ts';

test('the rate is that of the last half minute, and unknown at first', () => {
  const start = startPages(1_000);
  const early = notePages(start, 4, 1_500);
  const later = notePages(early, 6, 3_000);
  const muchLater = notePages(later, 15, 60_000);
  expect([
    pagesPerSecond(start, 9_000),
    pagesPerSecond(early, 1_900),
    pagesPerSecond(early, 3_000),
    pagesPerSecond(later, 6_000),
    pagesPerSecond(muchLater, 60_000),
  ]).toEqual([null, null, 2, 2, 0.5]);
});
