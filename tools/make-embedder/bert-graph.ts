import { int } from '../../engine/graph/attributes.ts';
import { buildModel, type Graph, type Value } from '../../engine/graph/builder.ts';
import { add, mul, reduceMean } from '../../engine/graph/ops/math.ts';
import { gather, reshape, shapeOf, slice, split, unsqueeze } from '../../engine/graph/ops/shape.ts';
import { dynamicQuantizeMatMul, rowQuantizeMatMul } from '../../engine/graph/ops/quantized.ts';
import {
  gatherBlockQuantized,
  gelu,
  layerNormalization,
  multiHeadAttention,
  type QuantizedTable,
} from '../../engine/graph/ops/transformer.ts';
import type { Model } from '../../engine/graph/types.ts';
import { quantizeBlocks, quantizeColumns } from './quantize.ts';

/** Sizes of a BERT encoder. `hidden` is a multiple of the block size below. */
export interface BertShape {
  readonly layers: number;
  readonly hidden: number;
  readonly heads: number;
  readonly intermediate: number;
  readonly vocabulary: number;
  /** Most tokens of a text. */
  readonly positions: number;
  /** Of the layer norms. */
  readonly epsilon: number;
}

/** How the tokens' states become one vector: their mean, or the state of the first token. */
export type Pooling = 'mean' | 'cls';

/** Published tensors by name (Hugging Face's BertModel), row-major, of the given number of elements. */
export type PublishedWeights = (name: string, elements: number) => Float32Array;

/**
 * Channels of the states that are many times as large as the others at some tokens, and what they are divided by before
 * the states are rounded with one scale for all. The weights take the factor back.
 */
export type Outliers = ReadonlyMap<number, number>;

/** How the numbers of an encoder are rounded. */
export interface Rounding {
  readonly outliers: Outliers;
  /** Each token's state has a scale of its own, before all dense layers and not only before the way down. */
  readonly byToken?: boolean;
  /** Bits of the look-up of words; absent: 8. */
  readonly wordBits?: 4 | 8;
  /** Elements of a word that share a scale; absent: 128. */
  readonly wordBlock?: number;
}

const typeName = 'embeddings.token_type_embeddings.weight';
/**
 * Weights are within ±63, so that two products with 8-bit activations fit 16 bits (`engine/graph/ops/quantized.ts`).
 */
const mostWeight = 63;

/**
 * The encoder as an ONNX model: `ids` int64 (length) of one text → `vector` float32 (hidden), L2-normalised. One text
 * per run, so nothing is padded and there is no mask. Weights are whole numbers of 7 bits (ADR 0120).
 */
export function bertGraph(shape: BertShape, pooling: Pooling, weights: PublishedWeights, outliers: Outliers): Model {
  return buildModel('embedder', (g) => {
    const states = bertEncoder(g, shape, weights, { outliers }, g.input('ids', 'int64', ['length']));
    g.output('vector', normalized(g, pooled(g, states, pooling)), 'float32', [shape.hidden]);
  });
}

/** What some encoders are told beside the tokens. */
export interface BesideTokens<S> {
  /** (length): to which of two texts each token belongs, 0 or 1; absent: all are of the first. */
  readonly types?: Value<S>;
  /** (1, heads, length, length): what is added to the products of queries and keys, before the softmax. */
  readonly scores?: Value<S>;
}

