/** Products of float32 rows, for routers. See `layout.ts` for the step. */
import { dotsAtOnce, dotsFrom, dotsRows, dotsTo, dotsTokens, dotsWeight, dotsWidth } from '../layout';
import { address, field } from './fields';

/** A token is read once for all rows of a task; the last task may have fewer. */
export function dotsTask(step: usize, task: i32): void {
  const rows = field(step, dotsRows), first = task * dotsAtOnce, bytes: usize = <usize>field(step, dotsWidth) * 4;
  const weights = address(step, dotsWeight) + <usize>first * bytes;
  for (let token = 0, tokens = field(step, dotsTokens); token < tokens; token++) {
    const from = address(step, dotsFrom) + <usize>token * bytes, to = address(step, dotsTo) + <usize>(token * rows + first) * 4;
    if (first + dotsAtOnce <= rows) v128.store(to, fourDots(from, weights, bytes));
    else for (let row = first; row < rows; row++) store<f32>(to + <usize>(row - first) * 4, sumOf(oneDot(from, weights + <usize>(row - first) * bytes, bytes)));
  }
}

function oneDot(x: usize, w: usize, bytes: usize): v128 {
  let a = f32x4.splat(0), b = f32x4.splat(0);
  for (let i: usize = 0; i < bytes; i += 32) {
    a = f32x4.relaxed_madd(v128.load(x + i), v128.load(w + i), a);
    b = f32x4.relaxed_madd(v128.load(x + i, 16), v128.load(w + i, 16), b);
  }
  return f32x4.add(a, b);
}

/** What `oneDot` and `sumOf` give for four rows of weights. */
function fourDots(x: usize, w: usize, bytes: usize): v128 {
  const second = w + bytes, third = second + bytes, fourth = third + bytes;
  let a = f32x4.splat(0), b = f32x4.splat(0), c = f32x4.splat(0), d = f32x4.splat(0);
  let e = f32x4.splat(0), f = f32x4.splat(0), g = f32x4.splat(0), h = f32x4.splat(0);
  for (let i: usize = 0; i < bytes; i += 32) {
    const p = v128.load(x + i), q = v128.load(x + i, 16);
    a = f32x4.relaxed_madd(p, v128.load(w + i), a);
    b = f32x4.relaxed_madd(p, v128.load(second + i), b);
    c = f32x4.relaxed_madd(p, v128.load(third + i), c);
    d = f32x4.relaxed_madd(p, v128.load(fourth + i), d);
    e = f32x4.relaxed_madd(q, v128.load(w + i, 16), e);
    f = f32x4.relaxed_madd(q, v128.load(second + i, 16), f);
    g = f32x4.relaxed_madd(q, v128.load(third + i, 16), g);
    h = f32x4.relaxed_madd(q, v128.load(fourth + i, 16), h);
  }
  const sums = f32x4.replace_lane(f32x4.splat(sumOf(f32x4.add(a, e))), 1, sumOf(f32x4.add(b, f)));
  return f32x4.replace_lane(f32x4.replace_lane(sums, 2, sumOf(f32x4.add(c, g))), 3, sumOf(f32x4.add(d, h)));
}

@inline
function sumOf(lanes: v128): f32 {
  return f32x4.extract_lane(lanes, 0) + f32x4.extract_lane(lanes, 1) + f32x4.extract_lane(lanes, 2) + f32x4.extract_lane(lanes, 3);
}
