import { describe, expect, test } from 'vitest';
import { Fields } from '../fields.ts';
import type { ModelConfig } from './config.ts';
import { llama } from './llama.ts';
import { architectureByName, architectureOfConfig } from './registry.ts';
import { smallthinker } from './smallthinker.ts';

const tokens = Array.from({ length: 151_936 }, (_, id) => String(id));

/** Metadata of the published 4B, as far as a config is read from it. */
const gguf4b = {
  'general.name': 'SmallThinker 4BA0.6B Instruct',
  'smallthinker.block_count': 32,
  'smallthinker.context_length': 32_768,
  'smallthinker.embedding_length': 1_536,
  'smallthinker.feed_forward_length': 768,
  'smallthinker.expert_feed_forward_length': 768,
  'smallthinker.attention.head_count': 12,
  'smallthinker.attention.head_count_kv': 2,
  'smallthinker.attention.key_length': 128,
  'smallthinker.attention.value_length': 128,
  'smallthinker.attention.layer_norm_rms_epsilon': 1e-6,
  'smallthinker.rope.freq_base': 1.5e6,
  'smallthinker.expert_count': 32,
  'smallthinker.expert_used_count': 4,
  'tokenizer.ggml.tokens': tokens,
};

const gguf21b = {
  ...gguf4b,
  'smallthinker.block_count': 52,
  'smallthinker.context_length': 16_384,
  'smallthinker.embedding_length': 2_560,
  'smallthinker.attention.head_count': 28,
  'smallthinker.attention.head_count_kv': 4,
  'smallthinker.expert_count': 64,
  'smallthinker.expert_used_count': 6,
  'smallthinker.expert_gating_func': 1,
  'smallthinker.attention.sliding_window': 4_096,
};

const fieldsOf = (values: Readonly<Record<string, unknown>>): Fields => new Fields(new Map(Object.entries(values)));
const smallthinkerFrom = (values: Readonly<Record<string, unknown>>, tensors: readonly string[] = []): ModelConfig =>
  smallthinker.configFromGguf(fieldsOf(values), new Set(tensors));

describe('smallthinker from a GGUF', () => {
  test('the 4B: positions and all earlier keys in every layer, sigmoid where no gating is stored, tied head', () => {
    expect(smallthinkerFrom(gguf4b)).toEqual({
      architecture: 'smallthinker',
      name: 'SmallThinker 4BA0.6B Instruct',
      layers: Array.from({ length: 32 }, () => ({ rope: true, window: null })),
      hidden: 1_536,
      heads: 12,
      kvHeads: 2,
      headDim: 128,
      ffn: 768,
      activation: 'relu',
      moe: { experts: 32, active: 4, gating: 'sigmoid' },
      ropeBase: 1.5e6,
      ropeStyle: 'half',
      normEps: Math.fround(1e-6),
      vocab: 151_936,
      context: 32_768,
      tiedHead: true,
    });
  });

  test('the 21B: each fourth layer global without positions, the others with a window of 4096; wide queries', () => {
    const config = smallthinkerFrom(gguf21b, ['output.weight']);
    expect(config.layers.map(({ rope, window }) => `${rope} ${window}`)).toEqual(
      Array.from({ length: 52 }, (_, i) => (i % 4 === 0 ? 'false null' : 'true 4096')),
    );
    expect({ moe: config.moe, tied: config.tiedHead }).toEqual({
      moe: { experts: 64, active: 6, gating: 'softmax' },
      tied: false,
    });
    const expected = smallthinker.expectedTensors(config);
    expect([
      expected.get('blk.51.attn_q.weight'),
      expected.get('blk.51.attn_output.weight'),
      expected.get('blk.51.ffn_down_exps.weight'),
      expected.size,
    ]).toEqual([[2_560, 3_584], [3_584, 2_560], [768, 2_560, 64], 3 + 52 * 10]);
  });

  test('the window is 4096 whatever number the file has', () => {
    expect(smallthinkerFrom({ ...gguf21b, 'smallthinker.attention.sliding_window': 512 }).layers[1]).toEqual({
      rope: true,
      window: 4_096,
    });
  });

  test.for([
    [{ 'smallthinker.expert_gating_func': 2 }, 'sigmoid'],
    [{ 'smallthinker.expert_gating_func': 1 }, 'softmax'],
    [{ 'smallthinker.expert_count': 64 }, 'softmax'],
  ] as const)('gating with %j is %s', ([change, gating]) => {
    expect(smallthinkerFrom({ ...gguf4b, ...change }).moe?.gating).toBe(gating);
  });

  test('an unknown gating is refused', () => {
    expect(() => smallthinkerFrom({ ...gguf4b, 'smallthinker.expert_gating_func': 3 })).toThrow(
      'smallthinker.expert_gating_func is 3, not an integer from 1 to 2',
    );
  });
});

