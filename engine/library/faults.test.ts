import { rmSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { isFindable, type DocumentStatus } from '../../common/domain/document.ts';
import type { CarrelError } from '../../common/errors.ts';
import { notice } from '../../common/messages/notice.ts';
import { createServices } from '../host/services.ts';
import { listDocuments } from '../store/document-list.ts';
import { openReadable, openWritable } from '../store/open.ts';
import { searchRoom } from '../search/room.ts';
import { brokenRules } from './fixtures/check.ts';
import { addFiles, asRoots, fixtureEntries, newFolder, somePages, writeDocument } from './fixtures/make-library.ts';
import { mountSmallDisk, noSmallDisk } from './fixtures/small-disk.ts';

let dir: string;
beforeEach(() => {
  dir = newFolder();
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

test('a full disk pauses the queue with one sentence and loses nothing; with more room it goes on', async (context) => {
  const small = mountSmallDisk(dir, '3m');
  if (small === undefined) return context.skip(noSmallDisk);
  const services = createServices({
    libraryDir: join(small.path, 'library'),
    resourcesDir: dir,
    entries: fixtureEntries,
  });
  try {
    services.library.start();
    const paths = [
      writeDocument(dir, 'first.pdf', somePages(3, 'owls')),
      ...['b', 'c'].map((name) =>
        writeDocument(dir, `${name}.pdf`, somePages(40, `zebras ${name} ${'and more of them '.repeat(2_500)}`)),
      ),
    ];
    await addFiles(services, paths);
    const full = await services.library.finished().catch((error: unknown) => error);
    const statuses = listDocuments(services.db).map(({ status }) => status);
    const { paused, pausedBecause } = services.library.queue();
    small.remount('size=64m');
    services.library.resume();
    await services.library.finished();
    const sentence = notice('disk-full');
    expect([
      (full as CarrelError).notice,
      paused,
      pausedBecause,
      statuses.includes('failed'),
      isFindable(statuses[0] as DocumentStatus),
    ]).toEqual([sentence, true, sentence, false, true]);
    expect([listDocuments(services.db).map(({ status }) => status), brokenRules(services.db)]).toEqual([
      ['ready', 'ready', 'ready'],
      [],
    ]);
  } finally {
    await services.close();
    small.unmount();
  }
});

test('a read-only library is refused for writing with one sentence and can be searched', async (context) => {
  const small = mountSmallDisk(dir, '16m');
  if (small === undefined) return context.skip(noSmallDisk);
  try {
    const library = join(small.path, 'library');
    const services = createServices({ libraryDir: library, resourcesDir: dir, entries: fixtureEntries });
    services.library.start();
    await addFiles(services, [writeDocument(dir, 'a.pdf', somePages(3, 'owls'))]);
    await services.library.finished();
    await services.close();
    small.remount('ro');
    expect(() => openWritable(join(small.path, 'none'))).toThrow(
      expect.objectContaining({ code: 'io', message: 'library-read-only' }) as Error,
    );
    expect(() => openWritable(library)).toThrow(
      expect.objectContaining({
        code: 'io',
        message: 'library-read-only',
      }) as Error,
    );
    const db = openReadable(library);
    const asked = { query: 'owls', vectors: [], scope: null, mode: 'bm25', join: false, limit: 10 } as const;
    const found = await searchRoom(db).search(asked);
    expect(found.hits.length).toBe(3);
    db.close();
  } finally {
    small.unmount();
  }
});

test('what can not be noted when the library is opened halts the jobs, and is noted when they go on', async () => {
  const services = createServices({
    libraryDir: join(dir, 'library'),
    resourcesDir: dir,
    entries: fixtureEntries,
    watchFolders: true,
  });
  const readers = (): number =>
    services.db.prepare("SELECT count(*) FROM meta WHERE key = 'readers'").pluck().get() as number;
  try {
    const path = writeDocument(dir, 'a.pdf', somePages(1, 'owls'));
    // It is not taken for one that is still being written.
    utimesSync(path, 1_700_000_000, 1_700_000_000);
    // Given, and then the process ended before it was looked at.
    services.library.add(asRoots([path]));
    services.db.exec('DELETE FROM jobs');
    services.db.pragma('query_only = 1');
    services.library.start();
    const halted = await services.library.finished().catch((error: unknown) => (error as CarrelError).notice);
    const before = { halted, because: services.library.queue().pausedBecause, readers: readers() };
    services.db.pragma('query_only = 0');
    services.library.resume();
    await services.library.finished();
    const after = { because: services.library.queue().pausedBecause, readers: readers() };
    const statuses = listDocuments(services.db).map(({ status }) => status);
    const sentence = notice('library-read-only');
    expect({ before, after, statuses }).toEqual({
      before: { halted: sentence, because: sentence, readers: 0 },
      after: { because: null, readers: 1 },
      statuses: ['ready'],
    });
  } finally {
    await services.close();
  }
});
