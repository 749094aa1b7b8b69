import type { ModelConfig } from '../model/architectures/config.ts';

/** Keys or values of one layer that attention may see: float32 (rows, kvHeads, headDim), a view of the cache. */
export interface LayerRows {
  readonly keys: Float32Array;
  readonly values: Float32Array;
  readonly rows: number;
}

/**
 * Keys and values of the tokens so far, one row per position and layer. The memory grows with the tokens, up to
 * `context` rows; a view is given to the model where it lies.
 */
export interface KvCache {
  /** Positions that are filled. */
  readonly length: number;
  /** The last `rows` positions of a layer. */
  last(layer: number, rows: number): LayerRows;
  /**
   * Appends `count` positions.
   *
   * @param rows (2 · layers, count, kvHeads · headDim): each layer's keys, then its values
   */
  append(rows: Float32Array, count: number): void;
  /** Forgets the positions from `length` on. */
  truncate(length: number): void;
}

/** Rows that a cache has room for at first. */
const initialRows = 256;

export function createKvCache(config: ModelConfig, context: number): KvCache {
  const width = config.kvHeads * config.headDim;
  const buffers = Array.from(
    { length: 2 * config.layers.length },
    () => new Float32Array(Math.min(initialRows, context) * width),
  );
  let filled = 0;

  function grow(needed: number): void {
    const capacity = (buffers[0]?.length ?? 0) / width;
    if (needed <= capacity) return;
    const rows = Math.min(context, Math.max(needed, capacity * 2));
    for (const [i, buffer] of buffers.entries()) {
      const larger = new Float32Array(rows * width);
      larger.set(buffer.subarray(0, filled * width));
      buffers[i] = larger;
    }
  }

  const view = (index: number, rows: number): Float32Array =>
    (buffers[index] ?? new Float32Array()).subarray((filled - rows) * width, filled * width);

  return {
    get length() {
      return filled;
    },
    last: (layer, rows) => ({ keys: view(2 * layer, rows), values: view(2 * layer + 1, rows), rows }),
    append(rows, count) {
      grow(filled + count);
      for (const [i, buffer] of buffers.entries())
        buffer.set(rows.subarray(i * count * width, (i + 1) * count * width), filled * width);
      filled += count;
    },
    truncate(length) {
      filled = Math.min(filled, length);
    },
  };
}
