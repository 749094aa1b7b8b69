/** A head's scores, and the powers of e that they become. */
import { exponential } from './exponential';

/**
 * Two queries with four keys, all of which lie one after another: scaled scores by key.
 *
 * @param bytes of a row
 * @param next from the first query's scores to the second's
 */
export function dotFour(query: usize, key: usize, bytes: usize, scale: v128, to: usize, next: usize): void {
  let a = f32x4.splat(0), b = f32x4.splat(0), c = f32x4.splat(0), d = f32x4.splat(0);
  let e = f32x4.splat(0), f = f32x4.splat(0), g = f32x4.splat(0), h = f32x4.splat(0);
  const second = key + bytes, third = second + bytes, fourth = third + bytes, other = query + bytes;
  for (let i: usize = 0; i < bytes; i += 16) {
    const q = v128.load(query + i), r = v128.load(other + i);
    const k = v128.load(key + i), l = v128.load(second + i), m = v128.load(third + i), n = v128.load(fourth + i);
    a = f32x4.relaxed_madd(q, k, a);
    b = f32x4.relaxed_madd(q, l, b);
    c = f32x4.relaxed_madd(q, m, c);
    d = f32x4.relaxed_madd(q, n, d);
    e = f32x4.relaxed_madd(r, k, e);
    f = f32x4.relaxed_madd(r, l, f);
    g = f32x4.relaxed_madd(r, m, g);
    h = f32x4.relaxed_madd(r, n, h);
  }
  v128.store(to, f32x4.mul(lanesAdded(a, b, c, d), scale));
  v128.store(to + next, f32x4.mul(lanesAdded(e, f, g, h), scale));
}

/** The sums of four vectors' lanes. */
@inline
function lanesAdded(a: v128, b: v128, c: v128, d: v128): v128 {
  const ab = f32x4.add(i32x4.shuffle(a, b, 0, 1, 4, 5), i32x4.shuffle(a, b, 2, 3, 6, 7));
  const cd = f32x4.add(i32x4.shuffle(c, d, 0, 1, 4, 5), i32x4.shuffle(c, d, 2, 3, 6, 7));
  return f32x4.add(i32x4.shuffle(ab, cd, 0, 2, 4, 6), i32x4.shuffle(ab, cd, 1, 3, 5, 7));
}

/** Up to a whole vector with what gives nothing. */
@inline
function pad(scores: usize, rows: i32): void {
  for (let row = rows; (row & 3) != 0; row++) store<f32>(scores + 4 * <usize>row, -Infinity);
}

/** Scores become powers of e relative to the largest one, which is stored at `to` with the powers' sum. */
export function powers(scores: usize, rows: i32, to: usize): void {
  let largest = load<f32>(scores);
  for (let row = 1; row < rows; row++) largest = max(largest, load<f32>(scores + 4 * <usize>row));
  pad(scores, rows);
  let sum = f32x4.splat(0);
  for (let row = 0; row < rows; row += 4) {
    const power = exponential(f32x4.sub(v128.load(scores + 4 * <usize>row), f32x4.splat(largest)));
    v128.store(scores + 4 * <usize>row, power);
    sum = f32x4.add(sum, power);
  }
  store<f32>(to, largest);
  store<f32>(to, f32x4.extract_lane(sum, 0) + f32x4.extract_lane(sum, 1) + (f32x4.extract_lane(sum, 2) + f32x4.extract_lane(sum, 3)), 4);
}

/**
 * The same relative to the largest score up to then, in the order of the rows. At `kept`, by row, what a new largest
 * score leaves of the sum before it: 1 where there is none.
 */
export function keptPowers(scores: usize, rows: i32, kept: usize, to: usize): void {
  let largest = -Infinity as f32;
  for (let row = 0; row < rows; row++) {
    const at = scores + 4 * <usize>row, score = load<f32>(at);
    if (score > largest) {
      store<f32>(kept + 4 * <usize>row, f32x4.extract_lane(exponential(f32x4.splat(largest - score)), 0));
      largest = score;
    } else {
      store<f32>(kept + 4 * <usize>row, 1);
    }
    store<f32>(at, score - largest);
  }
  pad(scores, rows);
  for (let row = 0; row < rows; row += 4) v128.store(scores + 4 * <usize>row, exponential(v128.load(scores + 4 * <usize>row)));
  let sum: f32 = 0;
  for (let row = 0; row < rows; row++) sum = sum * load<f32>(kept + 4 * <usize>row) + load<f32>(scores + 4 * <usize>row);
  store<f32>(to, largest);
  store<f32>(to, sum, 4);
}
