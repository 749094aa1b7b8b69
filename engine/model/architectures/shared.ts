import { badFile } from '../bad-file.ts';
import type { Fields } from '../fields.ts';
import type { TensorPlace } from './architecture.ts';
import type { ModelConfig } from './config.ts';
import { shapeLimits } from './limits.ts';

/** The part of a config that all our architectures describe alike. */
export type CommonShape = Pick<
  ModelConfig,
  'hidden' | 'heads' | 'kvHeads' | 'headDim' | 'normEps' | 'vocab' | 'context'
> & { readonly layerCount: number };

/** Reads `{architecture}.*` of a GGUF's metadata. */
export function commonFromGguf(fields: Fields, architecture: string): CommonShape {
  const key = (name: string): string => `${architecture}.${name}`;
  refuseGgufRopeScaling(fields, architecture);
  const hidden = fields.count(key('embedding_length'), shapeLimits.width);
  const heads = fields.count(key('attention.head_count'), shapeLimits.heads);
  const headDim = fields.countOr(key('attention.key_length'), shapeLimits.headDim, hidden / heads);
  if (fields.countOr(key('attention.value_length'), shapeLimits.headDim, headDim) !== headDim)
    throw badFile(`${key('attention.value_length')} differs from the key length`);
  if (fields.countOr(key('rope.dimension_count'), shapeLimits.headDim, headDim) !== headDim)
    throw badFile(`${key('rope.dimension_count')} is not the whole head, which Carrel cannot run`);
  return checkCommon({
    layerCount: fields.count(key('block_count'), shapeLimits.layers),
    hidden,
    heads,
    kvHeads: fields.countOr(key('attention.head_count_kv'), shapeLimits.heads, heads),
    headDim,
    normEps: fields.positive(key('attention.layer_norm_rms_epsilon')),
    vocab: fields.strings('tokenizer.ggml.tokens').length,
    context: fields.count(key('context_length'), shapeLimits.context),
  });
}

/** Reads the keys that config.json files share. */
export function commonFromHuggingFace(fields: Fields): CommonShape {
  refuseHuggingFaceRopeScaling(fields);
  if (fields.booleanOr('attention_bias', false) || fields.booleanOr('mlp_bias', false))
    throw badFile('attention_bias or mlp_bias is set: Carrel cannot run models with biases');
  const hidden = fields.count('hidden_size', shapeLimits.width);
  const heads = fields.count('num_attention_heads', shapeLimits.heads);
  return checkCommon({
    layerCount: fields.count('num_hidden_layers', shapeLimits.layers),
    hidden,
    heads,
    kvHeads: fields.countOr('num_key_value_heads', shapeLimits.heads, heads),
    headDim: fields.countOr('head_dim', shapeLimits.headDim, hidden / heads),
    normEps: fields.positive('rms_norm_eps'),
    vocab: fields.count('vocab_size', shapeLimits.vocab),
    context: fields.count('max_position_embeddings', shapeLimits.context),
  });
}

function checkCommon(shape: CommonShape): CommonShape {
  if (!Number.isInteger(shape.headDim) || shape.headDim % 2 !== 0)
    throw badFile(`the head dimension is ${shape.headDim}, not an even integer`);
  if (shape.heads % shape.kvHeads !== 0)
    throw badFile(
      `the number of key-value heads, ${shape.kvHeads}, does not divide the number of heads, ${shape.heads}`,
    );
  if (shape.vocab < 1 || shape.vocab > shapeLimits.vocab)
    throw badFile(`the vocabulary has ${shape.vocab} tokens, not 1 to ${shapeLimits.vocab}`);
  return shape;
}

function refuseGgufRopeScaling(fields: Fields, architecture: string): void {
  const type = fields.stringOr(`${architecture}.rope.scaling.type`, 'none');
  if (type !== 'none')
    throw badFile(`${architecture}.rope.scaling.type is ${type.slice(0, 40)}: Carrel cannot run scaled positions`);
  if (fields.positiveOr(`${architecture}.rope.scale_linear`, 1) !== 1)
    throw badFile(`${architecture}.rope.scale_linear is set: Carrel cannot run scaled positions`);
}

/** `rope_scaling`, or `rope_parameters` in newer files, which name the kind of positions. */
function refuseHuggingFaceRopeScaling(fields: Fields): void {
  for (const key of ['rope_scaling', 'rope_parameters']) {
    const scaling = fields.objectOrNull(key);
    const type = scaling?.stringOr('rope_type', scaling.stringOr('type', 'default')) ?? 'default';
    if (type !== 'default') throw badFile(`${key} is ${type.slice(0, 40)}: Carrel cannot run scaled positions`);
  }
}

/** The base of the rotation's frequencies. */
export function huggingFaceRopeBase(fields: Fields, fallback: number): number {
  const nested = fields.objectOrNull('rope_parameters');
  return nested?.has('rope_theta') ? nested.positive('rope_theta') : fields.positiveOr('rope_theta', fallback);
}

/** Tensors outside the blocks, and the attention part of every block. */
export function commonTensors(config: ModelConfig): Map<string, readonly number[]> {
  const { hidden, vocab } = config;
  const queries = config.heads * config.headDim;
  const keys = config.kvHeads * config.headDim;
  const tensors = new Map<string, readonly number[]>([
    ['token_embd.weight', [hidden, vocab]],
    ['output_norm.weight', [hidden]],
  ]);
  if (!config.tiedHead) tensors.set('output.weight', [hidden, vocab]);
  for (let layer = 0; layer < config.layers.length; layer++) {
    const block = `blk.${layer}.`;
    tensors.set(`${block}attn_norm.weight`, [hidden]);
    tensors.set(`${block}attn_q.weight`, [hidden, queries]);
    tensors.set(`${block}attn_k.weight`, [hidden, keys]);
    tensors.set(`${block}attn_v.weight`, [hidden, keys]);
    tensors.set(`${block}attn_output.weight`, [queries, hidden]);
    tensors.set(`${block}ffn_norm.weight`, [hidden]);
  }
  return tensors;
}

const outsideBlocks: ReadonlyMap<string, string> = new Map([
  ['model.embed_tokens.weight', 'token_embd.weight'],
  ['model.norm.weight', 'output_norm.weight'],
  ['lm_head.weight', 'output.weight'],
]);

const insideBlocks: ReadonlyMap<string, string> = new Map([
  ['input_layernorm.weight', 'attn_norm.weight'],
  ['self_attn.q_proj.weight', 'attn_q.weight'],
  ['self_attn.k_proj.weight', 'attn_k.weight'],
  ['self_attn.v_proj.weight', 'attn_v.weight'],
  ['self_attn.o_proj.weight', 'attn_output.weight'],
  ['post_attention_layernorm.weight', 'ffn_norm.weight'],
]);

/**
 * The place of a tensor by its Hugging Face name: `inBlock` adds an architecture's own names after `model.layers.N.`.
 */
export function placeIn(huggingFaceName: string, inBlock: (rest: string) => TensorPlace | null): TensorPlace | null {
  const outside = outsideBlocks.get(huggingFaceName);
  if (outside !== undefined) return { name: outside, expert: null };
  const match = /^model\.layers\.(\d{1,4})\.(.+)$/.exec(huggingFaceName);
  if (match === null) return null;
  const [, layer, rest = ''] = match;
  const common = insideBlocks.get(rest);
  const place = common === undefined ? inBlock(rest) : { name: common, expert: null };
  return place === null ? null : { name: `blk.${Number(layer)}.${place.name}`, expert: place.expert };
}
