import { rmSync } from 'node:fs';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { DocumentId, FileId } from '../../common/ids.ts';
import { fileById, insertFile, removedFiles } from '../store/files.ts';
import { openWritable, type WritableDB } from '../store/open.ts';
import { insertRoot } from '../store/roots.ts';
import { writeDocuments } from '../store/search/fixture.ts';
import { newFolder } from './fixtures/make-library.ts';
import { createDeadlines } from './deadlines.ts';
import { createRemovals, undoMs } from './removals.ts';

let dir: string;
let db: WritableDB;
let file: FileId;
beforeEach(() => {
  dir = newFolder();
  db = openWritable(dir);
  const [document = 0 as DocumentId] = writeDocuments(db, [{ name: 'a', chunks: [{ text: 'the harpwinkle' }] }]);
  const facts = { path: '/a.txt', bytes: 1, modifiedMs: 1, inode: '' };
  file = insertFile(db, facts, document, insertRoot(db, facts.path, 'file', 1));
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});
afterEach(() => {
  vi.useRealTimers();
  db.close();
  rmSync(dir, { recursive: true });
});

const day = 86_400_000;

test.for([-400 * day, -1_000, 400 * day])(
  'the time for undo is ten seconds, also when the clock is set by %d ms',
  async (by) => {
    let wall = 1_800_000_000_000;
    let steady = 5_000;
    const gone = Promise.withResolvers<void>();
    const removals = createRemovals({
      db,
      libraryDir: dir,
      now: () => wall,
      steady: () => steady,
      changed: () => {
        if (fileById(db, file) === undefined) gone.resolve();
      },
      mayTurnUp: () => false,
    });
    const pass = async (ms: number): Promise<void> => {
      wall += ms;
      steady += ms;
      await vi.advanceTimersByTimeAsync(ms);
    };
    removals.remove({ fileIds: [file], rootIds: [] });
    wall += by;
    // Another removal looks at all of them.
    removals.gone([]);
    await pass(undoMs - 1);
    const before = removedFiles(db).length;
    await pass(1);
    await gone.promise;
    expect([before, removedFiles(db).length]).toEqual([1, 0]);
    await removals.stop();
  },
);

test('what an earlier process left removed goes after what is left of its time, at most ten seconds', () => {
  const at = 1_800_000_000_000;
  const left = (removedAt: number): number =>
    createDeadlines(
      10_000,
      () => at,
      () => 70,
    ).left(removedAt);
  expect([at - 4_000, at - 60_000, at + 400 * day].map(left)).toEqual([6_000, 0, 10_000]);
});
