import { int } from '../../graph/attributes.ts';
import type { Graph, Value } from '../../graph/builder.ts';
import { div, matMul, reduceSum } from '../../graph/ops/math.ts';
import { concat, gather, reshape, unsqueeze } from '../../graph/ops/shape.ts';
import { linear } from '../weights/matrix.ts';
import { gated } from './gated.ts';
import type { Chosen } from '../router.ts';
import { addExperts, type ExpertLayer } from './weights.ts';

/** What the router decided for each token. */
export interface Routing<S> extends Chosen<S> {
  /** int64 (1): seq · active. */
  readonly picks: Value<S>;
}

/**
 * Rows sorted by expert, so that each expert's rows lie together: one `Split` hands every expert its rows, and a
 * product with no rows costs next to nothing. So there is one product per expert in a chunk of a prompt, and no branch
 * at all.
 *
 * @param h (seq, hidden); gives (seq, hidden)
 */
export function sortedExperts<S>(
  g: Graph<S>,
  layer: ExpertLayer,
  h: Value<S>,
  { chosen, gates, picks }: Routing<S>,
): Value<S> {
  const { hidden, ffn, activation, moe } = layer.source.config;
  const experts = addExperts(g, layer);
  const active = moe?.active ?? 0;
  const ids = reshape(g, chosen, [-1]); // (picks)
  const order = argsort(g, ids, picks); // pick by place
  const counts = rowsPerExpert(g, ids, experts.length);
  const rows = gather(g, h, div(g, order, g.constant('int64', [], [active]))); // (picks, hidden)
  const gateUp = concat(
    g,
    splitRows(g, rows, counts, experts.length).map((part, e) => linear(g, part, experts[e]!.gateUp)),
    0,
  );
  const inner = gated(g, gateUp, ffn, activation); // (picks, ffn)
  const down = concat(
    g,
    splitRows(g, inner, counts, experts.length).map((part, e) => linear(g, part, experts[e]!.down)),
    0,
  );
  const byToken = reshape(g, gather(g, down, argsort(g, order, picks)), [-1, active, hidden]);
  return reshape(g, matMul(g, unsqueeze(g, gates, [1]), byToken), [-1, hidden]);
}

/** Places of the values in rising order; equal ones keep theirs. The inverse of a permutation is its argsort. */
const argsort = <S>(g: Graph<S>, values: Value<S>, count: Value<S>): Value<S> =>
  g.nodes('TopK', [values, count], [0, 1], { attributes: { largest: int(0), sorted: int(1) } })[1];

/** int64 (experts). */
function rowsPerExpert<S>(g: Graph<S>, ids: Value<S>, experts: number): Value<S> {
  const oneHot = g.node('OneHot', [ids, g.constant('int64', [], [experts]), g.constant('int64', [2], [0, 1])]);
  return reduceSum(g, oneHot, [0], false);
}

const splitRows = <S>(g: Graph<S>, rows: Value<S>, counts: Value<S>, experts: number): readonly Value<S>[] =>
  g.nodes(
    'Split',
    [rows, counts],
    Array.from({ length: experts }, (_, e) => e),
    { attributes: { axis: int(0) } },
  );
