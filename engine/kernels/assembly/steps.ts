/** What a job is made of. See `layout.ts` for the fields of each kind of step. */
import {
  blockGroups, blockValues, kindAttend, kindDots, kindDown, kindGather, kindInner, kindNorm, kindProduct, kindRotate, kindQuantize, kindWiden, normEpsilon, normWeight, productAdds, productBits,
  productFrom, productInBlocks, productOutBlocks, productTaskBlocks, productTo, productTokens, productWeight, resultScratch, quantizeBits, quantizeBlocks, quantizeFrom, quantizeTo, tileRows, widenAtOnce, widenCount, widenFrom, widenTo,
} from '../layout';
import { attendTask, combineTask } from './attention';
import { dotsTask } from './dots';
import { downTask, gatherTask, innerTask } from './experts';
import { address, field } from './fields';
import { widen } from './f16';
import { normalize } from './norm';
import { groupBytes, multiply } from './products';
import { rotateTask } from './rotate';
import { putRow, rowAt } from './quantize';

export function runTask(kind: i32, step: usize, task: i32, scratch: usize): void {
  switch (kind) {
    case kindQuantize: return put(step, address(step, quantizeFrom) + rowBytes(step, task), task);
    case kindNorm: return normTask(step, task, scratch);
    case kindDots: return dotsTask(step, task);
    case kindProduct: return productTask(step, task, scratch);
    case kindInner: return innerTask(step, task, scratch);
    case kindGather: return gatherTask(step, task);
    case kindDown: return downTask(step, task, scratch);
    case kindRotate: return rotateTask(step, task);
    case kindAttend: return attendTask(step, task, scratch);
    case kindWiden: return widenTask(step, task);
    default: return combineTask(step, task);
  }
}

/** Puts float32 at `from` down as a row. */
@inline
function put(step: usize, from: usize, row: i32): void {
  const blocks = field(step, quantizeBlocks), bits = field(step, quantizeBits);
  putRow(from, blocks, bits, rowAt(address(step, quantizeTo), row, blocks, bits));
}

@inline
function rowBytes(step: usize, row: i32): usize {
  return <usize>(row * field(step, quantizeBlocks)) * (4 * blockValues);
}

function normTask(step: usize, row: i32, scratch: usize): void {
  normalize(address(step, quantizeFrom) + rowBytes(step, row), field(step, quantizeBlocks) * blockValues, address(step, normWeight), load<f32>(step + 4 * normEpsilon), scratch);
  put(step, scratch, row);
}

function widenTask(step: usize, task: i32): void {
  const from: usize = <usize>task * widenAtOnce, end = min(from + widenAtOnce, <usize>field(step, widenCount));
  widen(address(step, widenFrom) + 2 * from, address(step, widenTo) + 4 * from, address(step, widenTo) + 4 * end);
}

function productTask(step: usize, task: i32, scratch: usize): void {
  const from = task * field(step, productTaskBlocks);
  for (let block = from, end = min(from + field(step, productTaskBlocks), field(step, productOutBlocks)); block < end; block++) productBlock(step, block, scratch);
}

/** 32 rows for all tokens. */
function productBlock(step: usize, block: i32, scratch: usize): void {
  const bits = field(step, productBits), inBlocks = field(step, productInBlocks), tokens = field(step, productTokens);
  const bytes = groupBytes(inBlocks, bits);
  const weight = address(step, productWeight) + <usize>(block * blockGroups) * bytes;
  const width: usize = <usize>field(step, productOutBlocks) * (4 * blockValues);
  const to = address(step, productTo) + <usize>block * (4 * blockValues);
  for (let token = 0; token < tokens; token += tileRows) {
    const tile = rowAt(address(step, productFrom), token, inBlocks, bits), filled = min(tileRows, tokens - token);
    for (let g: usize = 0; g < <usize>blockGroups; g++) {
      multiply(bits, weight + g * bytes, inBlocks, tile, filled, scratch + resultScratch);
      for (let t = 0; t < filled; t++) putResult(step, to + <usize>(token + t) * width + 16 * g, v128.load(scratch + 16 * <usize>t, resultScratch));
    }
  }
}

@inline
function putResult(step: usize, to: usize, value: v128): void {
  v128.store(to, field(step, productAdds) != 0 ? f32x4.add(v128.load(to), value) : value);
}
