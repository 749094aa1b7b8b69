import { badFile } from '../bad-file.ts';
import { Cursor } from './cursor.ts';
import { ggufLimits } from './limits.ts';
import { readMetadata, type Metadata } from './metadata.ts';
import { checkLayout, readTensorTable, type GgufTensor } from './tensor-table.ts';

export interface GgufHeader {
  readonly version: number;
  readonly metadata: Metadata;
  readonly tensors: readonly GgufTensor[];
  /** Where the data section starts in the file; tensor offsets count from here. */
  readonly dataStart: number;
  /** Bytes from the file's start to the end of the tensor table. */
  readonly headerBytes: number;
}

const magic = 0x46554747; // 'GGUF', little-endian
const minTensorEntryBytes = 8 + 4 + 8 + 4 + 8;
const minKeyEntryBytes = 8 + 4 + 1;

/** Reads and checks the header of an open GGUF file of `fileBytes` bytes. Throws `bad-file`. */
export function readGgufHeader(fd: number, fileBytes: number): GgufHeader {
  const cursor = new Cursor(fd, Math.min(fileBytes, ggufLimits.headerBytes));
  if (cursor.u32('the magic number') !== magic) throw badFile('it does not start as a GGUF file does');
  const version = cursor.u32('the version');
  if (version !== 2 && version !== 3)
    throw badFile(`it is a GGUF of version ${version} or big-endian; Carrel reads versions 2 and 3, little-endian`);
  const tensorCount = readCount(cursor, 'tensors', ggufLimits.tensors, minTensorEntryBytes);
  const keyCount = readCount(cursor, 'metadata keys', ggufLimits.keys, minKeyEntryBytes);
  const metadata = readMetadata(cursor, keyCount);
  const alignment = alignmentOf(metadata);
  const tensors = readTensorTable(cursor, tensorCount);
  const headerBytes = cursor.position;
  const dataStart = Math.ceil(headerBytes / alignment) * alignment;
  checkLayout(tensors, Math.max(0, fileBytes - dataStart), alignment);
  return { version, metadata, tensors, dataStart, headerBytes };
}

function readCount(cursor: Cursor, what: string, limit: number, entryBytes: number): number {
  const count = cursor.u64(`the number of ${what}`);
  if (count > limit) throw badFile(`the number of ${what} is ${count}, over the limit of ${limit}`);
  if (count * entryBytes > cursor.bytesLeft)
    throw badFile(`the number of ${what} is ${count}, more than the file can hold`);
  return count;
}

function alignmentOf(metadata: Metadata): number {
  const value = metadata.get('general.alignment') ?? 32;
  const isPowerOfTwo =
    typeof value === 'number' && Number.isInteger(value) && value > 0 && Number.isInteger(Math.log2(value));
  if (!isPowerOfTwo || value > ggufLimits.alignment)
    throw badFile(`general.alignment is ${String(value)}, not a power of two up to ${ggufLimits.alignment}`);
  return value;
}
