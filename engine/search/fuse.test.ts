import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { chunkId } from '../../common/ids.ts';
import type { Candidate } from './candidate.ts';
import { fuse, wordsWeight } from './fuse.ts';

const list = (...ids: number[]): Candidate[] => ids.map((id, i) => ({ chunkId: chunkId(id), score: 100 - i }));
const order = (found: readonly Candidate[]): number[] => found.map((each) => each.chunkId);

test('what both legs rank high comes first; weights decide between the legs', () => {
  expect({
    both: order(fuse(list(1, 2, 3), [list(4, 2, 5)], 0.5)),
    words: order(fuse(list(1, 2), [list(3, 4)], 0.9)),
    vectors: order(fuse(list(1, 2), [list(3, 4)], 0.1)),
    top: fuse(list(7), [list(7)], 0.3)[0]?.score,
  }).toEqual({ both: [2, 1, 4, 3, 5], words: [1, 2, 3, 4], vectors: [3, 4, 1, 2], top: 1 });
});

test('passages in other languages come behind the nearest in the question’s own', () => {
  expect(order(fuse([], [list(1, 2, 3, 4, 5, 6, 7, 8), list(11, 12)], 0.4))).toEqual([1, 2, 3, 4, 5, 6, 7, 11, 8, 12]);
});

test('fusing a list with itself or with nothing keeps its order', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.nat(), { maxLength: 50 }),
      fc.double({ min: 0.01, max: 0.99, noNaN: true }),
      (ids, weight) => {
        const own = list(...ids);
        expect([
          order(fuse(own, [own], weight)),
          order(fuse(own, [[]], weight)),
          order(fuse([], [own], weight)),
        ]).toEqual([ids, ids, ids]);
      },
    ),
  );
});

test('words weigh most when the phrase was found or there is one word', () => {
  const weights = [wordsWeight(5, true), wordsWeight(1, false), wordsWeight(2, false), wordsWeight(12, false)];
  expect(weights).toEqual(weights.toSorted((a, b) => b - a));
});
