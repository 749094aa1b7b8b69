import { CarrelError } from '../../../common/errors.ts';
import type { ModelConfig, MoeConfig } from '../../model/architectures/config.ts';
import type { CacheType, Runner, StepResult } from '../experts/form.ts';
import { topK } from './top-k.ts';
import type { Layers } from './layers.ts';
import { tokensAtOnce } from './placement.ts';
import type { PromptAttention } from './prompt-attention.ts';
import { rowsByExpert } from './rows-by-expert.ts';

/**
 * Texts shorter than this are read with attention in half precision, as single tokens are, because llama.cpp does so.
 * ADR 0086.
 */
const shortText = 64;
/**
 * Rows of the cache up to which attention is in half precision; llama.cpp's result depends on its number of threads
 * from there on.
 */
const rowsInF16 = 512;

/** @param releaseWeights called once, when the runner is released */
export function kernelsRunner(
  config: ModelConfig,
  cacheType: CacheType,
  layers: Layers,
  attention: PromptAttention,
  releaseWeights: () => Promise<void>,
): Runner {
  const { moe, hidden } = config;
  if (moe === null) throw new CarrelError('internal', 'internal', { params: { what: 'The model has no experts.' } });
  let length = 0;

  return {
    tokensAtOnce,
    get length() {
      return length;
    },
    async forward(x, textLength) {
      const seq = x.length / hidden;
      const inF16 = cacheType === 'float16' && textLength < shortText && length + seq <= rowsInF16;
      layers.begin(x, length);
      const result =
        seq === 1
          ? forwardToken(config, moe, layers, inF16)
          : await forwardChunk(config, moe, layers, attention, length, seq, inF16);
      length += seq;
      return result;
    },
    truncate(to) {
      length = Math.min(length, to);
    },
    async release() {
      await releaseWeights();
      await attention.release();
    },
  };
}

/**
 * Each layer's attention and experts go with the next layer's router in one job: between them is nothing but the
 * choice.
 */
function forwardToken(config: ModelConfig, moe: MoeConfig, layers: Layers, inF16: boolean): StepResult {
  const chosen = new BigInt64Array(config.layers.length * moe.active);
  let routing = layers.before(0);
  for (const l of config.layers.keys()) {
    const choice = topK(routing, moe);
    chosen.set(choice.chosen, l * moe.active);
    routing = layers.token(l, inF16, rowsByExpert(choice.chosen, choice.gates, moe.active));
  }
  return { logits: layers.head(), chosen };
}

async function forwardChunk(
  config: ModelConfig,
  moe: MoeConfig,
  layers: Layers,
  attention: PromptAttention,
  past: number,
  seq: number,
  inF16: boolean,
): Promise<StepResult> {
  const { active } = moe;
  const chosen = new BigInt64Array(config.layers.length * seq * active);
  const last = config.layers.length - 1;
  for (const l of config.layers.keys()) {
    let choice = topK(layers.before(l), moe);
    chosen.set(choice.chosen, l * seq * active);
    if (inF16) layers.attend(l, inF16);
    else await attention.run(l, past, seq, layers.openAttention(l));
    if (l === last) {
      // What comes after the last attention is needed of the last token only.
      layers.keepLast();
      choice = { chosen: choice.chosen.subarray(-active), gates: choice.gates.subarray(-active) };
    }
    layers.after(l, rowsByExpert(choice.chosen, choice.gates, active));
  }
  return { logits: layers.head(), chosen };
}
