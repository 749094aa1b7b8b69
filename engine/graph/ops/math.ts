/**
 * Element-wise operators, products and reductions of ONNX's own set (onnx.ai/onnx/operators). Shapes broadcast as in
 * NumPy.
 */
import { int } from '../attributes.ts';
import type { Graph, Value } from '../builder.ts';

export const add = <S>(g: Graph<S>, a: Value<S>, b: Value<S>): Value<S> => g.node('Add', [a, b]);
export const sub = <S>(g: Graph<S>, a: Value<S>, b: Value<S>): Value<S> => g.node('Sub', [a, b]);
export const mul = <S>(g: Graph<S>, a: Value<S>, b: Value<S>): Value<S> => g.node('Mul', [a, b]);
export const div = <S>(g: Graph<S>, a: Value<S>, b: Value<S>): Value<S> => g.node('Div', [a, b]);
export const relu = <S>(g: Graph<S>, x: Value<S>): Value<S> => g.node('Relu', [x]);
export const sigmoid = <S>(g: Graph<S>, x: Value<S>): Value<S> => g.node('Sigmoid', [x]);
export const matMul = <S>(g: Graph<S>, a: Value<S>, b: Value<S>): Value<S> => g.node('MatMul', [a, b]);

/** Softmax along one axis (the last by default). */
export const softmax = <S>(g: Graph<S>, x: Value<S>, axis = -1): Value<S> =>
  g.node('Softmax', [x], { attributes: { axis: int(axis) } });

/** Sum, or mean, along axes. */
export const reduceSum = <S>(g: Graph<S>, x: Value<S>, axes: readonly number[], keepAxes: boolean): Value<S> =>
  reduce(g, 'ReduceSum', x, axes, keepAxes);
export const reduceMean = <S>(g: Graph<S>, x: Value<S>, axes: readonly number[], keepAxes: boolean): Value<S> =>
  reduce(g, 'ReduceMean', x, axes, keepAxes);

const reduce = <S>(g: Graph<S>, op: string, x: Value<S>, axes: readonly number[], keepAxes: boolean): Value<S> =>
  g.node(op, [x, g.constant('int64', [axes.length], axes)], { attributes: { keepdims: int(keepAxes ? 1 : 0) } });

/** The `k` largest along the last axis, in falling order. `indices` are int64; `k` is int64 of shape (1). */
export function topK<S>(
  g: Graph<S>,
  x: Value<S>,
  k: Value<S>,
): { readonly values: Value<S>; readonly indices: Value<S> } {
  const [values, indices] = g.nodes('TopK', [x, k], [0, 1], { attributes: { axis: int(-1) } });
  return { values, indices };
}
