import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createPatience } from './patience.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A patience of ten seconds under a clock that also goes on while the machine sleeps. */
function waiting(): {
  readonly over: () => boolean;
  readonly sleep: (ms: number) => void;
  readonly refresh: () => void;
} {
  let slept = 0;
  let isOver = false;
  const { refresh } = createPatience(
    10_000,
    () => (isOver = true),
    () => Date.now() + slept,
  );
  return { over: () => isOver, sleep: (ms) => void (slept += ms), refresh };
}

test('it is over after its time, and not before', () => {
  const { over } = waiting();
  vi.advanceTimersByTime(9_999);
  const before = over();
  vi.advanceTimersByTime(1);
  expect([before, over()]).toEqual([false, true]);
});

test('who gets on has the whole time again', () => {
  const { over, refresh } = waiting();
  vi.advanceTimersByTime(9_000);
  refresh();
  vi.advanceTimersByTime(9_000);
  const before = over();
  vi.advanceTimersByTime(1_000);
  expect([before, over()]).toEqual([false, true]);
});

test('a night of sleep takes no time from it, and what is left after waking is counted', () => {
  const { over, sleep } = waiting();
  vi.advanceTimersByTime(4_000);
  sleep(8 * 3_600_000);
  vi.advanceTimersByTime(4_000);
  const awake = over();
  vi.advanceTimersByTime(2_000);
  expect([awake, over()]).toEqual([false, true]);
});
