/** Operators of ONNX's own set that move, pick or convert elements without computing on them. */
import { int, ints } from '../attributes.ts';
import type { Graph, Value } from '../builder.ts';
import { elementTypes, type ElementType } from '../types.ts';

/** 0 keeps the input's size at that place, −1 is what is left over. */
export const reshape = <S>(g: Graph<S>, x: Value<S>, shape: readonly number[]): Value<S> =>
  g.node('Reshape', [x, g.constant('int64', [shape.length], shape)]);

export const transpose = <S>(g: Graph<S>, x: Value<S>, order: readonly number[]): Value<S> =>
  g.node('Transpose', [x], { attributes: { perm: ints(order) } });

export const concat = <S>(g: Graph<S>, parts: readonly Value<S>[], axis: number): Value<S> =>
  g.node('Concat', parts, { attributes: { axis: int(axis) } });

/**
 * Elements `start` (inclusive) to `end` (exclusive) along one axis; both int64 of shape (1), negative ones count from
 * the end.
 */
export const slice = <S>(g: Graph<S>, x: Value<S>, start: Value<S>, end: Value<S>, axis: number): Value<S> =>
  g.node('Slice', [x, start, end, g.constant('int64', [1], [axis])]);

/** Parts of the given sizes along one axis. */
export const split = <S, const Sizes extends readonly number[]>(
  g: Graph<S>,
  x: Value<S>,
  sizes: Sizes,
  axis: number,
): { readonly [Index in keyof Sizes]: Value<S> } =>
  g.nodes('Split', [x, g.constant('int64', [sizes.length], sizes)], Array.from(sizes.keys()), {
    attributes: { axis: int(axis) },
  }) as { [Index in keyof Sizes]: Value<S> };

/** Slices of `table` along `axis` at int32 or int64 indices. */
export const gather = <S>(g: Graph<S>, table: Value<S>, indices: Value<S>, axis = 0): Value<S> =>
  g.node('Gather', [table, indices], { attributes: { axis: int(axis) } });

export const unsqueeze = <S>(g: Graph<S>, x: Value<S>, axes: readonly number[]): Value<S> =>
  g.node('Unsqueeze', [x, g.constant('int64', [axes.length], axes)]);

export const cast = <S>(g: Graph<S>, x: Value<S>, type: ElementType): Value<S> =>
  g.node('Cast', [x], { attributes: { to: int(elementTypes[type].code) } });

/** The tensor's sizes from axis `start` to `end` (exclusive) as int64 of shape (end − start). */
export const shapeOf = <S>(g: Graph<S>, x: Value<S>, start: number, end: number): Value<S> =>
  g.node('Shape', [x], { attributes: { start: int(start), end: int(end) } });
