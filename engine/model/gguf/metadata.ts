import { badFile } from '../bad-file.ts';
import type { Cursor } from './cursor.ts';
import { ggufLimits } from './limits.ts';

/** A metadata value. Integers of 64 bits beyond 2^53 arrive rounded; arrays of numbers and of booleans as doubles. */
type MetadataValue = number | boolean | string | readonly string[] | Float64Array;

export type Metadata = ReadonlyMap<string, MetadataValue>;

const boolType = 7;
const stringType = 8;
const arrayType = 9;

/** Readers and sizes in bytes of the number types, by GGUF's type code. */
const numberTypes: ReadonlyMap<
  number,
  { readonly bytes: number; readonly read: (cursor: Cursor, what: string) => number }
> = new Map([
  [0, { bytes: 1, read: (cursor: Cursor, what: string) => cursor.u8(what) }],
  [1, { bytes: 1, read: (cursor: Cursor, what: string) => cursor.i8(what) }],
  [2, { bytes: 2, read: (cursor: Cursor, what: string) => cursor.u16(what) }],
  [3, { bytes: 2, read: (cursor: Cursor, what: string) => cursor.i16(what) }],
  [4, { bytes: 4, read: (cursor: Cursor, what: string) => cursor.u32(what) }],
  [5, { bytes: 4, read: (cursor: Cursor, what: string) => cursor.i32(what) }],
  [6, { bytes: 4, read: (cursor: Cursor, what: string) => cursor.f32(what) }],
  [10, { bytes: 8, read: (cursor: Cursor, what: string) => cursor.u64(what) }],
  [11, { bytes: 8, read: (cursor: Cursor, what: string) => cursor.i64(what) }],
  [12, { bytes: 8, read: (cursor: Cursor, what: string) => cursor.f64(what) }],
]);

/** Reads `count` key-value pairs. */
export function readMetadata(cursor: Cursor, count: number): Metadata {
  const metadata = new Map<string, MetadataValue>();
  const budget = { elements: ggufLimits.elements };
  for (let i = 0; i < count; i++) {
    const key = cursor.string(ggufLimits.keyBytes, `metadata key ${i}`);
    if (metadata.has(key)) throw badFile(`the metadata key ${key} appears twice`);
    const type = cursor.u32(`the type of ${key}`);
    metadata.set(key, type === arrayType ? readArray(cursor, key, budget) : readScalar(cursor, key, type));
  }
  return metadata;
}

function readScalar(cursor: Cursor, key: string, type: number): MetadataValue {
  if (type === stringType) return cursor.string(ggufLimits.stringBytes, `the value of ${key}`);
  if (type === boolType) return readBoolean(cursor, key);
  const numbers = numberTypes.get(type);
  if (numbers === undefined) throw badFile(`the metadata key ${key} has the unknown type ${type}`);
  return numbers.read(cursor, key);
}

function readBoolean(cursor: Cursor, key: string): boolean {
  const value = cursor.u8(key);
  if (value > 1) throw badFile(`the metadata key ${key} is a boolean of value ${value}`);
  return value === 1;
}

function readArray(cursor: Cursor, key: string, budget: { elements: number }): MetadataValue {
  const type = cursor.u32(`the element type of ${key}`);
  const count = cursor.u64(`the length of ${key}`);
  // A string takes at least its length field, so no count can ask for more memory than the file could fill.
  const bytes = type === stringType ? 8 : type === boolType ? 1 : numberTypes.get(type)?.bytes;
  if (bytes === undefined)
    throw badFile(
      type === arrayType
        ? `the metadata key ${key} is an array of arrays`
        : `the array ${key} has the unknown element type ${type}`,
    );
  if (count > cursor.bytesLeft / bytes)
    throw badFile(`the array ${key} has ${count} elements, more than fit in the header`);
  budget.elements -= count;
  if (budget.elements < 0) throw badFile(`the arrays up to ${key} have over ${ggufLimits.elements} elements together`);
  if (type === stringType) {
    const what = `an element of ${key}`;
    const strings: string[] = [];
    for (let i = 0; i < count; i++) strings.push(cursor.string(ggufLimits.stringBytes, what));
    return strings;
  }
  const read = numberTypes.get(type)?.read ?? ((from: Cursor) => Number(readBoolean(from, key)));
  const values = new Float64Array(count);
  for (let i = 0; i < count; i++) values[i] = read(cursor, key);
  return values;
}
