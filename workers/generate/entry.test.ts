import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { GenerateThreadContract } from '../../common/contracts/generate-thread.ts';
import { entryUrl } from '../../common/entry-url.ts';
import { fromNodePort } from '../../common/rpc/adapters.ts';
import { connect, type Client } from '../../common/rpc/client.ts';
import { tinyGguf } from '../../engine/model/fixtures/tiny-model.ts';

let dir: string;
let thread: Worker;
let client: Client<GenerateThreadContract>;
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'carrel-generate-thread-'));
  await writeFile(join(dir, 'model.gguf'), tinyGguf('tiny4', 'Q8_0', 1));
  thread = new Worker(entryUrl(import.meta.url, './entry'));
  client = connect<GenerateThreadContract>(fromNodePort(thread));
});
afterEach(async () => {
  await thread.terminate();
  await rm(dir, { recursive: true });
});

const sampling = { temperature: 0, topK: 0, topP: 1, minP: 0, repetitionPenalty: 1, seed: 0 };
const ask = {
  prompt: { kind: 'chat', messages: [{ role: 'user', content: 'the tide' }] },
  sampling,
  maxTokens: 6,
  stop: [],
} as const;

test('imports, loads, answers, is cancelled, refuses and unloads', async () => {
  const prepared = join(dir, 'models', 'imported', 'model');
  const nothing = await client.call('model', {});
  const unloaded = await Array.fromAsync(client.stream('generate', ask)).catch((error: unknown) => error);
  const importing = await Array.fromAsync(
    client.stream('import', { path: join(dir, 'model.gguf'), models: join(dir, 'models') }),
  );
  const loading = await Array.fromAsync(
    client.stream('load', { dir: prepared, threads: 1, context: null, expertBytes: null }),
  );
  const answer = await Array.fromAsync(client.stream('generate', ask));
  const again = await Array.fromAsync(client.stream('generate', ask));
  for await (const event of client.stream('generate', { ...ask, maxTokens: 1_000 })) if (event.kind === 'token') break;
  const tooLong = await Array.fromAsync(client.stream('generate', { ...ask, maxTokens: 5_000 })).catch(
    (error: unknown) => error,
  );
  const counts = await client.call('countTokens', { texts: ['', 'the'] });
  await client.call('unload', {});
  const gone = await client.call('model', {});
  const tokens = (events: readonly { readonly kind: string; readonly id?: number }[]) =>
    events.filter(({ kind }) => kind === 'token').map(({ id }) => id);
  expect({
    nothing,
    unloaded,
    importing: [importing[0], importing.at(-1)],
    loading: loading.map(({ kind }) => kind),
    same: tokens(again),
    counts,
    gone,
    tooLong,
  }).toMatchObject({
    nothing: null,
    unloaded: { code: 'conflict' },
    importing: [
      { kind: 'progress', name: 'model', done: 0 },
      { kind: 'imported', name: 'model' },
    ],
    loading: ['loading', 'loaded'],
    same: tokens(answer),
    counts: [0, expect.any(Number)],
    gone: null,
    tooLong: { code: 'limit' },
  });
  expect(answer.at(-1)?.kind).toBe('end');
});
