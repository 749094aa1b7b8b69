/** What a job is made of. See `layout.ts` for the fields of each kind of step. */
import {
  blockGroups, blockValues, dotsFrom, dotsTo, dotsTokens, dotsWeight, dotsWidth, kindAttend, kindDots, kindDown, kindGather, kindInner, kindNorm, kindProduct, kindRotate, kindRound, normEpsilon, normWeight, productAdds, productBits,
  productFrom, productInBlocks, productOutBlocks, productTaskBlocks, productTo, productTokens, productWeight, resultScratch, roundBlocks, roundFrom, roundTo, tileRows,
} from '../layout';
import { attendTask, combineTask, rotateTask } from './attention';
import { downTask, gatherTask, innerTask } from './experts';
import { address, field } from './fields';
import { normalize } from './norm';
import { groupBytes, multiply } from './products';
import { roundedRow, roundRow } from './rounding';

export function runTask(kind: i32, step: usize, task: i32, scratch: usize): void {
  switch (kind) {
    case kindRound: return roundRow(address(step, roundFrom) + rowBytes(step, task), field(step, roundBlocks), roundedRow(address(step, roundTo), task, field(step, roundBlocks)));
    case kindNorm: return normTask(step, task, scratch);
    case kindDots: return dotsTask(step, task);
    case kindProduct: return productTask(step, task, scratch);
    case kindInner: return innerTask(step, task, scratch);
    case kindGather: return gatherTask(step, task);
    case kindDown: return downTask(step, task, scratch);
    case kindRotate: return rotateTask(step);
    case kindAttend: return attendTask(step, task, scratch);
    default: return combineTask(step, task);
  }
}

@inline
function rowBytes(step: usize, row: i32): usize {
  return <usize>(row * field(step, roundBlocks)) * (4 * blockValues);
}

function normTask(step: usize, row: i32, scratch: usize): void {
  const blocks = field(step, roundBlocks);
  normalize(address(step, roundFrom) + rowBytes(step, row), blocks * blockValues, address(step, normWeight), load<f32>(step + 4 * normEpsilon), scratch);
  roundRow(scratch, blocks, roundedRow(address(step, roundTo), row, blocks));
}

function dotsTask(step: usize, row: i32): void {
  const width = field(step, dotsWidth), rows = load<i32>(step, 4);
  const weight = address(step, dotsWeight) + <usize>(row * width) * 4;
  for (let token = 0, tokens = field(step, dotsTokens); token < tokens; token++) {
    const from = address(step, dotsFrom) + <usize>(token * width) * 4;
    let a = f32x4.splat(0), b = f32x4.splat(0);
    for (let i: usize = 0, end = <usize>width * 4; i < end; i += 32) {
      a = f32x4.relaxed_madd(v128.load(from + i), v128.load(weight + i), a);
      b = f32x4.relaxed_madd(v128.load(from + i, 16), v128.load(weight + i, 16), b);
    }
    const sum = f32x4.add(a, b);
    store<f32>(address(step, dotsTo) + <usize>(token * rows + row) * 4, f32x4.extract_lane(sum, 0) + f32x4.extract_lane(sum, 1) + f32x4.extract_lane(sum, 2) + f32x4.extract_lane(sum, 3));
  }
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
    const tile = roundedRow(address(step, productFrom), token, inBlocks), filled = min(tileRows, tokens - token);
    for (let g: usize = 0; g < <usize>blockGroups; g++) {
      multiply(bits, weight + g * bytes, inBlocks, tile, filled, scratch + resultScratch);
      for (let t = 0; t < filled; t++) put(step, to + <usize>(token + t) * width + 16 * g, v128.load(scratch + 16 * <usize>t, resultScratch));
    }
  }
}

@inline
function put(step: usize, to: usize, value: v128): void {
  v128.store(to, field(step, productAdds) != 0 ? f32x4.add(v128.load(to), value) : value);
}
