import { expect, test } from 'vitest';
import { encodeModel } from '../../engine/graph/encode.ts';
import { createSession } from '../../engine/runtime/session.ts';
import { int64 } from '../../engine/runtime/tensor.ts';
import { plainStates } from '../make-embedder/plain-bert.ts';
import { readSafetensors } from '../make-embedder/safetensors.ts';
import { bertTensors, dense, tinySafetensors, tinyShape } from '../make-embedder/tiny-weights.ts';
import { crossEncoderGraph } from './cross-encoder-graph.ts';

const { hidden } = tinyShape;
const head = [...dense('pooler.dense', hidden, hidden), ...dense('classifier', 3, hidden)];
const weights = readSafetensors(tinySafetensors([...bertTensors, ...head]));

/** x (k) times a published layer (n, k) and its bias. */
function plainDense(x: readonly number[], name: string, n: number): number[] {
  const [matrix, bias] = [weights.get(`${name}.weight`, n * x.length), weights.get(`${name}.bias`, n)];
  return Array.from(bias, (value, row) =>
    x.reduce((sum, each, column) => sum + each * (matrix[row * x.length + column] ?? 0), value),
  );
}

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
  const session = await createSession(encodeModel(crossEncoderGraph(tinyShape, 3, weights.get)), { threads: 1 });
  const row = (values: readonly number[]) => int64([values.length], BigInt64Array.from(values, BigInt));
  const { logits } = await session.run({ ids: row(ids), types: row(types) });
  await session.release();
  const first = plainStates(tinyShape, weights.get, ids, types)[0] ?? [];
  const expected = plainDense(plainDense(first, 'pooler.dense', hidden).map(Math.tanh), 'classifier', 3);
  const found = Array.from(logits?.data as Float32Array);
  // Weights of 7 bits are that near to those that they were rounded from.
  const apart = found.map((value, index) => ({ value, off: Math.abs(value - (expected[index] ?? Number.NaN)) }));
  expect(apart.filter(({ off }) => !(off < 0.03))).toEqual([]);
  expect(found.length).toBe(expected.length);
});
