import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { afterEach, expect, test } from 'vitest';
import type { ChunkThreadContract } from '../../common/contracts/chunk-thread.ts';
import { entryUrl } from '../../common/entry-url.ts';
import { fromNodePort } from '../../common/rpc/adapters.ts';
import { connect } from '../../common/rpc/client.ts';

let worker: Worker | undefined;
afterEach(() => worker?.terminate());

function start(resourcesDir: string) {
  worker = new Worker(entryUrl(import.meta.url, './entry'), { workerData: { resourcesDir } });
  return connect<ChunkThreadContract>(fromNodePort(worker));
}

const text = 'The tenant pays the rent on the first day of each month.';
const parts = [
  { number: 1, text, blocks: [{ start: 0, end: text.length, kind: 'paragraph' as const, continues: false }] },
];

test('the thread cuts parts into chunks, and counts their tokens as the embedder does', async () => {
  const client = start(join(import.meta.dirname, '..', '..', 'resources'));
  expect(await client.call('chunk', { parts })).toEqual([
    { ordinal: 0, heading: '', startPart: 1, startChar: 0, endPart: 1, endChar: text.length, text, tokens: 13 },
  ]);
});

test('without a tokenizer, the thread lives and every call says why it fails', async () => {
  const client = start(import.meta.dirname);
  const failures = [1, 2].map(() => client.call('chunk', { parts }).catch((error: unknown) => error));
  expect(await Promise.all(failures)).toEqual([
    expect.objectContaining({ code: 'bad-file' }),
    expect.objectContaining({ code: 'bad-file' }),
  ]);
});
