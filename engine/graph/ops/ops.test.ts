import { describe, expect, test } from 'vitest';
import { float32, int64 } from '../../runtime/tensor.ts';
import { buildModel, type Graph, type Value } from '../builder.ts';
import { compute } from '../test-support.ts';
import { add, div, matMul, mul, reduceMean, reduceSum, relu, sigmoid, softmax, sub, topK } from './math.ts';
import { cast, concat, gather, reshape, shapeOf, slice, split, transpose, unsqueeze } from './shape.ts';
import {
  biasGelu,
  fusedMatMul,
  gatherBlockQuantized,
  gelu,
  layerNormalization,
  matMulNBits,
  multiHeadAttention,
  rmsNormalization,
  rotaryEmbedding,
  skipLayerNormalization,
  skipRmsNormalization,
} from './transformer.ts';

type Rows = readonly (readonly number[])[];
type Build = <S>(g: Graph<S>, x: Value<S>, rows: (name: string, values: Rows) => Value<S>) => Value<S>;

const flat = (rows: Rows): Float32Array => Float32Array.from(rows.flat());
const shapeOfRows = (rows: Rows): [number, number] => [rows.length, rows[0]?.length ?? 0];

/** The op's result on x, a matrix that is an input, so that nothing is computed while loading. */
async function onMatrix(x: Rows, build: Build): Promise<readonly number[]> {
  const model = buildModel('op', (g) => {
    const input = g.input('x', 'float32', shapeOfRows(x));
    const y = build(g, input, (name, values) => g.initializer(name, 'float32', shapeOfRows(values), flat(values)));
    g.output('y', cast(g, reshape(g, y, [-1]), 'float32'), 'float32', ['n']);
  });
  return (await compute(model, { x: float32(shapeOfRows(x), flat(x)) }))['y'] ?? [];
}

const close = (expected: readonly number[]): unknown => expected.map((value) => expect.closeTo(value, 4));

const x: Rows = [
  [1, -2, 3, 0.5],
  [-1, 4, 0, 2],
];
const each = (f: (value: number) => number): number[] => x.flat().map(f);
const perRow = (f: (row: readonly number[]) => readonly number[]): number[] => x.flatMap((row) => f(row));
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
const mean = (values: readonly number[]): number => sum(values) / values.length;

/** Error function by its power series: exact for the small arguments here. */
function erf(value: number): number {
  let term = value;
  let total = value;
  for (let n = 1; n < 80; n++) {
    term *= -(value * value) / n;
    total += term / (2 * n + 1);
  }
  return (2 / Math.sqrt(Math.PI)) * total;
}
const geluOf = (value: number): number => 0.5 * value * (1 + erf(value / Math.SQRT2));
const softmaxOf = (row: readonly number[]): number[] => row.map((value) => Math.exp(value) / sum(row.map(Math.exp)));
const layerNormOf = (row: readonly number[]): number[] =>
  row.map((value) => ((value - mean(row)) / Math.sqrt(mean(row.map((v) => (v - mean(row)) ** 2)) + 1e-5)) * 2 + 1);
const rmsNormOf = (row: readonly number[]): number[] =>
  row.map((value) => (value / Math.sqrt(mean(row.map((v) => v * v)) + 1e-6)) * 2);

const twos = [[2, 2, 2, 2]];
const ones = [[1, 1, 1, 1]];
const row = <S>(g: Graph<S>, value: Value<S>): Value<S> => reshape(g, value, [-1]);

