import type { FileHandle } from 'node:fs/promises';
import { badFile } from '../bad-file.ts';
import { asObject, parseJsonObject } from '../json.ts';
import { countValues, tensorTypes } from '../tensor-types.ts';

/** The number formats that safetensors and we have in common. */
const readable = ['F32', 'F16', 'BF16'] as const;

export interface SafeTensor {
  readonly name: string;
  readonly type: (typeof readable)[number];
  /** As in the file: the last dimension's values lie next to each other. */
  readonly shape: readonly number[];
  /** From the file's start. */
  readonly position: number;
  readonly byteLength: number;
}

export interface SafetensorsHeader {
  readonly tensors: readonly SafeTensor[];
  /** Bytes of the length field and the JSON header. */
  readonly headerBytes: number;
}

/** The largest models' headers have about 2 MB. */
const maxHeaderBytes = 16 << 20;
const maxTensors = 65_536;
const maxNameLength = 256;
const maxDims = 4;

/** Reads and checks the header of an open safetensors file of `fileBytes` bytes. Throws `bad-file`. */
export async function readSafetensorsHeader(file: FileHandle, fileBytes: number): Promise<SafetensorsHeader> {
  if (fileBytes < 8) throw badFile('it is too short for a safetensors file');
  const length = Number((await readBytes(file, 0, 8)).readBigUInt64LE());
  if (length > Math.min(maxHeaderBytes, fileBytes - 8))
    throw badFile(`the header's length is ${length}, more than the file or the limit of ${maxHeaderBytes} bytes allow`);
  const headerBytes = 8 + length;
  const entries = parseJsonObject((await readBytes(file, 8, length)).toString('utf8'), 'the safetensors header');
  if (entries.size > maxTensors) throw badFile(`it has ${entries.size} tensors, over the limit of ${maxTensors}`);
  const tensors: SafeTensor[] = [];
  for (const [name, entry] of entries) if (name !== '__metadata__') tensors.push(readEntry(name, entry, headerBytes));
  checkContiguous(tensors, headerBytes, fileBytes);
  return { tensors, headerBytes };
}

async function readBytes(file: FileHandle, position: number, length: number): Promise<Buffer> {
  const buffer = Buffer.alloc(length);
  let filled = 0;
  while (filled < length) {
    const { bytesRead } = await file.read(buffer, filled, length - filled, position + filled);
    if (bytesRead === 0) throw badFile('it ends inside the header');
    filled += bytesRead;
  }
  return buffer;
}

function readEntry(name: string, entry: unknown, headerBytes: number): SafeTensor {
  if (name.length > maxNameLength)
    throw badFile(`the name ${name.slice(0, 40)}… is longer than ${maxNameLength} characters`);
  const fields = asObject(entry);
  if (fields === null) throw badFile(`the entry of ${name} is not an object`);
  const dtype = fields.get('dtype');
  const type = readable.find((known) => known === dtype);
  if (type === undefined)
    throw badFile(`the tensor ${name} is stored as ${String(dtype).slice(0, 20)}; Carrel reads ${readable.join(', ')}`);
  const shape = fields.get('shape');
  if (!isIntegers(shape) || shape.length < 1 || shape.length > maxDims)
    throw badFile(`the shape of ${name} is not a list of 1 to ${maxDims} integers`);
  const values = countValues(shape);
  if (values === null) throw badFile(`the shape of ${name} is impossible: ${shape.join(' × ')}`);
  const offsets = fields.get('data_offsets');
  if (!isIntegers(offsets) || offsets.length !== 2) throw badFile(`data_offsets of ${name} are not two integers`);
  const [begin = 0, end = 0] = offsets;
  const byteLength = values * tensorTypes[type].blockBytes;
  if (end - begin !== byteLength)
    throw badFile(`data_offsets of ${name} span ${end - begin} bytes, its type and shape ${byteLength}`);
  return { name, type, shape, position: headerBytes + begin, byteLength };
}

function isIntegers(value: unknown): value is readonly number[] {
  return Array.isArray(value) && value.every((item) => Number.isSafeInteger(item) && item >= 0);
}

/** The tensors must fill the file without gaps, overlaps or anything after them. */
function checkContiguous(tensors: readonly SafeTensor[], headerBytes: number, fileBytes: number): void {
  let at = headerBytes;
  for (const { name, position, byteLength } of tensors.toSorted((a, b) => a.position - b.position)) {
    if (position !== at) throw badFile(`data_offsets of ${name} leave a gap or overlap another tensor`);
    at += byteLength;
    if (at > fileBytes) throw badFile(`the tensor ${name} reaches beyond the end of the file`);
  }
  if (at !== fileBytes) throw badFile(`${fileBytes - at} bytes follow the last tensor`);
}
