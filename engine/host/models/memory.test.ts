import { assert, integer, property } from 'fast-check';
import { expect, test } from 'vitest';
import type { StoredModel } from '../../generate/model-store.ts';
import { sentenceOfError } from '../../../common/messages/sentence.ts';
import { toWireError } from '../../../common/errors.ts';
import { contextFor, machineMemory, modelInfo, planOf } from './memory.ts';

/** SmallThinker 4B as it is stored. */
const model: StoredModel = {
  name: 'smallthinker',
  dir: '',
  architecture: 'smallthinker',
  weightBytes: 2.6e9,
  loaded: { bytes: 2.6e9, loadingBytes: 0, expertBytes: 2e9 },
  current: true,
  layers: 32,
  experts: 32,
  activeExperts: 4,
  chat: true,
  trainedContext: 32_768,
  cacheBytesPerToken: 32_768,
};

test('a conversation is shorter on a small machine', () => {
  const contexts = [4e9, 8e9, 16e9, 64e9].map((total) => contextFor({ ...model, cacheBytesPerToken: 65_536 }, total));
  const others = [
    contextFor(model, 2e9),
    contextFor({ trainedContext: 1_024, cacheBytesPerToken: 65_536 }, 16e9),
    contextFor({ trainedContext: 1e6, cacheBytesPerToken: 1e7 }, 8e9),
  ];
  expect({ contexts, others }).toEqual({ contexts: [7_629, 8_192, 16_384, 16_384], others: [7_629, 1_024, 2_048] });
});

test('more memory never gives a shorter conversation, and none is longer than what the model was trained for', () => {
  const size = integer({ min: 1, max: 2 ** 40 });
  const check = property(
    size,
    size,
    integer({ min: 1, max: 1e6 }),
    integer({ min: 1, max: 1e7 }),
    (a, b, trainedContext, cacheBytesPerToken) => {
      const [small, large] = [Math.min(a, b), Math.max(a, b)].map((total) =>
        contextFor({ trainedContext, cacheBytesPerToken }, total),
      ) as [number, number];
      expect(small).toBeGreaterThanOrEqual(1);
      expect(large).toBeGreaterThanOrEqual(small);
      expect(large).toBeLessThanOrEqual(Math.min(trainedContext, 16_384));
    },
  );
  assert(check);
});

test('a model that can never fit is refused with both numbers; one of many experts leaves some on the disk', () => {
  const attempt = (own: StoredModel, total: number): unknown => {
    try {
      return planOf(modelInfo(own, total), { total, free: 0 });
    } catch (error) {
      return { code: toWireError(error).code, message: sentenceOfError(error) };
    }
  };
  const whole = { ...model, loaded: { bytes: 3.6e9, loadingBytes: 0, expertBytes: 0 } };
  expect([
    attempt(whole, 3e9),
    attempt(whole, 4.6e9),
    attempt(model, 4.6e9),
    attempt(model, 3e9),
    attempt(model, 1.5e9),
  ]).toEqual([
    {
      code: 'limit',
      message: '“smallthinker” needs 4.2 GB of memory, and this computer has 3.0 GB. Choose a smaller model.',
    },
    { fit: 'tight', bytes: 3.6e9 + 8_192 * 32_768 + 300e6, expertBytes: null },
    { fit: 'tight', bytes: 2.6e9 + 8_192 * 32_768 + 300e6, expertBytes: null },
    { fit: 'partly', bytes: 2.4e9, expertBytes: 2e9 - (0.5e9 + 8_192 * 32_768) },
    {
      code: 'limit',
      message: '“smallthinker” needs 3.1 GB of memory, and this computer has 1.5 GB. Choose a smaller model.',
    },
  ]);
});

test('the machine has memory, and not more of it free than there is', () => {
  const { total, free } = machineMemory();
  expect(total).toBeGreaterThan(0);
  expect(free).toBeGreaterThanOrEqual(0);
  expect(free).toBeLessThanOrEqual(total);
});

test('a model needs what loading takes, or its cache, whichever is more: they are never there at once', () => {
  const cache = 8_192 * 32_768;
  const needed = [0, cache, cache + 1e9].map(
    (loadingBytes) => modelInfo({ ...model, loaded: { bytes: 1e9, loadingBytes, expertBytes: 0 } }, 8e9).memory.all,
  );
  expect(needed).toEqual([1e9 + 300e6 + cache, 1e9 + 300e6 + cache, 2e9 + 300e6 + cache]);
});
