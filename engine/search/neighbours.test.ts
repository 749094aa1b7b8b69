import { expect, test } from 'vitest';
import { chunkId, documentId } from '../../common/ids.ts';
import { joinNeighbours, type Ranked } from './neighbours.ts';

const ranked = (document: number, ordinal: number, score: number): Ranked => ({
  score,
  row: {
    chunkId: chunkId(document * 100 + ordinal),
    documentId: documentId(document),
    name: 'a',
    title: '',
    ordinal,
    heading: '',
    startPart: 1,
    start: 0,
    endPart: 1,
    end: 0,
  },
});

test('chunks that follow each other are one result with the rank of the best, at most three of them', () => {
  const list = [
    ranked(1, 5, 9),
    ranked(2, 5, 8),
    ranked(1, 6, 7),
    ranked(1, 4, 6),
    ranked(1, 7, 5),
    ranked(1, 2, 4),
    ranked(3, 0, 3),
  ];
  const groups = joinNeighbours(list, 4).map(({ best, score, first, last }) => [
    best.documentId,
    best.ordinal,
    score,
    first.ordinal,
    last.ordinal,
  ]);
  expect(groups).toEqual([
    [1, 5, 9, 4, 6],
    [2, 5, 8, 5, 5],
    [1, 7, 5, 7, 7],
    [1, 2, 4, 2, 2],
  ]);
});
