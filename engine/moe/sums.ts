/**
 * Sums over the files of a prepared model, by which damage on the disk is noticed: CRC-32, because weights are read at
 * gigabytes a second, and whoever could forge a file could forge its sum too (ADR 0365).
 */
import { closeSync, openSync, readFileSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import * as v from 'valibot';
import { CarrelError } from '../../common/errors.ts';
import { openPrivate } from '../files/private.ts';

const sumsFile = 'sums.json';

/** A stretch of a file that is read at once, with its sum. */
type Piece = readonly [bytes: number, sum: number];

/** The pieces of each file, in order, by the file's path in the folder with "/". */
export type Sums = ReadonlyMap<string, readonly Piece[]>;

const whole = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const sumsSchema = v.record(v.string(), v.array(v.tuple([whole, whole])));

export const damaged = (cause?: unknown): CarrelError =>
  new CarrelError('bad-file', 'prepared-model-damaged', { cause });

export const pieceOf = (bytes: Uint8Array): Piece => [bytes.length, crc32(bytes)];

/** Writes the sums into a folder that has none yet. */
export async function writeSums(dir: string, sums: Sums): Promise<void> {
  const file = await openPrivate(join(dir, sumsFile), 'wx');
  try {
    await file.writeFile(JSON.stringify(Object.fromEntries(sums)));
    await file.sync();
  } finally {
    await file.close();
  }
}

/** The sums of a prepared folder. Throws `bad-file` when they are not there or damaged. */
export function readSums(dir: string): Sums {
  try {
    return new Map(Object.entries(v.parse(sumsSchema, JSON.parse(readFileSync(join(dir, sumsFile), 'utf8')))));
  } catch (error) {
    throw damaged(error);
  }
}

/** Throws `bad-file` when bytes are not the piece of a file that was written. */
export function checkPiece(sums: Sums, path: string, index: number, bytes: Uint8Array): void {
  const [length, sum] = sums.get(path)?.[index] ?? [];
  if (length !== bytes.length || sum !== crc32(bytes)) throw damaged();
}

/** Throws `bad-file` when a file is not as it was written. Reads all of it: **blocks the thread**. */
export function checkFile(dir: string, sums: Sums, path: string): void {
  const pieces = sums.get(path);
  if (pieces === undefined) throw damaged();
  for (const [i, { bytes, sum }] of sumsOf(
    join(dir, path),
    pieces.map(([length]) => length),
  ).entries())
    if (bytes !== pieces[i]?.[0] || sum !== pieces[i]?.[1]) throw damaged();
}

/** Throws `bad-file` when any file is not as it was written. **Blocks the thread.** */
export function checkFolder(dir: string): void {
  const sums = readSums(dir);
  for (const path of sums.keys()) checkFile(dir, sums, path);
}

/** The sum of a whole file, as its only piece. */
export function pieceOfFile(path: string, bytes: number): Piece {
  const [only] = sumsOf(path, [bytes]);
  return [only?.bytes ?? 0, only?.sum ?? 0];
}

const bufferBytes = 1 << 20;

/** The sums of a file's pieces; what is behind the last piece is a piece too much. */
function sumsOf(path: string, lengths: readonly number[]): readonly { readonly bytes: number; readonly sum: number }[] {
  const buffer = new Uint8Array(bufferBytes);
  let file: number;
  try {
    file = openSync(path, 'r');
  } catch (error) {
    throw damaged(error);
  }
  try {
    const found = lengths.map((length) => {
      let [bytes, sum] = [0, 0];
      while (bytes < length) {
        const count = readSync(file, buffer, 0, Math.min(bufferBytes, length - bytes), null);
        if (count === 0) break;
        sum = crc32(buffer.subarray(0, count), sum);
        bytes += count;
      }
      return { bytes, sum };
    });
    const behind = readSync(file, buffer, 0, 1, null);
    return behind === 0 ? found : [...found, { bytes: behind, sum: 0 }];
  } finally {
    closeSync(file);
  }
}
