/** Half-precision numbers, IEEE 754 binary16. They are finite here. */
import { exponentBits, exponentLift, f16Bits, thirteenUp } from './constants';

/** f16 as float32, 16 at a time. Exact. @param end of the float32 */
@inline
export function widen(from: usize, to: usize, end: usize): void {
  const bits = v128.load(f16Bits), lift = v128.load(exponentLift);
  for (; to < end; to += 64, from += 32) {
    v128.store(to, widened(from, bits, lift));
    v128.store(to, widened(from + 8, bits, lift), 16);
    v128.store(to, widened(from + 16, bits, lift), 32);
    v128.store(to, widened(from + 24, bits, lift), 48);
  }
}

@inline
function widened(at: usize, bits: v128, lift: v128): v128 {
  return f32x4.mul(v128.and(i32x4.shl(v128.load16x4_s(at), 13), bits), lift);
}

/**
 * The nearest values with a half's 11 bits, ties to even, as float32. Below 2^-14, where a half has fewer bits, they
 * stay more exact.
 */
@inline
export function shortened(x: v128, exponents: v128, up: v128): v128 {
  // Next to 1.5 · 2^13 times its power of two, 11 bits of a number have room.
  const by = i32x4.add(v128.and(x, exponents), up);
  return f32x4.sub(f32x4.add(x, by), by);
}

/** The nearest f16 numbers, as float32; the largest one instead of more. */
export function nearestF16(x: v128): v128 {
  const most = f32x4.splat(65504);
  const inRange = f32x4.max(f32x4.min(x, most), f32x4.neg(most));
  // Below 2^-14 f16 numbers are multiples of 2^-24, as float32 is from 0.5 to 1.
  const by = f32x4.max(i32x4.add(v128.and(inRange, v128.load(exponentBits)), v128.load(thirteenUp)), f32x4.splat(0.75));
  return f32x4.sub(f32x4.add(inRange, by), by);
}

/** Stores the nearest f16 numbers, 8 bytes. */
export function storeF16(to: usize, x: v128): void {
  const bits = f32x4.div(nearestF16(x), v128.load(exponentLift));
  const f16 = v128.or(v128.and(i32x4.shr_u(bits, 13), i32x4.splat(0x7fff)), v128.and(i32x4.shr_u(bits, 16), i32x4.splat(0x8000)));
  v128.store64_lane(to, i16x8.narrow_i32x4_u(f16, f16), 0);
}
