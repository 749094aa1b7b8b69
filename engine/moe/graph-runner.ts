import { CarrelError } from '../../common/errors.ts';
import type { ModelConfig } from '../model/architectures/config.ts';
import { bool, float32, int64, type Tensor } from '../runtime/tensor.ts';
import { contextOf, type Runner, type RunOptions, type StepResult } from './experts/form.ts';
import { createKvCache, type KvCache } from './kv-cache.ts';
import { chunkMask, ropeTables, visibleRows } from './step-inputs.ts';

/** What graphs give for one step: see `buildTransformer`. */
export interface GraphOutputs extends StepResult {
  /** float32 (2 · layers, seq, kvHeads · headDim). */
  readonly rows: Float32Array;
}

/** A loaded model without its cache. One run at a time; each **blocks the thread**. */
export interface Graphs {
  /** @param inputs the whole model's inputs: see `buildTransformer` */
  run(inputs: Readonly<Record<string, Tensor>>): Promise<GraphOutputs>;
  release(): Promise<void>;
}

/** Graphs and the cache that is given to them. Throws `bad-request` for another type of cache than float32. */
export function graphRunner(config: ModelConfig, options: RunOptions, load: () => Promise<Graphs>): Promise<Runner> {
  if (options.cacheType === 'float16') throw new CarrelError('bad-request', 'form-knows-no-f16-cache');
  return load().then((graphs) => withCache(config, createKvCache(config, contextOf(config, options)), graphs));
}

const withCache = (config: ModelConfig, cache: KvCache, graphs: Graphs): Runner => ({
  get length() {
    return cache.length;
  },
  async forward(x) {
    const seq = x.length / config.hidden;
    const { logits, rows, chosen } = await graphs.run(inputsOf(config, cache, seq, x));
    cache.append(rows, seq);
    return { logits, chosen };
  },
  truncate: (length) => cache.truncate(length),
  release: () => graphs.release(),
});

/** @param x (seq, hidden) */
function inputsOf(config: ModelConfig, cache: KvCache, seq: number, x: Float32Array): Record<string, Tensor> {
  const { headDim, kvHeads, hidden, layers } = config;
  const { cos, sin } = ropeTables(config, cache.length, seq);
  const windows = layers.map(({ window }) => window);
  // One new token sees every row it is given; an empty cache is one masked row, because the library fails on none.
  const masked = seq > 1 || cache.length === 0;
  const inputs: Record<string, Tensor> = {
    x: float32([1, seq, hidden], x),
    cos: float32([seq, headDim / 2], cos),
    sin: float32([seq, headDim / 2], sin),
    masked: bool([1], Uint8Array.of(masked ? 1 : 0)),
  };
  if (config.moe !== null) inputs['picks'] = int64([1], BigInt64Array.of(BigInt(seq * config.moe.active)));
  for (const [suffix, window] of [
    ['', null],
    ['.window', windows.find((size) => size !== null) ?? null],
  ] as const) {
    if (suffix !== '' && window === null) continue;
    const past = visibleRows(cache.length, window);
    inputs[`split${suffix}`] = int64([2], BigInt64Array.of(BigInt(Math.max(1, past)), BigInt(seq)));
    inputs[`mask${suffix}`] = masked ? maskTensor(past, seq, window) : float32([1, 1, 1], new Float32Array(1));
  }
  const nothing = float32([1, kvHeads, headDim], new Float32Array(kvHeads * headDim));
  for (const [l, { window }] of layers.entries()) {
    const { keys, values, rows } = cache.last(l, visibleRows(cache.length, window));
    inputs[`keys.${l}`] = rows === 0 ? nothing : float32([rows, kvHeads, headDim], keys);
    inputs[`values.${l}`] = rows === 0 ? nothing : float32([rows, kvHeads, headDim], values);
  }
  return inputs;
}

function maskTensor(past: number, seq: number, window: number | null): Tensor {
  if (past > 0) return float32([seq, 1, past + seq], chunkMask(past, seq, window));
  // The one empty row is before the chunk, where nobody may look.
  const mask = new Float32Array(seq * (seq + 1)).fill(-Infinity);
  const inner = chunkMask(0, seq, window);
  for (let i = 0; i < seq; i++) mask.set(inner.subarray(i * seq, (i + 1) * seq), i * (seq + 1) + 1);
  return float32([seq, 1, seq + 1], mask);
}
