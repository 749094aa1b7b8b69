import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { searchThreadContract } from '../../common/contracts/search-thread.ts';
import { entryUrl } from '../../common/entry-url.ts';
import { fromNodePort } from '../../common/rpc/adapters.ts';
import { connect } from '../../common/rpc/client.ts';
import { openWritable } from '../../engine/store/open.ts';
import { writeDocuments } from '../../engine/store/search/fixture.ts';

let dir: string;
let thread: Worker;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'carrel-search-thread-'));
});
afterEach(async () => {
  await thread.terminate();
  rmSync(dir, { recursive: true });
});

test('answers both legs, sees what another connection adds, and refuses what the contract does not allow', async () => {
  const writer = openWritable(dir);
  thread = new Worker(entryUrl(import.meta.url, './entry'), { workerData: { libraryDir: dir } });
  const client = connect<typeof searchThreadContract>(fromNodePort(thread));
  const before = await client.call('bm25', { query: 'tide', scope: null, limit: 5 });
  const vector = Float32Array.from([1, 0, 0, 0, 0, 0, 0, 0]);
  writeDocuments(writer, [{ name: 'a', chunks: [{ text: 'the tide', vector }] }]);
  const words = await client.call('bm25', { query: 'tide', scope: null, limit: 5 });
  const meaning = await client.call('nearest', { vector, model: 'test', scope: null, limit: 5 });
  const refused = await client.call('bm25', { query: 'tide', scope: null, limit: 0 }).catch((error: unknown) => error);
  writer.close();
  expect({ before, words: words.map(({ chunkId }) => chunkId), meaning, refused }).toMatchObject({
    before: [],
    words: [1],
    meaning: [{ chunkId: 1, score: 1 }],
    refused: { code: 'bad-request' },
  });
});
