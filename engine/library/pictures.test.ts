import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Part } from '../../common/domain/part.ts';
import type { DocumentId } from '../../common/ids.ts';
import { createServices, type Services } from '../host/services.ts';
import { documentSummary } from '../store/document-list.ts';
import { fileAtPath } from '../store/files.ts';
import { partByNumber, storePart } from '../store/parts.ts';
import { brokenRules } from './fixtures/check.ts';
import { addFiles, fixtureEntries, newFolder, somePages, writeDocument } from './fixtures/make-library.ts';

/** Pages that are pictures, in a library. */

let dir: string;
let services: Services;
beforeEach(() => {
  dir = newFolder();
  services = open();
});
afterEach(async () => {
  await services.close();
  rmSync(dir, { recursive: true, force: true });
});

function open(): Services {
  const opened = createServices({ libraryDir: join(dir, 'library'), resourcesDir: dir, entries: fixtureEntries });
  opened.library.start();
  return opened;
}

async function imported(path: string): Promise<DocumentId> {
  await addFiles(services, [path]);
  await services.library.finished();
  return fileAtPath(services.db, path)?.documentId as DocumentId;
}

const summary = (id: DocumentId) => documentSummary(services.db, id);
const found = async (word: string): Promise<number> =>
  (await services.room.search({ query: word, vectors: [], scope: null, mode: 'bm25', join: false, limit: 10 })).hits
    .length;

test('a page is recognised again when somebody asks, also one with text of its own', async () => {
  const id = await imported(writeDocument(dir, 'mixed.pdf', somePages(3, 'mixed'), 'picture-at=2'));
  const states = () => [1, 2, 3].map((page) => partByNumber(services.db, id, page)?.state);
  const before = states();
  services.library.recognise(id, 1);
  const meanwhile = [summary(id)?.status, summary(id)?.pictures, await found('mixed')];
  await services.library.finished();
  expect({ before, meanwhile, after: states(), status: summary(id)?.status, found: await found('mixed') }).toEqual({
    before: ['read', 'recognised', 'read'],
    meanwhile: ['recognising', 1, 3],
    after: ['recognised', 'recognised', 'read'],
    status: 'ready',
    found: 3,
  });
  expect(() => services.library.recognise(id, 9)).toThrow('part-not-read');
  expect(brokenRules(services.db)).toEqual([]);
});

test('documents that an earlier version left with pictures are recognised at the next start', async () => {
  const id = await imported(writeDocument(dir, 'scan.pdf', somePages(2, 'owls'), 'images'));
  const db = services.db;
  for (const number of [1, 2]) {
    const part = partByNumber(db, id, number) as Part;
    storePart(db, id, { ...part, text: '', blocks: [], state: 'picture' });
  }
  db.prepare(`DELETE FROM chunks WHERE document_id = ?`).run(id);
  db.prepare(`UPDATE documents SET status = 'scanned', picture_count = 2, chunk_count = 0 WHERE id = ?`).run(id);
  await services.close();
  services = open();
  await services.library.finished();
  expect([summary(id)?.status, summary(id)?.pictures, await found('owls')]).toEqual(['ready', 0, 2]);
});
