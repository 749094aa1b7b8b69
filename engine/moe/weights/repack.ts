/**
 * GGUF's quantized blocks in the form that `MatMulNBits` reads: numbers and scales apart, blocks of 32 along a row.
 * Both conversions are exact.
 */

/** Values per block, of Q4_0 and Q8_0 as of what we write. */
export const blockSize = 32;

/** Numbers and scales of whole blocks. */
export interface QuantizedBlocks {
  /** 16 bytes per block at 4 bits, 32 at 8. */
  readonly data: Uint8Array<ArrayBuffer>;
  /** One per block; a value is scale · (number − middle), the middle being 8 or 128. */
  readonly scales: Float32Array<ArrayBuffer>;
}

/**
 * Q4_0: a half scale and 16 bytes, byte j holding value j in its low and value j + 16 in its high half. `MatMulNBits`
 * pairs neighbours: byte i holds values 2i (low) and 2i + 1 (high).
 *
 * @param stored whole blocks of 18 bytes
 */
export function repackQ4(stored: Uint8Array): QuantizedBlocks {
  const blocks = stored.length / 18;
  const data = new Uint8Array(blocks * 16);
  const scales = new Float32Array(blocks);
  const view = new DataView(stored.buffer, stored.byteOffset, stored.byteLength);
  for (let block = 0, from = 0, to = 0; block < blocks; block++, from += 18, to += 16) {
    scales[block] = view.getFloat16(from, true);
    for (let i = 0; i < 8; i++) {
      const even = stored[from + 2 + 2 * i] ?? 0;
      const odd = stored[from + 3 + 2 * i] ?? 0;
      data[to + i] = (even & 15) | ((odd & 15) << 4);
      data[to + 8 + i] = (even >> 4) | (odd & 0xf0);
    }
  }
  return { data, scales };
}

/**
 * Q8_0: a half scale and 32 signed bytes, which become unsigned ones around 128.
 *
 * @param stored whole blocks of 34 bytes
 */
export function repackQ8(stored: Uint8Array): QuantizedBlocks {
  const blocks = stored.length / 34;
  const data = new Uint8Array(blocks * 32);
  const scales = new Float32Array(blocks);
  const view = new DataView(stored.buffer, stored.byteOffset, stored.byteLength);
  for (let block = 0, from = 0, to = 0; block < blocks; block++, from += 34, to += 32) {
    scales[block] = view.getFloat16(from, true);
    // Two's complement with its top bit flipped is the number plus 128.
    for (let i = 0; i < 32; i++) data[to + i] = (stored[from + 2 + i] ?? 0) ^ 0x80;
  }
  return { data, scales };
}
