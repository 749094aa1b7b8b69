import { join } from 'node:path';
import { CarrelError } from '../../../common/errors.ts';
import type { ModelConfig } from '../../model/architectures/config.ts';
import type { ModelSource } from '../../model/source.ts';
import type { Tensor } from '../../runtime/tensor.ts';
import type { ExpertForm, Runner } from '../experts/form.ts';
import { outputOf } from '../experts/outputs.ts';
import { rowsByExpert } from '../experts/rows-by-expert.ts';
import { createAttentionSessions, type AttentionSessions } from './attention-sessions.ts';
import { choose } from './choose.ts';
import { loadLayers, type Layers, type TokenPosition } from './layers.ts';
import { tokensAtOnce } from './placement.ts';
import { objection } from './shape.ts';
import { pieceCount, weightFile } from './weight-file.ts';

const file = 'weights.bin';

/** Whether the kernels can compute a model: experts with ReLU, and quantized matrices of whole blocks. */
export const canUseKernels = (source: ModelSource): boolean => objection(source) === null;

/**
 * Our own kernels, in WebAssembly (`engine/kernels`), for everything that has weights, and for a single token's attention; ONNX Runtime for the attention of
 * many. They read the fewest bytes for a token, and weights are plain bytes that can be read from the disk when they are needed.
 */
export const kernelsForm: ExpertForm = {
  name: 'kernels',
  parts(source, onLoss) {
    const reason = objection(source);
    if (reason !== null) throw new CarrelError('bad-request', `The form kernels can't compute this model: ${reason}.`);
    return [{ path: file, pieces: pieceCount(source.config), read: () => weightFile(source, onLoss) }];
  },
  async load(dir, config, options) {
    const attention = await createAttentionSessions(config, options.threads);
    try {
      return runner(config, loadLayers(join(dir, file), config, options), attention);
    } catch (error) {
      await attention.release();
      throw error;
    }
  },
};

function runner(config: ModelConfig, layers: Layers, attention: AttentionSessions): Runner {
  return {
    tokensAtOnce,
    cache: layers.cache,
    run: (inputs) => run(config, layers, attention, inputs),
    async release() {
      await layers.release();
      await attention.release();
    },
  };
}

async function run(config: ModelConfig, layers: Layers, attention: AttentionSessions, inputs: Readonly<Record<string, Tensor>>): ReturnType<Runner['run']> {
  const { hidden, heads, kvHeads, headDim, moe } = config;
  if (moe === null) throw new CarrelError('internal', 'The model has no experts.');
  const x = outputOf(inputs, 'x', 'float32').data;
  const seq = x.length / hidden;
  const width = kvHeads * headDim;
  const rows = new Float32Array(2 * config.layers.length * seq * width);
  const chosen = new BigInt64Array(config.layers.length * seq * moe.active);
  layers.begin(x);
  /** Of a token alone: the layer's router, computed with the layer before it. */
  let routing = seq === 1 ? layers.before(0).routing : new Float32Array();
  for (const l of config.layers.keys()) {
    const before = seq === 1 ? null : layers.before(l);
    const choice = choose(before?.routing ?? routing, moe);
    const groups = rowsByExpert(choice.chosen, choice.gates, moe.active);
    chosen.set(choice.chosen, l * seq * moe.active);
    if (before === null) {
      const layer = layers.token(l, positionOf(config, l, inputs), groups);
      rows.set(layer.rows, 2 * l * width);
      routing = layer.routing;
    } else {
      const { attended, rows: own } = await attention.run(l, inputs, before.qkv);
      rows.set(own, 2 * l * seq * width);
      if (l + 1 < config.layers.length) {
        layers.after(l, attended, groups);
      } else {
        // What comes after the last attention is needed of the last token only.
        layers.keepLast();
        layers.after(l, attended.subarray(-heads * headDim), rowsByExpert(choice.chosen.subarray(-moe.active), choice.gates.subarray(-moe.active), moe.active));
      }
    }
  }
  return { logits: layers.head(), rows, chosen };
}

/** Where a token alone stands in a layer, from the whole model's inputs. */
function positionOf({ layers }: ModelConfig, l: number, inputs: Readonly<Record<string, Tensor>>): TokenPosition {
  const keys = outputOf(inputs, `keys.${l}`, 'float32');
  // With an empty cache the one row there is does not count.
  const empty = inputs['masked']?.data[0] === 1;
  return {
    turn: layers[l]?.rope === true ? { cos: outputOf(inputs, 'cos', 'float32').data, sin: outputOf(inputs, 'sin', 'float32').data } : null,
    cached: { keys: keys.data, values: outputOf(inputs, `values.${l}`, 'float32').data, rows: empty ? 0 : (keys.shape[0] ?? 0) },
  };
}
