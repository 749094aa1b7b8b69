import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { tensorTypes, type TensorType } from '../tensor-types.ts';
import { dequantize, dequantizeInto } from './dequantize.ts';

interface Golden {
  readonly type: TensorType;
  /** Base64 of the stored blocks, and of the float32 values that gguf-py makes of them. */
  readonly bytes: string;
  readonly values: string;
}

// Made by tools/fixtures-models/dequantize_goldens.py.
const goldens = JSON.parse(readFileSync(new URL('goldens.json', import.meta.url), 'utf8')) as readonly Golden[];

describe('dequantize', () => {
  test('there is a golden for every type', () => {
    expect(goldens.map(({ type }) => type).toSorted()).toEqual(Object.keys(tensorTypes).toSorted());
  });

  test.for(goldens)('$type gives bit for bit the values of the reference', ({ type, bytes, values }) => {
    const got = dequantize(type, Buffer.from(bytes, 'base64'));
    expect(Buffer.from(got.buffer).toString('base64')).toBe(values);
  });

  test.for(goldens)('$type reads blocks at any place of a larger buffer', ({ type, bytes, values }) => {
    const blocks = Buffer.from(bytes, 'base64');
    const shifted = new Uint8Array(blocks.length + 3);
    shifted.set(blocks, 3);
    const out = new Float32Array(Buffer.from(values, 'base64').length / 4 + 1);
    dequantizeInto(type, shifted.subarray(3), out.subarray(1));
    expect(Buffer.from(out.buffer).subarray(4).toString('base64')).toBe(values);
  });

  test('infinities and not-a-number of half precision stay what they are', () => {
    expect([...dequantize('F16', Uint8Array.of(0x00, 0x7c, 0x00, 0xfc, 0x01, 0x7e))]).toEqual([
      Infinity,
      -Infinity,
      Number.NaN,
    ]);
  });

  test('refuses a length that is no whole number of blocks', () => {
    expect(() => dequantize('Q4_0', new Uint8Array(19))).toThrow('19 bytes of Q4_0 do not hold 32 values.');
  });
});
