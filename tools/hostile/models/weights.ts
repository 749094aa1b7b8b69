import type { GgufTensorData } from '../../../engine/model/fixtures/gguf-writer.ts';
import { tensorTypes } from '../../../engine/model/tensor-types.ts';
import type { Random } from '../../bench/layout/random.ts';
import { extremeFloats } from './extremes.ts';

/** Weights with numbers that are none, are endless, or are too large to compute with; or with other bytes. */
export function damageWeights(tensor: Pick<GgufTensorData, 'type' | 'data'>, random: Random): Uint8Array {
  const data = tensor.data.slice();
  if (data.length < 4) return data;
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
  const { blockBytes } = tensorTypes[tensor.type];
  const block = random.whole(0, Math.floor(data.length / blockBytes) - 1) * blockBytes;
  switch (random.whole(0, 4)) {
    case 0: // where a number, or the scale of a block, stands
      if (tensor.type === 'F32') view.setFloat32(block, random.of(extremeFloats), true);
      else if (tensor.type === 'BF16') view.setUint16(block, random.of([0x7f80, 0x7fc0, 0xff80, 0x7f7f]), true);
      else view.setUint16(block, random.of([0x7c00, 0x7e00, 0xfc00, 0x7bff]), true);
      return data;
    case 1:
      return data.fill(random.of([0, 0x3f, 0x7b, 0x7f, 0xff]));
    case 2:
      for (let at = 0; at + 4 <= data.length; at += 4) view.setFloat32(at, random.of([3e38, -3e38, 1e30]), true);
      return data;
    case 3:
      return data.subarray(0, random.whole(0, data.length));
    default:
      for (let times = 64; times > 0; times--) data[random.whole(0, data.length - 1)] = random.whole(0, 255);
      return data;
  }
}
