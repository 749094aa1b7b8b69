import { describe, expect, expectTypeOf, test } from 'vitest';
import { bool, float32 } from '../runtime/tensor.ts';
import { buildModel, type Graph, type Value } from './builder.ts';
import { add, matMul, mul, relu } from './ops/math.ts';
import { compute } from './test-support.ts';
import type { Model } from './types.ts';

/** (2, 3) · (3, 2) */
const affine = (): Model =>
  buildModel('affine', (g) => {
    const x = g.input('x', 'float32', ['rows', 3]);
    const w = g.initializer('w', 'float32', [3, 2], new Float32Array([1, 2, 3, 4, 5, 6]));
    g.output('y', relu(g, add(g, matMul(g, x, w), g.constant('float32', [2], [-10, -30]))), 'float32', ['rows', 2]);
  });

/** `If`: x · weight when `on`, else x, where `weight` is an initializer of the main graph. */
const gated = (): Model =>
  buildModel('gated', (g) => {
    const x = g.input('x', 'float32', [2]);
    const on = g.input('on', 'bool', [1]);
    const weight = g.initializer('weight', 'float32', [2], new Float32Array([10, 100]));
    const [y] = g.branch(
      on,
      [{ type: 'float32', shape: [2] }],
      (inner) => [mul(inner, x, weight)],
      () => [x],
    );
    g.output('y', add(g, y, x), 'float32', [2]);
  });

test('computes what the graph says', async () => {
  expect(await compute(affine(), { x: float32([2, 3], new Float32Array([1, 1, 1, 2, 2, 2])) })).toEqual({ y: [0, 0, 8, 0] });
});

test('a value of another graph is refused, by the compiler and at run time', () => {
  let stolen: unknown;
  buildModel('one', (g) => {
    stolen = g.input('x', 'float32', [1]);
  });
  expect(() =>
    buildModel('two', <S>(g: Graph<S>) => {
      g.output('y', relu(g, stolen as Value<S>), 'float32', [1]);
    }),
  ).toThrow('the value x belongs to another graph');
  type Compatible<A, B> = (value: Value<A>) => Value<A> extends Value<B> ? true : false;
  expectTypeOf<Compatible<'one', 'two'>>().returns.toEqualTypeOf<false>();
  expectTypeOf<Compatible<'outer', 'outer' | 'branch'>>().returns.toEqualTypeOf<true>();
});

describe('a branch', () => {
  const x = float32([2], new Float32Array([1, 2]));
  test('captures values around it', async () => {
    expect(await compute(gated(), { x, on: bool([1], new Uint8Array([1])) })).toEqual({ y: [11, 202] });
  });
  test('may return a value around it', async () => {
    expect(await compute(gated(), { x, on: bool([1], new Uint8Array([0])) })).toEqual({ y: [2, 4] });
  });
});
