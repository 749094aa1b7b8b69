import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { call, stream, type Handlers } from '../contracts/define.ts';
import { CarrelError } from '../errors.ts';
import { connect } from './client.ts';
import { memoryPorts } from './memory-port.ts';
import { serve } from './server.ts';

const contract = {
  double: call<number>()(v.strictObject({ n: v.number() })),
  fail: call<void>()(v.strictObject({})),
  forever: call<void>()(v.strictObject({})),
  count: stream<number>()(v.strictObject({ to: v.number() })),
} as const;

function setUp(seen: { aborted: string[] } = { aborted: [] }) {
  const handlers: Handlers<typeof contract> = {
    double: ({ n }) => n * 2,
    fail: () => {
      throw new CarrelError('io', 'disk-full');
    },
    forever: (_params, signal) =>
      new Promise(() => signal.addEventListener('abort', () => seen.aborted.push('forever'))),
    async *count({ to }, signal) {
      signal.addEventListener('abort', () => seen.aborted.push('count'));
      for (let n = 0; n < to; n++) {
        await Promise.resolve();
        yield n;
      }
    },
  };
  const [clientPort, serverPort] = memoryPorts();
  serve(serverPort, contract, handlers);
  return { client: connect<typeof contract>(clientPort), clientPort, seen };
}

const failure = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => 'no error',
    (error: CarrelError) => ({ code: error.code, message: error.message }),
  );

describe('call', () => {
  test('answers', async () => {
    expect(await setUp().client.call('double', { n: 21 })).toBe(42);
  });

  test('refuses parameters the contract does not allow', async () => {
    const { client } = setUp();
    expect(await failure(client.call('double', { n: 'x' as unknown as number }))).toMatchObject({
      code: 'bad-request',
    });
  });

  test('refuses unknown methods, also inherited names', async () => {
    const { client } = setUp();
    for (const name of ['nothing', 'toString', '__proto__'])
      expect(await failure(client.call(name as 'double', { n: 1 }))).toMatchObject({ code: 'unknown-method' });
  });

  test('carries an error as code and sentence', async () => {
    expect(await failure(setUp().client.call('fail', {}))).toEqual({ code: 'io', message: 'disk-full' });
  });

  test('is cancelled by its signal, on both sides', async () => {
    const { client, seen } = setUp();
    const controller = new AbortController();
    const pending = failure(client.call('forever', {}, controller.signal));
    await client.call('double', { n: 1 }); // the first call has arrived
    controller.abort();
    expect(await pending).toMatchObject({ code: 'cancelled' });
    await client.call('double', { n: 1 });
    expect(seen.aborted).toEqual(['forever']);
  });

  test('fails when the other side goes away, before and after', async () => {
    const { client, clientPort } = setUp();
    const pending = failure(client.call('forever', {}));
    clientPort.close();
    expect(await pending).toMatchObject({ code: 'unavailable' });
    expect(await failure(client.call('double', { n: 1 }))).toMatchObject({ code: 'unavailable' });
  });
});

describe('stream', () => {
  test('yields events in order and ends', async () => {
    expect(await Array.fromAsync(setUp().client.stream('count', { to: 5 }))).toEqual([0, 1, 2, 3, 4]);
  });

  test('is cancelled when the consumer leaves its loop', async () => {
    const { client, seen } = setUp();
    for await (const n of client.stream('count', { to: 1_000_000 })) if (n === 3) break;
    await client.call('double', { n: 1 });
    expect(seen.aborted).toEqual(['count']);
  });
});

test('what is not a request is ignored', async () => {
  const { client, clientPort } = setUp();
  for (const junk of [null, 7, {}, { kind: 'start' }, { kind: 'start', id: -1, method: 'double', params: {} }])
    clientPort.post(junk);
  expect(await client.call('double', { n: 2 })).toBe(4);
});
