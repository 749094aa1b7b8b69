import { copyFileSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createServices, type Services } from '../host/services.ts';
import { countJobs } from '../store/jobs.ts';
import { libraryFile } from '../store/library-files.ts';
import { fixtureEntries, newFolder } from './fixtures/make-library.ts';

/** Four documents with vectors of the embedder that came with the version before. */
const before = join(import.meta.dirname, '..', 'store', 'fixtures', 'library-v3.db');

let dir: string;
let services: Services;
beforeEach(() => {
  dir = newFolder();
  mkdirSync(join(dir, 'library'));
  copyFileSync(before, libraryFile(join(dir, 'library')));
  services = createServices({ libraryDir: join(dir, 'library'), resourcesDir: dir, entries: fixtureEntries });
});
afterEach(async () => {
  await services.close();
  rmSync(dir, { recursive: true, force: true });
});

const rows = (sql: string): unknown => services.db.prepare(sql).raw().all();
const vectors = (): unknown => rows('SELECT model, length(vector), count(*) FROM chunk_vectors GROUP BY 1, 2');
const codes = (): unknown => rows('SELECT model, count(*) FROM vector_codes GROUP BY 1');
const byWords = async (): Promise<number> =>
  (await services.room.search({ query: 'lease', vector: null, scope: null, mode: 'bm25', join: false, limit: 10 })).hits
    .length;

test('documents with vectors of another model are embedded anew, and found by words meanwhile', async () => {
  const old = { vectors: vectors(), codes: codes(), found: await byWords() };
  services.library.start();
  const leave = new AbortController();
  let found: number | undefined;
  for await (const _ of services.library.watch(leave.signal)) {
    found ??= await byWords();
    if (countJobs(services.db) === 0 && JSON.stringify(codes()) !== JSON.stringify(old.codes)) break;
  }
  const statuses = rows('SELECT status, count(*) FROM documents WHERE chunk_count > 0 GROUP BY 1');
  expect({ old, found, vectors: vectors(), codes: codes(), statuses }).toEqual({
    old: {
      vectors: [['all-MiniLM-L6-v2-q8', 384, 4]],
      codes: [['all-MiniLM-L6-v2-q8', 4]],
      found: 1,
    },
    found: 1,
    vectors: [['fixture', 8, 4]],
    codes: [['fixture', 4]],
    statuses: [['ready', 4]],
  });
});
