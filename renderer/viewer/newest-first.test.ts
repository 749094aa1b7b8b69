import { expect, test } from 'vitest';
import { createNewestFirst } from './newest-first.ts';

test('one at a time, the newest first, without those that were given up', async () => {
  const ask = createNewestFirst();
  const log: string[] = [];
  const ends = new Map<string, () => void>();
  const all = Promise.withResolvers<void>();
  const begin = (name: string): (() => void) =>
    ask((signal) => {
      log.push(`begin ${name}`);
      signal.addEventListener('abort', () => log.push(`leave ${name}`));
      const { promise, resolve } = Promise.withResolvers<void>();
      ends.set(name, resolve);
      if (name === 'a') all.resolve();
      return promise;
    });
  begin('a');
  const giveUpB = begin('b');
  const giveUpC = begin('c');
  await Promise.resolve();
  expect(log).toEqual(['begin c']);
  giveUpB();
  giveUpC();
  ends.get('c')?.();
  await all.promise;
  expect(log).toEqual(['begin c', 'leave c', 'begin a']);
});

test('a task that fails does not stop the others', async () => {
  const ask = createNewestFirst();
  const done = Promise.withResolvers<string>();
  ask(async () => done.resolve('the other'));
  ask(() => Promise.reject(new Error('broken page')));
  expect(await done.promise).toBe('the other');
});
