import { int } from '../../graph/attributes.ts';
import type { Graph, Value } from '../../graph/builder.ts';
import { concat, shapeOf } from '../../graph/ops/shape.ts';

/** (seq, experts): each token's gates at the experts it chose, 0 elsewhere. */
export function denseGates<S>(g: Graph<S>, h: Value<S>, chosen: Value<S>, gates: Value<S>, experts: number): Value<S> {
  const size = concat(g, [shapeOf(g, h, 0, 1), g.constant('int64', [1], [experts])], 0);
  const empty = g.node('Expand', [g.constant('float32', [1], [0]), size]);
  return g.node('ScatterElements', [empty, chosen, gates], { attributes: { axis: int(1) } });
}
