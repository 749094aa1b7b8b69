import type { Graph, Value } from '../../engine/graph/builder.ts';
import { add, sub } from '../../engine/graph/ops/math.ts';
import { gather, shapeOf, slice, unsqueeze } from '../../engine/graph/ops/shape.ts';
import type { BertShape, PublishedWeights } from '../make-embedder/bert-graph.ts';

export const relativeName = 'encoder.relative_attention_bias.weight';
/** Buckets of distances: half for keys before the query, half for keys behind. */
export const buckets = 32;
const half = buckets / 2;
/** Distances below this have a bucket each. */
const exact = half / 2;
/** Farther ones share the last bucket. */
const farthest = 128;

/**
 * The bucket of a key that is so many tokens behind its query, or before it where negative: as T5 and MPNet have them
 * (arXiv 1910.10683, 2004.09297).
 */
export function bucketOf(offset: number): number {
  const side = offset > 0 ? half : 0;
  const distance = Math.abs(offset);
  if (distance < exact) return side + distance;
  const far = exact + Math.trunc((Math.log(distance / exact) / Math.log(farthest / exact)) * (half - exact));
  return side + Math.min(half - 1, far);
}

/** What MPNet adds to the products of queries and keys: (1, heads, length, length), one for all layers. */
export function relativeScores<S>(
  g: Graph<S>,
  { heads, positions }: Pick<BertShape, 'heads' | 'positions'>,
  weights: PublishedWeights,
  ids: Value<S>,
): Value<S> {
  const table = weights(relativeName, buckets * heads);
  const middle = positions - 1;
  const width = 2 * middle + 1;
  const ofOffset = Float32Array.from(
    { length: heads * width },
    (_, at) => table[bucketOf((at % width) - middle) * heads + Math.floor(at / width)] ?? 0,
  );
  const all = g.initializer(
    'positions',
    'int64',
    [positions],
    BigInt64Array.from({ length: positions }, (_, index) => BigInt(index)),
  );
  const own = slice(g, all, g.constant('int64', [1], [0]), shapeOf(g, ids, 0, 1), 0);
  // Row: the query; column: the key.
  const offsets = sub(g, unsqueeze(g, own, [0]), unsqueeze(g, own, [1]));
  const rows = g.initializer('relative', 'float32', [heads, width], ofOffset);
  return unsqueeze(g, gather(g, rows, add(g, offsets, g.constant('int64', [], [middle])), 1), [0]);
}
