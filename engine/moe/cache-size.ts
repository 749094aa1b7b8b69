import { forms } from './experts/forms.ts';
import type { Manifest } from './manifest.ts';

/** Bytes that one token takes in the cache of a prepared model, when it is loaded without saying otherwise. */
export function cacheBytesPerToken({ config: { layers, kvHeads, headDim }, form }: Pick<Manifest, 'config' | 'form'>): number {
  return layers.length * 2 * kvHeads * headDim * (forms[form].cacheType === 'float16' ? 2 : 4);
}
