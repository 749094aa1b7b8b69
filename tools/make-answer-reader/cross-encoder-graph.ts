import { int } from '../../engine/graph/attributes.ts';
import { buildModel, type Graph, type Value } from '../../engine/graph/builder.ts';
import { gather, reshape } from '../../engine/graph/ops/shape.ts';
import type { Model } from '../../engine/graph/types.ts';
import { bertEncoder, type BertShape, type PublishedWeights } from '../make-embedder/bert-graph.ts';

/**
 * A cross-encoder as an ONNX model: `ids` and `types` int64 (length), the tokens of two texts together and to which of
 * them each belongs → `logits` float32 (classes), from the state of the first token. Weights of the encoder are whole
 * numbers of 7 bits (ADR 0120), those of the head are float32.
 */
export function crossEncoderGraph(shape: BertShape, classes: number, weights: PublishedWeights): Model {
  return buildModel('cross-encoder', (g) => {
    const ids = g.input('ids', 'int64', ['length']);
    const types = g.input('types', 'int64', ['length']);
    const states = bertEncoder(g, shape, weights, new Map(), ids, types);
    // (1, length, hidden) → (1, hidden)
    const first = reshape(g, gather(g, states, g.constant('int64', [1], [0]), 1), [1, -1]);
    const pooled = g.node('Tanh', [dense(g, weights, first, 'pooler.dense', shape.hidden, shape.hidden)]);
    const logits = dense(g, weights, pooled, 'classifier', classes, shape.hidden);
    g.output('logits', reshape(g, logits, [-1]), 'float32', [classes]);
  });
}

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
