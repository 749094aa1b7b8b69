import { expect, test } from 'vitest';
import { float32 } from '../../runtime/tensor.ts';
import { buildModel, type Graph, type Value } from '../builder.ts';
import { compute } from '../test-support.ts';
import { dynamicQuantizeMatMul, rowQuantizeMatMul, type QuantizedColumns } from './quantized.ts';

type Product = <S>(g: Graph<S>, x: Value<S>, weight: QuantizedColumns<S>, bias: Value<S>) => Value<S>;

const [rows, k, n] = [3, 32, 4];
const weights = Int8Array.from({ length: k * n }, (_, index) => ((index * 29) % 127) - 63);
const scales = [0.01, 0.02, 0.03, 0.04];
const bias = [1, -2, 3, -4];

async function product(multiply: Product, x: readonly number[]): Promise<readonly number[]> {
  const model = buildModel('product', (g) => {
    const weight = {
      data: g.initializer('data', 'int8', [k, n], weights),
      scales: g.initializer('scales', 'float32', [n], Float32Array.from(scales)),
    };
    const y = multiply(g, g.input('x', 'float32', [1, rows, k]), weight, g.constant('float32', [n], bias));
    g.output('y', y, 'float32', [1, rows, n]);
  });
  return (await compute(model, { x: float32([1, rows, k], Float32Array.from(x)) }))['y'] ?? [];
}

const exact = (x: readonly number[]): readonly number[] =>
  Array.from({ length: rows * n }, (_, index) => {
    const [row, column] = [Math.floor(index / n), index % n];
    const terms = Array.from({ length: k }, (_unused, i) => (x[row * k + i] ?? 0) * (weights[i * n + column] ?? 0));
    return terms.reduce((sum, term) => sum + term, 0) * (scales[column] ?? 0) + (bias[column] ?? 0);
  });

const close = (values: readonly number[], within: number): unknown =>
  values.map((value) => expect.closeTo(value, -Math.log10(2 * within)));

const even = Array.from({ length: rows * k }, (_, index) => Math.sin(index));
/** The first row is a thousand times as large, the last one nothing. */
const uneven = even.map((value, index) => (index < k ? 1_000 * value : index < 2 * k ? value : 0));

test.each<readonly [string, Product]>([
  ['dynamicQuantizeMatMul', dynamicQuantizeMatMul],
  ['rowQuantizeMatMul', rowQuantizeMatMul],
])('%s multiplies, within the rounding of x to 8 bits', async (_name, multiply) => {
  expect(await product(multiply, even)).toEqual(close(exact(even), 0.2));
});

test('rowQuantizeMatMul keeps the precision of rows beside a large one, and of a row of zeros', async () => {
  const found = await product(rowQuantizeMatMul, uneven);
  expect(found.slice(n)).toEqual(close(exact(uneven).slice(n), 0.2));
});

test('products of the largest numbers do not overflow', async () => {
  const largest = Array.from({ length: rows * k }, (_, index) => ((weights[(index % k) * n] ?? 0) > 0 ? 1 : -1));
  expect(await product(dynamicQuantizeMatMul, largest)).toEqual(close(exact(largest), 0.2));
});
