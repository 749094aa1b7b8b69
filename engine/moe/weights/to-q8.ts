import type { TensorType } from '../../model/tensor-types.ts';
import { blockSize } from './repack.ts';
import { requantize, type Loss } from './requantize.ts';

/**
 * Any stored type as GGUF's Q8_0: a half scale and 32 signed bytes per block. Exact for Q4_0, Q5_0 and Q8_0.
 *
 * @param onLoss told when the values could not be kept exactly
 */
export function toQ8(type: TensorType, stored: Uint8Array, onLoss: (loss: Loss) => void): Uint8Array {
  if (type === 'Q8_0') return stored;
  const result = requantize(type, stored);
  if (result.squaredError > 0) onLoss(result);
  const { data, scales } = result;
  const out = new Uint8Array(scales.length * 34);
  const view = new DataView(out.buffer);
  for (const [block, scale] of scales.entries()) {
    view.setFloat16(block * 34, scale, true);
    for (let i = 0; i < blockSize; i++) out[block * 34 + 2 + i] = data[block * blockSize + i]! ^ 0x80;
  }
  return out;
}
