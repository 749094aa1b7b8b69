import { copyFileSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { overviewVersion } from '../../common/domain/overview.ts';
import type { DocumentId } from '../../common/ids.ts';
import { createServices, type Services } from '../host/services.ts';
import { libraryFile } from '../store/library-files.ts';
import { storedOverview } from '../store/overviews.ts';
import { partByNumber, storePart } from '../store/parts.ts';
import { addFiles, fixtureEntries, newFolder, writeDocument } from './fixtures/make-library.ts';

let dir: string;
let services: Services | undefined;
beforeEach(() => {
  dir = newFolder();
});
afterEach(async () => {
  await services?.close();
  rmSync(dir, { recursive: true, force: true });
});

function open(): Services {
  services = createServices({ libraryDir: join(dir, 'library'), resourcesDir: dir, entries: fixtureEntries });
  services.library.start();
  return services;
}

const sentences = ({ db }: Services, id: DocumentId | undefined): readonly string[] | undefined =>
  id === undefined ? undefined : storedOverview(db, id)?.sentences.map(({ text }) => text);
const versions = ({ db }: Services): unknown =>
  db.prepare('SELECT version, count(*) FROM overviews GROUP BY version').raw().all();

test('an imported document has an overview, and another one when its file holds other words', async () => {
  const opened = open();
  const path = writeDocument(dir, 'house.pdf', ['The house on the hill was sold in the spring of that year.']);
  const [id] = await addFiles(opened, [path]);
  await opened.library.finished();
  const before = sentences(opened, id);
  writeDocument(dir, 'house.pdf', ['The garden behind the house was let to a neighbour last week.']);
  opened.library.sync();
  await opened.library.finished();
  const left = opened.db.prepare(`SELECT count(*) FROM overviews WHERE document_id <> ?`).pluck().get(id);
  expect({ before, now: sentences(opened, id), left }).toEqual({
    before: ['The house on the hill was sold in the spring of that year.'],
    now: ['The garden behind the house was let to a neighbour last week.'],
    left: 0,
  });
});

test('documents of an older library, and those of older rules, get theirs in the background', async () => {
  mkdirSync(join(dir, 'library'));
  const old = join(import.meta.dirname, '..', 'store', 'fixtures', 'library-v3.db');
  copyFileSync(old, libraryFile(join(dir, 'library')));
  const first = open();
  await first.library.finished();
  const made = versions(first);
  first.db.prepare('UPDATE overviews SET version = 0').run();
  await first.close();
  const second = open();
  await second.library.finished();
  expect({ made, again: versions(second) }).toEqual({ made: [[overviewVersion, 4]], again: [[overviewVersion, 4]] });
});

test('one that is asked for before its turn is made at once', async () => {
  const opened = open();
  const [id] = await addFiles(opened, [writeDocument(dir, 'a.pdf', ['The tide rises by thirteen metres in the bay.'])]);
  await opened.library.finished();
  opened.db.prepare('DELETE FROM overviews').run();
  const made = id === undefined ? null : await opened.library.overview(id, new AbortController().signal);
  expect({ made: made?.sentences.map(({ text }) => text), stored: sentences(opened, id) }).toEqual({
    made: ['The tide rises by thirteen metres in the bay.'],
    stored: ['The tide rises by thirteen metres in the bay.'],
  });
});

// Killed after its last page was recognised, a document whose pages have no text was looked over at the next start.
test('pages that were recognised, and have no text, make no overview', async () => {
  const opened = open();
  const [id] = await addFiles(opened, [writeDocument(dir, 'scan.pdf', ['The tide rises by thirteen metres.'])]);
  await opened.library.finished();
  const part = id === undefined ? undefined : partByNumber(opened.db, id, 1);
  if (id === undefined || part === undefined) throw new Error('The page is not there.');
  storePart(opened.db, id, { ...part, text: ' ', blocks: [], state: 'recognised' });
  opened.db.prepare('DELETE FROM overviews').run();
  const made = await opened.library.overview(id, new AbortController().signal);
  expect({ made, stored: sentences(opened, id) }).toEqual({ made: null, stored: undefined });
});
