import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { CarrelError } from '../../../common/errors.ts';
import { scriptedAsker } from '../../library/fixtures/asker.ts';
import { addFiles, fixtureEntries, newFolder, somePages, writeDocument } from '../../library/fixtures/make-library.ts';
import { threadMessages } from '../../store/conversations.ts';
import { createServices, type Services } from '../services.ts';
import { askOrTabulate } from './ask.ts';

let dir: string;
let services: Services;
beforeEach(async () => {
  dir = newFolder();
  const asker = scriptedAsker();
  asker.allow(Infinity);
  services = createServices({ libraryDir: join(dir, 'library'), resourcesDir: dir, entries: fixtureEntries, asker });
  services.library.start();
  await addFiles(
    services,
    ['a.pdf', 'b.pdf'].map((name) => writeDocument(dir, name, somePages(1, name))),
  );
  await services.library.finished();
});
afterEach(async () => {
  await services.close();
  rmSync(dir, { recursive: true, force: true });
});

/** The kinds of the events that come; `passages` where passages would be read for the answer. */
async function kinds(question: string, scope: Parameters<typeof askOrTabulate>[2]['scope'] = null): Promise<unknown> {
  const came: string[] = [];
  const deps = () => Promise.reject(new CarrelError('unavailable', 'no-embedder'));
  const events = askOrTabulate(
    { tables: services.library.tables, room: services.room },
    deps,
    { question, scope, threadId: null },
    new AbortController().signal,
  );
  try {
    for await (const event of events) came.push(event.kind);
  } catch {
    came.push('passages');
  }
  return came;
}

test('a question that is meant for every document is answered by a table, where there are several', async () => {
  const [first] = services.library.documents();
  const one = [{ kind: 'document', documentId: first?.id ?? 0 }] as Parameters<typeof kinds>[1];
  const asked = [
    await kinds('Which contracts are governed by the law of Munich?'),
    await kinds('Which contracts are governed by the law of Munich?', one),
    await kinds('What is the notice period of the lease?'),
  ];
  const [table] = services.library.tables.list();
  const threads = services.db.prepare('SELECT id FROM threads').pluck().all() as Parameters<typeof threadMessages>[1][];
  const messages = threads.flatMap((id) => threadMessages(services.db, id));
  expect([asked, services.library.tables.list().length, messages.map(({ table: own }) => own)]).toEqual([
    [['started', 'table', 'finished'], ['passages'], ['passages']],
    1,
    [null, table?.id],
  ]);
});
