import { randomUUID } from 'node:crypto';
import { rename, rm, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { CarrelError } from '../../common/errors.ts';

/**
 * Writes a file that a person chose. A file that is there is replaced as a whole or stays as it is.
 *
 * @throws CarrelError `io`
 */
export async function saveFile(path: string, bytes: Uint8Array): Promise<void> {
  const beside = `${path}.${randomUUID()}.part`;
  try {
    await writeFile(beside, bytes, { flag: 'wx' });
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true }).catch(() => {});
    const what = error instanceof Error ? error.message : String(error);
    throw new CarrelError('io', 'export-not-written', { params: { name: basename(path), what }, cause: error });
  }
}
