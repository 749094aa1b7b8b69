import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { afterEach, expect, test } from 'vitest';
import type { IndexThreadContract } from '../../common/contracts/index-thread.ts';
import { entryUrl } from '../../common/entry-url.ts';
import { fromNodePort } from '../../common/rpc/adapters.ts';
import { connect } from '../../common/rpc/client.ts';

let worker: Worker | undefined;
afterEach(() => worker?.terminate());

function start(resourcesDir: string) {
  worker = new Worker(entryUrl(import.meta.url, './entry'), { workerData: { resourcesDir } });
  return connect<IndexThreadContract>(fromNodePort(worker));
}

test('the thread embeds', async () => {
  const client = start(join(import.meta.dirname, '..', '..', 'resources'));
  const vectors = await client.call('embedPassages', {
    reader: 'english',
    texts: ['The lease ends in May.', 'Bananas are yellow.'],
  });
  expect({ info: await client.call('info', {}), length: vectors.length, type: vectors.constructor.name }).toEqual({
    info: {
      english: { model: 'all-MiniLM-L6-v2-q7-p2', dimension: 384 },
      german: { model: 'multilingual-e5-small-latin-q7-p2', dimension: 384 },
    },
    length: 768,
    type: 'Float32Array',
  });
});

test('without its model, the thread lives and every call says why it fails', async () => {
  const client = start(import.meta.dirname);
  const failures = await Promise.all(
    [client.call('info', {}), client.call('embedQuery', { reader: 'german', text: 'x' })].map((call) =>
      call.catch((error: unknown) => error),
    ),
  );
  expect(failures).toEqual([
    expect.objectContaining({ code: 'bad-file' }),
    expect.objectContaining({ code: 'bad-file' }),
  ]);
});
