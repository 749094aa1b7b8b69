/** Constants in memory: V8 makes those that stand in the code anew at every use. */
import { constantsAt } from '../layout';

/** The low four bits of all bytes; ones as int16. */
export const lowNibbles: usize = constantsAt;
export const ones: usize = constantsAt + 16;
/**
 * What is left of a half-precision number, moved to where float32 has its parts, when its sign was spread to bit 28.
 */
export const f16Bits: usize = constantsAt + 32;
/** 2^112: between the exponents of a half and of float32. */
export const exponentLift: usize = constantsAt + 48;
/** Float32's exponent; what makes it that of 1.5 · 2^13 times as much. */
export const exponentBits: usize = constantsAt + 64;
export const thirteenUp: usize = constantsAt + 80;
/** 1.5 · 2^23. */
export const wholeNumbers: usize = constantsAt + 96;

/** Once for a memory. */
export function storeConstants(): void {
  v128.store(lowNibbles, i8x16.splat(15));
  v128.store(ones, i16x8.splat(1));
  v128.store(f16Bits, i32x4.splat(0x8fffffff));
  v128.store(exponentLift, i32x4.splat(0x77800000));
  v128.store(exponentBits, i32x4.splat(0x7f800000));
  v128.store(wholeNumbers, f32x4.splat(12582912));
  v128.store(thirteenUp, i32x4.splat((13 << 23) | 0x400000));
}
