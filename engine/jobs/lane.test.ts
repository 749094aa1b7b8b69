import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { insertDocument } from '../store/documents.ts';
import { deleteJob, enqueueJob } from '../store/jobs.ts';
import { openWritable } from '../store/open.ts';
import { createLane } from './lane.ts';

test('jobs that wait for nothing leave room for what the process is asked', async () => {
  const dir = mkdtempSync(join(tmpdir(), 'carrel-lane-'));
  const db = openWritable(dir);
  for (const name of ['a.txt', 'b.txt', 'c.txt'])
    enqueueJob(db, 'overview', { documentId: insertDocument(db, { name, bytes: 1, now: 1 }) }, 1);
  const told: string[] = [];
  const done = Promise.withResolvers<void>();
  const lane = createLane({
    db,
    kind: 'overview',
    definition: {
      run: (job) => {
        deleteJob(db, job.id);
        told.push('job');
        if (told.filter((each) => each === 'job').length === 3) done.resolve();
        return Promise.resolve();
      },
      fail() {},
      release() {},
      recover() {},
    },
    isHeld: () => false,
    halt: done.reject,
    changed() {},
  });
  lane.start();
  setImmediate(() => told.push('asked'));
  await done.promise;
  await lane.stop();
  expect(told).toEqual(['job', 'asked', 'job', 'job']);
  db.close();
  rmSync(dir, { recursive: true });
});
