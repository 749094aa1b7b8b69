import { int } from '../graph/attributes.ts';
import type { Graph, Value } from '../graph/builder.ts';
import { reshape, split } from '../graph/ops/shape.ts';
import { rmsNormalization, skipRmsNormalization } from '../graph/ops/transformer.ts';
import type { ModelConfig } from '../model/architectures/config.ts';
import type { ModelSource } from '../model/source.ts';
import { attention } from './attention.ts';
import { pastOf, type Shared } from './layer-inputs.ts';
import { route, type Chosen } from './router.ts';
import { addFloats, addMatrix, linear, type MatrixPart, type OnLoss } from './weights/matrix.ts';

/** What a layer has computed when its feed-forward part begins. */
export interface BeforeExperts<S> {
  /** The residual stream after attention, (1, seq, hidden). */
  readonly sum: Value<S>;
  /** Normalized input of the experts, (1, seq, hidden). */
  readonly h: Value<S>;
  /** New keys and values, (1, seq, kvHeads · headDim) each. */
  readonly rows: readonly [Value<S>, Value<S>];
  /** Undefined for a dense model. */
  readonly routing: Chosen<S> | undefined;
}

/**
 * A layer up to its experts.
 *
 * @param x residual stream, (1, seq, hidden)
 * @param pending what is still to be added to x; undefined when nothing is
 */
export function beforeExperts<S>(
  g: Graph<S>,
  source: ModelSource,
  l: number,
  shared: Shared<S>,
  x: Value<S>,
  pending: Value<S> | undefined,
  onLoss: OnLoss,
): BeforeExperts<S> {
  const { config } = source;
  const normWeight = addFloats(g, source, `blk.${l}.attn_norm.weight`);
  const { normalized, sum: entering } =
    pending === undefined
      ? { normalized: rmsNormalization(g, x, normWeight, config.normEps), sum: x }
      : skipRmsNormalization(g, x, pending, normWeight, config.normEps);
  // The router reads the residual stream as it enters the layer, before attention.
  const routing =
    config.moe === null
      ? undefined
      : route(
          g,
          reshape(g, entering, [-1, config.hidden]),
          addFloats(g, source, `blk.${l}.ffn_gate_inp.weight`),
          config.moe,
        );
  const { attended, rows } = attend(g, source, l, shared, normalized, onLoss);
  const { normalized: h, sum } = skipRmsNormalization(
    g,
    entering,
    attended,
    addFloats(g, source, `blk.${l}.ffn_norm.weight`),
    config.normEps,
  );
  return { sum, h, rows, routing };
}

function attend<S>(
  g: Graph<S>,
  source: ModelSource,
  l: number,
  shared: Shared<S>,
  x: Value<S>,
  onLoss: OnLoss,
): { readonly attended: Value<S>; readonly rows: readonly [Value<S>, Value<S>] } {
  const { config } = source;
  const parts = ['q', 'k', 'v'].map((name): MatrixPart => ({ tensor: `blk.${l}.attn_${name}.weight` }));
  const qkv = linear(g, x, addMatrix(g, source, `blk.${l}.attn_qkv`, parts, onLoss));
  const { cached, view } = pastOf(g, config, shared, l);
  const [qk, v] = split(
    g,
    qkv,
    [(config.heads + config.kvHeads) * config.headDim, config.kvHeads * config.headDim],
    -1,
  );
  const rotated = config.layers[l]?.rope === true ? rotate(g, config, shared, qk) : qk;
  const [q, k] = split(g, rotated, [config.heads * config.headDim, config.kvHeads * config.headDim], -1);
  const mixed = attention(g, config, shared.masked, view, cached, { q, k, v });
  return {
    attended: linear(
      g,
      mixed,
      addMatrix(g, source, `blk.${l}.attn_output`, [{ tensor: `blk.${l}.attn_output.weight` }], onLoss),
    ),
    rows: [k, v],
  };
}

/** Queries and keys turned together. The tables hold this chunk's positions, so they are read from their start. */
const rotate = <S>(g: Graph<S>, config: ModelConfig, shared: Shared<S>, qk: Value<S>): Value<S> =>
  g.node('RotaryEmbedding', [qk, g.constant('int64', [1], [0]), shared.cos, shared.sin], {
    domain: 'com.microsoft',
    attributes: {
      num_heads: int(config.heads + config.kvHeads),
      rotary_embedding_dim: int(config.headDim),
      interleaved: int(config.ropeStyle === 'interleaved' ? 1 : 0),
    },
  });
