import type { ModelConfig } from '../model/architectures/config.ts';

/** Cached rows that a chunk may see in layers with this window, of `length` cached ones. */
export const visibleRows = (length: number, window: number | null): number =>
  window === null ? length : Math.min(length, window - 1);

/**
 * Additive mask of a chunk, (seq, past + seq): 0 where a token may look, −∞ elsewhere. Token i of the chunk sees cached
 * row p when it is not `window` or more positions back, and the chunk's tokens up to itself.
 *
 * @param past cached rows given to the layer, the last of which is just before the chunk
 */
export function chunkMask(past: number, seq: number, window: number | null): Float32Array {
  const columns = past + seq;
  const mask = new Float32Array(seq * columns);
  for (let i = 0; i < seq; i++) {
    const row = i * columns;
    const position = past + i;
    const first = window === null ? 0 : Math.max(0, position - window + 1);
    mask.fill(-Infinity, row, row + first);
    mask.fill(-Infinity, row + position + 1, row + columns);
  }
  return mask;
}

/**
 * Cosines and sines of the positions `from` … `from + seq − 1`, (seq, headDim / 2) each. Angles are computed as
 * llama.cpp computes them: in float32, each from the one before.
 */
export function ropeTables(
  { headDim, ropeBase }: Pick<ModelConfig, 'headDim' | 'ropeBase'>,
  from: number,
  seq: number,
): { readonly cos: Float32Array; readonly sin: Float32Array } {
  const half = headDim / 2;
  const cos = new Float32Array(seq * half);
  const sin = new Float32Array(seq * half);
  const ratio = Math.fround(ropeBase ** Math.fround(-1 / half));
  for (let i = 0; i < seq; i++) {
    let angle = from + i;
    for (let j = 0; j < half; j++) {
      cos[i * half + j] = Math.cos(angle);
      sin[i * half + j] = Math.sin(angle);
      angle = Math.fround(angle * ratio);
    }
  }
  return { cos, sin };
}