/** `ids` (length) → states of the last layer (1, length, hidden). */
export function bertEncoder<S>(
  g: Graph<S>,
  shape: BertShape,
  weights: PublishedWeights,
  rounding: Rounding,
  ids: Value<S>,
  { types, scores }: BesideTokens<S> = {},
): Value<S> {
  const { hidden, intermediate } = shape;
  const { outliers } = rounding;
  const product = rounding.byToken === true ? rowQuantizeMatMul<S> : dynamicQuantizeMatMul<S>;
  const vector = (name: string, size: number): Value<S> => g.initializer(name, 'float32', [size], weights(name, size));

  /**
   * Weights and bias of a dense layer, or of several over the same input side by side; row i of the weights times
   * `factors[i]`.
   */
  function matrix(names: readonly string[], n: number, k: number, factors?: Float32Array) {
    const name = names.join('+');
    const columns = n * names.length;
    const values = joined(names.map((part) => weights(`${part}.weight`, n * k)));
    const scaled = factors === undefined ? values : values.map((value, index) => value * (factors[index % k] ?? 1));
    const { data, scales } = quantizeColumns(scaled, columns, k, mostWeight);
    return {
      weight: {
        data: g.initializer(`${name}.weight`, 'int8', [k, columns], data),
        scales: g.initializer(`${name}.scales`, 'float32', [columns], scales),
      },
      bias: g.initializer(
        `${name}.bias`,
        'float32',
        [columns],
        joined(names.map((part) => weights(`${part}.bias`, n))),
      ),
    };
  }

  const factors = Float32Array.from({ length: hidden }, (_, channel) => outliers.get(channel) ?? 1);
  const inverse =
    outliers.size === 0
      ? undefined
      : g.initializer(
          'outliers.inverse',
          'float32',
          [hidden],
          factors.map((factor) => 1 / factor),
        );

  /** Dense layers over the states, whose outlying channels are made smaller first. */
  function denseOfStates(x: Value<S>, names: readonly string[], n: number): Value<S> {
    const { weight, bias } = matrix(names, n, hidden, factors);
    return product(g, inverse === undefined ? x : mul(g, x, inverse), weight, bias);
  }

  function denseOfContext(x: Value<S>, name: string): Value<S> {
    const { weight, bias } = matrix([name], hidden, hidden);
    return product(g, x, weight, bias);
  }

  /**
   * The way down from the inner layer: the first token has numbers there that are five times as large as all others.
   */
  function denseOfInner(x: Value<S>, name: string): Value<S> {
    const { weight, bias } = matrix([name], hidden, intermediate);
    return rowQuantizeMatMul(g, x, weight, bias);
  }

  // Two operators: the fused `SkipLayerNormalization` takes five times as long on the CPU (ADR 0042).
  const residualNorm = (x: Value<S>, residual: Value<S>, name: string): Value<S> =>
    layerNormalization(
      g,
      add(g, x, residual),
      vector(`${name}.weight`, hidden),
      vector(`${name}.bias`, hidden),
      shape.epsilon,
    );

  function layer(x: Value<S>, index: number): Value<S> {
    const name = `encoder.layer.${index}`;
    const projections = ['query', 'key', 'value'].map((part) => `${name}.attention.self.${part}`);
    const [query, key, value] = split(g, denseOfStates(x, projections, hidden), [hidden, hidden, hidden], 2);
    const context = multiHeadAttention(g, query, key, value, shape.heads, undefined, undefined, scores);
    const attended = residualNorm(
      denseOfContext(context, `${name}.attention.output.dense`),
      x,
      `${name}.attention.output.LayerNorm`,
    );
    const inner = gelu(g, denseOfStates(attended, [`${name}.intermediate.dense`], intermediate));
    return residualNorm(denseOfInner(inner, `${name}.output.dense`), attended, `${name}.output.LayerNorm`);
  }

  const words = gatherBlockQuantized(
    g,
    quantizedTable(g, 'embeddings.word_embeddings.weight', weights, shape, rounding),
    ids,
  );
  const places = g.initializer(
    'embeddings.position_embeddings.weight',
    'float32',
    [shape.positions, hidden],
    positionTable(shape, weights),
  );
  const placed = add(g, words, slice(g, places, g.constant('int64', [1], [0]), shapeOf(g, ids, 0, 1), 0));
  const embedded =
    types === undefined
      ? placed
      : add(g, placed, gather(g, g.initializer(typeName, 'float32', [2, hidden], typeTable(shape, weights)), types));
  const norm = 'embeddings.LayerNorm';
  let x = layerNormalization(
    g,
    unsqueeze(g, embedded, [0]),
    vector(`${norm}.weight`, hidden),
    vector(`${norm}.bias`, hidden),
    shape.epsilon,
  );
  for (let index = 0; index < shape.layers; index++) x = layer(x, index);
  return x;
}

/** (1, length, hidden) → (hidden) */
function pooled<S>(g: Graph<S>, states: Value<S>, pooling: Pooling): Value<S> {
  switch (pooling) {
    case 'mean':
      return reduceMean(g, states, [0, 1], false);
    case 'cls':
      return reshape(g, gather(g, states, g.constant('int64', [1], [0]), 1), [-1]);
  }
}

/** Divided by its Euclidean length. */
const normalized = <S>(g: Graph<S>, x: Value<S>): Value<S> =>
  g.node('LpNormalization', [x], { attributes: { axis: int(-1), p: int(2) } });

/** Position embeddings (positions, hidden), with that of type 0 added. */
function positionTable(shape: BertShape, weights: PublishedWeights): Float32Array {
  const type = weights(typeName, 2 * shape.hidden);
  return weights('embeddings.position_embeddings.weight', shape.positions * shape.hidden).map(
    (value, index) => value + (type[index % shape.hidden] ?? 0),
  );
}

/** What a token's type adds to type 0 (2, hidden). */
function typeTable({ hidden }: BertShape, weights: PublishedWeights): Float32Array {
  const types = weights(typeName, 2 * hidden);
  return types.map((value, index) => value - (types[index % hidden] ?? 0));
}

function quantizedTable<S>(
  g: Graph<S>,
  name: string,
  weights: PublishedWeights,
  { vocabulary, hidden }: BertShape,
  { wordBits: bits = 8, wordBlock: blockSize = 128 }: Rounding,
): QuantizedTable<S> {
  const { data, scales } = quantizeBlocks(weights(name, vocabulary * hidden), blockSize, bits);
  return {
    data: g.initializer(name, 'uint8', [vocabulary, (hidden * bits) / 8], data),
    scales: g.initializer(`${name}.scales`, 'float32', [vocabulary, hidden / blockSize], scales),
    bits,
    blockSize,
  };
}

function joined(arrays: readonly Float32Array[]): Float32Array {
  const whole = new Float32Array(arrays.reduce((length, array) => length + array.length, 0));
  let offset = 0;
  for (const array of arrays) {
    whole.set(array, offset);
    offset += array.length;
  }
  return whole;
}
