import { expect, test } from 'vitest';
import { topK } from './top-k.ts';

const moe = { experts: 5, active: 2, gating: 'softmax' } as const;

test('the largest logits are chosen, the largest first; of equal ones the first', () => {
  const { chosen } = topK(Float32Array.of(0, 3, 1, 3, -1, 5, 5, 5, 5, 6), moe);
  expect([...chosen]).toEqual([1n, 3n, 4n, 0n]);
});

test('gates are a softmax over the chosen, or their sigmoids divided by their sum', () => {
  const logits = Float32Array.of(0, 2, 1, -3, -1);
  const [a, b] = topK(logits, moe).gates;
  expect(a! / b!).toBeCloseTo(Math.E, 5);
  expect(a! + b!).toBeCloseTo(1, 6);
  const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x));
  const [c, d] = topK(logits, { ...moe, gating: 'sigmoid' }).gates;
  expect(c!).toBeCloseTo(sigmoid(2) / (sigmoid(2) + sigmoid(1)), 6);
  expect(c! + d!).toBeCloseTo(1, 6);
});

test('logits far from zero do not overflow', () => {
  expect([...topK(Float32Array.of(1e5, -1e5, 1e5, 0, 0), moe).gates]).toEqual([0.5, 0.5]);
});
