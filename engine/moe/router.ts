import type { Graph, Value } from '../graph/builder.ts';
import { div, reduceSum, sigmoid, softmax, topK } from '../graph/ops/math.ts';
import { fusedMatMul } from '../graph/ops/transformer.ts';
import type { MoeConfig } from '../model/architectures/config.ts';

/** Each token's experts and their weights. */
export interface Chosen<S> {
  /** int64 (seq, active). */
  readonly chosen: Value<S>;
  /** float32 (seq, active), their sum is 1. */
  readonly gates: Value<S>;
}

/**
 * Chooses each token's experts from the raw residual stream.
 *
 * @param x (seq, hidden)
 * @param weight (experts, hidden)
 */
export function route<S>(g: Graph<S>, x: Value<S>, weight: Value<S>, moe: MoeConfig): Chosen<S> {
  const logits = fusedMatMul(g, x, weight, { transB: true });
  const { values, indices } = topK(g, logits, g.constant('int64', [1], [moe.active]));
  if (moe.gating === 'softmax') return { chosen: indices, gates: softmax(g, values) };
  const scores = sigmoid(g, values);
  return { chosen: indices, gates: div(g, scores, reduceSum(g, scores, [-1], true)) };
}
