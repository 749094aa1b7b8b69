import { expect, test } from 'vitest';
import { encodeModel } from '../../engine/graph/encode.ts';
import { createSession } from '../../engine/runtime/session.ts';
import { int64 } from '../../engine/runtime/tensor.ts';
import { plainStates } from '../make-embedder/plain-bert.ts';
import { readSafetensors } from '../make-embedder/safetensors.ts';
import { bertTensors, dense, tinySafetensors, tinyShape } from '../make-embedder/tiny-weights.ts';
import { crossEncoderGraph } from './cross-encoder-graph.ts';
import { bucketOf, buckets, relativeName } from './relative-positions.ts';

const { hidden, heads } = tinyShape;
const rounding = { outliers: new Map([[5, 2]]), byToken: true };
const weights = readSafetensors(
  tinySafetensors([
    ...bertTensors,
    [relativeName, [buckets, heads]],
    ...dense('pooler.dense', hidden, 3 * hidden),
    ...dense('classifier', 3, hidden),
  ]),
);

/** x (k) times a published layer (n, k) and its bias. */
function plainDense(x: readonly number[], name: string, n: number): number[] {
  const [matrix, bias] = [weights.get(`${name}.weight`, n * x.length), weights.get(`${name}.bias`, n)];
  return Array.from(bias, (value, row) =>
    x.reduce((sum, each, column) => sum + each * (matrix[row * x.length + column] ?? 0), value),
  );
}

const mean = (rows: readonly (readonly number[])[]): number[] =>
  (rows[0] ?? []).map((_, column) => rows.reduce((sum, row) => sum + (row[column] ?? 0), 0) / rows.length);

test('a bucket for each near distance, wider ones for far, on both sides', () => {
  expect([0, -1, -7, -8, -11, -12, -127, -500, 1, 7, 8, 16, 128, 500].map(bucketOf)).toEqual([
    0, 1, 7, 8, 8, 9, 15, 15, 17, 23, 24, 26, 31, 31,
  ]);
});

test.each([
  [
    [1, 5, 2, 7, 2],
    [0, 0, 0, 1, 1],
  ],
  [
    [1, 39, 7, 2, 12, 30, 4, 18, 2],
    [0, 0, 0, 0, 1, 1, 1, 1, 1],
  ],
])('the graph computes the logits of two texts: %j, %j', async (ids, types) => {
  const session = await createSession(encodeModel(crossEncoderGraph(tinyShape, 3, weights.get, rounding)), {
    threads: 1,
  });
  const row = (values: readonly number[]) => int64([values.length], BigInt64Array.from(values, BigInt));
  const { logits } = await session.run({ ids: row(ids), types: row(types) });
  await session.release();
  const relative = weights.get(relativeName, buckets * heads);
  const states = plainStates(
    tinyShape,
    weights.get,
    ids,
    ids.map(() => 0),
    (head, query, key) => relative[bucketOf(key - query) * heads + head] ?? Number.NaN,
  );
  const [first = [], second = []] = [0, 1].map((type) => mean(states.filter((_, index) => types[index] === type)));
  const compared = [
    ...first.map((value, index) => value + (second[index] ?? 0)),
    ...first.map((value, index) => value * (second[index] ?? 0)),
    ...first.map((value, index) => Math.abs(value - (second[index] ?? 0))),
  ];
  const expected = plainDense(plainDense(compared, 'pooler.dense', hidden).map(Math.tanh), 'classifier', 3);
  const found = Array.from(logits?.data as Float32Array);
  // Weights of 7 bits are that near to those that they were rounded from.
  const apart = found.map((value, index) => ({ value, off: Math.abs(value - (expected[index] ?? Number.NaN)) }));
  expect(apart.filter(({ off }) => !(off < 0.03))).toEqual([]);
  expect(found.length).toBe(expected.length);
});
