import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { inkOf } from './ink.ts';
import { fontSizesOf, letterBand } from './letter-band.ts';
import { meantSizes } from './sizes.ts';

test('sizes that nearly agree are that of most of the text; others stay their own', () => {
  const measured = [9.8, 10.1, 10, 14.2, 10.4, 13.9].map((size, index) => ({ size, weight: index === 2 ? 50 : 10 }));
  expect(meantSizes(measured)).toEqual([10, 10, 10, 13.9, 10, 13.9]);
});

test('of equal sizes those that weigh nothing go with the others', () => {
  const [one, more] = [1, 1.000000000000002];
  const measured = [
    { size: more, weight: 1 },
    { size: more, weight: 0 },
    { size: one, weight: 1 },
  ];
  expect(meantSizes(measured)).toEqual([one, one, one]);
});

test('no size is changed by more than the measure errs, and equal ones stay equal', () => {
  const size = fc.record({ size: fc.double({ min: 1, max: 100, noNaN: true }), weight: fc.nat(50) });
  fc.assert(
    fc.property(fc.array(size, { maxLength: 30 }), (measured) => {
      const meant = meantSizes(measured);
      expect(meant.length).toBe(measured.length);
      for (const [index, each] of meant.entries()) {
        const own = measured[index]?.size ?? 0;
        expect(Math.max(each / own, own / each)).toBeLessThanOrEqual(1.1 * 1.1 + 1e-9);
        expect(meant[measured.findIndex((other) => other.size === own)]).toBe(each);
      }
    }),
  );
});

/** A line of 48 rows: letters of a font whose x-height is 17 rows stand on row 36; one in four goes up or down. */
function drawnLine(noise: number): Float32Array {
  const columns = 200;
  const samples = new Float32Array(48 * columns).fill(1);
  for (let row = 0; row < 48; row++)
    for (let column = 0; column < columns; column++) {
      const isStem = column % 10 < 4;
      const [top, bottom] = column % 40 < 10 ? [11, 45] : [19, 36];
      if (isStem && row >= top && row < bottom) samples[row * columns + column] = -1;
      // Not random, so that the test is the same every time.
      samples[row * columns + column] =
        (samples[row * columns + column] ?? 0) + noise * Math.sin(row * 13 + column * 7);
    }
  return samples;
}

test.each([0, 0.3])('the band of a line is that of its small letters, with noise of %f too', (noise) => {
  const ink = inkOf(drawnLine(noise), 0, 48, 200, 200);
  const band = letterBand(ink.rows);
  expect([Math.round(band.top * 48), Math.round(band.bottom * 48)]).toEqual([19, 36]);
  expect(Array.from(ink.columns.subarray(10, 20), (value) => value > 0.04)).toEqual(
    Array.from({ length: 10 }, (_, index) => index < 4),
  );
});

test('the band of small letters tells a larger font than the same band of capitals', () => {
  const band = { top: 0.25, bottom: 0.6 };
  expect(sizesOf([band, 'even more rows come'], [band, 'DIN A4 2024'])).toEqual(['0.70', '0.49']);
});

test('where half of the letters are tall, the size is the one that other lines of the page have in their boxes', () => {
  const small = { top: 0.25, bottom: 0.66 };
  const capitals = { top: 0.12, bottom: 0.7 };
  expect(sizesOf([small, 'we saw some cows'], [capitals, 'Invoice date: 3 May 2026'], [small, '12. Notices'])).toEqual([
    '0.82',
    '0.82',
    '0.82',
  ]);
  expect(sizesOf([capitals, 'Invoice date: 3 May 2026'])).toEqual(['0.82']);
});

/** Of lines with their bands, in the height of each. */
const sizesOf = (...lines: readonly (readonly [ReturnType<typeof letterBand>, string])[]): readonly string[] =>
  fontSizesOf(lines.map(([band, text]) => ({ band, text }))).map((size) => size.toFixed(2));

test('white paper has a band and no ink', () => {
  const ink = inkOf(new Float32Array(48 * 20).fill(1), 0, 48, 20, 20);
  expect([letterBand(ink.rows), ink.columns.every((value) => value === 0)]).toEqual([
    { top: 0.25, bottom: 0.75 },
    true,
  ]);
});
