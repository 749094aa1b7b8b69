/** Positions, and the rows of the cache. See `layout.ts` for the step. */
import {
  rotateCacheBytes,
  rotateCos,
  rotateFrom,
  rotateHeadDim,
  rotateHeads,
  rotateKeys,
  rotateKvHeads,
  rotateQueries,
  rotateSin,
  rotateValues,
} from '../layout';
import { address, field } from './fields';
import { storeF16 } from './f16';

export function rotateTask(step: usize, token: i32): void {
  const headDim = field(step, rotateHeadDim),
    heads = field(step, rotateHeads),
    kvHeads = field(step, rotateKvHeads),
    cacheBytes = field(step, rotateCacheBytes);
  const headBytes: usize = <usize>headDim * 4,
    width = kvHeads * headDim;
  const from = address(step, rotateFrom) + <usize>(token * (heads + 2 * kvHeads)) * headBytes;
  if (address(step, rotateCos) != 0) {
    const turn: usize = <usize>token * (headBytes >> 1);
    for (let head = 0; head < heads + kvHeads; head++)
      rotate(
        from + <usize>head * headBytes,
        headBytes >> 1,
        address(step, rotateCos) + turn,
        address(step, rotateSin) + turn,
      );
  }
  memory.copy(address(step, rotateQueries) + <usize>(token * heads) * headBytes, from, <usize>heads * headBytes);
  const keys = from + <usize>heads * headBytes,
    row: usize = <usize>(token * width * cacheBytes);
  putDown(keys, width, cacheBytes, address(step, rotateKeys) + row);
  putDown(keys + <usize>width * 4, width, cacheBytes, address(step, rotateValues) + row);
}

/** Values i and i + half of a head are turned by the i-th angle. */
function rotate(at: usize, half: usize, cos: usize, sin: usize): void {
  for (let i: usize = 0; i < half; i += 16) {
    const a = v128.load(at + i),
      b = v128.load(at + half + i),
      c = v128.load(cos + i),
      s = v128.load(sin + i);
    v128.store(at + i, f32x4.sub(f32x4.mul(a, c), f32x4.mul(b, s)));
    v128.store(at + half + i, f32x4.add(f32x4.mul(b, c), f32x4.mul(a, s)));
  }
}

function putDown(from: usize, width: i32, cacheBytes: i32, to: usize): void {
  if (cacheBytes == 4) return memory.copy(to, from, <usize>width * 4);
  for (let i: usize = 0; i < <usize>width * 2; i += 8) storeF16(to + i, v128.load(from + 2 * i));
}
