import { CarrelError } from '../../common/errors.ts';
import type { ModelSource } from '../model/source.ts';
import { hasOnlyFinite } from '../model/dequantize/finite.ts';

/**
 * The model with its weights looked at as they are read: one that is no number, or endless, would make every number
 * that is computed with it such a one, and the model would write nonsense without an error.
 *
 * Reading throws `bad-file` with the tensor's name. Ranges must be whole blocks.
 */
export function finiteOnly(source: ModelSource): ModelSource {
  const check = (name: string, bytes: Uint8Array): void => {
    const type = source.tensors.get(name)?.type;
    if (type !== undefined && !hasOnlyFinite(type, bytes))
      throw new CarrelError('bad-file', 'model-weight-not-finite', { params: { tensor: name } });
  };
  return {
    ...source,
    async read(name) {
      const bytes = await source.read(name);
      check(name, bytes);
      return bytes;
    },
    async readInto(name, offset, target) {
      await source.readInto(name, offset, target);
      check(name, target);
    },
  };
}
