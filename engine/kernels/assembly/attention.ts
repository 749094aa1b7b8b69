/** Attention of one token over the cache. See `layout.ts` for the steps. */
import {
  attendCacheBytes,
  attendFrom,
  attendHeadDim,
  attendHeads,
  attendInF16,
  attendKeys,
  attendKvHeads,
  attendLanes,
  attendPartials,
  attendRows,
  attendStretch,
  attendValues,
  combineFrom,
  combineHeadDim,
  combineParts,
  combineTo,
  partialHead,
  stepTasks,
} from '../layout';
import { exponential } from './exponential';
import { address, field } from './fields';
import { nearestF16, widen } from './f16';
import { dotFour, keptPowers, powers } from './scores';
import { addWeighed, addWeighedInF16 } from './weigh';

/** Bytes of a stretch's scores of one head. */
const scoreBytes: usize = 4 * attendStretch;

/**
 * Heads that share keys and values are computed in pairs; the last one of an odd number has a companion of whatever
 * lies in scratch. Scratch: queries, four keys, shares by head and row, by head and row what a new largest score leaves
 * of the sum before it, `attendLanes` of all values, and room for a companion's sums.
 */
export function attendTask(step: usize, task: i32, scratch: usize): void {
  const heads = field(step, attendHeads),
    kvHeads = field(step, attendKvHeads),
    headDim = field(step, attendHeadDim),
    cacheBytes = field(step, attendCacheBytes);
  const inF16 = field(step, attendInF16) != 0,
    group: usize = heads / kvHeads,
    even: usize = (group + 1) & ~1,
    kvHead = task % kvHeads,
    stretch = task / kvHeads;
  const first = stretch * attendStretch,
    rows = min(attendStretch, field(step, attendRows) - first);
  const rowBytes: usize = <usize>headDim * 4,
    partialBytes: usize = rowBytes + 4 * partialHead;
  const stride: usize = <usize>(kvHeads * headDim * cacheBytes),
    offset: usize = <usize>first * stride + <usize>(kvHead * headDim * cacheBytes);
  const queries = scratch,
    keys = queries + even * rowBytes,
    shares = keys + 4 * rowBytes,
    kept = shares + even * scoreBytes,
    values = kept + even * scoreBytes,
    spare = values + 4 * attendLanes * attendStretch;
  const firstHead: usize = <usize>kvHead * group,
    partials = address(step, attendPartials) + (<usize>(stretch * heads) + firstHead) * partialBytes;

  takeQueries(address(step, attendFrom) + firstHead * rowBytes, group * rowBytes, inF16, queries);
  const scale = f32x4.splat(1 / sqrt(<f32>headDim));
  for (let row = 0; row < rows; row += 4) {
    takeRows(
      address(step, attendKeys) + offset + <usize>row * stride,
      stride,
      min(4, rows - row),
      headDim,
      cacheBytes,
      keys,
    );
    for (let h: usize = 0; h < group; h += 2)
      dotFour(queries + h * rowBytes, keys, rowBytes, scale, shares + h * scoreBytes + 4 * <usize>row, scoreBytes);
  }
  for (let h: usize = 0; h < group; h++) {
    if (inF16) keptPowers(shares + h * scoreBytes, rows, kept + h * scoreBytes, partials + h * partialBytes);
    else powers(shares + h * scoreBytes, rows, partials + h * partialBytes);
  }
  for (let lane = 0; lane < headDim; lane += attendLanes) {
    takeRows(
      address(step, attendValues) + offset + <usize>(lane * cacheBytes),
      stride,
      rows,
      attendLanes,
      cacheBytes,
      values,
    );
    for (let h: usize = 0; h < group; h += 2) {
      const to = partials + h * partialBytes + 4 * (partialHead + lane),
        second = h + 1 < group ? to + partialBytes : spare;
      if (inF16) addWeighedInF16(values, rows, shares + h * scoreBytes, kept + h * scoreBytes, to, second);
      else addWeighed(values, rows, shares + h * scoreBytes, to, second);
    }
  }
}

function takeQueries(from: usize, bytes: usize, inF16: bool, to: usize): void {
  if (!inF16) return memory.copy(to, from, bytes);
  for (let i: usize = 0; i < bytes; i += 16) v128.store(to + i, nearestF16(v128.load(from + i)));
}

/** Cached numbers, rows `stride` bytes apart, as float32 one after another. @param width a multiple of 16 */
function takeRows(from: usize, stride: usize, rows: i32, width: i32, cacheBytes: i32, to: usize): void {
  const bytes: usize = <usize>width * 4;
  for (let row = 0; row < rows; row++, from += stride, to += bytes) {
    if (cacheBytes == 4) memory.copy(to, from, bytes);
    else widen(from, to, to + bytes);
  }
}

export function combineTask(step: usize, head: i32): void {
  const heads = field(step, stepTasks),
    headDim = field(step, combineHeadDim),
    parts = field(step, combineParts);
  const bytes: usize = <usize>headDim * 4,
    stride: usize = <usize>heads * (bytes + 4 * partialHead);
  const from = address(step, combineFrom) + <usize>head * (bytes + 4 * partialHead),
    to = address(step, combineTo) + <usize>head * bytes;
  let largest = load<f32>(from);
  for (let part = 1; part < parts; part++) largest = max(largest, load<f32>(from + <usize>part * stride));
  let sum: f32 = 0;
  memory.fill(to, 0, bytes);
  for (let part = 0; part < parts; part++) {
    const own = from + <usize>part * stride;
    const by = exponential(f32x4.splat(load<f32>(own) - largest));
    sum += load<f32>(own, 4) * f32x4.extract_lane(by, 0);
    for (let d: usize = 0; d < bytes; d += 16)
      v128.store(to + d, f32x4.add(v128.load(to + d), f32x4.mul(v128.load(own + d, 4 * partialHead), by)));
  }
  const inverse = f32x4.splat(1 / sum);
  for (let d: usize = 0; d < bytes; d += 16) v128.store(to + d, f32x4.mul(v128.load(to + d), inverse));
}
