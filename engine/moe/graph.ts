import { int } from '../graph/attributes.ts';
import { buildModel, type Graph, type Value } from '../graph/builder.ts';
import { concat, reshape, slice, split } from '../graph/ops/shape.ts';
import { rmsNormalization, skipRmsNormalization } from '../graph/ops/transformer.ts';
import type { Model } from '../graph/types.ts';
import type { LayerConfig, ModelConfig } from '../model/architectures/config.ts';
import type { ModelSource } from '../model/source.ts';
import { attention, type PastView } from './attention.ts';
import type { ExpertForm } from './experts/form.ts';
import { gated } from './experts/gated.ts';
import { addFloats, addMatrix, linear, type MatrixPart, type OnLoss } from './weights/matrix.ts';
import { route } from './router.ts';

/** Inputs that do not belong to a layer. */
interface Shared<S> {
  readonly masked: Value<S>;
  readonly cos: Value<S>;
  readonly sin: Value<S>;
  readonly all: PastView<S>;
  readonly window: PastView<S>;
}

/**
 * The whole model as one graph, for a chunk of a prompt and for single tokens alike, so that weights exist once.
 *
 * Inputs: `x` (1, seq, hidden) embedded tokens; `cos`, `sin` (seq, headDim / 2) of their positions; `masked`; with experts `picks`, seq · active; for layers
 * that see everything `split`, `mask`, for those with a window `split.window`, `mask.window`; per layer `keys.N`, `values.N`
 * (past, kvHeads, headDim), the rows that layer may see. No cached rows at all would divide by zero in the library: there is always one,
 * masked if need be.
 *
 * Outputs: `logits` (1, 1, vocab) of the last token; `rows` (2 · layers, seq, kvHeads · headDim), each layer's new keys and then its values, which
 * the caller puts into its cache; with experts, `chosen` int64 (layers, seq, active).
 */
export function buildTransformer(source: ModelSource, form: ExpertForm, onLoss: OnLoss): Model {
  const { config } = source;
  return buildModel('transformer', <S>(g: Graph<S>) => {
    const input = g.input('x', 'float32', [1, 'seq', config.hidden]);
    const shared = sharedInputs(g, config);
    const picks = config.moe === null ? undefined : g.input('picks', 'int64', [1]);
    const newRows: Value<S>[] = [];
    const choices: Value<S>[] = [];
    let x = input;
    let pending: Value<S> | undefined; // what the previous layer adds to x
    for (const [l, layer] of config.layers.entries()) {
      const normWeight = addFloats(g, source, `blk.${l}.attn_norm.weight`);
      let normalized: Value<S>;
      if (pending === undefined) normalized = rmsNormalization(g, x, normWeight, config.normEps);
      else ({ normalized, sum: x } = skipRmsNormalization(g, x, pending, normWeight, config.normEps));
      // The router reads the residual stream as it enters the layer, before attention.
      const routing = config.moe === null || picks === undefined ? undefined : { ...route(g, reshape(g, x, [-1, config.hidden]), addFloats(g, source, `blk.${l}.ffn_gate_inp.weight`), config.moe), picks };
      if (routing !== undefined) choices.push(routing.chosen);
      const { attended, rows } = attend(g, source, l, layer, shared, normalized, onLoss);
      newRows.push(...rows);
      const ffnNorm = addFloats(g, source, `blk.${l}.ffn_norm.weight`);
      const { normalized: h, sum } = skipRmsNormalization(g, x, attended, ffnNorm, config.normEps);
      x = sum;
      pending = routing === undefined ? dense(g, source, l, h, onLoss) : reshape(g, form.build(g, expertLayer(g, source, l, onLoss), reshape(g, h, [-1, config.hidden]), routing), [1, -1, config.hidden]);
    }
    g.output('logits', head(g, source, x, pending, onLoss), 'float32', [1, 1, config.vocab]);
    g.output('rows', concat(g, newRows, 0), 'float32', [2 * config.layers.length, 'seq', config.kvHeads * config.headDim]);
    if (config.moe !== null) {
      const stacked = choices.map((chosen) => reshape(g, chosen, [1, -1, config.moe?.active ?? 0]));
      g.output('chosen', concat(g, stacked, 0), 'int64', [config.layers.length, 'seq', config.moe.active]);
    }
  });
}

function sharedInputs<S>(g: Graph<S>, config: ModelConfig): Shared<S> {
  const view = (suffix: string): PastView<S> => ({
    split: g.input(`split${suffix}`, 'int64', [2]),
    mask: g.input(`mask${suffix}`, 'float32', ['mask rows', 1, `mask columns${suffix}`]),
  });
  const all = view('');
  return {
    masked: g.input('masked', 'bool', [1]),
    cos: g.input('cos', 'float32', ['seq', config.headDim / 2]),
    sin: g.input('sin', 'float32', ['seq', config.headDim / 2]),
    all,
    window: config.layers.some(({ window }) => window !== null) ? view('.window') : all,
  };
}

