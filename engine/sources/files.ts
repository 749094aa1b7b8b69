import { createHash } from 'node:crypto';
import { constants, type BigIntStats } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import { CarrelError } from '../../common/errors.ts';
import { whyUnreadable } from './unreadable.ts';

/** A file as the file system shows it. */
export interface FoundFile {
  /** Absolute, spelled as the folders spell it. */
  readonly path: string;
  readonly bytes: number;
  /** Milliseconds since 1970 with their fraction. */
  readonly modifiedMs: number;
  /** Which file it is, whatever its name: see `inodeOf`. */
  readonly inode: string;
}

/**
 * `DEVICE:NUMBER:BIRTH`, opaque outside this room; '' where a file system numbers no files. A number is given again
 * once its file is deleted, so the time of birth (nanoseconds; '' where unknown) is part of it. Both are read as
 * bigints: numbers of NTFS and of network drives need all 64 bits.
 */
export const inodeOf = ({ dev, ino, birthtimeNs }: BigIntStats): string =>
  ino === 0n ? '' : `${dev}:${ino}:${birthtimeNs > 0n ? birthtimeNs : ''}`;

export const deviceOf = (inode: string): string => inode.slice(0, Math.max(0, inode.indexOf(':')));

/** True when the inode alone says which file it is; otherwise its number may have been given again. */
export const hasBirth = (inode: string): boolean => inode !== '' && !inode.endsWith(':');

export const foundFile = (path: string, status: BigIntStats): FoundFile => ({
  path,
  bytes: Number(status.size),
  modifiedMs: milliseconds(status.mtimeNs),
  inode: inodeOf(status),
});

/** What the file system says of a file now; null when it is not there, not a file or can't be asked. */
export async function readFacts(path: string): Promise<FoundFile | null> {
  try {
    const status = await stat(path, { bigint: true });
    return status.isFile() ? foundFile(path, status) : null;
  } catch {
    return null;
  }
}

/** The inode of whatever is at a path; null when nothing is. */
export const inodeAt = (path: string): Promise<string | null> => stat(path, { bigint: true }).then(inodeOf, () => null);

type Facts = Pick<FoundFile, 'bytes' | 'modifiedMs'>;
export const sameFacts = (a: Facts, b: Facts): boolean => a.bytes === b.bytes && a.modifiedMs === b.modifiedMs;

/**
 * SHA-256 of a file in hex, read in pieces.
 *
 * @throws CarrelError `bad-file` with a sentence when the file cannot be read, `cancelled` when the signal fires
 */
export async function hashFile(path: string, signal?: AbortSignal): Promise<string> {
  const hash = createHash('sha256');
  try {
    // Non-blocking, should it have become a pipe.
    const file = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    try {
      const piece = Buffer.alloc(1 << 20);
      while (true) {
        if (signal?.aborted) throw new CarrelError('cancelled', 'reading-cancelled');
        const { bytesRead } = await file.read(piece, 0, piece.length);
        if (bytesRead === 0) return hash.digest('hex');
        hash.update(piece.subarray(0, bytesRead));
      }
    } finally {
      await file.close();
    }
  } catch (error) {
    if (error instanceof CarrelError) throw error;
    throw new CarrelError('bad-file', whyUnreadable(error).code, { cause: error });
  }
}

/** As `Stats.mtimeMs` has it, to the last bit: libraries that exist hold such numbers. */
const milliseconds = (ns: bigint): number => Number(ns / 1_000_000_000n) * 1_000 + Number(ns % 1_000_000_000n) / 1e6;
