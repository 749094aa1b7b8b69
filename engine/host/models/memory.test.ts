import { assert, integer, property } from 'fast-check';
import { expect, test } from 'vitest';
import type { StoredModel } from '../../generate/model-store.ts';
import { toWireError } from '../../../common/errors.ts';
import { contextFor, machineMemory, modelInfo, refuseTooLarge } from './memory.ts';

/** SmallThinker 4B as it is stored. */
const model: StoredModel = {
  name: 'smallthinker', dir: '', architecture: 'smallthinker', weightBytes: 2.6e9, current: true, layers: 32, experts: 32, activeExperts: 4, chat: true, trainedContext: 32_768, cacheBytesPerToken: 65_536,
};

test('a conversation is shorter on a small machine', () => {
  const contexts = [4e9, 8e9, 16e9, 64e9].map((total) => contextFor(model, total));
  const others = [contextFor({ trainedContext: 1_024, cacheBytesPerToken: 65_536 }, 16e9), contextFor({ trainedContext: 1e6, cacheBytesPerToken: 1e7 }, 8e9)];
  expect({ contexts, others }).toEqual({ contexts: [7_629, 8_192, 16_384, 16_384], others: [1_024, 2_048] });
});

test('more memory never gives a shorter conversation, and none is longer than what the model was trained for', () => {
  const size = integer({ min: 1, max: 2 ** 40 });
  const check = property(size, size, integer({ min: 1, max: 1e6 }), integer({ min: 1, max: 1e7 }), (a, b, trainedContext, cacheBytesPerToken) => {
    const [small, large] = [Math.min(a, b), Math.max(a, b)].map((total) => contextFor({ trainedContext, cacheBytesPerToken }, total)) as [number, number];
    expect(small >= 1 && small <= large && large <= trainedContext && large <= 16_384).toBe(true);
  });
  assert(check);
});

test('a model that can never fit is refused with both numbers, a tight one is not', () => {
  const attempt = (total: number): unknown => {
    try {
      refuseTooLarge(modelInfo(model, total), { total, free: 0 });
      return 'loaded';
    } catch (error) {
      return toWireError(error);
    }
  };
  expect([attempt(3e9), attempt(4.6e9)]).toEqual([{ code: 'limit', message: '“smallthinker” needs 4.3 GB of memory, and this computer has 3.0 GB. Choose a smaller model.' }, 'loaded']);
});

test('the machine has memory, and not more of it free than there is', () => {
  const { total, free } = machineMemory();
  expect(total > 0 && free >= 0 && free <= total).toBe(true);
});
