import { badFile } from '../bad-file.ts';
import type { Fields } from '../fields.ts';
import type { Architecture } from './architecture.ts';
import type { LayerConfig, ModelConfig, MoeConfig } from './config.ts';
import { shapeLimits } from './limits.ts';
import {
  commonFromGguf,
  commonFromHuggingFace,
  commonTensors,
  huggingFaceRopeBase,
  placeIn,
  type CommonShape,
} from './shared.ts';

const window = 4_096;
/** What the reference configuration, and the reference loader of GGUFs, take where the file says nothing. */
const defaultRopeBase = 1_000_000;
const ggufDefaultRopeBase = 10_000;

const router = 'block_sparse_moe.primary_router.weight';
const expertName = /^block_sparse_moe\.experts\.(\d{1,4})\.(gate|up|down)\.weight$/;

/**
 * SmallThinker, a mixture of experts whose router reads the layer's raw input, before the attention and its norm
 * (arXiv 2507.20984). Gates are ReGLU. Per-layer lists are in config.json, but not in a GGUF.
 */
export const smallthinker: Architecture = {
  name: 'smallthinker',
  modelType: 'smallthinker',
  className: 'SmallThinkerForCausalLM',

  configFromGguf(fields, tensors) {
    const shape = commonFromGguf(fields, 'smallthinker');
    // The reference implementation goes by the key's presence alone: with it, every layer but each fourth has
    // positions and a window of 4096, whatever the value says.
    const windowed = fields.has('smallthinker.attention.sliding_window');
    return build(shape, {
      name: fields.stringOr('general.name', ''),
      layers: Array.from({ length: shape.layerCount }, (_, layer) =>
        windowed ? alternating(layer % 4 !== 0) : { rope: true, window: null },
      ),
      ffn: fields.count(
        fields.has('smallthinker.expert_feed_forward_length')
          ? 'smallthinker.expert_feed_forward_length'
          : 'smallthinker.feed_forward_length',
        shapeLimits.width,
      ),
      moe: checkMoe({
        experts: fields.count('smallthinker.expert_count', shapeLimits.experts),
        active: fields.count('smallthinker.expert_used_count', shapeLimits.experts),
        gating: ggufGating(fields),
      }),
      ropeBase: fields.positiveOr('smallthinker.rope.freq_base', ggufDefaultRopeBase),
      tiedHead: !tensors.has('output.weight'),
    });
  },

  configFromHuggingFace(fields, tensors) {
    const shape = commonFromHuggingFace(fields);
    const { layerCount } = shape;
    const rope = layout(fields, 'rope_layout', layerCount, 1);
    const sliding = layout(fields, 'sliding_window_layout', layerCount, 0);
    const size = fields.countOr('sliding_window_size', shapeLimits.context, window);
    return build(shape, {
      name: fields.stringOr('model_name', ''),
      layers: Array.from({ length: layerCount }, (_, layer) => ({
        rope: rope[layer] === 1,
        window: sliding[layer] === 1 ? size : null,
      })),
      ffn: fields.count('moe_ffn_hidden_size', shapeLimits.width),
      moe: checkMoe({
        experts: fields.count('moe_num_primary_experts', shapeLimits.experts),
        active: fields.count('moe_num_active_primary_experts', shapeLimits.experts),
        gating: fields.booleanOr('moe_primary_router_apply_softmax', false) ? 'softmax' : 'sigmoid',
      }),
      ropeBase: huggingFaceRopeBase(fields, defaultRopeBase),
      // Tied is this family's default, and the 4B ships an lm_head all the same.
      tiedHead: fields.booleanOr('tie_word_embeddings', true) || !tensors.has('lm_head.weight'),
    });
  },

  placeOf(huggingFaceName) {
    return placeIn(huggingFaceName, (rest) => {
      if (rest === router) return { name: 'ffn_gate_inp.weight', expert: null };
      const match = expertName.exec(rest);
      return match === null ? null : { name: `ffn_${match[2]}_exps.weight`, expert: Number(match[1]) };
    });
  },

  expectedTensors(config) {
    const tensors = commonTensors(config);
    const experts = config.moe?.experts ?? 0;
    for (let layer = 0; layer < config.layers.length; layer++) {
      tensors.set(`blk.${layer}.ffn_gate_inp.weight`, [config.hidden, experts]);
      tensors.set(`blk.${layer}.ffn_gate_exps.weight`, [config.hidden, config.ffn, experts]);
      tensors.set(`blk.${layer}.ffn_up_exps.weight`, [config.hidden, config.ffn, experts]);
      tensors.set(`blk.${layer}.ffn_down_exps.weight`, [config.ffn, config.hidden, experts]);
    }
    return tensors;
  },
};

function alternating(local: boolean): LayerConfig {
  return { rope: local, window: local ? window : null };
}

function ggufGating(fields: Fields): MoeConfig['gating'] {
  const key = 'smallthinker.expert_gating_func';
  // Files from before the key existed: the 4B (32 experts) is the one that gates by sigmoid.
  if (!fields.has(key))
    return fields.count('smallthinker.expert_count', shapeLimits.experts) === 32 ? 'sigmoid' : 'softmax';
  const value = fields.count(key, 2);
  return value === 1 ? 'softmax' : 'sigmoid';
}

/** A list with a 0 or 1 for each layer; `fallback` for all when it is missing. */
function layout(fields: Fields, key: string, layerCount: number, fallback: number): ArrayLike<number> {
  if (!fields.has(key)) return Array.from({ length: layerCount }, () => fallback);
  const values = fields.numbers(key);
  if (values.length !== layerCount) throw badFile(`${key} has ${values.length} entries for ${layerCount} layers`);
  if (!Array.from(values).every((value) => value === 0 || value === 1))
    throw badFile(`${key} has entries other than 0 and 1`);
  return values;
}

function checkMoe(moe: MoeConfig): MoeConfig {
  if (moe.active > moe.experts) throw badFile(`it uses ${moe.active} experts of ${moe.experts} for each token`);
  return moe;
}

function build(
  shape: CommonShape,
  own: Pick<ModelConfig, 'name' | 'layers' | 'ffn' | 'moe' | 'ropeBase' | 'tiedHead'>,
): ModelConfig {
  const { layerCount: _, ...common } = shape;
  return { architecture: 'smallthinker', ...common, ...own, activation: 'relu', ropeStyle: 'half' };
}