function attend<S>(g: Graph<S>, source: ModelSource, l: number, layer: LayerConfig, shared: Shared<S>, x: Value<S>, onLoss: OnLoss): { readonly attended: Value<S>; readonly rows: readonly [Value<S>, Value<S>] } {
  const { config } = source;
  const { heads, kvHeads, headDim } = config;
  const parts = ['q', 'k', 'v'].map((name): MatrixPart => ({ tensor: `blk.${l}.attn_${name}.weight` }));
  const qkv = linear(g, x, addMatrix(g, source, `blk.${l}.attn_qkv`, parts, onLoss));
  const [qk, v] = split(g, qkv, [(heads + kvHeads) * headDim, kvHeads * headDim], -1);
  const rotated = layer.rope ? rotate(g, config, shared, qk) : qk;
  const [q, k] = split(g, rotated, [heads * headDim, kvHeads * headDim], -1);
  const dims = ['past' + (layer.window === null ? '' : ' window'), kvHeads, headDim];
  const past = { keys: g.input(`keys.${l}`, 'float32', dims), values: g.input(`values.${l}`, 'float32', dims) };
  const mixed = attention(g, config, shared.masked, layer.window === null ? shared.all : shared.window, past, { q, k, v });
  return { attended: linear(g, mixed, addMatrix(g, source, `blk.${l}.attn_output`, [{ tensor: `blk.${l}.attn_output.weight` }], onLoss)), rows: [k, v] };
}

/** Queries and keys turned together. The tables hold this chunk's positions, so they are read from their start. */
const rotate = <S>(g: Graph<S>, config: ModelConfig, shared: Shared<S>, qk: Value<S>): Value<S> =>
  g.node('RotaryEmbedding', [qk, g.constant('int64', [1], [0]), shared.cos, shared.sin], {
    domain: 'com.microsoft',
    attributes: { num_heads: int(config.heads + config.kvHeads), rotary_embedding_dim: int(config.headDim), interleaved: int(config.ropeStyle === 'interleaved' ? 1 : 0) },
  });

function expertLayer<S>(g: Graph<S>, source: ModelSource, l: number, onLoss: OnLoss) {
  const { moe, hidden, ffn, activation } = source.config;
  const experts = Array.from({ length: moe?.experts ?? 0 }, (_, expert) => ({
    gateUp: addMatrix(g, source, `blk.${l}.expert.${expert}.gate_up`, [{ tensor: `blk.${l}.ffn_gate_exps.weight`, expert }, { tensor: `blk.${l}.ffn_up_exps.weight`, expert }], onLoss),
    down: addMatrix(g, source, `blk.${l}.expert.${expert}.down`, [{ tensor: `blk.${l}.ffn_down_exps.weight`, expert }], onLoss),
  }));
  return { experts, active: moe?.active ?? 0, hidden, ffn, activation };
}

function dense<S>(g: Graph<S>, source: ModelSource, l: number, h: Value<S>, onLoss: OnLoss): Value<S> {
  const { ffn, activation } = source.config;
  const gateUp = addMatrix(g, source, `blk.${l}.gate_up`, [{ tensor: `blk.${l}.ffn_gate.weight` }, { tensor: `blk.${l}.ffn_up.weight` }], onLoss);
  const down = addMatrix(g, source, `blk.${l}.down`, [{ tensor: `blk.${l}.ffn_down.weight` }], onLoss);
  return linear(g, gated(g, linear(g, h, gateUp), ffn, activation), down);
}

/** Final norm and output head, for the last token only. */
function head<S>(g: Graph<S>, source: ModelSource, x: Value<S>, pending: Value<S> | undefined, onLoss: OnLoss): Value<S> {
  const { config } = source;
  const last = (value: Value<S>): Value<S> => slice(g, value, g.constant('int64', [1], [-1]), g.constant('int64', [1], [Number.MAX_SAFE_INTEGER]), 1);
  const weight = addFloats(g, source, 'output_norm.weight');
  const normalized = pending === undefined ? rmsNormalization(g, last(x), weight, config.normEps) : skipRmsNormalization(g, last(x), last(pending), weight, config.normEps).normalized;
  return linear(g, normalized, addMatrix(g, source, 'output', [{ tensor: config.tiedHead ? 'token_embd.weight' : 'output.weight' }], onLoss));
}
