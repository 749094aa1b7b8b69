/**
 * Rows as they are multiplied: for quantized weights as whole numbers of a 127th of each block's largest value, as
 * llama.cpp rounds them; for float32 weights as they are.
 */
import { blockValues, floatBlockBytes, quantizedBlockBytes, tileRows } from '../layout';
import { wholeNumbers } from './constants';

/** What a scale of a quantized row is multiplied by; the weights' scales come with 2^-112 (`scales`). */
const lift: f32 = 72057594037927936; // 2^56
/**
 * What results are multiplied by to be what they are: 2^56, so that neither side comes near what float32 can't hold.
 */
export const settle: f32 = 72057594037927936;

/** Bytes of a block of a row that is multiplied with weights of so many bits. */
@inline
export function blockBytes(bits: i32): usize {
  return bits == 32 ? floatBlockBytes : quantizedBlockBytes;
}

/** Where a row begins. Its blocks are `tileRows` blocks apart. */
@inline
export function rowAt(base: usize, row: i32, blocks: i32, bits: i32): usize {
  return base + (<usize>((row / tileRows) * blocks) * tileRows + <usize>(row % tileRows)) * blockBytes(bits);
}

/** float32 (blocks · 32) at `from` → a row for weights of so many bits. */
export function putRow(from: usize, blocks: i32, bits: i32, to: usize): void {
  for (let block = 0; block < blocks; block++) {
    putBlock(from, bits, to);
    from += 4 * blockValues;
    to += tileRows * blockBytes(bits);
  }
}

export function putBlock(from: usize, bits: i32, to: usize): void {
  if (bits == 32) memory.copy(to, from, floatBlockBytes);
  else quantizeBlock(from, to);
}

function quantizeBlock(from: usize, to: usize): void {
  let most = f32x4.splat(0);
  for (let i: usize = 0; i < 128; i += 16) most = f32x4.max(most, f32x4.abs(v128.load(from + i)));
  const largest = max(max(f32x4.extract_lane(most, 0), f32x4.extract_lane(most, 1)), max(f32x4.extract_lane(most, 2), f32x4.extract_lane(most, 3)));
  const inverse = f32x4.splat(largest > 0 ? 127 / largest : 0), magic = v128.load(wholeNumbers);
  let sum = i32x4.splat(0);
  for (let i: usize = 0; i < 32; i += 8) {
    // Next to 1.5 · 2^23 the last bit of a float32 is worth 1.
    const a = i32x4.sub(f32x4.add(f32x4.mul(v128.load(from + 4 * i), inverse), magic), magic);
    const b = i32x4.sub(f32x4.add(f32x4.mul(v128.load(from + 4 * i, 16), inverse), magic), magic);
    sum = i32x4.add(sum, i32x4.add(a, b));
    const words = i16x8.narrow_i32x4_s(a, b);
    v128.store64_lane(to + i, i8x16.narrow_i16x8_s(words, words), 0);
  }
  store<i32>(to, 8 * (i32x4.extract_lane(sum, 0) + i32x4.extract_lane(sum, 1) + i32x4.extract_lane(sum, 2) + i32x4.extract_lane(sum, 3)), 32);
  store<f32>(to, nearestF16(largest / 127) * lift, 36);
}

/**
 * The nearest half-precision number, ties to even, for values ≥ 0; larger ones than a half can hold stay as they are.
 */
function nearestF16(value: f32): f32 {
  // Below its smallest normal number a half is a multiple of 2^-24, as float32 is from 0.5 to 1.
  if (value < 6.103515625e-5) return value + 0.5 - 0.5;
  if (value > 65504) return value;
  const bits = reinterpret<u32>(value);
  return reinterpret<f32>((bits + 0x0fff + ((bits >> 13) & 1)) & ~0x1fff);
}
