import { join } from 'node:path';
import { expect, test } from 'vitest';
import { clauseHeads, clauseReaderOf } from './reader.ts';

const heads = {
  duration: {
    labels: ['Notice period', 'Term'],
    weights: [
      [1, 0, 0],
      [0, 1, 0],
    ],
  },
};

test('each text has the probability of each label, from its vector', async () => {
  const vectors: Readonly<Record<string, readonly number[]>> = { leave: [Math.log(3), 0], last: [0, Math.log(4)] };
  const reader = clauseReaderOf(
    () => heads,
    async (texts) => Float32Array.from(texts.flatMap((text) => vectors[text] ?? [])),
  );
  const told = await reader.read('duration', ['leave', 'last']);
  expect(told.map((each) => Object.values(each).map((share) => Math.round(share * 100) / 100))).toEqual([
    [0.75, 0.25],
    [0.2, 0.8],
  ]);
});

test('the bundled weights have a row for each label, one number longer than a vector', () => {
  const bundled = clauseHeads(join(import.meta.dirname, '..', '..', '..', '..', 'resources'));
  const shapes = Object.entries(bundled).map(([head, { labels, weights }]) => [
    head,
    weights.length === labels.length,
    [...new Set(weights.map((row) => row.length))],
  ]);
  expect(shapes.toSorted()).toEqual(
    [
      'amount',
      'asked of a contract',
      'asked of a invoice',
      'asked of a letter',
      'date',
      'duration',
      'form',
      'matter',
      'place',
      'renewal',
      'stance',
    ].map((head) => [head, true, [385]]),
  );
});

test('weights that are not there are a bad file', () => {
  expect(() => clauseHeads('/nowhere')).toThrow('embedder-incomplete');
});
