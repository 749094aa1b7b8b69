import { appendFileSync, readFileSync, rmSync, unlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { DocumentSummary } from '../../common/domain/document.ts';
import type { DocumentId } from '../../common/ids.ts';
import { applyEvent, type LibraryEvent } from '../../common/state/library.ts';
import { createServices, type Services } from '../host/services.ts';
import { documentSummary, listDocuments } from '../store/documents.ts';
import { writeSettings } from '../store/meta.ts';
import { libraryFile } from '../store/open.ts';
import { brokenRules, contents } from './fixtures/check.ts';
import { fixtureEntries, newFolder, somePages, writeDocument } from './fixtures/make-library.ts';

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

function open(entries: object = fixtureEntries): Services {
  const opened = createServices({ libraryDir: join(dir, 'library'), resourcesDir: dir, entries });
  opened.library.start();
  return opened;
}

async function importAll(paths: readonly string[]): Promise<readonly DocumentId[]> {
  const added = await services.library.add(paths);
  await services.library.finished();
  return added.flatMap(({ documentId }) => (documentId === null ? [] : [documentId]));
}

/** Waits until the library is as asked. */
async function until(holds: (event: LibraryEvent) => boolean): Promise<void> {
  const leave = new AbortController();
  for await (const event of services.library.watch(leave.signal)) if (holds(event)) return;
}

const summary = (id: DocumentId | undefined): DocumentSummary | undefined =>
  id === undefined ? undefined : documentSummary(services.db, id);
const found = async (word: string): Promise<number> =>
  (await services.room.search({ query: word, vector: null, scope: null, mode: 'bm25', join: false, limit: 10 })).hits
    .length;

test('every kind of file gets its outcome, and the queue goes on', async () => {
  writeSettings(services.db, { parserMemoryMB: 700, parserSeconds: 3 });
  const text = join(dir, 'notes.txt');
  writeFileSync(text, 'just text');
  const called = join(dir, 'called.pdf');
  writeFileSync(called, 'just text');
  await importAll([
    writeDocument(dir, 'ready.pdf', somePages(3, 'owls')),
    writeDocument(dir, 'encrypted.pdf', ['x'], 'encrypted'),
    writeDocument(dir, 'scanned.pdf', somePages(2, 'x'), 'images'),
    writeDocument(dir, 'empty.pdf', []),
    writeDocument(dir, 'blank.pdf', [' ', '\n']),
    called,
    text,
    dir,
    join(dir, 'missing.pdf'),
    writeDocument(dir, 'crash.pdf', somePages(3, 'a'), 'crash-at=2'),
    writeDocument(dir, 'memory.pdf', somePages(3, 'b'), 'memory-at=3'),
    writeDocument(dir, 'slow.pdf', somePages(3, 'c'), 'hang-at=2'),
    writeDocument(dir, 'liar.pdf', somePages(3, 'd'), 'lie-at=2'),
    writeDocument(dir, 'poison.pdf', ['poison']),
    writeDocument(dir, 'last.pdf', somePages(2, 'zebras')),
  ]);
  const outcomes = listDocuments(services.db).map(({ name, status, reason, pages, pagesDone, chunks, chunksDone }) => [
    name === basename(dir) ? 'folder' : name,
    status,
    reason,
    [pages, pagesDone, chunks, chunksDone],
  ]);
  expect(outcomes).toEqual([
    ['ready.pdf', 'ready', '', [3, 3, 3, 3]],
    ['encrypted.pdf', 'encrypted', 'It is protected by a password.', [0, 0, 0, 0]],
    ['scanned.pdf', 'scanned', expect.stringContaining('pictures without text'), [2, 0, 0, 0]],
    ['empty.pdf', 'empty', expect.any(String), [0, 0, 0, 0]],
    ['blank.pdf', 'empty', expect.any(String), [2, 0, 0, 0]],
    ['called.pdf', 'malformed', 'The file is damaged.', [0, 0, 0, 0]],
    ['notes.txt', 'unsupported', 'Carrel reads PDF files so far; this is not one.', [0, 0, 0, 0]],
    ['folder', 'unsupported', 'This is not a file that can be read.', [0, 0, 0, 0]],
    ['missing.pdf', 'failed', 'The file is not there any more. Put it back, then retry.', [0, 0, 0, 0]],
    ['crash.pdf', 'failed', expect.any(String), [3, 1, 0, 0]],
    ['memory.pdf', 'failed', expect.stringContaining('700 MB of memory'), [3, 2, 0, 0]],
    ['slow.pdf', 'failed', expect.stringContaining('more than 3 seconds (page 2)'), [3, 1, 0, 0]],
    ['liar.pdf', 'failed', expect.any(String), [3, 1, 0, 0]],
    ['poison.pdf', 'failed', expect.any(String), [1, 1, 1, 0]],
    ['last.pdf', 'ready', '', [2, 2, 2, 2]],
  ]);
  expect([brokenRules(services.db), await found('zebras'), await found('owls')]).toEqual([[], 2, 3]);
});

test('the same content is one document, wherever it lies and whatever it is called', async () => {
  const pages = somePages(3, 'owls');
  const first = writeDocument(dir, 'one.pdf', pages);
  const odd = writeDocument(dir, 'two\n🦉.pdf', pages);
  const added = await services.library.add([first, odd]);
  await services.library.finished();
  const again = await services.library.add([odd, first]);
  expect([
    added.map(({ known }) => known),
    again.map(({ known }) => known),
    new Set([...added, ...again].map(({ documentId }) => documentId)).size,
    listDocuments(services.db).length,
  ]).toEqual([[false, true], [true, true], 1, 1]);
  expect([brokenRules(services.db), services.db.prepare('SELECT count(*) FROM document_paths').pluck().get()]).toEqual([
    [],
    2,
  ]);
});

test('a file that was touched stays, one that was overwritten is read anew and its old content is gone', async () => {
  const path = writeDocument(dir, 'a.pdf', somePages(2, 'owls'));
  const [id] = await importAll([path]);
  utimesSync(path, new Date(1_000), new Date(2_000));
  const touched = await services.library.add([path]);
  writeDocument(dir, 'a.pdf', somePages(4, 'zebras'));
  await importAll([path]);
  expect([
    touched,
    await found('owls'),
    await found('zebras'),
    listDocuments(services.db).length,
    brokenRules(services.db),
  ]).toEqual([[{ path, documentId: id, known: true, reason: '' }], 0, 4, 1, []]);
});

test('a file that vanishes before its turn fails with a sentence; put back, a retry reads it', async () => {
  services.library.pause();
  const path = writeDocument(dir, 'a.pdf', somePages(2, 'owls'));
  const [added] = await services.library.add([path]);
  const content = readFileSync(path);
  unlinkSync(path);
  services.library.resume();
  await services.library.finished();
  const id = added?.documentId as DocumentId;
  const gone = summary(id);
  writeFileSync(path, content);
  services.library.retry([id]);
  await services.library.finished();
  expect([gone?.status, gone?.reason, summary(id)?.status]).toEqual([
    'failed',
    'The file is not there any more. Put it back, then retry.',
    'ready',
  ]);
});

test('a file that changes between two runs is read from its first page', async () => {
  const path = writeDocument(dir, 'a.pdf', somePages(5, 'owls'), 'crash-at=4');
  const [id] = await importAll([path]);
  writeDocument(dir, 'a.pdf', somePages(3, 'zebras'));
  services.library.retry([id as DocumentId]);
  await services.library.finished();
  expect([summary(id)?.pages, await found('owls'), await found('zebras'), brokenRules(services.db)]).toEqual([
    3,
    0,
    3,
    [],
  ]);
});

test('cancel keeps what was read, and a retry goes on at the next page', async () => {
  const path = writeDocument(dir, 'long.pdf', somePages(40, 'owls'), 'page-ms=10');
  const [added] = await services.library.add([path]);
  const id = added?.documentId as DocumentId;
  await until(() => (summary(id)?.pagesDone ?? 0) >= 3);
  services.library.cancel([id]);
  await services.library.finished();
  const cancelled = summary(id);
  // A mark in a page that is there already shows that it is not read again.
  services.db.prepare(`UPDATE pages SET text = 'Page 1 is marked.' WHERE document_id = ? AND number = 1`).run(id);
  services.library.retry([id]);
  await services.library.finished();
  expect([cancelled?.status, summary(id)?.status, await found('marked'), await found('owls')]).toEqual([
    'cancelled',
    'ready',
    1,
    10,
  ]);
  expect(brokenRules(services.db)).toEqual([]);
});

test('a pause holds over a restart; resume goes on', async () => {
  const path = writeDocument(dir, 'long.pdf', somePages(30, 'owls'), 'page-ms=10');
  const [added] = await services.library.add([path]);
  const id = added?.documentId as DocumentId;
  await until(() => (summary(id)?.pagesDone ?? 0) >= 2);
  services.library.pause();
  await services.close();
  services = open();
  await expect(services.library.finished()).rejects.toThrow('The import is paused.');
  const paused = [services.library.queue().paused, services.library.queue().waiting, summary(id)?.status];
  services.library.resume();
  await services.library.finished();
  expect([paused, summary(id)?.status, summary(id)?.pagesDone]).toEqual([[true, 1, 'queued'], 'ready', 30]);
});

test('a removed document is not found at once, can be restored, and is deleted for good with every trace', async () => {
  const [owls, zebras] = await importAll([
    writeDocument(dir, 'a.pdf', somePages(3, 'owlsandnightjars')),
    writeDocument(dir, 'b.pdf', somePages(3, 'zebras')),
  ]);
  const before = contents(services.db);
  services.library.remove([owls as DocumentId]);
  const removed = [await found('owlsandnightjars'), listDocuments(services.db).length];
  services.library.restore([owls as DocumentId]);
  const restored = [await found('owlsandnightjars'), listDocuments(services.db).length];
  expect([removed, restored, contents(services.db)]).toEqual([[0, 1], [3, 2], before]);

  services.library.remove([owls as DocumentId]);
  await services.library.purge([owls as DocumentId]);
  expect([
    await found('owlsandnightjars'),
    await found('zebras'),
    listDocuments(services.db).map(({ id }) => id),
    brokenRules(services.db),
  ]).toEqual([0, 3, [zebras], []]);
  await services.close();
  const left = readFileSync(libraryFile(join(dir, 'library')));
  // FTS5 stores stems, each sharing its beginning with the word before it.
  expect([left.includes('owlsandnightjar'), left.includes('wlsandnightjar'), left.includes('zebra')]).toEqual([
    false,
    false,
    true,
  ]);
  services = open();
});

test('removed while it is being read, a document leaves nothing behind; added again before it is deleted, it comes back', async () => {
  const path = writeDocument(dir, 'long.pdf', somePages(30, 'owls'), 'page-ms=10');
  const [added] = await services.library.add([path]);
  const id = added?.documentId as DocumentId;
  await until(() => (summary(id)?.pagesDone ?? 0) >= 2);
  services.library.remove([id]);
  await services.library.finished();
  const again = await importAll([path]);
  const back = summary(id)?.status;
  services.library.remove([id]);
  await services.library.purge([id]);
  const left = services.db
    .prepare(
      'SELECT (SELECT count(*) FROM documents) + (SELECT count(*) FROM pages) + (SELECT count(*) FROM chunks) + (SELECT count(*) FROM chunk_fts_docsize)',
    )
    .pluck()
    .get();
  expect([again, back, left]).toEqual([[id], 'ready', 0]);
});

test('what was removed when the last process ended is deleted by the next one', async () => {
  const [id] = await importAll([writeDocument(dir, 'a.pdf', somePages(1, 'owls'))]);
  services.library.remove([id as DocumentId]);
  services.db.prepare('UPDATE documents SET removed_at = removed_at - 60000').run();
  await services.close();
  services = open();
  await until((event) => event.kind === 'deltas' && event.deltas.some((delta) => delta.kind === 'removed'));
  expect(services.db.prepare('SELECT count(*) FROM documents').pluck().get()).toBe(0);
});

test('who watches ends with what the library is, in few events', async () => {
  const events: LibraryEvent[] = [];
  let at: ReturnType<typeof applyEvent> = null;
  const startedAt = performance.now();
  const importing = importAll(
    ['a', 'b', 'c'].map((name) => writeDocument(dir, `${name}.pdf`, somePages(60, name))),
  ).then((ids) => services.library.remove(ids.slice(0, 1)));
  for await (const event of services.library.watch(new AbortController().signal)) {
    events.push(event);
    at = applyEvent(at, event);
    const { documents, queue } = at?.state ?? { documents: [], queue: null };
    if (documents.length === 2 && documents.every(({ status }) => status === 'ready') && queue?.waiting === 0) break;
  }
  await importing;
  expect(at?.state.documents).toEqual(listDocuments(services.db));
  expect(events.length).toBeLessThanOrEqual((performance.now() - startedAt) / 100 + 2);
});

test('without its embedder the queue pauses with a sentence instead of failing documents', async () => {
  await services.close();
  services = open({ ...fixtureEntries, embed: new URL('./fixtures/none.ts', import.meta.url) });
  const path = writeDocument(dir, 'a.pdf', somePages(2, 'owls'));
  const [added] = await services.library.add([path]);
  await expect(services.library.finished()).rejects.toThrow('The embedding model does not start');
  const halted = services.library.queue();
  await services.close();
  services = open();
  await services.library.finished();
  expect([halted.paused, halted.pausedBecause, summary(added?.documentId as DocumentId)?.status]).toEqual([
    true,
    expect.stringContaining('The embedding model does not start'),
    'ready',
  ]);
});

test('without a parser that starts the queue pauses with a sentence too', async () => {
  await services.close();
  services = open({ ...fixtureEntries, parse: new URL('./fixtures/none.ts', import.meta.url) });
  await services.library.add([writeDocument(dir, 'a.pdf', somePages(2, 'owls'))]);
  await expect(services.library.finished()).rejects.toThrow('The process that reads documents does not start');
});

test('a job in which two processes died and which got nowhere is given up; a retry tries again', async () => {
  services.library.pause();
  const [added] = await services.library.add([writeDocument(dir, 'a.pdf', somePages(2, 'owls'))]);
  const id = added?.documentId as DocumentId;
  const seen: unknown[] = [];
  for (let death = 0; death < 2; death++) {
    services.db.prepare(`UPDATE jobs SET state = 'running'`).run(); // as a process that dies leaves it
    await services.close();
    services = open();
    seen.push(summary(id)?.status);
  }
  services.library.retry([id]);
  services.library.resume();
  await services.library.finished();
  expect([seen, summary(id)?.status]).toEqual([['queued', 'failed'], 'ready']);
});

test('a file that grows while it waits is read as it is then', async () => {
  services.library.pause();
  const path = writeDocument(dir, 'a.pdf', somePages(1, 'owls'));
  const [added] = await services.library.add([path]);
  appendFileSync(path, '\fPage 2 is about zebras.');
  services.library.resume();
  await services.library.finished();
  expect([summary(added?.documentId as DocumentId)?.pages, await found('zebras')]).toEqual([2, 1]);
});
