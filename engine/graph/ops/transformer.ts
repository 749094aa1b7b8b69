/**
 * Operators of transformer models: norms, rotary positions, attention products, quantized weights. Most are ONNX
 * Runtime's own (github.com/microsoft/onnxruntime/blob/main/docs/ContribOperators.md).
 */
import { float, int } from '../attributes.ts';
import type { Graph, Value } from '../builder.ts';
import type { Attributes } from '../types.ts';

const microsoft = (attributes: Attributes = {}) => ({ domain: 'com.microsoft', attributes }) as const;

/** Over the last axis: (x − mean) / deviation · weight + bias. */
export const layerNormalization = <S>(
  g: Graph<S>,
  x: Value<S>,
  weight: Value<S>,
  bias: Value<S>,
  epsilon: number,
): Value<S> =>
  g.node('LayerNormalization', [x, weight, bias], { attributes: { axis: int(-1), epsilon: float(epsilon) } });

/** `layerNormalization` of x + skip (+ inputBias). */
export const skipLayerNormalization = <S>(
  g: Graph<S>,
  x: Value<S>,
  skip: Value<S>,
  weight: Value<S>,
  bias: Value<S>,
  epsilon: number,
  inputBias?: Value<S>,
): Value<S> =>
  g.node('SkipLayerNormalization', [x, skip, weight, bias, inputBias], microsoft({ epsilon: float(epsilon) }));

/** RMSNorm over the last axis. */
export const rmsNormalization = <S>(g: Graph<S>, x: Value<S>, weight: Value<S>, epsilon: number): Value<S> =>
  g.node('SimplifiedLayerNormalization', [x, weight], { attributes: { axis: int(-1), epsilon: float(epsilon) } });

/** RMSNorm of x + skip, and that sum, which the next residual connection needs. */
export function skipRmsNormalization<S>(
  g: Graph<S>,
  x: Value<S>,
  skip: Value<S>,
  weight: Value<S>,
  epsilon: number,
): { readonly normalized: Value<S>; readonly sum: Value<S> } {
  const [normalized, sum] = g.nodes(
    'SkipSimplifiedLayerNormalization',
    [x, skip, weight],
    [0, 3],
    microsoft({ epsilon: float(epsilon) }),
  );
  return { normalized, sum };
}

/**
 * Rotate-half positions. `x` (batch, seq, heads · headDim) or (batch, heads, seq, headDim); `positions` int64 (batch,
 * seq); tables (positions, headDim / 2).
 */
export const rotaryEmbedding = <S>(
  g: Graph<S>,
  x: Value<S>,
  positions: Value<S>,
  cos: Value<S>,
  sin: Value<S>,
  heads: number,
  headDim: number,
): Value<S> =>
  g.node(
    'RotaryEmbedding',
    [x, positions, cos, sin],
    microsoft({ num_heads: int(heads), rotary_embedding_dim: int(headDim) }),
  );

/** GELU with the error function, as BERT has it. */
export const gelu = <S>(g: Graph<S>, x: Value<S>): Value<S> => g.node('Gelu', [x], microsoft());

/** `gelu(x + bias)` in one pass. */
export const biasGelu = <S>(g: Graph<S>, x: Value<S>, bias: Value<S>): Value<S> =>
  g.node('BiasGelu', [x, bias], microsoft());

/** alpha · a · b over the last two axes, `b` (or `a`) read transposed without a copy. */
export const fusedMatMul = <S>(
  g: Graph<S>,
  a: Value<S>,
  b: Value<S>,
  options: { readonly alpha?: number; readonly transA?: boolean; readonly transB?: boolean } = {},
): Value<S> =>
  g.node(
    'FusedMatMul',
    [a, b],
    microsoft({
      alpha: float(options.alpha ?? 1),
      transA: int(options.transA ? 1 : 0),
      transB: int(options.transB ? 1 : 0),
    }),
  );

/**
 * Attention without a cache over (batch, seq, hidden) tensors that are already projected. `padding` is an int32 mask
 * (batch, kvSeq) of 1 for tokens and 0 for padding; `scores` (batch or 1, heads, seq, kvSeq) is added before the
 * softmax.
 */
export const multiHeadAttention = <S>(
  g: Graph<S>,
  query: Value<S>,
  key: Value<S>,
  value: Value<S>,
  heads: number,
  bias?: Value<S>,
  padding?: Value<S>,
  scores?: Value<S>,
): Value<S> =>
  g.node('MultiHeadAttention', [query, key, value, bias, padding, scores], microsoft({ num_heads: int(heads) }));

/** A weight matrix (n, k) of 4- or 8-bit numbers in blocks of `blockSize` along k. */
export interface QuantizedMatrix<S> {
  /** uint8 (n, k / blockSize, blockSize · bits / 8); at 4 bits the even element is in the low half of a byte. */
  readonly data: Value<S>;
  /** float32 (n, k / blockSize). */
  readonly scales: Value<S>;
  /** uint8, packed as `data` is; left out, it is the middle: 8 or 128. */
  readonly zeroPoints?: Value<S>;
  readonly n: number;
  readonly k: number;
  readonly bits: 4 | 8;
  readonly blockSize: number;
}

/**
 * x (…, k) · weightᵀ (+ bias (n)) → (…, n). `accuracyLevel` 4 also rounds x to 8 bits, per block, and multiplies whole
 * numbers: the fastest; 1 keeps float32.
 */
export const matMulNBits = <S>(
  g: Graph<S>,
  x: Value<S>,
  weight: QuantizedMatrix<S>,
  accuracyLevel: 1 | 4,
  bias?: Value<S>,
): Value<S> =>
  g.node(
    'MatMulNBits',
    [x, weight.data, weight.scales, weight.zeroPoints, undefined, bias],
    microsoft({
      K: int(weight.k),
      N: int(weight.n),
      bits: int(weight.bits),
      block_size: int(weight.blockSize),
      accuracy_level: int(accuracyLevel),
    }),
  );

/** A table (rows, columns) of 4- or 8-bit numbers in blocks of `blockSize` along a row. */
export interface QuantizedTable<S> extends Pick<QuantizedMatrix<S>, 'scales' | 'zeroPoints' | 'bits' | 'blockSize'> {
  /** uint8 (rows, columns · bits / 8). */
  readonly data: Value<S>;
}

/** Rows of a quantized table at `indices`, dequantized: the embedding look-up. */
export const gatherBlockQuantized = <S>(g: Graph<S>, table: QuantizedTable<S>, indices: Value<S>): Value<S> =>
  g.node(
    'GatherBlockQuantized',
    [table.data, indices, table.scales, table.zeroPoints],
    microsoft({ bits: int(table.bits), block_size: int(table.blockSize), gather_axis: int(0), quantize_axis: int(1) }),
  );