describe('llama from a GGUF', () => {
  test('a mixture of experts or a partial rotation is refused', () => {
    const values = Object.fromEntries(
      Object.entries(gguf4b).map(([key, value]) => [key.replace('smallthinker', 'llama'), value]),
    );
    const { 'llama.expert_count': _, ...dense } = values;
    expect(llama.configFromGguf(fieldsOf(dense), new Set()).ropeStyle).toBe('interleaved');
    expect(() => llama.configFromGguf(fieldsOf(values), new Set())).toThrow('llama.expert_count is set');
    expect(() => llama.configFromGguf(fieldsOf({ ...dense, 'llama.rope.dimension_count': 64 }), new Set())).toThrow(
      'llama.rope.dimension_count is not the whole head',
    );
  });
});

describe('a config.json', () => {
  const llamaConfig = {
    hidden_size: 64,
    num_hidden_layers: 2,
    num_attention_heads: 4,
    rms_norm_eps: 1e-5,
    vocab_size: 100,
    max_position_embeddings: 128,
    intermediate_size: 96,
  };

  test('heads, rotation and head have their defaults', () => {
    const { kvHeads, headDim, ropeBase, tiedHead } = llama.configFromHuggingFace(
      fieldsOf(llamaConfig),
      new Set(['lm_head.weight']),
    );
    expect({ kvHeads, headDim, ropeBase, tiedHead }).toEqual({
      kvHeads: 4,
      headDim: 16,
      ropeBase: 10_000,
      tiedHead: false,
    });
  });

  test('the rotation may be described in rope_parameters', () => {
    expect(
      llama.configFromHuggingFace(
        fieldsOf({ ...llamaConfig, rope_parameters: { rope_type: 'default', rope_theta: 100_000 } }),
        new Set(),
      ).ropeBase,
    ).toBe(100_000);
  });

  test.for([
    [
      { rope_scaling: { rope_type: 'llama3', factor: 8 } },
      'rope_scaling is llama3: Carrel cannot run scaled positions',
    ],
    [{ rope_scaling: { type: 'linear' } }, 'rope_scaling is linear: Carrel cannot run scaled positions'],
    [{ rope_parameters: { rope_type: 'yarn' } }, 'rope_parameters is yarn: Carrel cannot run scaled positions'],
    [{ attention_bias: true }, 'attention_bias or mlp_bias is set'],
    [{ hidden_act: 'gelu' }, 'hidden_act is gelu, not silu'],
    [{ num_attention_heads: 5 }, 'the head dimension is 12.8, not an even integer'],
  ] as const)('with %j is refused', ([change, message]) => {
    expect(() => llama.configFromHuggingFace(fieldsOf({ ...llamaConfig, ...change }), new Set())).toThrow(message);
  });
});

describe('Hugging Face names', () => {
  test.for([
    ['model.embed_tokens.weight', { name: 'token_embd.weight', expert: null }],
    ['lm_head.weight', { name: 'output.weight', expert: null }],
    ['model.layers.7.self_attn.o_proj.weight', { name: 'blk.7.attn_output.weight', expert: null }],
    ['model.layers.7.block_sparse_moe.primary_router.weight', { name: 'blk.7.ffn_gate_inp.weight', expert: null }],
    ['model.layers.7.block_sparse_moe.experts.31.down.weight', { name: 'blk.7.ffn_down_exps.weight', expert: 31 }],
    ['model.layers.7.mlp.gate_proj.weight', null],
    ['model.layers.7.self_attn.q_proj.bias', null],
    ['model.layers.x.self_attn.q_proj.weight', null],
  ] as const)('%s', ([name, place]) => {
    expect(smallthinker.placeOf(name)).toEqual(place);
  });

  test('llama has its own feed-forward names and no experts', () => {
    expect(
      ['mlp.up_proj.weight', 'block_sparse_moe.experts.0.up.weight'].map((rest) =>
        llama.placeOf(`model.layers.0.${rest}`),
      ),
    ).toEqual([{ name: 'blk.0.ffn_up.weight', expert: null }, null]);
  });
});

test('the registry finds an architecture by either name and says what it has otherwise', () => {
  expect([
    architectureByName('llama'),
    architectureOfConfig(fieldsOf({ model_type: 'smallthinker' })),
    architectureOfConfig(fieldsOf({ architectures: ['SmallThinkerForCausalLM'] })),
  ]).toEqual([llama, smallthinker, smallthinker]);
  expect(() => architectureOfConfig(fieldsOf({}))).toThrow('architectures is missing');
  expect(() => architectureByName('toString')).toThrow(
    'its architecture is toString; Carrel can run smallthinker and llama',
  );
});
