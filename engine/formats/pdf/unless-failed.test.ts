import { setImmediate } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { unlessFailed } from './unless-failed.ts';

const never = new Promise<never>(() => {});

test('a work ends as it ends, and fails when the file fails before, or has failed', async () => {
  const { promise: failed, reject: fail } = Promise.withResolvers<never>();
  const wait = unlessFailed(failed);
  const works = [wait(Promise.resolve(7)), wait(Promise.reject(new Error('its own'))), wait(never)];
  const ended = Promise.allSettled(works);
  await Promise.allSettled(works.slice(0, 2));
  fail(new Error('the file'));
  const after = Promise.allSettled([wait(never)]);
  expect([...(await ended), ...(await after)]).toEqual([
    { status: 'fulfilled', value: 7 },
    { status: 'rejected', reason: new Error('its own') },
    { status: 'rejected', reason: new Error('the file') },
    { status: 'rejected', reason: new Error('the file') },
  ]);
});

test('what a work gave is not kept', async () => {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  const wait = unlessFailed(never);
  const given: WeakRef<object>[] = [];
  for (let page = 0; page < 20; page++) given.push(new WeakRef(await wait(Promise.resolve({ page }))));
  await setImmediate();
  collect();
  expect(given.filter((page) => page.deref() !== undefined).length).toBeLessThan(2);
});
