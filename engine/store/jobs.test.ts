import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { DocumentId } from '../../common/ids.ts';
import { insertDocument } from './documents.ts';
import { claimJob, deleteJob, enqueueJob, isWanted, noteProgress, recoverJobs } from './jobs.ts';
import { openWritable, type WritableDB } from './open.ts';

let dir: string;
let db: WritableDB;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'carrel-jobs-'));
  db = openWritable(dir);
});
afterEach(() => {
  db.close();
  rmSync(dir, { recursive: true });
});

const queue = (kind: 'import' | 'embed', count: number): readonly DocumentId[] =>
  Array.from({ length: count }, (_, index) => {
    const id = insertDocument(db, { name: `${kind} ${index}`, bytes: 1, now: 0 });
    enqueueJob(db, kind, { documentId: id }, index);
    return id;
  });

test('jobs in which a process died run alone, one after the other, and before all others', () => {
  const [first, second, third] = queue('import', 3);
  const [vectors] = queue('embed', 1);
  const claim = (kind: 'import' | 'embed'): DocumentId | null | undefined => claimJob(db, kind)?.documentId;
  // Two run side by side, and the process dies.
  const ran = [claim('import'), claim('import')];
  const suspects = recoverJobs(db);
  const alone = claimJob(db, 'import');
  const whileAlone = [claim('import'), claim('embed')];
  noteProgress(db, alone?.id ?? 0);
  // The second suspect waits until nothing runs; nothing new begins before it.
  const afterProgress = [claim('import'), claim('embed')];
  deleteJob(db, alone?.id ?? 0);
  const next = claimJob(db, 'import');
  const beside = claim('embed');
  deleteJob(db, next?.id ?? 0);
  expect({
    ran,
    deaths: suspects.map(({ deaths }) => deaths),
    alone: alone?.documentId,
    whileAlone,
    afterProgress,
  }).toEqual({
    ran: [first, second],
    deaths: [1, 1],
    alone: first,
    whileAlone: [undefined, undefined],
    afterProgress: [undefined, undefined],
  });
  expect([next?.documentId, beside, claim('import'), claim('embed')]).toEqual([second, undefined, third, vectors]);
});

test('a job that is asked for while it runs runs once more; one that waits runs once', () => {
  const [id] = queue('embed', 1);
  enqueueJob(db, 'embed', { documentId: id as DocumentId }, 5);
  const first = claimJob(db, 'embed');
  const wantedAtFirst = isWanted(db, first?.id ?? 0);
  enqueueJob(db, 'embed', { documentId: id as DocumentId }, 6);
  const wantedThen = isWanted(db, first?.id ?? 0);
  // The first ends, and deletes its row.
  deleteJob(db, first?.id ?? 0);
  const second = claimJob(db, 'embed');
  deleteJob(db, second?.id ?? 0);
  expect({
    wantedAtFirst,
    wantedThen,
    claimed: [first?.documentId, second?.documentId, claimJob(db, 'embed')?.documentId],
  }).toEqual({ wantedAtFirst: true, wantedThen: false, claimed: [id, id, undefined] });
});
