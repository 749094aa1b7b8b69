import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { bestCandidates, greedy, probabilities } from './candidates.ts';
import { minP, penalizeRepetition, temperature, topK, topP } from './logits-processors.ts';
import { createSampler, greedySampling } from './sampler.ts';

const four = { ids: [7, 3, 9, 1], scores: [0.4, 0.3, 0.2, 0.1].map(Math.log) };
const logitsOf = (values: readonly number[]): Float32Array => Float32Array.from(values);
const anyLogits = fc
  .array(fc.float({ min: -20, max: 20, noNaN: true }), { minLength: 1, maxLength: 200 })
  .map(logitsOf);

test('each processor keeps what its paper says', () => {
  expect({
    temperature: temperature(2)({ ids: [1, 2], scores: [4, 2] }),
    topK: topK(2)(four).ids,
    allK: topK(0)(four).ids,
    topP: topP(0.65)(four).ids,
    leastP: topP(0)(four).ids,
    allP: topP(1)(four).ids,
    minP: minP(0.6)(four).ids,
    noMinP: minP(0)(four).ids,
    penalized: [...penalizeRepetition(logitsOf([2, -2, 5]), [0, 1, 1], 2)],
  }).toEqual({
    temperature: { ids: [1, 2], scores: [2, 1] },
    topK: [7, 3],
    allK: [7, 3, 9, 1],
    topP: [7, 3],
    leastP: [7],
    allP: [7, 3, 9, 1],
    minP: [7, 3],
    noMinP: [7, 3, 9, 1],
    penalized: [1, -4, 5],
  });
});

test('the best candidates are the start of the sorted list', () => {
  fc.assert(
    fc.property(anyLogits, fc.integer({ min: 1, max: 250 }), (logits, limit) => {
      const sorted = Array.from(logits, (_, id) => id).toSorted((a, b) => (logits[b] ?? 0) - (logits[a] ?? 0) || a - b);
      expect(bestCandidates(logits, limit, 1).ids).toEqual(sorted.slice(0, limit));
      expect(greedy(logits)).toBe(sorted[0]);
    }),
  );
});

test('the same seed draws the same tokens, another seed others', () => {
  const logits = logitsOf(Array.from({ length: 50 }, (_, i) => Math.sin(i)));
  const draw = (seed: number): number[] => {
    const sample = createSampler({ ...greedySampling, temperature: 1, seed });
    return Array.from({ length: 20 }, () => sample(logits, []));
  };
  expect(draw(1)).toEqual(draw(1));
  expect(draw(1)).not.toEqual(draw(2));
});

test('tokens are drawn as often as they are likely', () => {
  const sample = createSampler({ ...greedySampling, temperature: 1, seed: 3 });
  const shares = [0.5, 0.3, 0.15, 0.05];
  const counts = shares.map(() => 0);
  for (let i = 0; i < 20_000; i++) counts[sample(logitsOf(shares.map(Math.log)), [])]!++;
  for (const [i, share] of shares.entries()) expect(counts[i]! / 20_000).toBeCloseTo(share, 1.7);
});

test('probabilities add up to one, and temperature 0 takes the likeliest', () => {
  fc.assert(
    fc.property(anyLogits, (logits) => {
      expect(probabilities(bestCandidates(logits, 0, 1).scores).reduce((a, b) => a + b, 0)).toBeCloseTo(1, 9);
      expect(createSampler(greedySampling)(logits, [])).toBe(greedy(logits));
    }),
  );
});
