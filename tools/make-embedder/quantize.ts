/** Numbers in blocks of equal length: value = (number − middle) · scale of its block, the middle being 128 or 8. */
export interface QuantizedBlocks {
  /** A number of 8 bits a byte, or two of 4 bits, the first in the low half. */
  readonly data: Uint8Array;
  readonly scales: Float32Array;
}

/**
 * Rounds to 8 or 4 bits, symmetrically: the largest magnitude of a block becomes ±127 or ±7. The form of `MatMulNBits`
 * and `GatherBlockQuantized` without zero points.
 */
export function quantizeBlocks(values: Float32Array, blockSize: number, bits: 4 | 8): QuantizedBlocks {
  const middle = 2 ** (bits - 1);
  const data = new Uint8Array((values.length * bits) / 8);
  const scales = new Float32Array(values.length / blockSize);
  for (let block = 0; block < scales.length; block++) {
    const start = block * blockSize;
    const ofBlock = values.subarray(start, start + blockSize);
    const scale = ofBlock.reduce((largest, value) => Math.max(largest, Math.abs(value)), 0) / (middle - 1);
    scales[block] = scale;
    for (const [index, value] of ofBlock.entries()) {
      const number = middle + (scale === 0 ? 0 : Math.round(value / scale));
      const at = start + index;
      if (bits === 8) data[at] = number;
      else data[at >> 1] = (data[at >> 1] ?? 0) | (number << (4 * (at & 1)));
    }
  }
  return { data, scales };
}

/** A matrix (k, n) of whole numbers from −`most` to `most`: value = data · scale of its column. */
export interface QuantizedColumns {
  /** (k, n) */
  readonly data: Int8Array;
  /** (n) */
  readonly scales: Float32Array;
}

/**
 * Rounds a published matrix (n, k) column by column and transposes it to (k, n), as the products of whole numbers take
 * it.
 */
export function quantizeColumns(values: Float32Array, n: number, k: number, most: number): QuantizedColumns {
  const data = new Int8Array(values.length);
  const scales = new Float32Array(n);
  for (let column = 0; column < n; column++) {
    const ofColumn = values.subarray(column * k, (column + 1) * k);
    const scale = ofColumn.reduce((largest, value) => Math.max(largest, Math.abs(value)), 0) / most;
    scales[column] = scale;
    for (const [row, value] of ofColumn.entries()) data[row * n + column] = scale === 0 ? 0 : Math.round(value / scale);
  }
  return { data, scales };
}
