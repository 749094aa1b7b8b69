import { crc32 } from 'node:zlib';
import { CarrelError } from '../../common/errors.ts';

/**
 * Sums stored beside what a person reads, so that a bit that flipped on the disk is noticed and nobody reads another
 * word than the document's. SQLite itself checks only how its pages hang together.
 */

/** A value of a row: what SQLite gives back is what was summed. */
export type Summed = string | number | null | Uint8Array;

/** CRC-32 over values and where each ends. */
export function checksumOf(...values: readonly Summed[]): number {
  let sum = 0;
  for (const value of values) {
    const data = value === null || typeof value === 'number' ? String(value) : value;
    sum = crc32(data, crc32(`${data.length} `, sum));
  }
  return sum;
}

/** @throws CarrelError `library-corrupt` when the values are not those that were stored */
export function requireSum(stored: number, ...values: readonly Summed[]): void {
  if (checksumOf(...values) !== stored) throw damaged();
}

/** JSON of a column. @throws CarrelError `library-corrupt` when it is none */
export function fromJson<T>(column: string): T {
  try {
    return JSON.parse(column) as T;
  } catch (error) {
    throw damaged(error);
  }
}

export const damaged = (cause?: unknown): CarrelError =>
  new CarrelError('library-corrupt', 'library-damaged', { cause });
