import { buildModel, type Graph, type Value } from '../../graph/builder.ts';
import { encodeModel } from '../../graph/encode.ts';
import type { Model } from '../../graph/types.ts';
import type { ModelConfig } from '../../model/architectures/config.ts';
import { createSession } from '../../runtime/session.ts';
import { float32, type Tensor } from '../../runtime/tensor.ts';
import { maskedAttention } from '../attention.ts';
import { outputOf } from '../experts/outputs.ts';
import { chunkMask } from '../step-inputs.ts';
import { firstVisible, type OpenAttention } from './layers.ts';

/** Attention of many tokens at once, in single precision. It has no weights, so all layers share it. */
export interface PromptAttention {
  /** Computes a layer's attention of `seq` tokens that follow `past` others. **Blocks the thread.** */
  run(layer: number, past: number, seq: number, open: OpenAttention): Promise<void>;
  release(): Promise<void>;
}

/**
 * Tokens whose attention is computed at once. What the first of them does not see of the last is computed for nothing,
 * so there should be few; but every run costs something by itself.
 */
const queriesAtOnce = 128;

export async function createPromptAttention(config: ModelConfig, threads: number): Promise<PromptAttention> {
  const { heads, kvHeads, headDim } = config;
  const width = heads * headDim;
  const rowWidth = kvHeads * headDim;
  // Threads that wait by spinning would take the processor from the kernels.
  const session = await createSession(encodeModel(buildAttention(config)), {
    threads,
    keepMemory: true,
    varyingShapes: true,
    config: { 'session.force_spinning_stop': '1' },
  });
  const masks = rememberMasks();

  return {
    async run(layer, past, seq, { queries, keys, values, attended }) {
      const window = config.layers[layer]?.window ?? null;
      const start = firstVisible(config, layer, past);
      for (let from = 0; from < seq; from += queriesAtOnce) {
        const count = Math.min(queriesAtOnce, seq - from);
        const first = firstVisible(config, layer, past + from);
        const rows = past + from + count - first;
        const seen = (all: Float32Array): Tensor =>
          float32(
            [rows, kvHeads, headDim],
            all.subarray((first - start) * rowWidth, (first - start + rows) * rowWidth),
          );
        const outputs = await session.run({
          queries: float32([1, count, width], queries.subarray(from * width, (from + count) * width)),
          keys: seen(keys),
          values: seen(values),
          mask: float32([count, 1, rows], masks(rows - count, count, window)),
        });
        attended.set(outputOf(outputs, 'attended', 'float32').data, from * width);
      }
    },
    release: () => session.release(),
  };
}

/** `chunkMask` for layers one after another, most of which need the same ones as the layer before. */
function rememberMasks(): typeof chunkMask {
  const kept = new Map<string, Float32Array>();
  return (past, seq, window) => {
    const key = `${past} ${seq} ${window}`;
    const found = kept.get(key);
    if (found !== undefined) return found;
    // A step needs one for each of its parts, of layers with and without window.
    if (kept.size >= 8) kept.clear();
    const mask = chunkMask(past, seq, window);
    kept.set(key, mask);
    return mask;
  };
}

/**
 * A chunk's attention, without weights and positions, the same for all layers. Inputs: `queries` (1, seq, heads ·
 * headDim), `keys` and `values` (rows, kvHeads, headDim) with the chunk's own last, and `mask` (seq, 1, rows). Output:
 * `attended` (1, seq, heads · headDim).
 */
function buildAttention(config: ModelConfig): Model {
  const { heads, kvHeads, headDim } = config;
  return buildModel('attention', <S>(g: Graph<S>) => {
    const cached = (name: string): Value<S> => g.input(name, 'float32', ['rows', kvHeads, headDim]);
    const queries = g.input('queries', 'float32', [1, 'seq', heads * headDim]);
    const attended = maskedAttention(
      g,
      config,
      queries,
      { keys: cached('keys'), values: cached('values') },
      g.input('mask', 'float32', ['seq', 1, 'rows']),
    );
    g.output('attended', attended, 'float32', [1, 'seq', heads * headDim]);
  });
}
