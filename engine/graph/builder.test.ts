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
  expect(await compute(affine(), { x: float32([2, 3], new Float32Array([1, 1, 1, 2, 2, 2])) })).toEqual({
    y: [0, 0, 8, 0],
  });
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

test('branches inside branches see all that is around them, under the name it has in the end', async () => {
  const model = buildModel('nested', (g) => {
    const x = g.input('x', 'float32', [1]);
    const yes = g.initializer('yes', 'bool', [1], Uint8Array.of(1));
    const doubled = add(g, x, x);
    const kind = { type: 'float32', shape: [1] } as const;
    const [y] = g.branch(
      yes,
      [kind],
      (outer) => {
        const squared = mul(outer, doubled, doubled);
        return outer.branch(
          yes,
          [kind],
          (inner) => [add(inner, squared, doubled)],
          () => [squared],
        );
      },
      () => [x],
    );
    g.output('y', y, 'float32', [1]);
    g.output('doubled', doubled, 'float32', [1]);
    g.output('again', doubled, 'float32', [1]);
    g.output('same', x, 'float32', [1]);
  });
  expect(await compute(model, { x: float32([1], Float32Array.of(3)) })).toEqual({
    y: [42],
    doubled: [6],
    again: [6],
    same: [3],
  });
});

describe('a mistake is an error', () => {
  const one = <S>(g: Graph<S>): Value<S> => g.node('Identity', [g.constant('int64', [1], [1])]);
  const yes = <S>(g: Graph<S>): Value<S> => g.initializer('yes', 'bool', [1], Uint8Array.of(1));
  test.each<readonly [string, <S>(g: Graph<S>) => void]>([
    ['the name x is used twice', (g) => [g.input('x', 'float32', [1]), g.input('x', 'float32', [1])]],
    [
      'w has 8 bytes, its shape [3] of float32 needs 12',
      (g) => g.initializer('w', 'float32', [3], new Float32Array(2)),
    ],
    [
      'returns 2 values instead of 1',
      (g) =>
        g.branch(
          yes(g),
          [{ type: 'bool', shape: [1] }],
          (inner) => [one(inner), one(inner)],
          (inner) => [one(inner)],
        ),
    ],
    [
      'a branch takes no inputs',
      (g) =>
        g.branch(
          yes(g),
          [{ type: 'bool', shape: [1] }],
          (inner) => [inner.input('x', 'bool', [1])],
          (inner) => [one(inner)],
        ),
    ],
  ])('%s', (message, build) => {
    expect(() => buildModel('mistaken', build)).toThrow(message);
  });

  test('a value of one branch in the other', () => {
    expect(() =>
      buildModel('mistaken', (g) => {
        let stolen: Value<unknown> = { name: '' };
        const take = <S>(inner: Graph<S>): readonly Value<S>[] => {
          const value = one(inner);
          stolen = value;
          return [value];
        };
        g.branch(yes(g), [{ type: 'bool', shape: [1] }], take, (inner) => [
          inner.node('Identity', [stolen as Value<never>]),
        ]);
      }),
    ).toThrow('belongs to another graph');
  });
});
