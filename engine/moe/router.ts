import type { Graph, Value } from '../graph/builder.ts';
import { div, reduceSum, sigmoid, softmax, topK } from '../graph/ops/math.ts';
import { fusedMatMul } from '../graph/ops/transformer.ts';
import type { MoeConfig } from '../model/architectures/config.ts';

/**
 * Chooses each token's experts from the raw residual stream.
 *
 * @param x (seq, hidden)
 * @param weight (experts, hidden)
 * @returns `chosen` int64 (seq, active), `gates` float32 (seq, active)
 */
export function route<S>(g: Graph<S>, x: Value<S>, weight: Value<S>, moe: MoeConfig): { readonly chosen: Value<S>; readonly gates: Value<S> } {
  const logits = fusedMatMul(g, x, weight, { transB: true });
  const { values, indices } = topK(g, logits, g.constant('int64', [1], [moe.active]));
  if (moe.gating === 'softmax') return { chosen: indices, gates: softmax(g, values) };
  const scores = sigmoid(g, values);
  return { chosen: indices, gates: div(g, scores, reduceSum(g, scores, [-1], true)) };
}
