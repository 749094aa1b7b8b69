import { rmSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { mostColumns, type KeptTable } from '../../common/domain/kept-table.ts';
import type { DocumentId, TableId } from '../../common/ids.ts';
import { notice } from '../../common/messages/notice.ts';
import { applyTableEvent } from '../../common/state/table.ts';
import { createServices, type Services } from '../host/services.ts';
import { threadMessages } from '../store/conversations.ts';
import { filesOfDocument } from '../store/files.ts';
import { openWritable } from '../store/open.ts';
import { scriptedAsker, type ScriptedAsker } from './fixtures/asker.ts';
import { addFiles, fixtureEntries, newFolder, somePages, writeDocument } from './fixtures/make-library.ts';

let dir: string;
let asker: ScriptedAsker;
let services: Services;
beforeEach(() => {
  dir = newFolder();
  asker = scriptedAsker();
  services = open();
});
afterEach(async () => {
  await services.close();
  rmSync(dir, { recursive: true, force: true });
});

function open(): Services {
  const opened = createServices({
    libraryDir: join(dir, 'library'),
    resourcesDir: dir,
    entries: fixtureEntries,
    asker,
  });
  opened.library.start();
  return opened;
}

async function importAll(...names: readonly string[]): Promise<readonly DocumentId[]> {
  const ids = await addFiles(
    services,
    names.map((name) => writeDocument(dir, name, somePages(1, name))),
  );
  await services.library.finished();
  return ids;
}

const start = async (question = 'Number?'): Promise<TableId> =>
  (await services.library.tables.start({ question, scope: null, threadId: null })).tableId;

/** Follows a table, as the page does, until it is as asked. */
async function until(id: TableId, holds: (table: KeptTable) => boolean): Promise<KeptTable> {
  const leave = new AbortController();
  let at: ReturnType<typeof applyTableEvent> = null;
  for await (const event of services.library.tables.watch(id, leave.signal)) {
    at = applyTableEvent(at, event);
    if (at !== null && holds(at.table)) return at.table;
  }
  throw new Error('the stream ended');
}
const isDone = ({ progress }: KeptTable): boolean => progress === 'done';
const cells = ({ rows }: KeptTable): unknown =>
  rows.map(({ name, state, cells: all }) => [
    name,
    state,
    ...all.map((cell) => (cell === null || cell === 'waiting' ? cell : cell.value)),
  ]);

test('a question is put to every document; the table is an answer in a conversation', async () => {
  const [first, second, third, fourth] = await importAll('a.pdf', 'b.pdf', 'c.pdf', 'd.pdf');
  asker.apart.add(fourth as DocumentId);
  asker.silent.add(second as DocumentId);
  asker.unreadable.add(third as DocumentId);
  asker.allow(Infinity);
  const started = await services.library.tables.start({ question: 'Number?', scope: null, threadId: null });
  const table = await until(started.tableId, isDone);
  const messages = threadMessages(services.db, started.threadId);
  expect([table, messages.map(({ role, text, table: own }) => [role, text, own])]).toEqual([
    {
      id: started.tableId,
      question: 'Number?',
      kind: 'list',
      scope: null,
      columns: [{ id: 1, heading: 'Number?', question: 'Number?', type: 'number' }],
      progress: 'done',
      notice: null,
      answer: notice('across-matching', { matching: 1, notSaid: 1, unread: 1, documents: 4, kind: '' }),
      newDocuments: 0,
      createdAt: expect.any(Number),
      updatedAt: expect.any(Number),
      rows: [
        {
          id: 1,
          documentId: first,
          name: 'a.pdf',
          state: 'asked',
          matches: true,
          passages: 2,
          cells: [
            {
              value: String(first),
              size: first,
              text: `no. ${first}`,
              confidence: 1,
              citation: {
                marker: 1,
                name: 'a.pdf',
                label: '1',
                quote: `It is no. ${first}.`,
                places: [{ documentId: first, part: 1, start: 0, end: 4 }],
                state: 'here',
              },
            },
          ],
        },
        { id: 2, documentId: second, name: 'b.pdf', state: 'asked', matches: null, passages: 2, cells: [null] },
        { id: 3, documentId: third, name: 'c.pdf', state: 'unread', matches: null, passages: 0, cells: [null] },
        { id: 4, documentId: fourth, name: 'd.pdf', state: 'apart', matches: null, passages: 0, cells: ['waiting'] },
      ],
    },
    [
      ['user', 'Number?', null],
      ['assistant', '', started.tableId],
    ],
  ]);
});

test('a scope bounds the table; documents that come later are offered, and asked when a person says so', async () => {
  const [first] = await importAll('a.pdf', 'b.pdf');
  asker.allow(Infinity);
  const scope = [{ kind: 'document', documentId: first as DocumentId }] as const;
  const scoped = (await services.library.tables.start({ question: 'Number?', scope, threadId: null })).tableId;
  const all = await start();
  await until(all, isDone);
  asker.asked.length = 0;
  const [third] = await importAll('c.pdf');
  const before = [services.library.tables.table(scoped).newDocuments, services.library.tables.table(all).newDocuments];
  services.library.tables.refresh(all);
  const after = await until(all, (table) => isDone(table) && table.newDocuments === 0);
  expect([before, asker.asked, cells(services.library.tables.table(scoped)), cells(after)]).toEqual([
    [0, 1],
    [[third, 'Number?']],
    [['a.pdf', 'asked', '1']],
    [
      ['a.pdf', 'asked', '1'],
      ['b.pdf', 'asked', '2'],
      ['c.pdf', 'asked', '3'],
    ],
  ]);
});

test('a further column is asked by itself, and gone without a trace when it is removed', async () => {
  await importAll('a.pdf', 'b.pdf');
  asker.allow(Infinity);
  const id = await start();
  await until(id, isDone);
  asker.asked.length = 0;
  services.library.tables.addColumn(id, 'Fee?');
  const wider = await until(id, (table) => isDone(table) && table.columns.length === 2);
  services.library.tables.removeColumn(id, 2);
  services.library.tables.addColumn(id, 'Who?');
  const other = await until(id, (table) => isDone(table) && table.columns[1]?.heading === 'Who?');
  expect([asker.asked, cells(wider), cells(other)]).toEqual([
    [
      [1, 'Fee?'],
      [2, 'Fee?'],
      [1, 'Who?'],
      [2, 'Who?'],
    ],
    [
      ['a.pdf', 'asked', '1', '1'],
      ['b.pdf', 'asked', '2', '2'],
    ],
    [
      ['a.pdf', 'asked', '1', '1'],
      ['b.pdf', 'asked', '2', '2'],
    ],
  ]);
  for (let more = 2; more < mostColumns; more++) services.library.tables.addColumn(id, `${more}?`);
  expect(() => services.library.tables.addColumn(id, 'one more?')).toThrow(expect.objectContaining({ code: 'limit' }));
});

test('what says nothing is asked again with a model, and so is each further column; the rest stays', async () => {
  const [, second] = await importAll('a.pdf', 'b.pdf');
  asker.silent.add(second as DocumentId);
  asker.allow(Infinity);
  const id = await start();
  const plain = await until(id, isDone);
  asker.asked.length = 0;
  asker.silent.delete(second as DocumentId);
  services.library.tables.readByModel(id);
  const read = await until(id, isDone);
  services.library.tables.addColumn(id, 'Fee?');
  const wider = await until(id, (table) => isDone(table) && table.columns.length === 2);
  const byModel = ({ columns }: KeptTable): unknown => columns.map((column) => column.byModel);
  expect([cells(plain), byModel(plain), cells(read), byModel(read), byModel(wider), asker.asked]).toEqual([
    [
      ['a.pdf', 'asked', '1'],
      ['b.pdf', 'asked', null],
    ],
    [undefined],
    [
      ['a.pdf', 'asked', '1'],
      ['b.pdf', 'asked', '2'],
    ],
    [true],
    [true, true],
    [
      [2, 'Number?'],
      [1, 'Fee?'],
      [2, 'Fee?'],
    ],
  ]);
});

test('paused, resumed, cancelled and resumed again, no document is asked twice', async () => {
  await importAll('a.pdf', 'b.pdf', 'c.pdf', 'd.pdf');
  asker.allow(1);
  const id = await start();
  await until(id, ({ rows }) => rows[0]?.state === 'asked');
  services.library.tables.pause(id);
  asker.allow(1);
  const paused = services.library.tables.table(id);
  services.library.tables.resume(id);
  await until(id, ({ rows }) => rows[1]?.state === 'asked');
  services.library.tables.cancel(id);
  const stopped = services.library.tables.table(id);
  asker.allow(Infinity);
  services.library.tables.resume(id);
  const done = await until(id, isDone);
  expect([paused.progress, cells(paused), stopped.progress, cells(done), asker.asked.map(([each]) => each)]).toEqual([
    'paused',
    [
      ['a.pdf', 'asked', '1'],
      ['b.pdf', 'waiting', 'waiting'],
      ['c.pdf', 'waiting', 'waiting'],
      ['d.pdf', 'waiting', 'waiting'],
    ],
    'stopped',
    [
      ['a.pdf', 'asked', '1'],
      ['b.pdf', 'asked', '2'],
      ['c.pdf', 'asked', '3'],
      ['d.pdf', 'asked', '4'],
    ],
    [1, 2, 3, 4],
  ]);
});

test('after a restart it goes on at the next document', async () => {
  await importAll('a.pdf', 'b.pdf', 'c.pdf');
  asker.allow(2);
  const id = await start();
  await until(id, ({ rows }) => rows[1]?.state === 'asked');
  await services.close();
  asker.allow(Infinity);
  services = open();
  await until(id, isDone);
  expect(asker.asked.map(([each]) => each)).toEqual([1, 2, 3]);
});

test('a pause of the import does not hold a table', async () => {
  await importAll('a.pdf');
  services.library.pause();
  asker.allow(Infinity);
  expect(cells(await until(await start(), isDone))).toEqual([['a.pdf', 'asked', '1']]);
});

test('a document that changed is asked again, and only that; of a removed one its words stay', async () => {
  const [first, second] = await importAll('a.pdf', 'b.pdf', 'c.pdf');
  asker.allow(Infinity);
  const id = await start();
  await until(id, isDone);
  asker.asked.length = 0;
  const path = writeDocument(dir, 'b.pdf', somePages(2, 'something else'));
  utimesSync(path, new Date(), new Date(Date.now() + 5_000));
  services.library.sync();
  await services.library.finished();
  await until(id, (table) => isDone(table) && asker.asked.length === 1);
  services.library.remove({
    fileIds: filesOfDocument(services.db, first as DocumentId).map((file) => file.id),
    rootIds: [],
  });
  const removed = await until(id, ({ rows }) => rows[0]?.documentId === null);
  await services.library.purge();
  const purged = services.library.tables.table(id);
  const [row] = purged.rows;
  const cell = row?.cells[0];
  expect([
    asker.asked,
    cells(removed),
    purged.rows.map((each) => each.documentId),
    cell === null || cell === 'waiting' ? cell : cell?.citation,
  ]).toEqual([
    [[second, 'Number?']],
    [
      ['a.pdf', 'asked', '1'],
      ['b.pdf', 'asked', '2'],
      ['c.pdf', 'asked', '3'],
    ],
    [null, 2, 3],
    { marker: 1, name: 'a.pdf', label: '1', quote: 'It is no. 1.', places: [], state: 'removed' },
  ]);
});

test('a removed table is gone from lists, conversations and watchers', async () => {
  await importAll('a.pdf');
  const started = await services.library.tables.start({ question: 'Number?', scope: null, threadId: null });
  const watched = until(started.tableId, () => false).catch((error: unknown) => (error as { code: string }).code);
  await until(started.tableId, ({ rows }) => rows.length === 1);
  services.library.tables.remove(started.tableId);
  expect([
    await watched,
    services.library.tables.list(),
    threadMessages(services.db, started.threadId).map(({ table }) => table),
    services.db.prepare('SELECT count(*) FROM across_rows').pluck().get(),
    services.db.prepare('SELECT count(*) FROM jobs').pluck().get(),
  ]).toEqual(['not-found', [], [null, null], 0, 0]);
});

test('what makes rows wait is stored with the job that asks them, or not at all', async () => {
  await importAll('a.pdf');
  asker.allow(Infinity);
  const { tables } = services.library;
  const id = await start();
  await until(id, isDone);
  await importAll('b.pdf');
  const kept = (): object => ({
    tables: tables.list().map(({ question, progress, rows }) => ({ question, progress, rows })),
    columns: tables.table(id).columns,
    threads: services.db.prepare('SELECT count(*) FROM threads').pluck().get(),
  });
  const before = kept();
  // As a process that dies there.
  services.db.exec(`CREATE TEMP TRIGGER dies BEFORE INSERT ON jobs BEGIN SELECT raise(ABORT, 'died'); END`);
  await expect(start('Another?')).rejects.toThrow('died');
  expect(() => tables.addColumn(id, 'Colour?')).toThrow('died');
  expect(() => tables.refresh(id)).toThrow('died');
  expect(kept()).toEqual(before);
});

test('a table that an earlier version left without its job is filled after a start', async () => {
  await importAll('a.pdf');
  asker.allow(Infinity);
  const id = await start();
  await until(id, isDone);
  await services.close();
  const db = openWritable(join(dir, 'library'));
  db.exec(`UPDATE across_tables SET progress = 'asking'; UPDATE across_rows SET state = 'waiting'`);
  db.close();
  services = open();
  expect((await until(id, isDone)).rows.map(({ state }) => state)).toEqual(['asked']);
});

test('a checklist is kept as a table: each item is a column with its words, and goes on after a restart', async () => {
  await importAll('a.pdf', 'b.pdf');
  const items = Array.from({ length: mostColumns + 1 }, (_, i) => ({
    heading: i === 0 ? '' : `Item ${i}`,
    question: `Which ${i}?`,
    cues: [`cue${i}*`],
  }));
  asker.allow(1);
  const asked = { question: 'Contract review', scope: null, threadId: null, items };
  const { tableId } = await services.library.tables.start(asked);
  await until(tableId, ({ rows }) => rows.some(({ state }) => state === 'asked'));
  await services.close();
  services = open();
  asker.allow(Infinity);
  const { question, kind, columns, rows } = await until(tableId, isDone);
  expect({ question, kind, columns, cells: rows.map(({ cells: all }) => all.length) }).toEqual({
    question: 'Contract review',
    kind: 'checklist',
    columns: items.map(({ heading, question: own, cues }, i) => ({
      id: i + 1,
      heading: heading || own,
      question: own,
      type: 'text',
      cues,
    })),
    cells: [items.length, items.length],
  });
  expect(asker.asked.length).toBe(2);
});
