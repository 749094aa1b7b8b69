/**
 * Sums of values, `attendLanes` of a head at a time, weighed by their rows' shares. Two heads at once, because they
 * share the values.
 */
import { attendLanes, attendStretch } from '../layout';
import { exponentBits, thirteenUp } from './constants';
import { shortened } from './f16';

const valueBytes: usize = 4 * attendLanes;
const one: i32 = 0x3f800000;
/** From a head's shares to the next one's. */
const next: usize = 4 * attendStretch;

/**
 * @param values float32 (rows, attendLanes)
 * @param shares by row; the second head's follow
 * @param to the first head's sums
 * @param second the second head's
 */
export function addWeighed(values: usize, rows: i32, shares: usize, to: usize, second: usize): void {
  let a = f32x4.splat(0), b = f32x4.splat(0), c = f32x4.splat(0), d = f32x4.splat(0);
  let e = f32x4.splat(0), f = f32x4.splat(0), g = f32x4.splat(0), h = f32x4.splat(0);
  for (let end = shares + 4 * <usize>rows; shares < end; shares += 4, values += valueBytes) {
    const by = v128.load32_splat(shares), also = v128.load32_splat(shares, next);
    const v = v128.load(values), w = v128.load(values, 16), x = v128.load(values, 32), y = v128.load(values, 48);
    a = f32x4.relaxed_madd(by, v, a);
    b = f32x4.relaxed_madd(by, w, b);
    c = f32x4.relaxed_madd(by, x, c);
    d = f32x4.relaxed_madd(by, y, d);
    e = f32x4.relaxed_madd(also, v, e);
    f = f32x4.relaxed_madd(also, w, f);
    g = f32x4.relaxed_madd(also, x, g);
    h = f32x4.relaxed_madd(also, y, h);
  }
  put(to, a, b, c, d);
  put(second, e, f, g, h);
}

/**
 * The same with sums that are rounded to f16 after every row, as llama.cpp's are.
 *
 * @param kept by row, what is left of the sum before it; the second head's follow
 */
export function addWeighedInF16(values: usize, rows: i32, shares: usize, kept: usize, to: usize, second: usize): void {
  const exponents = v128.load(exponentBits), up = v128.load(thirteenUp);
  let a = f32x4.splat(0), b = f32x4.splat(0), c = f32x4.splat(0), d = f32x4.splat(0);
  let e = f32x4.splat(0), f = f32x4.splat(0), g = f32x4.splat(0), h = f32x4.splat(0);
  for (let end = shares + 4 * <usize>rows; shares < end; shares += 4, kept += 4, values += valueBytes) {
    if (load<i32>(kept) != one) {
      const left = v128.load32_splat(kept);
      a = shortened(f32x4.mul(a, left), exponents, up);
      b = shortened(f32x4.mul(b, left), exponents, up);
      c = shortened(f32x4.mul(c, left), exponents, up);
      d = shortened(f32x4.mul(d, left), exponents, up);
    }
    if (load<i32>(kept, next) != one) {
      const left = v128.load32_splat(kept, next);
      e = shortened(f32x4.mul(e, left), exponents, up);
      f = shortened(f32x4.mul(f, left), exponents, up);
      g = shortened(f32x4.mul(g, left), exponents, up);
      h = shortened(f32x4.mul(h, left), exponents, up);
    }
    const by = v128.load32_splat(shares), also = v128.load32_splat(shares, next);
    const v = v128.load(values), w = v128.load(values, 16);
    a = shortened(f32x4.relaxed_madd(by, v, a), exponents, up);
    e = shortened(f32x4.relaxed_madd(also, v, e), exponents, up);
    b = shortened(f32x4.relaxed_madd(by, w, b), exponents, up);
    f = shortened(f32x4.relaxed_madd(also, w, f), exponents, up);
    const x = v128.load(values, 32), y = v128.load(values, 48);
    c = shortened(f32x4.relaxed_madd(by, x, c), exponents, up);
    g = shortened(f32x4.relaxed_madd(also, x, g), exponents, up);
    d = shortened(f32x4.relaxed_madd(by, y, d), exponents, up);
    h = shortened(f32x4.relaxed_madd(also, y, h), exponents, up);
  }
  put(to, a, b, c, d);
  put(second, e, f, g, h);
}

@inline
function put(to: usize, a: v128, b: v128, c: v128, d: v128): void {
  v128.store(to, a);
  v128.store(to, b, 16);
  v128.store(to, c, 32);
  v128.store(to, d, 48);
}
