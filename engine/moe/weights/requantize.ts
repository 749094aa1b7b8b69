import { dequantize } from '../../model/dequantize/dequantize.ts';
import { tensorTypes, type TensorType } from '../../model/tensor-types.ts';
import { blockSize, type QuantizedBlocks } from './repack.ts';

/** How far a matrix in 8 bits is from the one that was stored. */
export interface Loss {
  /** Sum of squared differences. */
  readonly squaredError: number;
  /** Sum of squared values. */
  readonly squaredValues: number;
}

/**
 * Types whose blocks of 32 have one scale and whole numbers in −128…127: they fit 8 bits exactly. The half scale comes
 * first.
 */
const symmetric: ReadonlySet<TensorType> = new Set(['Q4_0', 'Q5_0', 'Q8_0']);

/**
 * Any stored type in 8 bits per value and a half scale per 32 of them, with the loss: none for Q4_0, Q5_0 and Q8_0,
 * else at most 1/254 of the block's largest value for each value.
 *
 * @param stored whole blocks of the type, together a multiple of 32 values
 */
export function requantize(type: TensorType, stored: Uint8Array): QuantizedBlocks & Loss {
  const values = dequantize(type, stored);
  const view = new DataView(stored.buffer, stored.byteOffset, stored.byteLength);
  const { blockBytes } = tensorTypes[type];
  const data = new Uint8Array(values.length);
  const scales = new Float32Array(values.length / blockSize);
  let squaredError = 0;
  let squaredValues = 0;
  for (let block = 0; block < scales.length; block++) {
    const start = block * blockSize;
    const scale = symmetric.has(type)
      ? view.getFloat16(block * blockBytes, true)
      : Math.f16round(largest(values, start) / 127);
    scales[block] = scale;
    for (let i = start; i < start + blockSize; i++) {
      const value = values[i] ?? 0;
      const number = scale === 0 ? 0 : Math.max(-128, Math.min(127, Math.round(value / scale)));
      data[i] = number + 128;
      squaredError += (number * scale - value) ** 2;
      squaredValues += value ** 2;
    }
  }
  return { data, scales, squaredError, squaredValues };
}

function largest(values: Float32Array, start: number): number {
  let found = 0;
  for (let i = start; i < start + blockSize; i++) found = Math.max(found, Math.abs(values[i] ?? 0));
  return found;
}
