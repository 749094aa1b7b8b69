import type { Graph, Value } from '../graph/builder.ts';
import { slice } from '../graph/ops/shape.ts';
import { rmsNormalization, skipRmsNormalization } from '../graph/ops/transformer.ts';
import type { ModelSource } from '../model/source.ts';
import { gated } from './experts/gated.ts';
import { addFloats, addMatrix, linear, type OnLoss } from './weights/matrix.ts';

/** The one feed-forward block of a dense layer. */
export function dense<S>(g: Graph<S>, source: ModelSource, l: number, h: Value<S>, onLoss: OnLoss): Value<S> {
  const { ffn, activation } = source.config;
  const gateUp = addMatrix(
    g,
    source,
    `blk.${l}.gate_up`,
    [{ tensor: `blk.${l}.ffn_gate.weight` }, { tensor: `blk.${l}.ffn_up.weight` }],
    onLoss,
  );
  const down = addMatrix(g, source, `blk.${l}.down`, [{ tensor: `blk.${l}.ffn_down.weight` }], onLoss);
  return linear(g, gated(g, linear(g, h, gateUp), ffn, activation), down);
}

/** Final norm and output head, for the last token only: (1, seq, hidden) → (1, 1, vocab). */
export function head<S>(
  g: Graph<S>,
  source: ModelSource,
  x: Value<S>,
  pending: Value<S> | undefined,
  onLoss: OnLoss,
): Value<S> {
  const { config } = source;
  const last = (value: Value<S>): Value<S> =>
    slice(g, value, g.constant('int64', [1], [-1]), g.constant('int64', [1], [Number.MAX_SAFE_INTEGER]), 1);
  const weight = addFloats(g, source, 'output_norm.weight');
  const normalized =
    pending === undefined
      ? rmsNormalization(g, last(x), weight, config.normEps)
      : skipRmsNormalization(g, last(x), last(pending), weight, config.normEps).normalized;
  return linear(
    g,
    normalized,
    addMatrix(g, source, 'output', [{ tensor: config.tiedHead ? 'token_embd.weight' : 'output.weight' }], onLoss),
  );
}
