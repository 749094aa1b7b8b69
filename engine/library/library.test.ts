import { appendFileSync, readFileSync, rmSync, unlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { DocumentSummary } from '../../common/domain/document.ts';
import type { Part } from '../../common/domain/part.ts';
import type { DocumentId, FileId } from '../../common/ids.ts';
import { notice } from '../../common/messages/notice.ts';
import { applyEvent, type LibraryEvent } from '../../common/state/library.ts';
import { createServices, type Services } from '../host/services.ts';
import { documentSummary, listDocuments } from '../store/document-list.ts';
import { fileAtPath, filesOfDocument } from '../store/files.ts';
import { writeSettings } from '../store/meta.ts';
import { libraryFile } from '../store/library-files.ts';
import { partByNumber, storePart } from '../store/parts.ts';
import type { RemovalTargets } from './removals.ts';
import { brokenRules, contents } from './fixtures/check.ts';
import { addFiles, fixtureEntries, newFolder, somePages, writeDocument } from './fixtures/make-library.ts';

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
  await addFiles(services, paths);
  await services.library.finished();
  return paths.flatMap((path) => fileAtPath(services.db, path)?.documentId ?? []);
}

/** The files of documents, for removing them. */
const targets = (...ids: readonly (DocumentId | undefined)[]): RemovalTargets => ({
  fileIds: ids.flatMap((id) => (id === undefined ? [] : filesOfDocument(services.db, id).map((file) => file.id))),
  rootIds: [],
});

/** Waits until the library is as asked. */
async function until(holds: (event: LibraryEvent) => boolean): Promise<void> {
  const leave = new AbortController();
  for await (const event of services.library.watch(leave.signal)) if (holds(event)) return;
}

const summaryCalled = (name: string): DocumentSummary | undefined =>
  listDocuments(services.db).find((document) => document.name === name);
const summary = (id: DocumentId | undefined): DocumentSummary | undefined =>
  id === undefined ? undefined : documentSummary(services.db, id);
const found = async (word: string): Promise<number> =>
  (await services.room.search({ query: word, vectors: [], scope: null, mode: 'bm25', join: false, limit: 10 })).hits
    .length;

