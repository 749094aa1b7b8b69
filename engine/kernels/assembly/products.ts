/**
 * Products of quantized rows with rounded ones. The four rows of a group are interleaved word by word: byte 4r + c of
 * the v-th 16 bytes belongs to row r and to value 4v + c (low half) or 16 + 4v + c (high half). So a lane of a vector
 * holds one row, and nothing is added across lanes.
 */
import { constantsAt, groupBlockBytes4, groupBlockBytes8, roundedBlockBytes } from '../layout';
import { settle } from './rounding';

/** All low halves of bytes; ones and sixteens as int16; what is left of a half when its sign was spread to bit 28. */
export const lowHalves: usize = constantsAt;
export const ones: usize = constantsAt + 16;
export const sixteens: usize = constantsAt + 32;
export const halfBits: usize = constantsAt + 48;

export function storeConstants(): void {
  v128.store(lowHalves, i8x16.splat(15));
  v128.store(ones, i16x8.splat(1));
  v128.store(sixteens, i16x8.splat(16));
  v128.store(halfBits, i32x4.splat(0x8fffffff));
}

/** Pairs of a · b, where b is 0…15: the only products of bytes that all processors do alike. int16, at most 2 · 15 · 127. */
// @ts-ignore: decorator
@inline
function pairs(a: v128, b: v128): v128 {
  return v128.relaxed_dot<i16>(a, b);
}

/** Four of a row's rounded values, for each of the four rows. A load that repeats them is faster than a shuffle. */
// @ts-ignore: decorator
@inline
function four(x: usize, at: usize): v128 {
  return v128.load32_splat(x + at);
}

/** Sums of 8 pairs by row, two lanes each: int16, at most 8 · 2 · 15 · 127 = 30,480. */
// @ts-ignore: decorator
@inline
function plane(x: usize, w0: v128, w1: v128, w2: v128, w3: v128, w4: v128, w5: v128, w6: v128, w7: v128): v128 {
  const low = i16x8.add(i16x8.add(pairs(four(x, 0), w0), pairs(four(x, 4), w1)), i16x8.add(pairs(four(x, 8), w2), pairs(four(x, 12), w3)));
  const high = i16x8.add(i16x8.add(pairs(four(x, 16), w4), pairs(four(x, 20), w5)), i16x8.add(pairs(four(x, 24), w6), pairs(four(x, 28), w7)));
  return i16x8.add(low, high);
}

/** One plane of one token. */
// @ts-ignore: decorator
@inline
function planeAt(w: usize, x: usize, mask: v128): v128 {
  const a = v128.load(w), b = v128.load(w, 16), c = v128.load(w, 32), d = v128.load(w, 48);
  return plane(x, v128.and(a, mask), v128.and(b, mask), v128.and(c, mask), v128.and(d, mask), upper(a, mask), upper(b, mask), upper(c, mask), upper(d, mask));
}

// @ts-ignore: decorator
@inline
function upper(w: v128, mask: v128): v128 {
  return v128.and(i16x8.shr_u(w, 4), mask);
}

/** Four half scales as float32 · 2^-112; the rounded rows' scales make up for it (`roundRow`). Halves are finite here. */
// @ts-ignore: decorator
@inline
function scales(w: usize, bits: v128): v128 {
  return v128.and(i32x4.shl(v128.load16x4_s(w), 13), bits);
}

/** Sums of 4-bit numbers minus their middle, 8, times the sum of the rounded values. */
// @ts-ignore: decorator
@inline
function centred(sums: v128, x: usize): v128 {
  return f32x4.convert_i32x4_s(i32x4.sub(sums, v128.load32_splat(x, 32)));
}

/** The same for 8-bit numbers, whose middle is 128. */
// @ts-ignore: decorator
@inline
function centred8(sums: v128, x: usize): v128 {
  return f32x4.convert_i32x4_s(i32x4.sub(sums, i32x4.shl(v128.load32_splat(x, 32), 4)));
}

// @ts-ignore: decorator
@inline
function addScaled(total: v128, sums: v128, scale: v128, x: usize): v128 {
  return f32x4.relaxed_madd(sums, f32x4.mul(scale, v128.load32_splat(x, 36)), total);
}

/** A group of 4-bit rows times one rounded row: float32 by row, · 2^-56 (`settle`). */
function one4(w: usize, blocks: i32, x: usize): v128 {
  const mask = v128.load(lowHalves), one = v128.load(ones), bits = v128.load(halfBits);
  let total = f32x4.splat(0);
  for (let block = 0; block < blocks; block++) {
    total = addScaled(total, centred(i32x4.dot_i16x8_s(planeAt(w + 8, x, mask), one), x), scales(w, bits), x);
    w += groupBlockBytes4;
    x += roundedBlockBytes;
  }
  return total;
}

