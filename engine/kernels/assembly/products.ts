/**
 * Products of quantized rows with quantized ones. The four rows of a group are interleaved word by word: byte 4r + c of
 * the v-th 16 bytes belongs to row r and to value 4v + c (low half) or 16 + 4v + c (high half). So a lane of a vector
 * holds one row, and nothing is added across lanes. Rows of float32 lie value by value, and are multiplied as they are.
 */
import { blockValues, floatBlockBytes, floatTileBytes, groupBlockBytes32, groupBlockBytes4, groupBlockBytes8, quantizedBlockBytes, quantizedTileBytes, tileRows } from '../layout';
import { byteSums, sumsFours } from './byte-sums';
import { f16Bits, lowNibbles, ones } from './constants';
import { settle } from './quantize';

@inline
function upper(w: v128, mask: v128): v128 {
  return v128.and(i16x8.shr_u(w, 4), mask);
}

/**
 * Four f16 scales as float32 · 2^-112; the quantized rows' scales make up for it (`quantizeBlock`). f16 numbers are
 * finite here.
 */
@inline
function scales(w: usize, bits: v128): v128 {
  return v128.and(i32x4.shl(v128.load16x4_s(w), 13), bits);
}

/**
 * total + (sums − 8 · Σ x) · scale · x's scale: 8 is the middle of 4-bit numbers, and 8 · Σ x lies behind x's values.
 */
@inline
function addScaled(total: v128, sums: v128, middle: v128, scale: v128, x: usize): v128 {
  return f32x4.relaxed_madd(f32x4.convert_i32x4_s(i32x4.sub(sums, middle)), f32x4.mul(scale, v128.load32_splat(x, 36)), total);
}

/**
 * A group of rows times quantized rows.
 *
 * @param x the quantized rows' tile
 * @param count rows of it, from its first on
 * @param to room for the results, float32 by row of the group, and as much again to work with
 */
export function multiply(bits: i32, w: usize, blocks: i32, x: usize, count: i32, to: usize): void {
  const end = to + 16 * <usize>count;
  for (let at = to; at < end; at += 16) v128.store(at, f32x4.splat(0));
  if (bits == 32) return multiply32(w, blocks, x, to, end);
  if (sumsFours()) multiplyBytes<i32>(bits, w, blocks, x, count, to);
  else multiplyBytes<i16>(bits, w, blocks, x, count, to);
  for (let at = to; at < end; at += 16) v128.store(at, f32x4.mul(v128.load(at), f32x4.splat(settle)));
}

@inline
function multiplyBytes<Sum>(bits: i32, w: usize, blocks: i32, x: usize, count: i32, to: usize): void {
  const end = to + 16 * <usize>count;
  if (count == 1) v128.store(to, bits == 4 ? one4<Sum>(w, blocks, x) : one8<Sum>(w, blocks, x));
  else if (bits == 4) multiply4<Sum>(w, blocks, x, to, end);
  else multiply8<Sum>(w, blocks, x, to, end);
}

/** One plane of one row. */
@inline
function planeSums<Sum>(w: usize, x: usize, mask: v128, one: v128): v128 {
  const a = v128.load(w), b = v128.load(w, 16), c = v128.load(w, 32), d = v128.load(w, 48);
  return byteSums<Sum>(x, one, v128.and(a, mask), v128.and(b, mask), v128.and(c, mask), v128.and(d, mask), upper(a, mask), upper(b, mask), upper(c, mask), upper(d, mask));
}

/** What `multiply4` does, for one row, whose results stay in a register. */
function one4<Sum>(w: usize, blocks: i32, x: usize): v128 {
  const mask = v128.load(lowNibbles), one = v128.load(ones), bits = v128.load(f16Bits);
  let total = f32x4.splat(0);
  for (let block = 0; block < blocks; block++) {
    total = addScaled(total, planeSums<Sum>(w + 8, x, mask, one), v128.load32_splat(x, 32), scales(w, bits), x);
    w += groupBlockBytes4;
    x += quantizedTileBytes;
  }
  return total;
}

function one8<Sum>(w: usize, blocks: i32, x: usize): v128 {
  const mask = v128.load(lowNibbles), one = v128.load(ones), bits = v128.load(f16Bits);
  let total = f32x4.splat(0);
  for (let block = 0; block < blocks; block++) {
    const sums = i32x4.add(planeSums<Sum>(w + 8, x, mask, one), i32x4.shl(planeSums<Sum>(w + 72, x, mask, one), 4));
    total = addScaled(total, sums, i32x4.shl(v128.load32_splat(x, 32), 4), scales(w, bits), x);
    w += groupBlockBytes8;
    x += quantizedTileBytes;
  }
  return total;
}

