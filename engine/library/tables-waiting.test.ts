import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { KeptTable } from '../../common/domain/kept-table.ts';
import { createServices } from '../host/services.ts';
import { scriptedAsker } from './fixtures/asker.ts';
import { addFiles, fixtureEntries, newFolder, somePages, writeDocument } from './fixtures/make-library.ts';

test('a document that is being read waits, and is asked once all are read', async () => {
  const dir = newFolder();
  const asker = scriptedAsker();
  asker.allow(Infinity);
  const services = createServices({
    libraryDir: join(dir, 'library'),
    resourcesDir: dir,
    entries: fixtureEntries,
    asker,
  });
  const { library, db } = services;
  const { tables } = library;
  const add = async (...names: readonly string[]) => {
    const ids = await addFiles(
      services,
      names.map((name) => writeDocument(dir, name, somePages(1, name))),
    );
    await library.finished();
    return ids;
  };
  try {
    library.start();
    const [, second] = await add('a.pdf', 'b.pdf');
    const setStatus = db.prepare('UPDATE documents SET status = ? WHERE id = ?');
    setStatus.run('reading', second);
    const { tableId } = await tables.start({ question: 'Number?', scope: null, threadId: null });
    const rowsWhen = async (holds: (table: KeptTable) => boolean): Promise<unknown> => {
      for await (const _ of tables.watch(tableId, new AbortController().signal))
        if (holds(tables.table(tableId))) break;
      return tables.table(tableId).rows.map(({ name, state }) => [name, state]);
    };
    const before = await rowsWhen(({ progress }) => progress === 'done');
    setStatus.run('ready', second);
    await add('c.pdf');
    const after = await rowsWhen(({ rows }) => rows.every(({ state }) => state === 'asked'));
    expect([before, after]).toEqual([
      [
        ['a.pdf', 'asked'],
        ['b.pdf', 'waiting'],
      ],
      [
        ['a.pdf', 'asked'],
        ['b.pdf', 'asked'],
      ],
    ]);
  } finally {
    await services.close();
    rmSync(dir, { recursive: true, force: true });
  }
});