/** As `one4`; numbers of 8 bits are two planes of 4, the upper one worth 16 times as much. */
function one8(w: usize, blocks: i32, x: usize): v128 {
  const mask = v128.load(lowHalves), one = v128.load(ones), sixteen = v128.load(sixteens), bits = v128.load(halfBits);
  let total = f32x4.splat(0);
  for (let block = 0; block < blocks; block++) {
    const sums = i32x4.add(i32x4.dot_i16x8_s(planeAt(w + 8, x, mask), one), i32x4.dot_i16x8_s(planeAt(w + 72, x, mask), sixteen));
    total = addScaled(total, centred8(sums, x), scales(w, bits), x);
    w += groupBlockBytes8;
    x += roundedBlockBytes;
  }
  return total;
}

/** A group of 4-bit rows times four rounded rows; results as of `one4`, one after another, to `to`. */
function tile4(w: usize, blocks: i32, x0: usize, x1: usize, x2: usize, x3: usize, to: usize): void {
  const mask = v128.load(lowHalves), one = v128.load(ones), bits = v128.load(halfBits);
  let t0 = f32x4.splat(0), t1 = f32x4.splat(0), t2 = f32x4.splat(0), t3 = f32x4.splat(0);
  for (let block = 0; block < blocks; block++) {
    const a = v128.load(w, 8), b = v128.load(w, 24), c = v128.load(w, 40), d = v128.load(w, 56);
    const w0 = v128.and(a, mask), w1 = v128.and(b, mask), w2 = v128.and(c, mask), w3 = v128.and(d, mask);
    const w4 = upper(a, mask), w5 = upper(b, mask), w6 = upper(c, mask), w7 = upper(d, mask);
    const scale = scales(w, bits);
    t0 = addScaled(t0, centred(i32x4.dot_i16x8_s(plane(x0, w0, w1, w2, w3, w4, w5, w6, w7), one), x0), scale, x0);
    t1 = addScaled(t1, centred(i32x4.dot_i16x8_s(plane(x1, w0, w1, w2, w3, w4, w5, w6, w7), one), x1), scale, x1);
    t2 = addScaled(t2, centred(i32x4.dot_i16x8_s(plane(x2, w0, w1, w2, w3, w4, w5, w6, w7), one), x2), scale, x2);
    t3 = addScaled(t3, centred(i32x4.dot_i16x8_s(plane(x3, w0, w1, w2, w3, w4, w5, w6, w7), one), x3), scale, x3);
    w += groupBlockBytes4;
    x0 += roundedBlockBytes; x1 += roundedBlockBytes; x2 += roundedBlockBytes; x3 += roundedBlockBytes;
  }
  v128.store(to, t0); v128.store(to, t1, 16); v128.store(to, t2, 32); v128.store(to, t3, 48);
}

/** As `tile4`. Two planes of four rows do not fit the registers, so each row is multiplied by itself. */
function tile8(w: usize, blocks: i32, x0: usize, x1: usize, x2: usize, x3: usize, to: usize): void {
  v128.store(to, one8(w, blocks, x0));
  v128.store(to, one8(w, blocks, x1), 16);
  v128.store(to, one8(w, blocks, x2), 32);
  v128.store(to, one8(w, blocks, x3), 48);
}

/** Bytes of a group of rows. */
// @ts-ignore: decorator
@inline
export function groupBytes(blocks: i32, bits: i32): usize {
  return <usize>blocks * (bits == 4 ? groupBlockBytes4 : groupBlockBytes8);
}

/**
 * A group of rows times up to four rounded rows.
 *
 * @param rows addresses of four rounded rows, of which the first `filled` count
 * @param to room for four results, float32 by row of the group, as they are
 */
export function multiply(bits: i32, w: usize, blocks: i32, rows: usize, filled: i32, to: usize): void {
  // One or two are faster by themselves.
  if (filled <= 2) {
    for (let t: usize = 0; t < <usize>filled; t++) v128.store(to + 16 * t, one(bits, w, blocks, load<u32>(rows + 4 * t)));
  } else {
    const x0 = load<u32>(rows), x1 = load<u32>(rows, 4), x2 = load<u32>(rows, 8), x3 = load<u32>(rows, 12);
    if (bits == 4) tile4(w, blocks, x0, x1, x2, x3, to);
    else tile8(w, blocks, x0, x1, x2, x3, to);
  }
  for (let t: usize = 0; t < <usize>filled; t++) v128.store(to + 16 * t, f32x4.mul(v128.load(to + 16 * t), f32x4.splat(settle)));
}

function one(bits: i32, w: usize, blocks: i32, x: usize): v128 {
  return bits == 4 ? one4(w, blocks, x) : one8(w, blocks, x);
}
