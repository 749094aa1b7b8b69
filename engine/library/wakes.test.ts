import { expect, test } from 'vitest';
import { wakes } from './wakes.ts';

test('wakes that come together are one; the signal and the end stop a watcher that waits', async () => {
  const leave = new AbortController();
  let closed = false;
  let wake = (): void => {};
  const seen: number[] = [];
  for await (const count of wakes({ gapMs: 1, signal: leave.signal, isClosed: () => closed }, (own) => (wake = own))) {
    seen.push(count);
    if (count === 2) leave.abort();
    wake();
    wake();
  }
  for await (const count of wakes({ gapMs: 1, signal: new AbortController().signal, isClosed: () => closed }, (own) => {
    wake = own;
  })) {
    seen.push(count);
    closed = true;
    wake();
  }
  expect(seen).toEqual([0, 1, 2, 0]);
});
