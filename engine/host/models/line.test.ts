import { expect, test } from 'vitest';
import { createLine } from './line.ts';

test('one at a time, in the order they came; leaving twice lets nobody in twice', async () => {
  const line = createLine();
  const order: string[] = [];
  const impatient = new AbortController();
  const first = await line.enter();
  const visit = async (name: string, signal?: AbortSignal): Promise<void> => {
    const leave = await line.enter(signal);
    order.push(name);
    await Promise.resolve();
    order.push(`${name} leaves`);
    leave();
    leave();
  };
  const visits = [visit('b'), visit('c', impatient.signal), visit('d')];
  impatient.abort();
  const busy = line.busy();
  first();
  const outcomes = (await Promise.allSettled(visits)).map(({ status }) => status);
  const late = await line.enter(impatient.signal).catch((error: { code: string }) => error.code);
  expect({ order, outcomes, busy, after: line.busy(), late }).toEqual({
    order: ['b', 'b leaves', 'd', 'd leaves'],
    outcomes: ['fulfilled', 'rejected', 'fulfilled'],
    busy: true,
    after: false,
    late: 'cancelled',
  });
});