test.each<readonly [string, Build, readonly number[]]>([
  ['add', (g, v) => add(g, v, v), each((e) => e + e)],
  ['sub', (g, v, rows) => sub(g, v, rows('b', [[1, 2, 3, 4]])), perRow((r) => r.map((e, i) => e - (i + 1)))],
  ['mul', (g, v) => mul(g, v, v), each((e) => e * e)],
  ['div', (g, v, rows) => div(g, v, rows('b', [[4]])), each((e) => e / 4)],
  ['relu', (g, v) => relu(g, v), each((e) => Math.max(e, 0))],
  ['sigmoid', (g, v) => sigmoid(g, v), each((e) => 1 / (1 + Math.exp(-e)))],
  [
    'matMul',
    (g, v, rows) => matMul(g, v, rows('b', [[1], [2], [3], [4]])),
    perRow((r) => [sum(r.map((e, i) => e * (i + 1)))]),
  ],
  ['softmax', (g, v) => softmax(g, v), perRow(softmaxOf)],
  ['reduceSum', (g, v) => reduceSum(g, v, [1], true), perRow((r) => [sum(r)])],
  ['reduceMean', (g, v) => reduceMean(g, v, [1], false), perRow((r) => [mean(r)])],
  ['topK values', (g, v) => topK(g, v, g.constant('int64', [1], [2])).values, [3, 1, 4, 2]],
  ['topK indices', (g, v) => topK(g, v, g.constant('int64', [1], [2])).indices, [2, 0, 1, 3]],
  ['transpose', (g, v) => transpose(g, v, [1, 0]), [1, -1, -2, 4, 3, 0, 0.5, 2]],
  ['concat', (g, v) => concat(g, [v, v], 1), perRow((r) => [...r, ...r])],
  [
    'slice',
    (g, v) => slice(g, v, g.constant('int64', [1], [1]), g.constant('int64', [1], [-1]), 1),
    perRow((r) => r.slice(1, -1)),
  ],
  ['split', (g, v) => split(g, v, [1, 3], 1)[1], perRow((r) => r.slice(1))],
  ['gather', (g, v) => gather(g, v, g.constant('int64', [3], [1, 0, 1])), [...x[1]!, ...x[0]!, ...x[1]!]],
  ['unsqueeze and shapeOf', (g, v) => shapeOf(g, unsqueeze(g, v, [1]), 0, 3), [2, 1, 4]],
  [
    'layerNormalization',
    (g, v, rows) => layerNormalization(g, v, row(g, rows('w', twos)), row(g, rows('b', ones)), 1e-5),
    perRow(layerNormOf),
  ],
  [
    'skipLayerNormalization',
    (g, v, rows) =>
      skipLayerNormalization(
        g,
        unsqueeze(g, v, [0]),
        unsqueeze(g, v, [0]),
        row(g, rows('w', twos)),
        row(g, rows('b', ones)),
        1e-5,
      ),
    perRow((r) => layerNormOf(r.map((e) => 2 * e))),
  ],
  ['rmsNormalization', (g, v, rows) => rmsNormalization(g, v, row(g, rows('w', twos)), 1e-6), perRow(rmsNormOf)],
  [
    'skipRmsNormalization',
    (g, v, rows) =>
      skipRmsNormalization(g, unsqueeze(g, v, [0]), unsqueeze(g, v, [0]), row(g, rows('w', twos)), 1e-6).normalized,
    perRow((r) => rmsNormOf(r.map((e) => 2 * e))),
  ],
  [
    'skipRmsNormalization sum',
    (g, v, rows) =>
      skipRmsNormalization(g, unsqueeze(g, v, [0]), unsqueeze(g, v, [0]), row(g, rows('w', twos)), 1e-6).sum,
    each((e) => 2 * e),
  ],
  ['gelu', (g, v) => gelu(g, v), each(geluOf)],
  ['biasGelu', (g, v, rows) => biasGelu(g, v, row(g, rows('b', ones))), each((e) => geluOf(e + 1))],
  [
    'fusedMatMul',
    (g, v) => fusedMatMul(g, v, v, { alpha: 0.5, transB: true }),
    x.flatMap((a) => x.map((b) => 0.5 * sum(a.map((e, i) => e * b[i]!)))),
  ],
])('%s computes what plain JavaScript computes', async (_name, build, expected) => {
  expect(await onMatrix(x, build)).toEqual(close(expected));
});

test('rotaryEmbedding turns pairs half a head apart', async () => {
  const angles = [0, 1].map((position) => [0.3, 0.7].map((frequency) => position * frequency));
  const found = await onMatrix(x, (g, v, rows) =>
    rotaryEmbedding(
      g,
      unsqueeze(g, v, [0]),
      g.constant('int64', [1, 2], [0, 1]),
      rows(
        'cos',
        angles.map((r) => r.map(Math.cos)),
      ),
      rows(
        'sin',
        angles.map((r) => r.map(Math.sin)),
      ),
      1,
      4,
    ),
  );
  const expected = x.flatMap((r, position) => {
    const [cos, sin] = [Math.cos, Math.sin].map((f) => angles[position]!.map(f)) as [number[], number[]];
    return [0, 1, 2, 3].map((i) =>
      i < 2 ? r[i]! * cos[i]! - r[i + 2]! * sin[i]! : r[i]! * cos[i - 2]! + r[i - 2]! * sin[i - 2]!,
    );
  });
  expect(found).toEqual(close(expected));
});

