import { badFile } from '../bad-file.ts';
import type { Architecture } from './architecture.ts';
import type { ModelConfig, RopeStyle } from './config.ts';
import { shapeLimits } from './limits.ts';
import {
  commonFromGguf,
  commonFromHuggingFace,
  commonTensors,
  huggingFaceRopeBase,
  placeIn,
  type CommonShape,
} from './shared.ts';

/** What the format's writers leave out when it has this value. */
const defaultRopeBase = 10_000;

const feedForward: ReadonlyMap<string, string> = new Map([
  ['mlp.gate_proj.weight', 'ffn_gate.weight'],
  ['mlp.up_proj.weight', 'ffn_up.weight'],
  ['mlp.down_proj.weight', 'ffn_down.weight'],
]);

/** Dense Llama-like models (SmolLM2): every layer with positions and full attention, SwiGLU. */
export const llama: Architecture = {
  name: 'llama',
  modelType: 'llama',
  className: 'LlamaForCausalLM',

  configFromGguf(fields, tensors) {
    if (fields.has('llama.expert_count'))
      throw badFile('llama.expert_count is set: Carrel runs only dense models of this architecture');
    // Converters permute the rows of q and k in this architecture, so that pairs lie next to each other.
    return build(commonFromGguf(fields, 'llama'), 'interleaved', {
      name: fields.stringOr('general.name', ''),
      ffn: fields.count('llama.feed_forward_length', shapeLimits.width),
      ropeBase: fields.positiveOr('llama.rope.freq_base', defaultRopeBase),
      tiedHead: !tensors.has('output.weight'),
    });
  },

  configFromHuggingFace(fields, tensors) {
    const activation = fields.stringOr('hidden_act', 'silu');
    if (activation !== 'silu') throw badFile(`hidden_act is ${activation.slice(0, 40)}, not silu`);
    return build(commonFromHuggingFace(fields), 'half', {
      name: fields.stringOr('_name_or_path', ''),
      ffn: fields.count('intermediate_size', shapeLimits.width),
      ropeBase: huggingFaceRopeBase(fields, defaultRopeBase),
      tiedHead: fields.booleanOr('tie_word_embeddings', false) || !tensors.has('lm_head.weight'),
    });
  },

  placeOf(huggingFaceName) {
    return placeIn(huggingFaceName, (rest) => {
      const name = feedForward.get(rest);
      return name === undefined ? null : { name, expert: null };
    });
  },

  expectedTensors(config) {
    const tensors = commonTensors(config);
    for (let layer = 0; layer < config.layers.length; layer++) {
      tensors.set(`blk.${layer}.ffn_gate.weight`, [config.hidden, config.ffn]);
      tensors.set(`blk.${layer}.ffn_up.weight`, [config.hidden, config.ffn]);
      tensors.set(`blk.${layer}.ffn_down.weight`, [config.ffn, config.hidden]);
    }
    return tensors;
  },
};

function build(
  shape: CommonShape,
  ropeStyle: RopeStyle,
  own: Pick<ModelConfig, 'name' | 'ffn' | 'ropeBase' | 'tiedHead'>,
): ModelConfig {
  const { layerCount, ...common } = shape;
  return {
    architecture: 'llama',
    ...common,
    ...own,
    layers: Array.from({ length: layerCount }, () => ({ rope: true, window: null })),
    activation: 'silu',
    moe: null,
    ropeStyle,
  };
}