test('every kind of file gets its outcome, and the queue goes on', async () => {
  writeSettings(services.db, { parserMemoryMB: 700, parserSeconds: 3, lockAfterMinutes: 15, dailyBackups: true });
  const called = join(dir, 'called.pdf');
  writeFileSync(called, 'just text');
  await importAll([
    writeDocument(dir, 'ready.pdf', somePages(3, 'owls')),
    writeDocument(dir, 'encrypted.pdf', ['x'], 'encrypted'),
    writeDocument(dir, 'scanned.pdf', somePages(2, 'x'), 'images'),
    writeDocument(dir, 'mixed.pdf', somePages(3, 'mixed'), 'picture-at=2'),
    writeDocument(dir, 'photo.pdf', ['x'], 'blank-picture-at=1'),
    writeDocument(dir, 'half.pdf', somePages(3, 'half'), 'images recognise-crash-at=2'),
    writeDocument(dir, 'modelless.pdf', somePages(1, 'y'), 'images recognise-fail'),
    writeDocument(dir, 'empty.pdf', []),
    writeDocument(dir, 'blank.pdf', [' ', '\n']),
    called,
    writeDocument(dir, 'crash.pdf', somePages(3, 'a'), 'crash-at=2'),
    writeDocument(dir, 'memory.pdf', somePages(3, 'b'), 'memory-at=3'),
    writeDocument(dir, 'slow.pdf', somePages(3, 'c'), 'hang-at=2'),
    writeDocument(dir, 'liar.pdf', somePages(3, 'd'), 'lie-at=2'),
    writeDocument(dir, 'poison.pdf', ['poison']),
    writeDocument(dir, 'last.pdf', somePages(2, 'zebras')),
  ]);
  const outcomes = listDocuments(services.db).map(
    ({ name, status, notice: told, parts, partsDone, pictures, chunksDone }) => [
      name,
      status,
      told?.code ?? null,
      [parts, partsDone, pictures, chunksDone],
    ],
  );
  expect(outcomes).toEqual([
    ['ready.pdf', 'ready', null, [3, 3, 0, 3]],
    ['encrypted.pdf', 'encrypted', 'needs-password', [0, 0, 0, 0]],
    ['scanned.pdf', 'ready', null, [2, 2, 0, 2]],
    ['mixed.pdf', 'ready', null, [3, 3, 0, 3]],
    ['photo.pdf', 'scanned', 'scanned', [1, 1, 0, 0]],
    ['half.pdf', 'ready', null, [3, 3, 0, 2]],
    ['modelless.pdf', 'failed', 'recogniser-fails', [1, 1, 1, 0]],
    ['empty.pdf', 'empty', 'empty', [0, 0, 0, 0]],
    ['blank.pdf', 'empty', 'empty', [2, 2, 0, 0]],
    ['called.pdf', 'malformed', 'file-damaged', [0, 0, 0, 0]],
    ['crash.pdf', 'failed', 'parser-ended', [3, 1, 0, 0]],
    ['memory.pdf', 'failed', 'over-memory', [3, 2, 0, 0]],
    ['slow.pdf', 'failed', 'over-time', [3, 1, 0, 0]],
    ['liar.pdf', 'failed', 'parser-lied', [3, 1, 0, 0]],
    ['poison.pdf', 'ready', 'embed-failed', [1, 1, 0, 1]],
    ['last.pdf', 'ready', null, [2, 2, 0, 2]],
  ]);
  expect(summaryCalled('slow.pdf')?.notice).toEqual(notice('over-time', { seconds: 3, part: 2 }));
  expect([await found('zebras'), await found('owls'), await found('poison'), await found('mixed')]).toEqual([
    2, 3, 1, 3,
  ]);
  const crashed = partByNumber(services.db, summaryCalled('half.pdf')?.id as DocumentId, 2);
  expect([crashed?.state, crashed?.label, crashed?.omissions[0]?.code]).toEqual(['unreadable', '2', 'parser-ended']);
  expect(brokenRules(services.db)).toEqual([expect.stringMatching(/^visible without vector: \[\{"id":\d+\}\]$/)]);
});

test('the same content is one document, wherever it lies and whatever it is called', async () => {
  const content = somePages(3, 'owls');
  const first = writeDocument(dir, 'one.pdf', content);
  const odd = writeDocument(dir, 'two\n🦉.pdf', content);
  const added = await importAll([first, odd]);
  const again = await importAll([odd, first]);
  expect([
    new Set([...added, ...again]).size,
    summary(added[0])?.files.map(({ name }) => name),
    brokenRules(services.db),
  ]).toEqual([1, ['one.pdf', 'two\n🦉.pdf'], []]);
});

test('removing one of two copies leaves the other, by which the document is called from then on', async () => {
  const content = somePages(3, 'owls');
  const [id] = await importAll([
    writeDocument(dir, 'Lease.pdf', content),
    writeDocument(dir, 'Lease-copy.pdf', content),
  ]);
  const [lease, copy] = filesOfDocument(services.db, id as DocumentId);
  services.library.remove({ fileIds: [copy?.id as FileId], rootIds: [] });
  await services.library.purge();
  const without = [summary(id)?.name, await found('owls')];
  services.library.remove({ fileIds: [lease?.id as FileId], rootIds: [] });
  await services.library.purge();
  expect([without, listDocuments(services.db), await found('owls'), brokenRules(services.db)]).toEqual([
    ['Lease.pdf', 3],
    [],
    0,
    [],
  ]);
});

test('a file that was touched stays; an overwritten one is read anew under its id, nothing old is left', async () => {
  const path = writeDocument(dir, 'a.pdf', somePages(2, 'owlsandnightjars'));
  const [id] = await importAll([path]);
  utimesSync(path, new Date(1_000), new Date(2_000));
  const touched = await importAll([path]);
  writeDocument(dir, 'a.pdf', somePages(4, 'zebras'));
  const changed = await importAll([path]);
  expect([touched, changed, await found('owlsandnightjars'), await found('zebras'), brokenRules(services.db)]).toEqual([
    [id],
    [id],
    0,
    4,
    [],
  ]);
  await services.close();
  const left = readFileSync(libraryFile(join(dir, 'library')));
  // FTS5 stores stems, each sharing its beginning with the word before it.
  expect([left.includes('owlsandnightjar'), left.includes('wlsandnightjar')]).toEqual([false, false]);
  services = open();
});

