/**
 * Stored rows as the kernels read them: groups of four rows, interleaved word by word (`assembly/products.ts`). Exact,
 * as scales are halves on both sides.
 */
import { blockValues, groupBlockBytes4, groupBlockBytes8, groupRows } from './layout.ts';

const words = 4;
const stored4 = 18;
const stored8 = 34;

/**
 * Q4_0 as GGUF stores it: a half scale, and byte j with value j in its low and value j + 16 in its high half.
 *
 * @param stored rows of `blocks` blocks of 18 bytes, a multiple of four rows
 */
export function interleave4(stored: Uint8Array, blocks: number): Uint8Array<ArrayBuffer> {
  const groups = stored.length / (groupRows * blocks * stored4);
  const out = new Uint8Array(groups * blocks * groupBlockBytes4);
  for (let group = 0, to = 0; group < groups; group++) {
    for (let block = 0; block < blocks; block++, to += groupBlockBytes4) {
      for (let row = 0; row < groupRows; row++) {
        const from = ((group * groupRows + row) * blocks + block) * stored4;
        out[to + 2 * row] = stored[from]!;
        out[to + 2 * row + 1] = stored[from + 1]!;
        copyWords(stored, from + 2, out, to + 8 + 4 * row);
      }
    }
  }
  return out;
}

/**
 * Q8_0 as GGUF stores it: a half scale and 32 signed bytes. They become unsigned around 128, and two planes of 4 bits.
 *
 * @param stored rows of `blocks` blocks of 34 bytes, a multiple of four rows
 */
export function interleave8(stored: Uint8Array, blocks: number): Uint8Array<ArrayBuffer> {
  const groups = stored.length / (groupRows * blocks * stored8);
  const out = new Uint8Array(groups * blocks * groupBlockBytes8);
  const low = new Uint8Array(16);
  const high = new Uint8Array(16);
  for (let group = 0, to = 0; group < groups; group++) {
    for (let block = 0; block < blocks; block++, to += groupBlockBytes8) {
      for (let row = 0; row < groupRows; row++) {
        const from = ((group * groupRows + row) * blocks + block) * stored8;
        out[to + 2 * row] = stored[from]!;
        out[to + 2 * row + 1] = stored[from + 1]!;
        for (let j = 0; j < 16; j++) {
          // Two's complement with its top bit flipped is the number plus 128.
          const a = stored[from + 2 + j]! ^ 0x80;
          const b = stored[from + 18 + j]! ^ 0x80;
          low[j] = (a & 15) | ((b & 15) << 4);
          high[j] = (a >> 4) | (b & 0xf0);
        }
        copyWords(low, 0, out, to + 8 + 4 * row);
        copyWords(high, 0, out, to + 72 + 4 * row);
      }
    }
  }
  return out;
}

/**
 * Rows of float32: the four rows' first values, their second ones, and so on.
 *
 * @param stored rows of `blocks` blocks of 32 values, a multiple of four rows
 */
export function interleave32(stored: Uint8Array, blocks: number): Uint8Array<ArrayBuffer> {
  const width = blocks * blockValues;
  const rows = stored.length / (4 * width);
  const out = new Uint8Array(stored.length);
  const from = new DataView(stored.buffer, stored.byteOffset);
  const to = new DataView(out.buffer);
  for (let row = 0; row < rows; row++) {
    const group = row - (row % groupRows);
    for (let i = 0; i < width; i++)
      to.setUint32(
        4 * (group * width + i * groupRows + (row % groupRows)),
        from.getUint32(4 * (row * width + i), true),
        true,
      );
  }
  return out;
}

/** Four words that lie together to every fourth word. */
function copyWords(from: Uint8Array, at: number, to: Uint8Array, start: number): void {
  for (let word = 0; word < words; word++) {
    for (let byte = 0; byte < 4; byte++) to[start + 16 * word + byte] = from[at + 4 * word + byte]!;
  }
}

/** Pieces of `size` bytes of equally long arrays in turn: the first of each, then the second of each. */
export function alternating(parts: readonly Uint8Array[], size: number): Uint8Array {
  const length = parts[0]?.length ?? 0;
  const out = new Uint8Array(parts.length * length);
  for (let from = 0, to = 0; from < length; from += size) {
    for (const part of parts) {
      out.set(part.subarray(from, from + size), to);
      to += size;
    }
  }
  return out;
}
