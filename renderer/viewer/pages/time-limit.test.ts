import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { within } from './time-limit.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('what never answers is given up, what answers is passed on and leaves no timer', async () => {
  expect(await within(100, Promise.resolve('here'))).toBe('here');
  await expect(within(100, Promise.reject(new Error('broken')))).rejects.toThrow('broken');
  expect(vi.getTimerCount()).toBe(0);

  const silent = within(100, new Promise(() => {})).catch((error: unknown) => error);
  await vi.advanceTimersByTimeAsync(100);
  expect(await silent).toEqual(new Error('Nothing came within 100 ms.'));
});
