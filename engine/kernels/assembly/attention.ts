/** Attention of one token. See `layout.ts` for the steps. */
import {
  attendCached, attendFrom, attendHeadDim, attendHeads, attendKeys, attendKvHeads, attendOwn, attendPartials, attendRowsAtOnce, attendValues, combineFrom, combineHeadDim, combineParts, combineTo,
  partialHead, rotateCos, rotateFrom, rotateHeadDim, rotateHeads, rotateKvHeads, rotateRows, rotateSin, stepTasks,
} from '../layout';
import { exponential } from './exponential';
import { address, field } from './fields';

export function rotateTask(step: usize): void {
  const from = address(step, rotateFrom), headDim = field(step, rotateHeadDim), heads = field(step, rotateHeads), kvHeads = field(step, rotateKvHeads);
  const rowBytes: usize = <usize>headDim * 4;
  if (address(step, rotateCos) != 0) {
    for (let head = 0; head < heads + kvHeads; head++) rotate(from + <usize>head * rowBytes, rowBytes >> 1, address(step, rotateCos), address(step, rotateSin));
  }
  memory.copy(address(step, rotateRows), from + <usize>heads * rowBytes, 2 * <usize>kvHeads * rowBytes);
}

/** Values i and i + half of a head are turned by the i-th angle. */
function rotate(at: usize, half: usize, cos: usize, sin: usize): void {
  for (let i: usize = 0; i < half; i += 16) {
    const a = v128.load(at + i), b = v128.load(at + half + i), c = v128.load(cos + i), s = v128.load(sin + i);
    v128.store(at + i, f32x4.sub(f32x4.mul(a, c), f32x4.mul(b, s)));
    v128.store(at + half + i, f32x4.add(f32x4.mul(b, c), f32x4.mul(a, s)));
  }
}

export function attendTask(step: usize, task: i32, scratch: usize): void {
  const heads = field(step, attendHeads), kvHeads = field(step, attendKvHeads), headDim = field(step, attendHeadDim), cached = field(step, attendCached);
  const first = task * attendRowsAtOnce, rows = min(attendRowsAtOnce, cached + 1 - first), group = heads / kvHeads;
  const rowBytes: usize = <usize>headDim * 4, stride: usize = <usize>kvHeads * rowBytes;
  // The token's own row is the last one of all.
  const fromCache = min(rows, cached - first);
  const queries = address(step, attendFrom), own = address(step, attendOwn);
  const keys = address(step, attendKeys) + <usize>first * stride, values = address(step, attendValues) + <usize>first * stride;
  const scoreBytes: usize = 4 * attendRowsAtOnce, partialBytes: usize = rowBytes + 4 * partialHead;
  const partials = address(step, attendPartials) + <usize>(task * heads) * partialBytes;
  const scale = <f32>(1 / sqrt(<f64>headDim));
  for (let row = 0; row < rows; row += row + 4 <= fromCache ? 4 : 1) {
    const key = row < fromCache ? keys + <usize>row * stride : own;
    for (let h = 0; h < heads; h++) {
      const query = queries + <usize>h * rowBytes, to = scratch + <usize>h * scoreBytes + 4 * <usize>row, part: usize = <usize>(h / group) * rowBytes;
      if (row + 4 <= fromCache) v128.store(to, f32x4.mul(dot4(query, key + part, stride, rowBytes), f32x4.splat(scale)));
      else store<f32>(to, scale * dot(query, key + part, rowBytes));
    }
  }
  for (let h: usize = 0; h < <usize>heads; h++) {
    powers(scratch + h * scoreBytes, rows, partials + h * partialBytes);
    memory.fill(partials + h * partialBytes + 4 * partialHead, 0, rowBytes);
  }
  for (let row = 0; row < rows; row += row + 4 <= fromCache ? 4 : 1) {
    const value = row < fromCache ? values + <usize>row * stride : own + stride;
    for (let h = 0; h < heads; h++) {
      const weights = scratch + <usize>h * scoreBytes + 4 * <usize>row, to = partials + <usize>h * partialBytes + 4 * partialHead, part: usize = <usize>(h / group) * rowBytes;
      if (row + 4 <= fromCache) addWeighed4(to, rowBytes, weights, value + part, stride);
      else addWeighed(to, rowBytes, weights, value + part);
    }
  }
}

function dot(a: usize, b: usize, bytes: usize): f32 {
  let s = f32x4.splat(0), t = f32x4.splat(0);
  for (let i: usize = 0; i < bytes; i += 32) {
    s = f32x4.relaxed_madd(v128.load(a + i), v128.load(b + i), s);
    t = f32x4.relaxed_madd(v128.load(a + i, 16), v128.load(b + i, 16), t);
  }
  const sum = f32x4.add(s, t);
  return f32x4.extract_lane(sum, 0) + f32x4.extract_lane(sum, 1) + (f32x4.extract_lane(sum, 2) + f32x4.extract_lane(sum, 3));
}

