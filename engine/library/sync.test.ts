import { rmSync } from 'node:fs';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { CarrelError } from '../../common/errors.ts';
import { rootId } from '../../common/ids.ts';
import type { WalkResult } from '../sources/walk.ts';
import { openWritable, type WritableDB } from '../store/open.ts';
import { insertRoot } from '../store/roots.ts';
import { createServices } from '../host/services.ts';
import { asRoots, fixtureEntries, newFolder, somePages, writeDocument } from './fixtures/make-library.ts';
import { createSync } from './sync.ts';

let dir: string;
beforeEach(() => {
  dir = newFolder();
});
afterEach(() => {
  vi.useRealTimers();
  rmSync(dir, { recursive: true });
});

/** A folder with a file that was written just now. */
function walkedJustNow(db: WritableDB): WalkResult {
  const id = insertRoot(db, '/papers', 'folder', 1);
  const file = { path: '/papers/a.txt', bytes: 7, modifiedMs: Date.now(), inode: '1:1' };
  return {
    root: { id, path: '/papers', kind: 'folder' },
    files: [file],
    ignored: 0,
    otherKinds: new Map(),
    unreadable: [],
    folders: [],
    truncated: false,
    missing: false,
  };
}

test('a look that could not be noted on a full disk is tried again, and ends nothing', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
  const db = openWritable(dir);
  let looks = 0;
  const look = (): void => {
    looks += 1;
    if (looks === 1) throw new CarrelError('io', 'disk-full');
  };
  const sync = createSync({ db, watch: true, look, limited: () => {} });
  await sync.compare([], walkedJustNow(db), new AbortController().signal);
  const counts: number[] = [];
  for (const ms of [1_999, 1, 9_999, 1, 60_000]) {
    await vi.advanceTimersByTimeAsync(ms);
    counts.push(looks);
  }
  await sync.close();
  db.close();
  expect(counts).toEqual([0, 1, 1, 2, 2]);
});

test('a look at a source that is gone for good by then is none', async () => {
  const services = createServices({ libraryDir: dir, resourcesDir: dir, entries: fixtureEntries });
  services.library.start();
  const [id = rootId(0)] = services.library.add(asRoots([writeDocument(dir, 'a.pdf', somePages(1, 'owls'))]));
  await services.library.finished();
  services.library.remove({ fileIds: [], rootIds: [id] });
  await services.library.purge();
  services.library.sync([id]);
  await services.library.finished();
  const jobs = services.db.prepare('SELECT count(*) FROM jobs').pluck().get();
  await services.close();
  expect(jobs).toBe(0);
});
