import { int } from '../../engine/graph/attributes.ts';
import { buildModel, type Graph, type Value } from '../../engine/graph/builder.ts';
import { add, div, matMul, mul, reduceSum, sub } from '../../engine/graph/ops/math.ts';
import { cast, concat, reshape, unsqueeze } from '../../engine/graph/ops/shape.ts';
import type { Model } from '../../engine/graph/types.ts';
import { bertEncoder, type BertShape, type PublishedWeights, type Rounding } from '../make-embedder/bert-graph.ts';
import { relativeScores } from './relative-positions.ts';

/**
 * A cross-encoder as an ONNX model: `ids` and `types` int64 (length), the tokens of two texts together and to which of
 * them each belongs → `logits` float32 (classes). Its head reads the sum, the product and the distance of both texts'
 * mean states. Weights of the encoder are whole numbers of 7 bits (ADR 0120), those of the head are float32.
 */
export function crossEncoderGraph(
  shape: BertShape,
  classes: number,
  weights: PublishedWeights,
  rounding: Rounding,
): Model {
  const { hidden } = shape;
  return buildModel('cross-encoder', (g) => {
    const ids = g.input('ids', 'int64', ['length']);
    const types = g.input('types', 'int64', ['length']);
    const states = bertEncoder(g, shape, weights, rounding, ids, { scores: relativeScores(g, shape, weights, ids) });
    const rows = reshape(g, states, [-1, hidden]);
    const ofSecond = cast(g, types, 'float32');
    const first = meanOf(g, rows, sub(g, g.constant('float32', [], [1]), ofSecond));
    const second = meanOf(g, rows, ofSecond);
    const distance = g.node('Abs', [sub(g, first, second)]);
    const compared = concat(g, [add(g, first, second), mul(g, first, second), distance], 1);
    const pooled = g.node('Tanh', [dense(g, weights, compared, 'pooler.dense', hidden, 3 * hidden)]);
    const logits = dense(g, weights, pooled, 'classifier', classes, hidden);
    g.output('logits', reshape(g, logits, [-1]), 'float32', [classes]);
  });
}

/** The mean of rows (length, hidden) where `chosen` (length) is 1 and not 0: (1, hidden). */
const meanOf = <S>(g: Graph<S>, rows: Value<S>, chosen: Value<S>): Value<S> =>
  div(g, matMul(g, unsqueeze(g, chosen, [0]), rows), reduceSum(g, chosen, [0], true));

/** (1, k) → (1, n) */
const dense = <S>(g: Graph<S>, weights: PublishedWeights, x: Value<S>, name: string, n: number, k: number): Value<S> =>
  g.node(
    'Gemm',
    [
      x,
      g.initializer(`${name}.weight`, 'float32', [n, k], weights(`${name}.weight`, n * k)),
      g.initializer(`${name}.bias`, 'float32', [n], weights(`${name}.bias`, n)),
    ],
    { attributes: { transB: int(1) } },
  );
