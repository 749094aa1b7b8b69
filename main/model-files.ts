import { access, open, readdir, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { CarrelError } from '../common/errors.ts';

/** A model that was chosen in the dialog. `bytes` are those of the file, or of the files in the folder. */
export interface ChosenModel {
  readonly path: string;
  readonly name: string;
  readonly bytes: number;
}

/**
 * Whether a chosen path may be a language model: a file that begins as GGUF does, or a folder with a `config.json`.
 * What is in it is the engine's to check.
 *
 * @throws CarrelError `bad-file` or `io`
 */
export async function checkModel(path: string, kind: 'file' | 'folder'): Promise<ChosenModel> {
  const name = basename(path);
  try {
    const status = await stat(path);
    if (kind === 'folder' && status.isDirectory()) {
      await access(join(path, 'config.json'));
      return { path, name, bytes: await bytesIn(path) };
    }
    if (kind === 'file' && status.isFile() && (await isGguf(path))) return { path, name, bytes: status.size };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT')
      throw new CarrelError('io', 'model-unreadable', { params: { name }, cause: error });
  }
  throw new CarrelError('bad-file', 'not-a-model', { params: { name, kind } });
}

async function isGguf(path: string): Promise<boolean> {
  await using file = await open(path);
  return (await file.read(Buffer.alloc(4), 0, 4, 0)).buffer.toString('latin1') === 'GGUF';
}

async function bytesIn(folder: string): Promise<number> {
  const sizes = (await readdir(folder)).map(async (name) => (await stat(join(folder, name))).size);
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
}
