import { appendFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { engineContract, engineProtocol, type EngineContract } from '../../common/contracts/engine.ts';
import { toWireError } from '../../common/errors.ts';
import { documentId, grantId, type DocumentId } from '../../common/ids.ts';
import { connect, type Client } from '../../common/rpc/client.ts';
import { memoryPorts } from '../../common/rpc/memory-port.ts';
import { serve } from '../../common/rpc/server.ts';
import { filesOfDocument } from '../store/files.ts';
import { asRoots, fixtureEntries, newFolder, somePages, writeDocument } from '../library/fixtures/make-library.ts';
import { tinyGguf } from '../model/fixtures/tiny-model.ts';
import { createGrants, type Grants } from './grants.ts';
import { engineHandlers } from './handlers.ts';
import { createServices, type Services } from './services.ts';

let dir: string;
let services: Services;
let grants: Grants;
const revealed: string[] = [];
let page: Client<EngineContract>;
beforeEach(() => {
  dir = newFolder();
  services = createServices({ libraryDir: join(dir, 'library'), resourcesDir: dir, entries: fixtureEntries });
  services.library.start();
  grants = createGrants();
  const [ours, theirs] = memoryPorts();
  serve(
    ours,
    engineContract,
    engineHandlers(services, grants, (path) => revealed.push(path)),
  );
  page = connect<EngineContract>(theirs);
});
afterEach(async () => {
  await services.close();
  rmSync(dir, { recursive: true, force: true });
});

/** Imports a file as a page does, and waits for it as a page does. */
async function importFile(path: string): Promise<DocumentId> {
  grants.add('g', { purpose: 'documents', path, kind: 'file' });
  await page.call('library.import', { grantIds: [grantId('g')] });
  for await (const event of page.stream('library.watch', {})) {
    const documents =
      event.kind === 'snapshot'
        ? event.state.documents
        : event.deltas.flatMap((delta) => (delta.kind === 'document' ? [delta.document] : []));
    const ready = documents.find(({ status }) => status === 'ready');
    if (ready !== undefined) return ready.id;
  }
  throw new Error('the stream ended');
}

const errorOf = (call: Promise<unknown>): Promise<unknown> =>
  call.then(
    () => 'no error',
    (error: unknown) => toWireError(error).code,
  );

test('a granted folder brings its documents, files of other kinds in it are passed over', async () => {
  const folder = join(dir, 'papers');
  mkdirSync(folder);
  writeDocument(folder, 'a.pdf', ['The owl sleeps by day.']);
  writeDocument(folder, 'b.pdf', ['A zebra never sleeps alone.']);
  writeFileSync(join(folder, 'archive.7z'), 'no document');
  grants.add('folder', { purpose: 'documents', path: folder, kind: 'folder' });
  expect(await page.call('library.import', { grantIds: [grantId('folder')] })).toEqual({ roots: 1 });
  await services.library.finished();
  expect(services.library.documents().map(({ name, files }) => [name, files.map((file) => file.folder)])).toEqual([
    ['a.pdf', ['']],
    ['b.pdf', ['']],
  ]);
});

test('a page imports, reads, searches, asks and removes', async () => {
  const path = writeDocument(dir, 'a.pdf', [
    'The owl sleeps by day. It hunts in the dark.',
    'A zebra never  sleeps alone.',
  ]);
  const id = await importFile(path);
  const bytes = readFileSync(path);
  const find = (text: string): Promise<unknown> => page.call('document.find', { documentId: id, text });
  expect([
    await page.call('hello', { protocol: engineProtocol }),
    await page.call('document.open', { documentId: id }),
    Buffer.from(await page.call('document.read', { documentId: id, offset: 2, length: 10 })).equals(
      bytes.subarray(2, 12),
    ),
    (await page.call('document.read', { documentId: id, offset: bytes.length - 3, length: 100 })).length,
    (await page.call('document.read', { documentId: id, offset: bytes.length + 9, length: 100 })).length,
    await find('NEVER sleeps'),
    ((await find('(')) as unknown[]).length,
    (await page.call('search', { query: 'zebra', scope: null, mode: 'hybrid', limit: 5 })).hits
      .map((hit) => [hit.documentId, hit.text.includes('zebra')])
      .at(0),
  ]).toEqual([
    { protocol: engineProtocol },
    { name: 'a.pdf', bytes: bytes.length, parts: 2, format: 'pdf', labels: [] },
    true,
    3,
    0,
    [{ place: { documentId: id, part: 2, start: 8, end: 21 }, rects: [expect.objectContaining({ page: 2 })] }],
    0,
    [id, true],
  ]);

  const answer: string[] = [];
  for await (const event of page.stream('ask', {
    question: 'When does the owl sleep?',
    scope: [{ kind: 'document', documentId: id }],
    threadId: null,
  }))
    answer.push(event.kind);
  const [thread] = await page.call('threads.list', {});
  expect([answer.at(0), answer.at(-1), thread?.title]).toEqual(['started', 'finished', 'When does the owl sleep?']);

  const targets = { fileIds: filesOfDocument(services.db, id).map((file) => file.id), rootIds: [] };
  expect(await page.call('library.remove', targets)).toEqual({ undoMs: 10_000 });
  expect(await errorOf(page.call('document.open', { documentId: id }))).toBe('not-found');
  await page.call('library.restore', targets);
  expect(await errorOf(page.call('document.open', { documentId: id }))).toBe('no error');
});

test('a document whose file was changed since is not shown, one that lies elsewhere too is', async () => {
  const path = writeDocument(dir, 'a.pdf', somePages(2, 'owls'));
  const id = await importFile(path);
  const other = writeDocument(dir, 'b.pdf', somePages(2, 'owls'));
  services.library.add(asRoots([other]));
  await services.library.finished();
  appendFileSync(path, 'more');
  const fromOther = await errorOf(page.call('document.read', { documentId: id, offset: 0, length: 1 }));
  rmSync(other);
  expect([
    fromOther,
    await errorOf(page.call('document.open', { documentId: id })),
    await errorOf(page.call('document.read', { documentId: id, offset: 0, length: 1 })),
  ]).toEqual(['no error', 'not-found', 'not-found']);
});

test('a page imports a model, lets it answer, and goes back to quotes', async () => {
  const model = join(dir, 'tiny.gguf');
  writeFileSync(model, tinyGguf('tiny4', 'Q8_0', 1));
  const id = await importFile(writeDocument(dir, 'a.pdf', ['The owl sleeps by day. It hunts in the dark.']));
  const modeOf = async (): Promise<string> => {
    let mode = '';
    for await (const event of page.stream('ask', {
      question: 'When does the owl sleep?',
      scope: [{ kind: 'document', documentId: id }],
      threadId: null,
    }))
      if (event.kind === 'started') mode = event.mode;
    return mode;
  };
  const before = await modeOf();
  grants.add('m', { purpose: 'model', path: model, kind: 'file' });
  await page.call('models.import', { grantId: grantId('m') });
  const kinds: string[] = [];
  for await (const { importing, models, active } of page.stream('models.watch', {})) {
    kinds.push(importing === null ? (models[0]?.name ?? 'none') : 'importing', active.phase);
    if (models.length > 0 && importing === null) break;
  }
  const none = await page.call('models.experts', {});
  const written = await modeOf();
  const experts = await page.call('models.experts', {});
  await page.call('models.use', { name: null });
  const quoted = await modeOf();
  await page.call('models.remove', { name: 'tiny' });
  expect({
    before,
    end: kinds.slice(-2),
    none,
    written,
    layers: experts?.inAll.layers,
    quoted,
    gone: await errorOf(page.call('models.use', { name: 'tiny' })),
    again: await errorOf(page.call('models.import', { grantId: grantId('m') })),
  }).toEqual({
    before: 'quoted',
    end: ['tiny', 'unloaded'],
    none: null,
    written: 'model',
    layers: 4,
    quoted: 'quoted',
    gone: 'not-found',
    again: 'not-found',
  });
});

test('what is not there or not allowed is refused', async () => {
  expect([
    await errorOf(page.call('library.import', { grantIds: [grantId('never given')] })),
    await errorOf(page.call('document.open', { documentId: documentId(99) })),
    await errorOf(page.call('document.read', { documentId: documentId(1), offset: -1, length: 1 })),
    await errorOf(page.call('document.read', { documentId: documentId(1), offset: 0, length: 1 << 30 })),
    await errorOf(page.call('hello', { protocol: 0 })),
    await errorOf(
      page.call('settings.set', { parserMemoryMB: 1, parserSeconds: 1, lockAfterMinutes: 15, dailyBackups: true }),
    ),
  ]).toEqual(['not-found', 'not-found', 'bad-request', 'bad-request', 'conflict', 'bad-request']);
  await page.call('settings.set', { parserMemoryMB: 900, parserSeconds: 60, lockAfterMinutes: 15, dailyBackups: true });
  expect(await page.call('settings.get', {})).toEqual({
    parserMemoryMB: 900,
    parserSeconds: 60,
    lockAfterMinutes: 15,
    dailyBackups: true,
  });
});
