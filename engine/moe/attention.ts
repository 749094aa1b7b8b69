import { float, int } from '../graph/attributes.ts';
import type { Graph, Value } from '../graph/builder.ts';
import { add, softmax } from '../graph/ops/math.ts';
import { concat, reshape, transpose } from '../graph/ops/shape.ts';
import type { ModelConfig } from '../model/architectures/config.ts';

/** Inputs that all layers with the same view of the past share. */
export interface PastView<S> {
  /** int64 (2): cached rows that are seen, and new ones. */
  readonly split: Value<S>;
  /** float32 (seq, 1, past + seq), added to the scores; not read when `masked` is false. */
  readonly mask: Value<S>;
}

/** One layer's part of the cache, as it lies in JavaScript's memory: (past, kvHeads, headDim) each. */
export interface CachedRows<S> {
  readonly keys: Value<S>;
  readonly values: Value<S>;
}

/**
 * New projections: q (1, seq, heads · headDim), k and v (1, seq, kvHeads · headDim); positions are already in q and k.
 */
export interface Projected<S> {
  readonly q: Value<S>;
  readonly k: Value<S>;
  readonly v: Value<S>;
}

/**
 * Grouped-query attention over cached and new rows → (1, seq, heads · headDim).
 *
 * Two ways, chosen by `masked` when the model runs. A single token that sees all rows given must not copy the cache:
 * its scores against cached and new rows are put together, which is small. A chunk of a prompt has many scores and few
 * rows, so there the rows are put together.
 */
export function attention<S>(
  g: Graph<S>,
  config: ModelConfig,
  masked: Value<S>,
  view: PastView<S>,
  past: CachedRows<S>,
  now: Projected<S>,
): Value<S> {
  const width = config.heads * config.headDim;
  const [out] = g.branch(
    masked,
    [{ type: 'float32', shape: [1, 'seq', width] }],
    (inner) => [chunkAttention(inner, config, view, past, now)],
    (inner) => [tokenAttention(inner, config, view, past, now)],
  );
  return out;
}

function chunkAttention<S>(
  g: Graph<S>,
  config: ModelConfig,
  view: PastView<S>,
  past: CachedRows<S>,
  now: Projected<S>,
): Value<S> {
  const rows = (x: Value<S>): Value<S> => reshape(g, x, [-1, config.kvHeads, config.headDim]);
  return maskedAttention(
    g,
    config,
    now.q,
    { keys: concat(g, [past.keys, rows(now.k)], 0), values: concat(g, [past.values, rows(now.v)], 0) },
    view.mask,
  );
}

/**
 * Attention of a chunk's queries (1, seq, heads · headDim) over rows that end with the chunk's own → (1, seq, heads ·
 * headDim).
 *
 * @param mask float32 (seq, 1, rows), added to the scores
 */
export function maskedAttention<S>(
  g: Graph<S>,
  config: ModelConfig,
  queries: Value<S>,
  { keys, values }: CachedRows<S>,
  mask: Value<S>,
): Value<S> {
  const { kvHeads, headDim } = config;
  const group = config.heads / kvHeads;
  // Queries that share a key head become rows of one matrix: (kvHeads, seq · group, headDim).
  const q = reshape(g, transpose(g, reshape(g, queries, [-1, kvHeads, group, headDim]), [1, 0, 2, 3]), [
    kvHeads,
    -1,
    headDim,
  ]);
  const scores = dot(g, q, keys, headDim); // (kvHeads, seq · group, total)
  const perToken = g.node('Reshape', [scores, chunkShape(g, keys, kvHeads, group)]); // (kvHeads, seq, group, total)
  const weights = softmax(g, add(g, perToken, mask));
  const flat = g.node('Reshape', [weights, g.node('Shape', [scores])]);
  const out = weigh(g, flat, values); // (kvHeads, seq · group, headDim)
  const perHead = g.node('Reshape', [
    out,
    concat(
      g,
      [g.constant('int64', [1], [kvHeads]), g.constant('int64', [1], [-1]), g.constant('int64', [2], [group, headDim])],
      0,
    ),
  ]);
  return reshape(g, transpose(g, perHead, [1, 0, 2, 3]), [1, -1, config.heads * headDim]);
}

/** int64 (4): kvHeads, seq, group, total. */
function chunkShape<S>(g: Graph<S>, keys: Value<S>, kvHeads: number, group: number): Value<S> {
  const total = g.node('Shape', [keys], { attributes: { start: int(0), end: int(1) } });
  return concat(
    g,
    [g.constant('int64', [1], [kvHeads]), g.constant('int64', [1], [-1]), g.constant('int64', [1], [group]), total],
    0,
  );
}

function tokenAttention<S>(
  g: Graph<S>,
  config: ModelConfig,
  view: PastView<S>,
  past: CachedRows<S>,
  now: Projected<S>,
): Value<S> {
  const { kvHeads, headDim } = config;
  const q = reshape(g, now.q, [kvHeads, config.heads / kvHeads, headDim]);
  const k = reshape(g, now.k, [1, kvHeads, headDim]);
  const v = reshape(g, now.v, [1, kvHeads, headDim]);
  // (kvHeads, group, past + 1)
  const weights = softmax(g, concat(g, [dot(g, q, past.keys, headDim), dot(g, q, k, headDim)], -1));
  const [onPast, onNew] = g.nodes('Split', [weights, view.split], [0, 1], { attributes: { axis: int(-1) } });
  const out = add(g, weigh(g, onPast, past.values), weigh(g, onNew, v)); // (kvHeads, group, headDim)
  return reshape(g, out, [1, 1, config.heads * headDim]);
}

/** Scaled products of queries (kvHeads, rows, headDim) with keys (positions, kvHeads, headDim), read where they lie. */
const dot = <S>(g: Graph<S>, q: Value<S>, keys: Value<S>, headDim: number): Value<S> =>
  g.node('FusedMatMul', [q, keys], {
    domain: 'com.microsoft',
    attributes: { alpha: float(1 / Math.sqrt(headDim)), transB: int(1), transBatchB: int(1) },
  });

/** weights (kvHeads, rows, positions) · values (positions, kvHeads, headDim) → (kvHeads, rows, headDim). */
const weigh = <S>(g: Graph<S>, weights: Value<S>, values: Value<S>): Value<S> =>
  g.node('FusedMatMul', [weights, values], { domain: 'com.microsoft', attributes: { transBatchB: int(1) } });
