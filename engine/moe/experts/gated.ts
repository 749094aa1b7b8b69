import type { Graph, Value } from '../../graph/builder.ts';
import { mul, relu, sigmoid } from '../../graph/ops/math.ts';
import { split } from '../../graph/ops/shape.ts';

/** activation(gate) ⊙ up, from both side by side: (rows, 2 · ffn) → (rows, ffn). */
export function gated<S>(g: Graph<S>, gateUp: Value<S>, ffn: number, activation: 'relu' | 'silu'): Value<S> {
  const [gate, up] = split(g, gateUp, [ffn, ffn], -1);
  const activated = activation === 'relu' ? relu(g, gate) : mul(g, gate, sigmoid(g, gate));
  return mul(g, activated, up);
}
