import { expect, test } from 'vitest';
import { guessParts } from './unopened.ts';

test('documents of a like size say how many parts one has; without any, what is usual', () => {
  const opened = [
    { size: 7, documents: 9, parts: 18, bytes: 9 * 40_000 },
    { size: 10, documents: 3, parts: 600, bytes: 3 * 2_000_000 },
  ];
  const guess = (size: number, documents: number, bytes: number): number =>
    Math.round(guessParts(opened, [{ size, documents, parts: 0, bytes }]));
  expect({
    letters: guess(7, 10, 10 * 40_000),
    reports: guess(10, 2, 2 * 2_000_000),
    usual: guess(11, 1, 2_720_000),
    tiny: guess(2, 5, 100),
    empty: guess(0, 3, 0),
    emptyAlone: guessParts([], [{ size: 0, documents: 1, parts: 0, bytes: 0 }]),
    none: guessParts(opened, []),
  }).toEqual({ letters: 19, reports: 337, usual: 100, tiny: 5, empty: 3, emptyAlone: 1, none: 0 });
});