describe('multiHeadAttention', () => {
  const heads = 2;
  /** Attention over the first `kept` rows of x with x as query, key and value. */
  const attention = (kept: number): number[] =>
    x.flatMap((query) =>
      [0, 1].flatMap((head) => {
        const part = (r: readonly number[]): readonly number[] => r.slice(head * 2, head * 2 + 2);
        const keys = x.slice(0, kept);
        const weights = softmaxOf(keys.map((key) => sum(part(query).map((e, i) => e * part(key)[i]!)) / Math.SQRT2));
        return [0, 1].map((i) => sum(keys.map((key, index) => weights[index]! * part(key)[i]!)));
      }),
    );

  test('attends to all tokens', async () => {
    const found = await onMatrix(x, (g, v) => {
      const batch = unsqueeze(g, v, [0]);
      return multiHeadAttention(g, batch, batch, batch, heads);
    });
    expect(found).toEqual(close(attention(2)));
  });

  test('leaves padding out', async () => {
    const found = await onMatrix(x, (g, v) => {
      const batch = unsqueeze(g, v, [0]);
      return multiHeadAttention(g, batch, batch, batch, heads, undefined, g.constant('int32', [1, 2], [1, 0]));
    });
    expect(found).toEqual(close(attention(1)));
  });
});

describe.each([4, 8] as const)('%i-bit weights', (bits) => {
  const [n, k, blockSize] = [3, 32, 16];
  const middle = bits === 4 ? 8 : 128;
  const numbers = Array.from({ length: n * k }, (_, index) => (index * 7) % (2 * middle));
  const scales = Float32Array.from({ length: (n * k) / blockSize }, (_, index) => 0.01 * (index + 1));
  const packed = Uint8Array.from({ length: (n * k * bits) / 8 }, (_, index) =>
    bits === 8 ? numbers[index]! : numbers[2 * index]! | (numbers[2 * index + 1]! << 4),
  );
  const dequantized = numbers.map((value, index) => (value - middle) * scales[Math.floor(index / blockSize)]!);
  const input = Float32Array.from({ length: 2 * k }, (_, index) => Math.sin(index));

  test.each([1, 4] as const)(
    'matMulNBits at accuracy level %i multiplies by the dequantized matrix',
    async (accuracyLevel) => {
      const model = buildModel('quantized', (g) => {
        const data = g.initializer('data', 'uint8', [n, k / blockSize, (blockSize * bits) / 8], packed);
        const weight = {
          data,
          scales: g.initializer('scales', 'float32', [n, k / blockSize], scales),
          n,
          k,
          bits,
          blockSize,
        };
        g.output(
          'y',
          matMulNBits(g, g.input('x', 'float32', [2, k]), weight, accuracyLevel, g.constant('float32', [n], [1, 2, 3])),
          'float32',
          [2, n],
        );
      });
      const { y } = await compute(model, { x: float32([2, k], input) });
      const expected = [0, 1].flatMap((r) =>
        [0, 1, 2].map(
          (c) => c + 1 + sum(Array.from({ length: k }, (_, i) => input[r * k + i]! * dequantized[c * k + i]!)),
        ),
      );
      // Level 4 rounds the input to 8 bits too.
      const tolerance = accuracyLevel === 1 ? 1e-4 : 0.02 * Math.max(...expected.map(Math.abs));
      expect(y?.map((value, index) => Math.abs(value - expected[index]!)).every((error) => error <= tolerance)).toBe(
        true,
      );
    },
  );

  test('gatherBlockQuantized looks rows up', async () => {
    const model = buildModel('table', (g) => {
      const data = g.initializer('data', 'uint8', [n, (k * bits) / 8], packed);
      const table = { data, scales: g.initializer('scales', 'float32', [n, k / blockSize], scales), bits, blockSize };
      g.output('y', gatherBlockQuantized(g, table, g.input('ids', 'int64', [2])), 'float32', [2, k]);
    });
    const { y } = await compute(model, { ids: int64([2], BigInt64Array.of(2n, 0n)) });
    expect(y).toEqual(close([...dequantized.slice(2 * k), ...dequantized.slice(0, k)]));
  });
});
