/**
 * Products of whole numbers: activations are rounded to 8 bits while the model runs, weights were rounded before.
 * Faster than `matMulNBits`, and coarser: a column of weights has one scale. ONNX Runtime's own operators where they
 * are fused.
 */
import { int } from '../attributes.ts';
import type { Graph, Value } from '../builder.ts';
import { add, mul } from './math.ts';
import { reshape } from './shape.ts';

/**
 * A weight matrix (k, n) of int8, a scale for each of its n columns. Numbers stay within ±64: processors with AVX2
 * alone add two products in 16 bits, and 255 · 64 · 2 is the most that fits.
 */
export interface QuantizedColumns<S> {
  /** int8 (k, n) */
  readonly data: Value<S>;
  /** float32 (n) */
  readonly scales: Value<S>;
}

/** x (…, k) · weight + bias (n) → (…, n). All of x is rounded with one scale, found while the model runs. */
export const dynamicQuantizeMatMul = <S>(
  g: Graph<S>,
  x: Value<S>,
  { data, scales }: QuantizedColumns<S>,
  bias: Value<S>,
): Value<S> =>
  g.node('DynamicQuantizeMatMul', [x, data, scales, undefined, bias], { domain: 'com.microsoft', attributes: {} });

/**
 * x (1, rows, k) · weight + bias (n) → (1, rows, n). Each row of x is rounded with a scale of its own, so that one row
 * of large numbers does not cost the others their precision.
 */
export function rowQuantizeMatMul<S>(
  g: Graph<S>,
  x: Value<S>,
  { data, scales }: QuantizedColumns<S>,
  bias: Value<S>,
): Value<S> {
  const largest = g.node('ReduceMax', [g.node('Abs', [x]), g.constant('int64', [1], [2])], {
    attributes: { keepdims: int(1) },
  });
  // A row of zeros has no scale; any will do.
  const nonZero = g.node('Max', [largest, g.constant('float32', [], [1e-12])]);
  const rowScales = mul(g, nonZero, g.constant('float32', [], [1 / 127]));
  const flat = reshape(g, rowScales, [-1]);
  const middles = g.node('Expand', [g.constant('uint8', [1], [128]), g.node('Shape', [flat])]);
  const rounded = g.node('QuantizeLinear', [x, flat, middles], { attributes: { axis: int(1) } });
  const product = g.node(
    'MatMulIntegerToFloat',
    [rounded, data, g.constant('float32', [], [1]), scales, g.constant('uint8', [], [128])],
    { domain: 'com.microsoft', attributes: {} },
  );
  return add(g, mul(g, product, rowScales), bias);
}
