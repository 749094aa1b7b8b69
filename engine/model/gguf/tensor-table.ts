import { badFile } from '../bad-file.ts';
import type { TensorInfo } from '../source.ts';
import { countValues, storedBytes, tensorTypeOf, tensorTypes } from '../tensor-types.ts';
import type { Cursor } from './cursor.ts';
import { ggufLimits } from './limits.ts';

export interface GgufTensor extends TensorInfo {
  /** From the start of the data section. */
  readonly offset: number;
}

/** Reads the table of `count` tensors. Offsets are checked by `checkLayout`, once the data section's place is known. */
export function readTensorTable(cursor: Cursor, count: number): readonly GgufTensor[] {
  const tensors: GgufTensor[] = [];
  const names = new Set<string>();
  for (let i = 0; i < count; i++) {
    const tensor = readTensor(cursor, i);
    if (names.has(tensor.name)) throw badFile(`the tensor ${tensor.name} appears twice`);
    names.add(tensor.name);
    tensors.push(tensor);
  }
  return tensors;
}

function readTensor(cursor: Cursor, index: number): GgufTensor {
  const name = cursor.string(ggufLimits.nameBytes, `the name of tensor ${index}`);
  const dimCount = cursor.u32(`the number of dimensions of ${name}`);
  if (dimCount < 1 || dimCount > ggufLimits.dims)
    throw badFile(`the tensor ${name} has ${dimCount} dimensions, not 1 to ${ggufLimits.dims}`);
  const dims: number[] = [];
  for (let i = 0; i < dimCount; i++) dims.push(cursor.u64(`the dimensions of ${name}`));
  const code = cursor.u32(`the type of ${name}`);
  const type = tensorTypeOf(code);
  if (type === undefined) throw badFile(`the tensor ${name} is stored as type ${code}, which Carrel cannot read`);
  const values = countValues(dims);
  if (values === null) throw badFile(`the tensor ${name} has the impossible dimensions ${dims.join(' × ')}`);
  const { blockValues } = tensorTypes[type];
  if ((dims[0] ?? 0) % blockValues !== 0)
    throw badFile(`the first dimension of ${name} is ${dims[0]}, not a multiple of ${blockValues} as ${type} needs`);
  const byteLength = storedBytes(type, values);
  if (byteLength === null) throw badFile(`the tensor ${name} has the impossible dimensions ${dims.join(' × ')}`);
  return { name, dims, type, byteLength, offset: cursor.u64(`the offset of ${name}`) };
}

/** Checks that every tensor is aligned, inside the data section of `dataBytes`, and overlaps no other. */
export function checkLayout(tensors: readonly GgufTensor[], dataBytes: number, alignment: number): void {
  for (const { name, offset, byteLength } of tensors) {
    if (offset % alignment !== 0)
      throw badFile(`the offset of ${name} is ${offset}, not a multiple of the alignment ${alignment}`);
    // Both are at most 2^53 here or already rounded up beyond it, so the comparison cannot wrap.
    if (offset > dataBytes || byteLength > dataBytes - offset)
      throw badFile(`the tensor ${name} reaches beyond the end of the file`);
  }
  const byOffset = tensors.toSorted((a, b) => a.offset - b.offset);
  for (let i = 1; i < byOffset.length; i++) {
    const before = byOffset[i - 1];
    const after = byOffset[i];
    if (before !== undefined && after !== undefined && before.offset + before.byteLength > after.offset) {
      throw badFile(`the tensors ${before.name} and ${after.name} overlap`);
    }
  }
}
