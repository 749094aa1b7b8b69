import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { CarrelError } from '../errors.ts';
import { directions, type TextRun } from './part.ts';
import { packRuns, unpackRuns } from './runs.ts';

const edge = fc.double({ min: -20_000, max: 20_000, noNaN: true });
const size = fc.double({ min: 0, max: 20_000, noNaN: true });
const run = fc.record({
  gap: fc.oneof(fc.nat(4), fc.nat(2 ** 20)),
  length: fc.oneof(fc.integer({ min: 1, max: 20 }), fc.integer({ min: 1, max: 2 ** 20 })),
  x: edge,
  y: edge,
  width: size,
  height: size,
  direction: fc.constantFrom(...directions),
  confidence: fc.oneof(fc.constant(1), fc.double({ min: 0, max: 1, noNaN: true })),
});
const runs = fc.array(run, { maxLength: 50 }).map((list) => {
  let end = 0;
  return list.map(({ gap, length, ...place }): TextRun => {
    const start = end + gap;
    end = start + length;
    return { start, end, ...place };
  });
});

/** All that is off by more than the bounds that are promised. A thousandth of a unit is for the rounding of sums. */
function faults(before: readonly TextRun[], after: readonly TextRun[]): readonly unknown[] {
  return before.flatMap((was, index): readonly unknown[] => {
    const is = after[index];
    if (is === undefined) return [was];
    const off = [
      Math.abs(is.x - was.x),
      Math.abs(is.y - was.y),
      Math.abs(is.x + is.width - was.x - was.width),
      Math.abs(is.y + is.height - was.y - was.height),
    ];
    const exact = is.start === was.start && is.end === was.end && is.direction === was.direction;
    const near = off.every((each) => each <= 0.0501) && Math.abs(is.confidence - was.confidence) <= 1 / 509;
    return exact && near ? [] : [{ was, is }];
  });
}

test('runs come back with each edge within a twentieth of a point', () => {
  fc.assert(
    fc.property(runs, (list) => {
      const unpacked = unpackRuns(packRuns(list));
      expect(unpacked.length).toBe(list.length);
      expect(faults(list, unpacked)).toEqual([]);
    }),
  );
});

test('packing what was unpacked changes nothing', () => {
  fc.assert(
    fc.property(runs, (list) => {
      const packed = packRuns(list);
      expect(packRuns(unpackRuns(packed))).toEqual(packed);
    }),
  );
});

test('a view into a larger buffer is read from its own start', () => {
  const list: readonly TextRun[] = [
    { start: 0, end: 3, direction: 'rtl', confidence: 1, x: 1, y: 2, width: 3, height: 4 },
  ];
  const packed = packRuns(list);
  const larger = new Uint8Array(packed.length + 5);
  larger.set(packed, 5);
  expect(unpackRuns(larger.subarray(5))).toEqual(list);
});

test('a word of a line takes at most four bytes', () => {
  const line = Array.from({ length: 100 }, (_, index): TextRun => ({
    start: index * 6,
    end: index * 6 + 5,
    direction: 'ltr',
    confidence: 1,
    x: 72 + 29.17 * index,
    y: 100,
    width: 26.4,
    height: 12,
  }));
  expect(packRuns(line).length).toBeLessThanOrEqual(4 * line.length + 12);
});

test('whatever the bytes, they are runs that can be packed or they are refused', () => {
  const bytes = fc.oneof(
    fc.uint8Array({ maxLength: 60 }),
    fc.tuple(runs, fc.nat(), fc.nat(255)).map(([list, at, value]) => {
      const packed = packRuns(list);
      packed[at % packed.length] = value;
      return packed;
    }),
  );
  const outcome = (some: Uint8Array): unknown => {
    try {
      return unpackRuns(some);
    } catch (error) {
      return error;
    }
  };
  fc.assert(
    fc.property(bytes, (some) => {
      const result = outcome(some);
      const unpacked = Array.isArray(result) ? (result as readonly TextRun[]) : [];
      expect(Array.isArray(result) || result).toEqual(
        Array.isArray(result) || new CarrelError('bad-file', 'places-damaged'),
      );
      expect(unpacked.length).toBeLessThanOrEqual(some.length);
      expect(unpacked.filter(({ start, end, x, width }) => !(start < end && Number.isFinite(x + width)))).toEqual([]);
    }),
    { numRuns: 500 },
  );
});
