import type { LoadedWeights } from './experts/form.ts';
import { forms } from './experts/forms.ts';
import type { Manifest } from './manifest.ts';

/** Bytes that one token takes in the cache of a prepared model, when it is loaded without saying otherwise. */
export function cacheBytesPerToken({
  config: { layers, kvHeads, headDim },
  form,
}: Pick<Manifest, 'config' | 'form'>): number {
  return layers.length * 2 * kvHeads * headDim * (forms[form].cacheType === 'float16' ? 2 : 4);
}

/**
 * What the weights of the prepared model in `dir` take when they are loaded. Throws `bad-file` when they are damaged.
 */
export const loadedWeights = (
  dir: string,
  { config, form, weightBytes }: Pick<Manifest, 'config' | 'form' | 'weightBytes'>,
): LoadedWeights => forms[form].weights(dir, config, weightBytes);
