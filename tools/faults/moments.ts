import type { Random } from '../bench/layout/random.ts';

/**
 * Moments of an operation to be killed at, in milliseconds after its beginning: one at random in each of `count` equal
 * parts of its time, so that they are spread over all of it. In no order, as a busy machine slows down some.
 */
export function momentsOf(count: number, durationMs: number, random: Random): readonly number[] {
  const moments = Array.from({ length: count }, (_, part) => ((part + random.next()) * durationMs) / count);
  return moments
    .map((moment) => ({ moment, place: random.next() }))
    .toSorted((a, b) => a.place - b.place)
    .map(({ moment }) => moment);
}
