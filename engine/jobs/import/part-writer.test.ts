import { expect, test, vi } from 'vitest';
import type { Part } from '../../../common/domain/part.ts';
import { CarrelError } from '../../../common/errors.ts';
import { createPartWriter } from './part-writer.ts';

const part = (number: number): Part => ({
  number,
  label: String(number),
  text: '',
  blocks: [],
  layout: null,
  state: 'read',
  omissions: [],
});
const numbers = (parts: readonly Part[]): readonly number[] => parts.map(({ number }) => number);

test('parts are stored sixteen at a time, what is left with a flush, and a part that waits alone after a while', () => {
  vi.useFakeTimers();
  const stored: (readonly number[])[] = [];
  const writer = createPartWriter((parts) => stored.push(numbers(parts)));
  for (let number = 1; number <= 18; number++) writer.add(part(number));
  writer.flush();
  writer.add(part(19));
  vi.runAllTimers();
  writer.flush();
  vi.useRealTimers();
  const first = Array.from({ length: 16 }, (_, index) => index + 1);
  expect(stored).toEqual([first, [17, 18], [19]]);
});

test('a batch that can not be stored while nobody calls is told by the signal and by the next call', () => {
  vi.useFakeTimers();
  const full = new CarrelError('io', 'disk-full');
  const writer = createPartWriter(() => {
    throw full;
  });
  writer.add(part(1));
  vi.runAllTimers();
  vi.useRealTimers();
  expect(writer.failed.reason).toBe(full);
  expect(() => writer.flush()).toThrow(full);
});
