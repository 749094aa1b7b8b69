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

test('searches by words and by meaning, sees what another connection adds, refuses bad parameters', async () => {
  const writer = openWritable(dir);
  thread = new Worker(entryUrl(import.meta.url, './entry'), { workerData: { libraryDir: dir } });
  const client = connect<typeof searchThreadContract>(fromNodePort(thread));
  const values = Float32Array.from([1, 0, 0, 0, 0, 0, 0, 0]);
  const asked = { query: 'tide', vectors: [{ model: 'test', values }], scope: null, join: true, limit: 5 } as const;
  const before = await client.call('search', { ...asked, mode: 'hybrid' });
  writeDocuments(writer, [{ name: 'a', title: 'Sea', chunks: [{ text: 'the tide', vector: values }] }]);
  const after = await Promise.all(
    (['bm25', 'vector', 'hybrid'] as const).map((mode) => client.call('search', { ...asked, mode })),
  );
  const refused = await client.call('search', { ...asked, mode: 'bm25', limit: 0 }).catch((error: unknown) => error);
  writer.close();
  const passage = { text: 'the tide', pieces: [{ part: 1, label: '1', start: 0, end: 8, offset: 0 }] };
  const hit = {
    chunkId: 1,
    documentId: 1,
    name: 'a',
    title: 'Sea',
    heading: '',
    ordinal: 0,
    isNamed: false,
    passage,
    joined: passage,
  };
  expect({ before: before.hits, after: after.map(({ hits }) => hits), refused }).toEqual({
    before: [],
    after: [[{ ...hit, score: expect.any(Number) as number }], [{ ...hit, score: 1 }], [{ ...hit, score: 1 }]],
    refused: expect.objectContaining({ code: 'bad-request' }) as Error,
  });
});
