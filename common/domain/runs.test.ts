import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { packRuns, unpackRuns } from './runs.ts';

const float = fc.float({ noNaN: true, noDefaultInfinity: true });
const run = fc
  .record({
    start: fc.nat(2 ** 23),
    length: fc.integer({ min: 1, max: 1_000 }),
    rtl: fc.boolean(),
    x: float,
    y: float,
    width: float,
    height: float,
  })
  .map(({ start, length, rtl, x, y, width, height }) => ({ start, end: start + length, rtl, x, y, width, height }));

test('runs come back from the store as they went in', () => {
  fc.assert(
    fc.property(fc.array(run, { maxLength: 50 }), (runs) => void expect(unpackRuns(packRuns(runs))).toEqual(runs)),
  );
});

test('a view into a larger buffer is read from its own start', () => {
  const runs = [{ start: 0, end: 3, rtl: true, x: 1, y: 2, width: 3, height: 4 }];
  const packed = packRuns(runs);
  const larger = new Uint8Array(packed.length + 5);
  larger.set(packed, 5);
  expect(unpackRuns(larger.subarray(5))).toEqual(runs);
});
