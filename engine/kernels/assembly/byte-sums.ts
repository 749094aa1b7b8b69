/**
 * Sums of products of bytes, by row of a group: of signed ones with ones of 0…15, the only products that all processors
 * do alike. Some processors multiply and add four of them in one step (AVX-VNNI, Arm's dot product); the others do
 * pairs. So there are two ways, of type i32 and i16, that give the same whole numbers, and memory says which one is
 * used here.
 */
import { byteSumsAt } from '../layout';

/**
 * Four of a row's quantized values, for each of the four rows of a group. A load that repeats them is faster than a
 * shuffle.
 */
@inline
function four(x: usize, at: usize): v128 {
  return v128.load32_splat(x + at);
}

/** Pairs of a · b: int16, at most 2 · 15 · 127. */
@inline
function pairs(a: v128, b: v128): v128 {
  return v128.relaxed_dot<i16>(a, b);
}

/** Fours of a · b, added to int32. */
@inline
function fours(a: v128, b: v128, to: v128): v128 {
  return i32x4.relaxed_dot_i8x16_i7x16_add_s(a, b, to);
}

/**
 * Σ of a block's 32 values times a group's weights: int32 by row. @typeParam Sum i16 or i32: what products are added up
 * in
 *
 * @param one the constant `ones`
 */
@inline
export function byteSums<Sum>(x: usize, one: v128, w0: v128, w1: v128, w2: v128, w3: v128, w4: v128, w5: v128, w6: v128, w7: v128): v128 {
  if (sizeof<Sum>() == 4) {
    const nothing = i32x4.splat(0);
    const low = fours(four(x, 12), w3, fours(four(x, 8), w2, fours(four(x, 4), w1, fours(four(x, 0), w0, nothing))));
    const high = fours(four(x, 28), w7, fours(four(x, 24), w6, fours(four(x, 20), w5, fours(four(x, 16), w4, nothing))));
    return i32x4.add(low, high);
  }
  // Of 8 pairs at most 8 · 2 · 15 · 127 = 30,480.
  const low = i16x8.add(i16x8.add(pairs(four(x, 0), w0), pairs(four(x, 4), w1)), i16x8.add(pairs(four(x, 8), w2), pairs(four(x, 12), w3)));
  const high = i16x8.add(i16x8.add(pairs(four(x, 16), w4), pairs(four(x, 20), w5)), i16x8.add(pairs(four(x, 24), w6), pairs(four(x, 28), w7)));
  return i32x4.dot_i16x8_s(i16x8.add(low, high), one);
}

/**
 * Finds out which way is this processor's. Products with a byte above 127 are done as it likes: pairs, where the sum of
 * two is cut off at 32,767, give 4 · 127 · 255 as 65,534.
 */
export function chooseByteSums(): void {
  const at: usize = byteSumsAt;
  v128.store(at, i8x16.splat(127));
  v128.store(at, i8x16.splat(-1), 16);
  const sum = i32x4.extract_lane(fours(v128.load(at), v128.load(at, 16), i32x4.splat(0)), 0);
  store<i32>(at, sum == 65534 ? 2 : 4);
}

/** Whether sums are of fours. */
@inline
export function sumsFours(): bool {
  return load<i32>(byteSumsAt) == 4;
}
