import { expect, test } from 'vitest';
import { memoryFor } from './fixtures/memory-for.ts';
import { rotate, widen } from './steps.ts';

test('the cache holds the nearest f16 numbers, small and large ones too', () => {
  const numbers = [0, -0, 1, 1 / 3, -1 / 3, 2049, 2051, 6.1e-5, 6.0e-5, -3e-8, 2.9e-8, 1e-9, 65504, 1e6, -1e6, 5.96e-8];
  const { memory, at } = memoryFor([4 * 48, 2 * 16, 2 * 16, 4 * 16]);
  const [qkv = 0, keys = 0, values = 0, queries = 0] = at;
  memory.floats(qkv, 48).set([...numbers, ...numbers, ...numbers]);
  memory.run([rotate(qkv, { heads: 1, kvHeads: 1, headDim: 16 }, 1, null, queries, { keys, values, bytes: 2 })]);
  const f16 = new DataView(memory.bytes(keys, 32).slice().buffer);
  // Zero has one sign here.
  expect(numbers.map((_, i) => f16.getFloat16(2 * i, true) + 0)).toEqual(
    numbers.map((value) => Math.f16round(Math.max(-65504, Math.min(65504, value))) + 0),
  );
});

test('all f16 numbers are what they are as float32', () => {
  // Without those that are no finite numbers.
  const all = Uint16Array.from({ length: 1 << 16 }, (_, bits) => ((bits >> 10) % 32 === 31 ? 0 : bits));
  const { memory, at } = memoryFor([2 * all.length, 4 * all.length], 2);
  const [from = 0, to = 0] = at;
  memory.f16(from, all.length).set(all);
  memory.run([widen(from, all.length, to)]);
  const view = new DataView(all.buffer);
  expect(memory.floats(to, all.length)).toEqual(Float32Array.from(all, (_, i) => view.getFloat16(2 * i, true)));
});
