import { open } from 'node:fs/promises';
import { CarrelError } from '../../common/errors.ts';

/** Node reads at most 2 GiB at once. Bytes. */
const pieceBytes = 1 << 28;

/**
 * The bytes of a file of weights; undefined when there are none in it.
 *
 * @throws CarrelError `bad-file` when the file can't be read, or becomes shorter meanwhile
 */
export async function readWeights(path: string): Promise<Uint8Array<ArrayBuffer> | undefined> {
  try {
    await using file = await open(path, 'r');
    const { size } = await file.stat();
    if (size === 0) return undefined;
    const bytes = new Uint8Array(size);
    for (let at = 0; at < size;) {
      const { bytesRead } = await file.read(bytes, at, Math.min(pieceBytes, size - at), at);
      if (bytesRead === 0) throw new CarrelError('bad-file', 'prepared-model-damaged');
      at += bytesRead;
    }
    return bytes;
  } catch (error) {
    if (error instanceof CarrelError) throw error;
    throw new CarrelError('bad-file', 'prepared-model-damaged', { cause: error });
  }
}
