import { cpSync, mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { DocumentId, FileId } from '../../common/ids.ts';
import { createServices, type Services } from '../host/services.ts';
import { addMessage, createThread, saveCheckpoint, threadMessages } from '../store/conversations.ts';
import { hashFile } from '../sources/files.ts';
import { listDocuments } from '../store/document-list.ts';
import { documentById } from '../store/documents.ts';
import { lastPart, partTexts } from '../store/parts.ts';
import { listRoots, listRootSummaries } from '../store/roots.ts';
import { brokenRules } from './fixtures/check.ts';
import { fixtureEntries, newFolder, somePages, writeDocument } from './fixtures/make-library.ts';

let dir: string;
let services: Services;
const at = (...names: readonly string[]): string => join(dir, ...names);
beforeEach(() => {
  dir = newFolder();
  for (const name of ['a', 'a/inner', 'b']) mkdirSync(at(name));
  services = open();
});
afterEach(async () => {
  await services.close();
  rmSync(dir, { recursive: true, force: true });
});

function open(watchFolders = false): Services {
  const opened = createServices({
    libraryDir: at('library'),
    resourcesDir: dir,
    entries: fixtureEntries,
    watchFolders,
  });
  opened.library.start();
  return opened;
}

async function reopen(watchFolders = false): Promise<void> {
  await services.close();
  services = open(watchFolders);
}

async function give(...roots: readonly (readonly ['file' | 'folder', string])[]): Promise<void> {
  services.library.add(roots.map(([kind, path]) => ({ kind, path })));
  await services.library.finished();
}

async function sync(...paths: readonly string[]): Promise<void> {
  const roots = listRoots(services.db).filter(({ path }) => paths.length === 0 || paths.includes(path));
  for (const { id } of roots) {
    services.library.sync([id]);
    await services.library.finished();
  }
}

/** Where documents are said to lie, by their names: `root/folder/name`. */
const places = (): readonly string[] => {
  const names = new Map(listRootSummaries(services.db).map(({ id, name }) => [id, name]));
  return listDocuments(services.db)
    .flatMap(({ files }) => files.map(({ rootId, folder, name }) => [names.get(rootId), folder, name].join('|')))
    .toSorted();
};
const idOf = (name: string): DocumentId | undefined =>
  listDocuments(services.db).find(({ files }) => files.some((file) => file.name === name))?.id;
const found = async (query: string): Promise<number> =>
  (await services.room.search({ query, vectors: [], scope: null, mode: 'bm25', join: false, limit: 10 })).hits.length;

test.each([['while it is open'], ['while it was closed']])(
  'added, changed, renamed, moved and deleted %s: documents, citations and names follow',
  async (when) => {
    writeDocument(at('a'), 'stays.pdf', somePages(1, 'herons'));
    writeDocument(at('a'), 'changes.pdf', somePages(1, 'owls'));
    writeDocument(at('a'), 'tarnwick.pdf', somePages(1, 'larks'));
    writeDocument(at('a'), 'moves.pdf', somePages(1, 'ravens'));
    writeDocument(at('a'), 'goes.pdf', somePages(1, 'geese'));
    await give(['folder', at('a')]);
    const ids = ['stays.pdf', 'changes.pdf', 'tarnwick.pdf', 'moves.pdf'].map(idOf);
    const threadId = createThread(services.db, 'Larks', 1);
    const messageId = addMessage(services.db, { threadId, role: 'assistant', text: '', complete: false, now: 2 });
    const place = { documentId: ids[2] as DocumentId, part: 1, start: 0, end: 6 };
    saveCheckpoint(services.db, messageId, {
      mode: 'quoted',
      text: 'Larks. [1]',
      complete: true,
      newCitations: [{ marker: 1, name: 'tarnwick.pdf', label: '1', quote: 'Page 1', state: 'here', places: [place] }],
      unsupported: [],
      usage: null,
      sources: null,
      named: [],
      unread: null,
      told: [],
      model: null,
    });

    if (when !== 'while it is open') await services.close();
    writeDocument(at('a'), 'added.pdf', somePages(1, 'storks'));
    writeDocument(at('a'), 'changes.pdf', somePages(2, 'zebras'));
    renameSync(at('a', 'tarnwick.pdf'), at('a', 'quelmoor.pdf'));
    renameSync(at('a', 'moves.pdf'), at('a', 'inner', 'moves.pdf'));
    rmSync(at('a', 'goes.pdf'));
    if (when !== 'while it is open') services = open();
    await sync();
    expect({
      places: places(),
      ids: ['stays.pdf', 'changes.pdf', 'quelmoor.pdf', 'moves.pdf'].map(idOf),
      found: await Promise.all(['storks', 'zebras', 'owls', 'geese', 'quelmoor', 'tarnwick', 'ravens'].map(found)),
      cited: threadMessages(services.db, threadId).flatMap(({ citations }) =>
        citations.map(({ name, state, places: cited }) => ({ name, state, cited })),
      ),
    }).toEqual({
      places: ['a|inner|moves.pdf', 'a||added.pdf', 'a||changes.pdf', 'a||quelmoor.pdf', 'a||stays.pdf'],
      ids,
      found: [1, 2, 0, 0, 1, 0, 1],
      cited: [{ name: 'quelmoor.pdf', state: 'here', cited: [place] }],
    });
    await services.library.purge();
    expect(brokenRules(services.db)).toEqual([]);
  },
);

describe('moved from one root to another', () => {
  test.each([[['a', 'b']], [['b', 'a']]])('looked at in the order %j, a document keeps its id', async (order) => {
    writeDocument(at('a'), 'lark.pdf', somePages(1, 'larks'));
    await give(['folder', at('a')], ['folder', at('b')]);
    const id = idOf('lark.pdf');
    renameSync(at('a', 'lark.pdf'), at('b', 'lark.pdf'));
    await sync(...order.slice(0, 1).map((name) => at(name)));
    await sync(...order.slice(1).map((name) => at(name)));
    await services.library.purge();
    expect([places(), idOf('lark.pdf'), await found('larks'), brokenRules(services.db)]).toEqual([
      ['b||lark.pdf'],
      id,
      1,
      [],
    ]);
  });
});

test('copies are one document with several places; the last to go takes the document with it', async () => {
  writeDocument(at('a'), 'one.pdf', somePages(1, 'larks'));
  cpSync(at('a', 'one.pdf'), at('a', 'inner', 'two.pdf'));
  await give(['folder', at('a')]);
  const both = places();
  rmSync(at('a', 'one.pdf'));
  await sync();
  const one = [places(), listDocuments(services.db).map(({ name }) => name)];
  rmSync(at('a', 'inner', 'two.pdf'));
  await sync();
  expect([both, one, places()]).toEqual([
    ['a|inner|two.pdf', 'a||one.pdf'].toSorted(),
    [['a|inner|two.pdf'], ['two.pdf']],
    [],
  ]);
});

test('a drive that goes away keeps its documents, and is back with them', async () => {
  writeDocument(at('a'), 'lark.pdf', somePages(1, 'larks'));
  await give(['folder', at('a')]);
  renameSync(at('a'), at('elsewhere'));
  await sync();
  const away = [listRoots(services.db).map(({ state }) => state), await found('larks')];
  renameSync(at('elsewhere'), at('a'));
  await sync();
  expect([away, listRoots(services.db).map(({ state }) => state), places()]).toEqual([
    [['away'], 1],
    ['here'],
    ['a||lark.pdf'],
  ]);
});

describe('a file given by itself', () => {
  test('is followed when it is renamed in its folder', async () => {
    writeDocument(at('a'), 'lark.pdf', somePages(1, 'larks'));
    writeDocument(at('a'), 'other.pdf', somePages(1, 'herons'));
    await give(['file', at('a', 'lark.pdf')]);
    const id = idOf('lark.pdf');
    renameSync(at('a', 'lark.pdf'), at('a', 'renamed.pdf'));
    await sync();
    await services.library.purge();
    expect([places(), idOf('renamed.pdf'), listRoots(services.db).map(({ path }) => path)]).toEqual([
      ['renamed.pdf||renamed.pdf'],
      id,
      [at('a', 'renamed.pdf')],
    ]);
  });

  test('goes when it is deleted, and is away with its folder', async () => {
    writeDocument(at('a'), 'lark.pdf', somePages(1, 'larks'));
    writeDocument(at('b'), 'owl.pdf', somePages(1, 'owls'));
    await give(['file', at('a', 'lark.pdf')], ['file', at('b', 'owl.pdf')]);
    rmSync(at('a', 'lark.pdf'));
    rmSync(at('b'), { recursive: true });
    await sync();
    await services.library.purge();
    expect([places(), listRoots(services.db).map(({ state }) => state)]).toEqual([['owl.pdf||owl.pdf'], ['away']]);
  });
});

describe('roots that meet', () => {
  test('one inside another, around others, twice, and by a link are one tree without copies', async () => {
    writeDocument(at('a'), 'lark.pdf', somePages(1, 'larks'));
    writeDocument(at('a', 'inner'), 'owl.pdf', somePages(1, 'owls'));
    await give(['folder', at('a', 'inner')], ['file', at('a', 'lark.pdf')]);
    const ids = ['lark.pdf', 'owl.pdf'].map(idOf);
    await give(['folder', at('a')], ['folder', at('a')], ['folder', at('a', 'inner')]);
    const around = [places(), ['lark.pdf', 'owl.pdf'].map(idOf)];
    symlinkSync(at('a'), at('link'));
    await give(['folder', at('link')]);
    await services.library.purge();
    expect([around, listDocuments(services.db).length, brokenRules(services.db)]).toEqual([
      [['a|inner|owl.pdf', 'a||lark.pdf'], ids],
      2,
      [],
    ]);
  });
});

test('what a person lets pass over, .carrelignore, and a file taken out stay out until they are named', async () => {
  for (const name of ['keep.pdf', 'draft-1.pdf', 'hidden.pdf', 'out.pdf'])
    writeDocument(at('a'), name, somePages(1, name));
  writeFileSync(at('a', '.carrelignore'), 'hidden*\n');
  await give(['folder', at('a')]);
  const before = places();
  services.library.setIgnorePatterns(['draft-*']);
  await services.library.finished();
  const fileId = listDocuments(services.db)
    .flatMap(({ files }) => files)
    .find(({ name }) => name === 'out.pdf')?.id;
  services.library.remove({ fileIds: fileId === undefined ? [] : [fileId], rootIds: [] });
  await services.library.purge();
  await sync();
  const without = places();
  await give(['file', at('a', 'out.pdf')]);
  expect([before, without, places(), services.library.ignorePatterns()]).toEqual([
    ['a||draft-1.pdf', 'a||keep.pdf', 'a||out.pdf'],
    ['a||keep.pdf'],
    ['a||keep.pdf', 'a||out.pdf'],
    ['draft-*'],
  ]);
  expect(() => services.library.setIgnorePatterns(['**/a/**/b/**/c'])).toThrow('ignore-rule-too-complicated');
});

/** The state of the library once it is as meant. */
async function until(isMeant: () => boolean): Promise<void> {
  const leave = new AbortController();
  for await (const _ of services.library.watch(leave.signal)) if (isMeant()) return;
}
const fileCalled = (name: string): FileId =>
  listDocuments(services.db)
    .flatMap(({ files }) => files)
    .find((file) => file.name === name)?.id ?? (0 as FileId);

test('a file that was just given is not lost when the removal of another is over', async () => {
  writeDocument(at('a'), 'old.pdf', somePages(1, 'larks'));
  await reopen(true);
  services.library.add([{ kind: 'file', path: at('a', 'old.pdf') }]);
  await until(() => places().length === 1);
  services.library.remove({ fileIds: [fileCalled('old.pdf')], rootIds: [] });
  // It settles for two seconds before it is read.
  services.library.add([{ kind: 'file', path: writeDocument(at('a'), 'new.pdf', somePages(1, 'storks')) }]);
  await services.library.finished();
  await services.library.purge();
  await until(() => places().length === 1);
  expect([places(), listRoots(services.db).map(({ path }) => path)]).toEqual([
    ['new.pdf||new.pdf'],
    [at('a', 'new.pdf')],
  ]);
}, 30_000);

test('a file that a person removed is not brought back by a look at its folder, only by naming it again', async () => {
  for (const name of ['stays.pdf', 'goes.pdf', 'named.pdf']) writeDocument(at('a'), name, somePages(1, name));
  writeDocument(at('b'), 'alone.pdf', somePages(1, 'owls'));
  await give(['folder', at('a')], ['file', at('b', 'alone.pdf')]);
  const fileIds = ['goes.pdf', 'named.pdf', 'alone.pdf'].map(fileCalled);
  services.library.remove({ fileIds, rootIds: [] });
  await sync();
  const removed = places();
  await give(['file', at('a', 'named.pdf')]);
  const named = places();
  await services.library.purge();
  await sync();
  expect([removed, named, places(), brokenRules(services.db)]).toEqual([
    ['a||stays.pdf'],
    ['a||named.pdf', 'a||stays.pdf'],
    ['a||named.pdf', 'a||stays.pdf'],
    [],
  ]);
});

test('a root that is given again while its removal can be undone is back with its files', async () => {
  writeDocument(at('a'), 'lark.pdf', somePages(1, 'larks'));
  writeDocument(at('b'), 'owl.pdf', somePages(1, 'owls'));
  await give(['folder', at('a')], ['file', at('b', 'owl.pdf')]);
  const ids = ['lark.pdf', 'owl.pdf'].map(idOf);
  services.library.remove({ fileIds: [fileCalled('owl.pdf')], rootIds: listRoots(services.db).map(({ id }) => id) });
  const removed = places();
  await give(['folder', at('a')], ['file', at('b', 'owl.pdf')]);
  await services.library.purge();
  expect([removed, places(), ['lark.pdf', 'owl.pdf'].map(idOf)]).toEqual([
    [],
    ['a||lark.pdf', 'owl.pdf||owl.pdf'],
    ids,
  ]);
});

test('a watched folder follows by itself, also what is written in several steps', async () => {
  writeDocument(at('a'), 'lark.pdf', somePages(1, 'larks'));
  writeDocument(at('a'), 'goes.pdf', somePages(1, 'geese'));
  await give(['folder', at('a')]);
  await reopen(true);
  await services.library.finished();
  writeFileSync(at('a', 'slow.pdf'), '%PDF-fixture \nPage 1 is half');
  renameSync(at('a', 'lark.pdf'), at('a', 'inner', 'renamed.pdf'));
  rmSync(at('a', 'goes.pdf'));
  writeDocument(at('a'), 'slow.pdf', somePages(1, 'storks, whole'));
  const leave = new AbortController();
  const wanted = ['a|inner|renamed.pdf', 'a||slow.pdf'];
  const isDone = (): boolean =>
    JSON.stringify(places()) === JSON.stringify(wanted) &&
    listDocuments(services.db).every(({ status }) => status === 'ready');
  for await (const _ of services.library.watch(leave.signal)) if (isDone()) break;
  expect([places(), await found('storks'), await found('half')]).toEqual([wanted, 1, 0]);
}, 30_000);

test('three hundred files, most of them renamed at once', async () => {
  for (let i = 0; i < 300; i++) writeDocument(at('a'), `${i}.pdf`, [`Only here stands number ${i * 7919}.`]);
  await give(['folder', at('a')]);
  const ids = listDocuments(services.db).map(({ id }) => id);
  renameSync(at('a'), at('renamed'));
  mkdirSync(at('a'));
  renameSync(at('renamed'), at('a', 'deeper'));
  await sync();
  expect([
    listDocuments(services.db).map(({ id }) => id),
    new Set(listDocuments(services.db).flatMap(({ files }) => files.map(({ folder }) => folder))),
    await found(String(299 * 7919)),
  ]).toEqual([ids, new Set(['deeper']), 1]);
}, 60_000);

test('a file that is saved while it is read is read anew, and nothing of the former text stays', async () => {
  const path = writeDocument(at('a'), 'long.pdf', somePages(40, 'herons'), 'page-ms=20');
  services.library.add([{ kind: 'folder', path: at('a') }]);
  const leave = new AbortController();
  for await (const _ of services.library.watch(leave.signal))
    if (listDocuments(services.db).some(({ id }) => lastPart(services.db, id) >= 3)) break;
  writeDocument(at('a'), 'long.pdf', somePages(5, 'zebras'));
  services.library.sync();
  await services.library.finished();
  const id = idOf('long.pdf') as DocumentId;
  expect({
    status: listDocuments(services.db).map(({ name, status }) => [name, status]),
    texts: partTexts(services.db, id).map(({ text }) => text),
    sha256: documentById(services.db, id)?.sha256,
  }).toEqual({
    status: [['long.pdf', 'ready']],
    texts: somePages(5, 'zebras'),
    sha256: await hashFile(path, leave.signal),
  });
});
