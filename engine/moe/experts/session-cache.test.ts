import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { createSessionCache } from './session-cache.ts';

/** A cache of things of 10 bytes, and what happened to them. */
function watched(layers: number, budget: number) {
  const log: string[] = [];
  const cache = createSessionCache(
    layers,
    budget,
    () => 10,
    (layer, key) => {
      log.push(`make ${layer}.${key}`);
      return Promise.resolve({
        name: `${layer}.${key}`,
        release: () => (log.push(`drop ${layer}.${key}`), Promise.resolve()),
      });
    },
  );
  return { cache, log };
}

test('makes at the first use, drops what its layer used longest ago, and leaves other layers alone', async () => {
  const { cache, log } = watched(2, 40);
  for (const [layer, key] of [
    [0, 1],
    [0, 2],
    [0, 1],
    [1, 7],
    [0, 3],
    [0, 1],
  ] as const)
    expect((await cache.get(layer, key)).name).toBe(`${layer}.${key}`);
  expect(log).toEqual(['make 0.1', 'make 0.2', 'make 1.7', 'drop 0.2', 'make 0.3']);
  expect([cache.has(0, 1), cache.has(0, 2), cache.has(1, 7)]).toEqual([true, false, true]);
  await cache.release();
  expect(log.slice(5)).toEqual(['drop 0.3', 'drop 0.1', 'drop 1.7']);
});

test('a share too small for one item still holds the one in use', async () => {
  const { cache, log } = watched(1, 5);
  await cache.get(0, 1);
  await cache.get(0, 1);
  await cache.get(0, 2);
  expect(log).toEqual(['make 0.1', 'drop 0.1', 'make 0.2']);
});

test('for any uses: a layer never holds more than its share, and everything made is dropped once', async () => {
  const uses = fc.array(fc.tuple(fc.integer({ min: 0, max: 2 }), fc.integer({ min: 0, max: 5 })), { maxLength: 60 });
  await fc.assert(
    fc.asyncProperty(uses, fc.integer({ min: 30, max: 200 }), async (all, budget) => {
      const { cache, log } = watched(3, budget);
      for (const [layer, key] of all) {
        await cache.get(layer, key);
        for (let l = 0; l < 3; l++)
          expect([0, 1, 2, 3, 4, 5].filter((each) => cache.has(l, each)).length * 10).toBeLessThanOrEqual(budget / 3);
      }
      await cache.release();
      const of = (word: string): string[] =>
        log
          .filter((line) => line.startsWith(word))
          .map((line) => line.slice(5))
          .toSorted();
      expect(of('drop')).toEqual(of('make'));
    }),
  );
});
