import { CarrelError } from '../../../common/errors.ts';
import { tensorTypes, type TensorType } from '../tensor-types.ts';
import { dequantizeBF16, dequantizeF16, dequantizeF32 } from './float.ts';
import { dequantizeQ4_0, dequantizeQ4_1 } from './q4.ts';
import { dequantizeQ4_K, dequantizeQ5_K } from './q4-q5-k.ts';
import { dequantizeQ5_0, dequantizeQ5_1 } from './q5.ts';
import { dequantizeQ6_K } from './q6-k.ts';
import { dequantizeQ8_0 } from './q8.ts';

/** Fills `out` from the stored blocks, whose count the caller has checked. */
type Dequantizer = (bytes: Uint8Array, out: Float32Array) => void;

const dequantizers: Readonly<Record<TensorType, Dequantizer>> = {
  F32: dequantizeF32,
  F16: dequantizeF16,
  BF16: dequantizeBF16,
  Q4_0: dequantizeQ4_0,
  Q4_1: dequantizeQ4_1,
  Q5_0: dequantizeQ5_0,
  Q5_1: dequantizeQ5_1,
  Q8_0: dequantizeQ8_0,
  Q4_K: dequantizeQ4_K,
  Q5_K: dequantizeQ5_K,
  Q6_K: dequantizeQ6_K,
};

/**
 * Stored values as float32, each exactly the float32 that ggml computes.
 *
 * @param bytes whole blocks of the type
 * @param out filled; as many values as the blocks hold
 */
export function dequantizeInto(type: TensorType, bytes: Uint8Array, out: Float32Array): void {
  const { blockBytes, blockValues } = tensorTypes[type];
  const blocks = bytes.length / blockBytes;
  if (!Number.isInteger(blocks) || out.length !== blocks * blockValues) {
    throw new CarrelError('internal', 'internal', {
      params: { what: `${bytes.length} bytes of ${type} do not hold ${out.length} values.` },
    });
  }
  dequantizers[type](bytes, out);
}

/** As `dequantizeInto`, into a new array. */
export function dequantize(type: TensorType, bytes: Uint8Array): Float32Array<ArrayBuffer> {
  const { blockBytes, blockValues } = tensorTypes[type];
  const out = new Float32Array(Math.floor(bytes.length / blockBytes) * blockValues);
  dequantizeInto(type, bytes, out);
  return out;
}
