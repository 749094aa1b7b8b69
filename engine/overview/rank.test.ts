import { expect, test } from 'vitest';
import { centrality, likeness, wordVectors } from './rank.ts';

const vectorsOf = (...sentences: readonly string[]): ReturnType<typeof wordVectors> =>
  wordVectors(sentences.map((sentence) => sentence.split(' ')));

test('likeness is 1 for the same words, 0 for none in common', () => {
  const [a = new Map(), b = new Map(), c = new Map()] = vectorsOf(
    'pump cellar water',
    'water pump cellar',
    'roof lift',
  );
  expect([likeness(a, b), likeness(a, c)].map((value) => Math.round(1e6 * value) / 1e6)).toEqual([1, 0]);
});

test('the sentence that shares words with most others is the most central; together they are 1', () => {
  const ranks = [...centrality(vectorsOf('pump cellar', 'pump cellar water drain', 'water drain', 'lift roof'))];
  const best = ranks.indexOf(Math.max(...ranks));
  expect({ best, sum: Math.round(1e3 * ranks.reduce((sum, rank) => sum + rank, 0)) / 1e3 }).toEqual({
    best: 1,
    sum: 1,
  });
});

test('no sentence, and sentences without words, are no trouble', () => {
  expect([[...centrality([])], [...centrality([new Map(), new Map()])]]).toEqual([[], [0.5, 0.5]]);
});
