import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { dotPacked, packVector, unpackVector } from './packed-vector.ts';

const dimension = 384;

/** Numbers of a bell curve, as an embedder's are, of length 1. */
const unitVector = fc
  .array(fc.integer({ min: -40, max: 40 }), { minLength: 4 * dimension, maxLength: 4 * dimension })
  .map((list) => {
    const sums = Float32Array.from({ length: dimension }, (_, i) =>
      list.slice(4 * i, 4 * i + 4).reduce((a, b) => a + b, i === 0 ? 1 : 0),
    );
    const length = Math.hypot(...sums);
    return sums.map((value) => value / length);
  });

const dot = (a: Float32Array, b: Float32Array): number =>
  a.reduce((sum, value, index) => sum + value * (b[index] ?? 0), 0);

test('a packed vector points where the vector points', () => {
  fc.assert(
    fc.property(unitVector, (vector) => {
      expect(dot(unpackVector(packVector(vector)), vector)).toBeGreaterThan(0.9997);
    }),
    { numRuns: 100 },
  );
});

test('a product with a packed vector is the product with the vector unpacked, and near the exact one', () => {
  fc.assert(
    fc.property(unitVector, unitVector, (question, vector) => {
      const packed = packVector(vector);
      expect(dotPacked(question, packed)).toBeCloseTo(dot(question, unpackVector(packed)), 5);
      expect(Math.abs(dotPacked(question, packed) - dot(question, vector))).toBeLessThan(0.005);
    }),
    { numRuns: 100 },
  );
});

test('packing again changes nothing', () => {
  fc.assert(
    fc.property(unitVector, (vector) => {
      const packed = packVector(vector);
      expect(packVector(unpackVector(packed))).toEqual(packed);
    }),
    { numRuns: 50 },
  );
});

test('a vector of zeros stays one', () => {
  const packed = packVector(new Float32Array(3));
  expect({ packed, unpacked: unpackVector(packed), dot: dotPacked(Float32Array.of(1, 0, 0), packed) }).toEqual({
    packed: new Int8Array(3),
    unpacked: new Float32Array(3),
    dot: 0,
  });
});