test('a file that vanishes before its turn fails with a sentence; put back, a retry reads it', async () => {
  services.library.pause();
  const path = writeDocument(dir, 'a.pdf', somePages(2, 'owls'));
  const [id] = await addFiles(services, [path]);
  const content = readFileSync(path);
  unlinkSync(path);
  services.library.resume();
  await services.library.finished();
  const gone = summary(id);
  writeFileSync(path, content);
  services.library.retry([id as DocumentId]);
  await services.library.finished();
  expect([gone?.status, gone?.notice, summary(id)?.status]).toEqual(['failed', notice('file-not-there'), 'ready']);
});

test('a file that changes between two runs is read from its first page', async () => {
  const path = writeDocument(dir, 'a.pdf', somePages(5, 'owls'), 'crash-at=4');
  const [id] = await importAll([path]);
  writeDocument(dir, 'a.pdf', somePages(3, 'zebras'));
  services.library.retry([id as DocumentId]);
  await services.library.finished();
  expect([summary(id)?.parts, await found('owls'), await found('zebras'), brokenRules(services.db)]).toEqual([
    3,
    0,
    3,
    [],
  ]);
});

test('cancel keeps what was read, and a retry goes on at the next page', async () => {
  const path = writeDocument(dir, 'long.pdf', somePages(40, 'owls'), 'page-ms=10');
  const [id] = await addFiles(services, [path]);
  await until(() => (summary(id)?.partsDone ?? 0) >= 3);
  services.library.cancel([id as DocumentId]);
  await services.library.finished();
  const cancelled = summary(id);
  // A mark in a page that is there already shows that it is not read again.
  const first = partByNumber(services.db, id as DocumentId, 1) as Part;
  storePart(services.db, id as DocumentId, { ...first, text: 'Page 1 is marked.' });
  services.library.retry([id as DocumentId]);
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
  const [id] = await addFiles(services, [path]);
  await until(() => (summary(id)?.partsDone ?? 0) >= 2);
  services.library.pause();
  await services.close();
  services = open();
  await expect(services.library.finished()).rejects.toThrow('import-paused');
  const paused = [services.library.queue().paused, services.library.queue().waiting, summary(id)?.status];
  services.library.resume();
  await services.library.finished();
  expect([paused, summary(id)?.status, summary(id)?.partsDone]).toEqual([[true, 1, 'queued'], 'ready', 30]);
});

