import { describe, expect, test } from 'vitest';
import { dequantize } from '../../model/dequantize/dequantize.ts';
import { randomBits, randomBlocks } from '../../model/fixtures/random-blocks.ts';
import type { TensorType } from '../../model/tensor-types.ts';
import { repackQ4, repackQ8, type QuantizedBlocks } from './repack.ts';
import { requantize } from './requantize.ts';

const stored = (type: TensorType): Uint8Array => randomBlocks(type, 256 * 10, 0.1, randomBits(7));

/** What MatMulNBits takes the numbers for. */
function valuesOf({ data, scales }: QuantizedBlocks, bits: 4 | 8): number[] {
  return Array.from({ length: scales.length * 32 }, (_, i) => {
    const number = bits === 8 ? (data[i] ?? 0) - 128 : (((data[i >> 1] ?? 0) >> (i % 2 === 0 ? 0 : 4)) % 16) - 8;
    return Math.fround(number * (scales[i >> 5] ?? 0)) + 0;
  });
}
const plain = (type: TensorType): number[] => Array.from(dequantize(type, stored(type)), (value) => value + 0);

test('Q4_0 and Q8_0 keep every value', () => {
  expect(valuesOf(repackQ4(stored('Q4_0')), 4)).toEqual(plain('Q4_0'));
  expect(valuesOf(repackQ8(stored('Q8_0')), 8)).toEqual(plain('Q8_0'));
});

test.each(['Q4_0', 'Q5_0', 'Q8_0'] as const)('%s becomes 8 bits without a loss', (type) => {
  const result = requantize(type, stored(type));
  expect(valuesOf(result, 8)).toEqual(plain(type));
  expect(result.squaredError).toBe(0);
});

describe.each(['F16', 'BF16', 'Q4_1', 'Q5_1', 'Q4_K', 'Q5_K', 'Q6_K'] as const)('%s in 8 bits', (type) => {
  test('is off by at most half a step, and the loss says how much', () => {
    const result = requantize(type, stored(type));
    const exact = plain(type);
    const ours = valuesOf(result, 8);
    const worst = Math.max(...exact.map((value, i) => Math.abs(value - (ours[i] ?? 0)) / (result.scales[i >> 5] ?? 1)));
    const squared = exact.reduce((sum, value, i) => sum + (value - (ours[i] ?? 0)) ** 2, 0);
    expect(worst).toBeLessThanOrEqual(0.5001);
    expect(result.squaredError / squared).toBeCloseTo(1, 3);
    expect(Math.sqrt(result.squaredError / result.squaredValues)).toBeLessThan(0.01);
  });
});
