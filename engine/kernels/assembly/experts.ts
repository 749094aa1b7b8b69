/**
 * One layer's chosen experts: x[token] += gate · down(relu(gate(h)) ⊙ up(h)) over each token's picks. Picks of the same
 * expert form a group, so that an expert's weights are read once.
 */
import {
  blockGroups, blockValues, expertsBits, expertsFrom, expertsGates, expertsGroupCount, expertsGroups, expertsInBlocks, expertsNextBits, expertsOffset, expertsOutBlocks, expertsShared, expertsTaskBlocks, expertsTo,
  expertsTokens, groupFields, resultScratch, tileRows,
} from '../layout';
import { address, field } from './fields';
import { groupBytes, multiply } from './products';
import { blockBytes, putBlock, rowAt } from './quantize';

@inline
function groupOf(step: usize, group: i32): usize {
  return address(step, expertsGroups) + 4 * <usize>(group * groupFields);
}

@inline
function tokenOf(step: usize, pick: i32): i32 {
  return load<i32>(address(step, expertsTokens) + 4 * <usize>pick);
}

/** Copies a group's tokens' rows to where its picks are. */
export function gatherTask(step: usize, task: i32): void {
  const group = groupOf(step, task), blocks = field(step, expertsInBlocks), bits = field(step, expertsBits), bytes = blockBytes(bits);
  const first = load<i32>(group, 4), count = load<i32>(group, 8);
  for (let pick = first; pick < first + count; pick++) {
    let from = rowAt(address(step, expertsFrom), tokenOf(step, pick), blocks, bits), to = rowAt(address(step, expertsTo), pick, blocks, bits);
    for (let block = 0; block < blocks; block++) {
      memory.copy(to, from, bytes);
      from += tileRows * bytes;
      to += tileRows * bytes;
    }
  }
}

export function innerTask(step: usize, task: i32, scratch: usize): void {
  const blocks = field(step, expertsOutBlocks), stride = field(step, expertsTaskBlocks);
  const perGroup = (blocks + stride - 1) / stride;
  const from = (task % perGroup) * stride;
  for (let block = from, end = min(from + stride, blocks); block < end; block++) innerBlock(step, groupOf(step, task / perGroup), block, scratch);
}

/** 32 rows for all of a group's picks, as the next matrix takes them. */
function innerBlock(step: usize, group: usize, block: i32, scratch: usize): void {
  const bits = field(step, expertsBits), next = field(step, expertsNextBits), inBlocks = field(step, expertsInBlocks), outBlocks = field(step, expertsOutBlocks);
  const bytes = groupBytes(inBlocks, bits);
  const gate: usize = <usize>load<u32>(group) + <usize>(2 * block * blockGroups) * bytes;
  const first = load<i32>(group, 4), count = load<i32>(group, 8);
  const h = address(step, expertsFrom), to = address(step, expertsTo) + <usize>(block * tileRows) * blockBytes(next);
  const shared = field(step, expertsShared) != 0;
  for (let from = first; from < first + count; from += tileRows) {
    const tile = shared ? h : rowAt(h, from, inBlocks, bits), filled = min(tileRows, first + count - from);
    for (let g: usize = 0; g < <usize>blockGroups; g++) {
      const w = gate + 2 * g * bytes, at = scratch + 16 * g;
      multiply(bits, w, inBlocks, tile, filled, scratch + resultScratch);
      for (let t: usize = 0; t < <usize>filled; t++) v128.store(at + 128 * t, v128.load(scratch + 16 * t, resultScratch));
      multiply(bits, w + bytes, inBlocks, tile, filled, scratch + resultScratch);
      for (let t: usize = 0; t < <usize>filled; t++) v128.store(at + 128 * t, gated(v128.load(at + 128 * t), v128.load(scratch + 16 * t, resultScratch)));
    }
    for (let t = 0; t < filled; t++) putBlock(scratch + 128 * <usize>t, next, rowAt(to, from + t, outBlocks, next));
  }
}

/** relu(gate) · up. */
@inline
function gated(gate: v128, up: v128): v128 {
  return f32x4.mul(f32x4.max(gate, f32x4.splat(0)), up);
}

export function downTask(step: usize, task: i32, scratch: usize): void {
  const from = task * field(step, expertsTaskBlocks), end = min(from + field(step, expertsTaskBlocks), field(step, expertsOutBlocks));
  for (let group = 0, groups = field(step, expertsGroupCount); group < groups; group++) {
    for (let block = from; block < end; block++) addBlock(step, groupOf(step, group), block, scratch);
  }
}

/** Adds what a group's expert gives for 32 of the model's values. */
function addBlock(step: usize, group: usize, block: i32, scratch: usize): void {
  const bits = field(step, expertsBits), inBlocks = field(step, expertsInBlocks);
  const bytes = groupBytes(inBlocks, bits);
  const down: usize = <usize>load<u32>(group) + address(step, expertsOffset) + <usize>(block * blockGroups) * bytes;
  const first = load<i32>(group, 4), count = load<i32>(group, 8);
  for (let from = first; from < first + count; from += tileRows) {
    const tile = rowAt(address(step, expertsFrom), from, inBlocks, bits), filled = min(tileRows, first + count - from);
    for (let g: usize = 0; g < <usize>blockGroups; g++) {
      multiply(bits, down + g * bytes, inBlocks, tile, filled, scratch + resultScratch);
      for (let t = 0; t < filled; t++) addTo(placeOf(step, from + t, block) + 16 * g, v128.load(scratch + 16 * <usize>t, resultScratch), gateOf(step, from + t));
    }
  }
}

@inline
function gateOf(step: usize, pick: i32): v128 {
  return v128.load32_splat(address(step, expertsGates) + 4 * <usize>pick);
}

/** 32 of the values of a pick's token. */
@inline
function placeOf(step: usize, pick: i32, block: i32): usize {
  return address(step, expertsTo) + <usize>(tokenOf(step, pick) * field(step, expertsOutBlocks) + block) * (4 * blockValues);
}

@inline
function addTo(to: usize, value: v128, by: v128): void {
  v128.store(to, f32x4.add(v128.load(to), f32x4.mul(value, by)));
}
