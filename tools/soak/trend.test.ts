import { expect, test } from 'vitest';
import { Random } from '../bench/layout/random.ts';
import { grows, trendOf, type Sample } from './trend.ts';

const allowed = { share: 0.03, amount: 1 };

/** Forty samples in ten minutes: `value` of the moment, and chance within 5 % of 500. */
function samples(value: (minutes: number) => number, seed = 1): readonly Sample[] {
  const random = new Random(seed);
  return Array.from({ length: 40 }, (_, i) => i / 4).map((minutes) => ({
    minutes,
    value: value(minutes) + random.between(-25, 25),
  }));
}

test('the slope of a line is found, whatever a few samples say', () => {
  const line = Array.from({ length: 21 }, (_, i) => ({ minutes: i, value: i === 4 || i === 9 ? 9_000 : 100 + 2 * i }));
  const { perHour, median } = trendOf(line);
  expect([perHour, median]).toEqual([120, 124]);
});

test('noise does not grow, by any of a hundred seeds', () => {
  const wrong = Array.from({ length: 100 }, (_, seed) => seed).filter((seed) =>
    grows(
      samples(() => 500, seed),
      allowed,
    ),
  );
  expect(wrong).toEqual([]);
});

test('a leak of a tenth in ten minutes grows, by any of a hundred seeds', () => {
  const missed = Array.from({ length: 100 }, (_, seed) => seed).filter(
    (seed) =>
      !grows(
        samples((minutes) => 500 + 8 * minutes, seed),
        allowed,
      ),
  );
  expect(missed).toEqual([]);
});

test('one handle in each round is seen; a step at the beginning and a peak are none', () => {
  const at = (value: (i: number) => number): readonly Sample[] =>
    Array.from({ length: 30 }, (_, i) => ({ minutes: i / 3, value: value(i) }));
  const kinds = [(i: number) => 40 + i, (i: number) => (i < 3 ? 40 : 43), (i: number) => (i === 15 ? 200 : 40)];
  expect(kinds.map((value) => grows(at(value), allowed))).toEqual([true, false, false]);
});

test('three samples are too few to believe a growth', () => {
  const few = [0, 1, 2].map((minutes) => ({ minutes, value: 10 ** minutes }));
  expect([grows(few, allowed), trendOf(few).leastPerHour]).toEqual([false, -Infinity]);
});
