import { copyFileSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createServices, type Services } from '../host/services.ts';
import { hasJobs } from '../store/jobs.ts';
import { libraryFile } from '../store/library-files.ts';
import { asRoots, fixtureEntries, newFolder, writeDocument } from './fixtures/make-library.ts';

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
  (await services.room.search({ query: 'lease', vectors: [], scope: null, mode: 'bm25', join: false, limit: 10 })).hits
    .length;

test('documents with vectors of another model are embedded anew, and found by words meanwhile', async () => {
  const old = { vectors: vectors(), codes: codes(), found: await byWords() };
  services.library.start();
  const leave = new AbortController();
  let found: number | undefined;
  for await (const _ of services.library.watch(leave.signal)) {
    found ??= await byWords();
    if (!hasJobs(services.db) && JSON.stringify(codes()) !== JSON.stringify(old.codes)) break;
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

test('documents that one embedder read are looked at once more, and German ones get their own', async () => {
  const open = (): Services =>
    createServices({ libraryDir: join(dir, 'new'), resourcesDir: dir, entries: fixtureEntries });
  const models = (of: Services): unknown => of.db.prepare('SELECT model FROM vector_codes ORDER BY 1').pluck().all();
  const german = writeDocument(dir, 'a.pdf', [
    'Der Mieter zahlt die Miete an den Vermieter, und zwar bis zum Dritten.',
  ]);
  const english = writeDocument(dir, 'b.pdf', ['The tenant pays the rent to the landlord by the third of the month.']);
  const first = open();
  first.library.start();
  first.library.add(asRoots([german, english]));
  await first.library.finished();
  const imported = models(first);
  first.db.exec(`UPDATE chunk_vectors SET model = 'fixture'; UPDATE vector_codes SET model = 'fixture';
    DELETE FROM meta WHERE key = 'readers'`);
  await first.close();
  const second = open();
  second.library.start();
  const leave = new AbortController();
  for await (const _ of second.library.watch(leave.signal))
    if (!hasJobs(second.db) && JSON.stringify(models(second)) === JSON.stringify(imported)) break;
  const again = models(second);
  await second.close();
  expect({ imported, again }).toEqual({
    imported: ['fixture', 'fixture-german'],
    again: ['fixture', 'fixture-german'],
  });
});