test('a removed document is not found at once, can be restored, and is deleted for good with every trace', async () => {
  const [owls, zebras] = await importAll([
    writeDocument(dir, 'a.pdf', somePages(3, 'owlsandnightjars')),
    writeDocument(dir, 'b.pdf', somePages(3, 'zebras')),
  ]);
  const before = contents(services.db);
  const both = targets(owls);
  services.library.remove(both);
  const removed = [await found('owlsandnightjars'), listDocuments(services.db).length];
  services.library.restore(both);
  const restored = [await found('owlsandnightjars'), listDocuments(services.db).length];
  expect([removed, restored, contents(services.db)]).toEqual([[0, 1], [3, 2], before]);

  services.library.remove(targets(owls));
  await services.library.purge();
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

test('removed while it is read, a document leaves nothing behind; added again in time, it comes back', async () => {
  const path = writeDocument(dir, 'long.pdf', somePages(30, 'owls'), 'page-ms=10');
  const [id] = await addFiles(services, [path]);
  await until(() => (summary(id)?.partsDone ?? 0) >= 2);
  services.library.remove(targets(id));
  await services.library.finished();
  const again = await importAll([path]);
  const back = summary(id)?.status;
  services.library.remove(targets(id));
  await services.library.purge();
  const left = services.db
    .prepare(
      `SELECT (SELECT count(*) FROM documents) + (SELECT count(*) FROM parts) + (SELECT count(*) FROM chunks) +
        (SELECT count(*) FROM chunk_fts_docsize)`,
    )
    .pluck()
    .get();
  expect([again, back, left]).toEqual([[id], 'ready', 0]);
});

test('closing within the time for undo finishes a removal', async () => {
  const [id] = await importAll([writeDocument(dir, 'a.pdf', somePages(1, 'owlsandnightjars'))]);
  services.library.remove(targets(id));
  await services.close();
  const left = readFileSync(libraryFile(join(dir, 'library')));
  services = open();
  expect([
    left.includes('owlsandnightjar'),
    left.includes('wlsandnightjar'),
    services.db.prepare('SELECT count(*) FROM documents').pluck().get(),
  ]).toEqual([false, false, 0]);
});

test('what a process that died left removed is deleted by the next one', async () => {
  const [id] = await importAll([writeDocument(dir, 'a.pdf', somePages(1, 'owls'))]);
  services.db.prepare(`UPDATE files SET removed_at = 1`).run();
  services.db.prepare(`UPDATE documents SET removed_at = 1 WHERE id = ?`).run(id);
  services.library.sync([]);
  await services.library.purge();
  expect(services.db.prepare('SELECT count(*) FROM documents').pluck().get()).toBe(0);
});

test('who watches ends with what the library is, in few events', async () => {
  const events: LibraryEvent[] = [];
  let at: ReturnType<typeof applyEvent> = null;
  const startedAt = performance.now();
  const importing = importAll(
    ['a', 'b', 'c'].map((name) => writeDocument(dir, `${name}.pdf`, somePages(60, name))),
  ).then(([first]) => services.library.remove(targets(first)));
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

test.each([
  ['its embedder', new URL('./fixtures/none.ts', import.meta.url)],
  ['a model that can be loaded', new URL('./fixtures/embed-thread-without-model.ts', import.meta.url)],
])('without %s the queue pauses with a sentence instead of failing documents', async (_, entry) => {
  await services.close();
  services = open({ ...fixtureEntries, embed: entry });
  const path = writeDocument(dir, 'a.pdf', somePages(2, 'owls'));
  const [id] = await addFiles(services, [path]);
  await expect(services.library.finished()).rejects.toThrow('embedder-does-not-start');
  const halted = services.library.queue();
  await services.close();
  services = open();
  await services.library.finished();
  expect([halted.paused, halted.pausedBecause?.code, halted.unread, summary(id)?.status]).toEqual([
    true,
    'embedder-does-not-start',
    0,
    'ready',
  ]);
});

test('without a parser that starts the queue pauses with a sentence too', async () => {
  await services.close();
  services = open({ ...fixtureEntries, parse: new URL('./fixtures/none.ts', import.meta.url) });
  await addFiles(services, [writeDocument(dir, 'a.pdf', somePages(2, 'owls'))]);
  await expect(services.library.finished()).rejects.toThrow('parser-does-not-start');
});

test('a job in which two processes died and which got nowhere is given up; a retry tries again', async () => {
  services.library.pause();
  const [id] = await addFiles(services, [writeDocument(dir, 'a.pdf', somePages(2, 'owls'))]);
  const seen: unknown[] = [];
  for (let death = 0; death < 2; death++) {
    services.db.prepare(`UPDATE jobs SET state = 'running'`).run(); // as a process that dies leaves it
    await services.close();
    services = open();
    seen.push(summary(id)?.status);
  }
  services.library.retry([id as DocumentId]);
  services.library.resume();
  await services.library.finished();
  expect([seen, summary(id)?.status]).toEqual([['queued', 'failed'], 'ready']);
});

test('a file that grows while it waits is read as it is then', async () => {
  services.library.pause();
  const path = writeDocument(dir, 'a.pdf', somePages(1, 'owls'));
  const [id] = await addFiles(services, [path]);
  appendFileSync(path, '\fPage 2 is about zebras.');
  services.library.resume();
  await services.library.finished();
  expect([summary(id)?.parts, await found('zebras')]).toEqual([2, 1]);
});
