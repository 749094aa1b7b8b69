import { join } from 'node:path';
import { CarrelError } from '../../common/errors.ts';
import type { ModelConfig } from '../model/architectures/config.ts';
import { bool, float32, int64, type Tensor } from '../runtime/tensor.ts';
import { openEmbedding, type Embedding } from './embedding.ts';
import { contextOf, type Runner, type RunOptions, type StepOutputs } from './experts/form.ts';
import { forms } from './experts/forms.ts';
import { createKvCache, type KvCache } from './kv-cache.ts';
import { preparedFiles, type Manifest } from './manifest.ts';
import { chunkMask, ropeTables, visibleRows } from './step-inputs.ts';

/** What one run of the model gives: logits of the last token, and the experts that the router chose. */
export type StepResult = Pick<StepOutputs, 'logits' | 'chosen'>;

/** A loaded model and its cache. One call at a time. */
export interface Transformer {
  readonly config: ModelConfig;
  /** Tokens that the cache may hold. */
  readonly context: number;
  /** Tokens that `forward` takes at most. */
  readonly tokensAtOnce: number;
  /** Tokens in the cache. */
  readonly length: number;
  /**
   * Appends tokens, at least one, and gives the logits of the one after the last. **Blocks the thread**: long prompts come in chunks.
   *
   * @throws CarrelError `limit` when they do not fit into the context
   */
  forward(tokens: readonly number[]): Promise<StepResult>;
  /** Forgets the tokens from `length` on. */
  truncate(length: number): void;
  release(): Promise<void>;
}

/** Loads a prepared model. **Blocks the thread** for seconds. Throws `bad-file` when a file of it is damaged. */
export async function loadTransformer(dir: string, manifest: Manifest, options: RunOptions): Promise<Transformer> {
  const { config, embeddingType } = manifest;
  const embedding = openEmbedding(join(dir, preparedFiles.embedding), embeddingType, config.vocab, config.hidden);
  try {
    const runner = await forms[manifest.form].load(dir, config, options);
    return transformer(config, contextOf(config, options), runner, embedding);
  } catch (error) {
    embedding.close();
    throw error;
  }
}

function transformer(config: ModelConfig, context: number, runner: Runner, embedding: Embedding): Transformer {
  const tokensAtOnce = runner.tokensAtOnce ?? Infinity;
  const cache = createKvCache(config, context, runner.cache);
  return {
    config,
    context,
    tokensAtOnce,
    get length() {
      return cache.length;
    },
    async forward(tokens) {
      if (tokens.length === 0) throw new CarrelError('bad-request', 'There are no tokens to read.');
      if (tokens.length > tokensAtOnce) throw new CarrelError('bad-request', `The model reads at most ${tokensAtOnce} tokens at once, not ${tokens.length}.`);
      if (cache.length + tokens.length > context) throw new CarrelError('limit', `The text has ${cache.length + tokens.length} tokens, more than the ${context} that fit.`);
      const { logits, rows, chosen } = await runner.run(inputsOf(config, cache, tokens.length, embedding.rowsOf(tokens)));
      cache.append(rows, tokens.length);
      return { logits, chosen };
    },
    truncate: (length) => cache.truncate(length),
    async release() {
      embedding.close();
      await runner.release();
    },
  };
}

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
  for (const [suffix, window] of [['', null], ['.window', windows.find((size) => size !== null) ?? null]] as const) {
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
