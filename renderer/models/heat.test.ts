import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { favourites, heatMap, heatPaths, heatStep, heatSteps, nextCell } from './heat.ts';

const map = heatMap({ layers: 2, experts: 2, counts: [3, 1, 0, 0], entropy: [0.8, 0] });

describe('heatMap', () => {
  test('shares are of each layer’s own choices; a layer without choices has none', () => {
    expect(map).toEqual({
      layers: 2,
      experts: 2,
      shares: [0.75, 0.25, 0, 0],
      most: 0.75,
      never: 2,
      balance: [0.8, 0],
      meanBalance: 0.4,
    });
  });

  test('every used expert is one square of one path', () => {
    expect(heatPaths(map).flatMap((path, index) => (path === '' ? [] : [[index + 1, path]]))).toEqual([
      [6, 'M1 0h1v1h-1z'],
      [10, 'M0 0h1v1h-1z'],
    ]);
  });

  test('the most used experts of a layer', () => {
    expect([favourites(map, 0, 1), favourites(map, 1, 3)]).toEqual([[{ expert: 0, share: 0.75 }], []]);
  });
});

test('a larger share is never paler, and only nothing is step 0', () => {
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(share, share, (a, b) => {
      const [low, high] = a < b ? [a, b] : [b, a];
      expect(heatStep(low, 1)).toBeLessThanOrEqual(heatStep(high, 1));
      expect(heatStep(high, 1)).toBeLessThanOrEqual(heatSteps);
      expect(heatStep(high, 1) === 0).toBe(high === 0);
    }),
  );
});

test('the arrow keys stay on the map', () => {
  const at = { layer: 1, expert: 0 };
  expect(
    ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End', 'a'].map((key) => nextCell(key, at, map)),
  ).toEqual([at, { layer: 1, expert: 1 }, { layer: 0, expert: 0 }, at, at, { layer: 1, expert: 1 }, null]);
});
