import { open, type FileHandle } from 'node:fs/promises';
import { basename } from 'node:path';
import { UnreadableFile } from './unreadable-file.ts';

/** Bytes that formats are told apart by. */
export const headBytes = 4_096;

/** A file that is read in ranges: a reader that wants the whole of it bounds its size first. */
export interface SourceFile {
  readonly name: string;
  /** Bytes; at least 1. */
  readonly size: number;
  /** The first bytes, at most `headBytes`. */
  readonly head: Uint8Array;
  /**
   * Bytes from `begin` to `end`, which lie in the file.
   *
   * @throws UnreadableFile when the disk fails or the file became shorter
   */
  read(begin: number, end: number): Promise<Uint8Array>;
  close(): Promise<void>;
}

/**
 * The whole of a file.
 *
 * @throws UnreadableFile when it has more than `maxBytes`
 */
export async function readWhole(file: SourceFile, maxBytes: number): Promise<Uint8Array> {
  if (file.size > maxBytes)
    throw new UnreadableFile('unsupported', 'file-too-large', { megabytes: Math.floor(maxBytes / 1e6) });
  return file.read(0, file.size);
}

/** @throws UnreadableFile */
export async function openSourceFile(path: string): Promise<SourceFile> {
  const handle = await open(path, 'r').catch((error: unknown) => {
    throw unreadable(error);
  });
  try {
    const status = await handle.stat();
    if (!status.isFile()) throw new UnreadableFile('failed', 'not-a-file');
    if (status.size === 0) throw new UnreadableFile('malformed', 'file-empty');
    return {
      name: basename(path),
      size: status.size,
      head: await readRange(handle, 0, Math.min(headBytes, status.size)),
      read: (begin, end) => readRange(handle, begin, end),
      close: () => handle.close(),
    };
  } catch (error) {
    await handle.close();
    throw unreadable(error);
  }
}

/** A file that is in memory, such as one that lay in another. Each read is a copy, which its reader may give away. */
export const sourceOfBytes = (bytes: Uint8Array, name: string): SourceFile => ({
  name,
  size: bytes.length,
  head: bytes.subarray(0, headBytes),
  // The `slice` of a Buffer is no copy.
  read: async (begin, end) => Uint8Array.from(bytes.subarray(begin, end)),
  close: async () => {},
});

async function readRange(handle: FileHandle, begin: number, end: number): Promise<Uint8Array> {
  const bytes = new Uint8Array(end - begin);
  let done = 0;
  while (done < bytes.length) {
    const { bytesRead } = await handle.read(bytes, done, bytes.length - done, begin + done).catch((error: unknown) => {
      throw unreadable(error);
    });
    if (bytesRead === 0) throw new UnreadableFile('failed', 'disk-unreadable');
    done += bytesRead;
  }
  return bytes;
}

function unreadable(error: unknown): UnreadableFile {
  if (error instanceof UnreadableFile) return error;
  const code = error instanceof Error && 'code' in error ? error.code : '';
  if (code === 'ENOENT') return new UnreadableFile('failed', 'file-gone', {}, error);
  if (code === 'EACCES' || code === 'EPERM') return new UnreadableFile('failed', 'file-forbidden', {}, error);
  return new UnreadableFile('failed', 'disk-unreadable', {}, error);
}
