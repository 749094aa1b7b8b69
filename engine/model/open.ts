import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { CarrelError } from '../../common/errors.ts';
import { openGguf } from './gguf/open.ts';
import { openSafetensors } from './safetensors/open.ts';
import type { ModelSource } from './source.ts';

/**
 * Opens a model: a GGUF file, or a folder as Hugging Face's models have it. Throws `not-found` when nothing is there,
 * `io` when it cannot be read, `bad-file` when it is no model that we can run.
 */
export async function openModel(path: string): Promise<ModelSource> {
  try {
    return (await stat(path)).isDirectory() ? await openSafetensors(path) : await openGguf(path);
  } catch (error) {
    if (error instanceof CarrelError) throw error;
    const code = (error as NodeJS.ErrnoException).code;
    if (code === 'ENOENT')
      throw new CarrelError('not-found', 'model-file-missing', { params: { name: basename(path) }, cause: error });
    throw new CarrelError('io', 'model-unreadable', { params: { name: basename(path) }, cause: error });
  }
}