/** A query with four keys, one after another: by key. */
function dot4(query: usize, key: usize, stride: usize, bytes: usize): v128 {
  let a = f32x4.splat(0), b = f32x4.splat(0), c = f32x4.splat(0), d = f32x4.splat(0);
  for (let end = query + bytes; query < end; query += 32, key += 32) {
    const q = v128.load(query), r = v128.load(query, 16), second = key + stride, third = second + stride, fourth = third + stride;
    a = f32x4.relaxed_madd(r, v128.load(key, 16), f32x4.relaxed_madd(q, v128.load(key), a));
    b = f32x4.relaxed_madd(r, v128.load(second, 16), f32x4.relaxed_madd(q, v128.load(second), b));
    c = f32x4.relaxed_madd(r, v128.load(third, 16), f32x4.relaxed_madd(q, v128.load(third), c));
    d = f32x4.relaxed_madd(r, v128.load(fourth, 16), f32x4.relaxed_madd(q, v128.load(fourth), d));
  }
  // Lanes of the four sums are added by turning them over.
  const ab = f32x4.add(i32x4.shuffle(a, b, 0, 1, 4, 5), i32x4.shuffle(a, b, 2, 3, 6, 7));
  const cd = f32x4.add(i32x4.shuffle(c, d, 0, 1, 4, 5), i32x4.shuffle(c, d, 2, 3, 6, 7));
  return f32x4.add(i32x4.shuffle(ab, cd, 0, 2, 4, 6), i32x4.shuffle(ab, cd, 1, 3, 5, 7));
}

/** Scores become powers of e relative to the largest one, which is stored with the powers' sum. */
function powers(scores: usize, rows: i32, to: usize): void {
  let largest = load<f32>(scores);
  for (let row = 1; row < rows; row++) largest = max(largest, load<f32>(scores + 4 * <usize>row));
  // Up to a whole vector with what gives nothing.
  for (let row = rows; (row & 3) != 0; row++) store<f32>(scores + 4 * <usize>row, -Infinity);
  let sum = f32x4.splat(0);
  for (let row = 0; row < rows; row += 4) {
    const power = exponential(f32x4.sub(v128.load(scores + 4 * <usize>row), f32x4.splat(largest)));
    v128.store(scores + 4 * <usize>row, power);
    sum = f32x4.add(sum, power);
  }
  store<f32>(to, largest);
  store<f32>(to, f32x4.extract_lane(sum, 0) + f32x4.extract_lane(sum, 1) + (f32x4.extract_lane(sum, 2) + f32x4.extract_lane(sum, 3)), 4);
}

function addWeighed(to: usize, bytes: usize, weight: usize, value: usize): void {
  const by = v128.load32_splat(weight);
  for (let end = to + bytes; to < end; to += 16, value += 16) v128.store(to, f32x4.relaxed_madd(by, v128.load(value), v128.load(to)));
}

/** Four values, one after another. */
function addWeighed4(to: usize, bytes: usize, weights: usize, value: usize, stride: usize): void {
  const a = v128.load32_splat(weights), b = v128.load32_splat(weights, 4), c = v128.load32_splat(weights, 8), d = v128.load32_splat(weights, 12);
  for (let end = to + bytes; to < end; to += 32, value += 32) {
    const second = value + stride, third = second + stride, fourth = third + stride;
    const left = f32x4.relaxed_madd(b, v128.load(second), f32x4.relaxed_madd(a, v128.load(value), v128.load(to)));
    const right = f32x4.relaxed_madd(b, v128.load(second, 16), f32x4.relaxed_madd(a, v128.load(value, 16), v128.load(to, 16)));
    v128.store(to, f32x4.relaxed_madd(d, v128.load(fourth), f32x4.relaxed_madd(c, v128.load(third), left)));
    v128.store(to, f32x4.relaxed_madd(d, v128.load(fourth, 16), f32x4.relaxed_madd(c, v128.load(third, 16), right)), 16);
  }
}

export function combineTask(step: usize, head: i32): void {
  const heads = field(step, stepTasks), headDim = field(step, combineHeadDim), parts = field(step, combineParts);
  const bytes: usize = <usize>headDim * 4, stride: usize = <usize>heads * (bytes + 4 * partialHead);
  const from = address(step, combineFrom) + <usize>head * (bytes + 4 * partialHead), to = address(step, combineTo) + <usize>head * bytes;
  let largest = load<f32>(from);
  for (let part = 1; part < parts; part++) largest = max(largest, load<f32>(from + <usize>part * stride));
  let sum: f32 = 0;
  memory.fill(to, 0, bytes);
  for (let part = 0; part < parts; part++) {
    const own = from + <usize>part * stride;
    const by = exponential(f32x4.splat(load<f32>(own) - largest));
    sum += load<f32>(own, 4) * f32x4.extract_lane(by, 0);
    for (let d: usize = 0; d < bytes; d += 16) v128.store(to + d, f32x4.add(v128.load(to + d), f32x4.mul(v128.load(own + d, 4 * partialHead), by)));
  }
  const inverse = f32x4.splat(1 / sum);
  for (let d: usize = 0; d < bytes; d += 16) v128.store(to + d, f32x4.mul(v128.load(to + d), inverse));
}
