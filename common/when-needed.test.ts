import { expect, test, vi } from 'vitest';
import { whenNeeded } from './when-needed.ts';

test('a value is made when it is first asked for, and once', () => {
  const make = vi.fn<() => void>();
  const value = whenNeeded(make);
  expect(make).not.toHaveBeenCalled();
  expect([value(), value()]).toEqual([undefined, undefined]);
  expect(make).toHaveBeenCalledOnce();
});