/** A block's weights stay in registers while all rows pass by. Results · 2^-56 (`settle`). */
function multiply4<Sum>(w: usize, blocks: i32, tile: usize, to: usize, end: usize): void {
  const mask = v128.load(lowNibbles), one = v128.load(ones), bits = v128.load(f16Bits);
  for (let block = 0; block < blocks; block++) {
    const a = v128.load(w, 8), b = v128.load(w, 24), c = v128.load(w, 40), d = v128.load(w, 56);
    const w0 = v128.and(a, mask), w1 = v128.and(b, mask), w2 = v128.and(c, mask), w3 = v128.and(d, mask);
    const w4 = upper(a, mask), w5 = upper(b, mask), w6 = upper(c, mask), w7 = upper(d, mask);
    const scale = scales(w, bits);
    // Two rows at a time; after the last one of an odd number comes one that nobody reads.
    for (let at = to, x = tile; at < end; at += 32, x += 2 * quantizedBlockBytes) {
      const y = x + quantizedBlockBytes;
      const sums = byteSums<Sum>(x, one, w0, w1, w2, w3, w4, w5, w6, w7);
      v128.store(at, addScaled(v128.load(at), sums, v128.load32_splat(x, 32), scale, x));
      const others = byteSums<Sum>(y, one, w0, w1, w2, w3, w4, w5, w6, w7);
      v128.store(at, addScaled(v128.load(at, 16), others, v128.load32_splat(y, 32), scale, y), 16);
    }
    w += groupBlockBytes4;
    tile += quantizedTileBytes;
  }
}

/** As `multiply4`. Numbers of 8 bits are two planes of 4, the upper one worth 16 times as much; their middle is 128. */
function multiply8<Sum>(w: usize, blocks: i32, tile: usize, to: usize, end: usize): void {
  const mask = v128.load(lowNibbles), one = v128.load(ones), bits = v128.load(f16Bits);
  for (let block = 0; block < blocks; block++) {
    let a = v128.load(w, 8), b = v128.load(w, 24), c = v128.load(w, 40), d = v128.load(w, 56);
    let w0 = v128.and(a, mask), w1 = v128.and(b, mask), w2 = v128.and(c, mask), w3 = v128.and(d, mask);
    let w4 = upper(a, mask), w5 = upper(b, mask), w6 = upper(c, mask), w7 = upper(d, mask);
    for (let at = to, x = tile; at < end; at += 16, x += quantizedBlockBytes) v128.store(at, byteSums<Sum>(x, one, w0, w1, w2, w3, w4, w5, w6, w7), halvesBehind);
    a = v128.load(w, 72), b = v128.load(w, 88), c = v128.load(w, 104), d = v128.load(w, 120);
    w0 = v128.and(a, mask), w1 = v128.and(b, mask), w2 = v128.and(c, mask), w3 = v128.and(d, mask);
    w4 = upper(a, mask), w5 = upper(b, mask), w6 = upper(c, mask), w7 = upper(d, mask);
    const scale = scales(w, bits);
    for (let at = to, x = tile; at < end; at += 16, x += quantizedBlockBytes) {
      const sums = i32x4.add(v128.load(at, halvesBehind), i32x4.shl(byteSums<Sum>(x, one, w0, w1, w2, w3, w4, w5, w6, w7), 4));
      v128.store(at, addScaled(v128.load(at), sums, i32x4.shl(v128.load32_splat(x, 32), 4), scale, x));
    }
    w += groupBlockBytes8;
    tile += quantizedTileBytes;
  }
}

/** As `multiply4`, of float32. A block is summed by itself: fewer roundings meet a large sum. */
function multiply32(w: usize, blocks: i32, tile: usize, to: usize, end: usize): void {
  for (let block = 0; block < blocks; block++) {
    for (let at = to, x = tile; at < end; at += 16, x += floatBlockBytes) {
      let sum = f32x4.splat(0);
      for (let i: usize = 0; i < <usize>blockValues; i++) sum = f32x4.relaxed_madd(v128.load(w + 16 * i), v128.load32_splat(x + 4 * i), sum);
      v128.store(at, f32x4.add(v128.load(at), sum));
    }
    w += groupBlockBytes32;
    tile += floatTileBytes;
  }
}

/** Where the lower planes' sums wait for the upper ones. */
const halvesBehind: usize = 16 * tileRows;

/** Bytes of a group of rows. */
@inline
export function groupBytes(blocks: i32, bits: i32): usize {
  return <usize>blocks * (bits == 4 ? groupBlockBytes4 : bits == 8 ? groupBlockBytes8 : groupBlockBytes32);
}
