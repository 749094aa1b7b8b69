import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { ThreadId } from '../../../common/ids.ts';
import { rectsOfRange } from '../../../common/domain/rects.ts';
import { unpackRuns } from '../../../common/domain/runs.ts';
import { listThreads, threadMessages } from '../conversations.ts';
import { listDocuments } from '../document-list.ts';
import { libraryFile } from '../library-files.ts';
import { openWritable, type WritableDB } from '../open.ts';
import { partByNumber } from '../parts.ts';
import { listRoots } from '../roots.ts';

/** A library of the version before: four documents, a scan, a protected file, and a conversation of two questions. */
const before = join(import.meta.dirname, '..', 'fixtures', 'library-v3.db');

let dir: string;
let db: WritableDB;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'carrel-house-'));
  copyFileSync(before, libraryFile(dir));
  db = openWritable(dir);
});
afterEach(() => {
  db.close();
  rmSync(dir, { recursive: true });
});

test('documents, their files and outcomes are as they were', () => {
  const documents = listDocuments(db).map(({ name, status, parts, chunks, notice, files }) => ({
    name,
    status,
    counts: [parts, chunks],
    told: notice?.code ?? null,
    files: files.map((file) => file.folder + file.name),
  }));
  const plain = (name: string) => ({ name, status: 'ready', counts: [1, 1], told: null, files: [name] });
  const problem = (name: string, status: string, parts: number) => ({
    name,
    status,
    counts: [parts, 0],
    told: 'from-earlier-version',
    files: [name],
  });
  expect([documents, listRoots(db).length]).toEqual([
    [
      plain('inv-a.pdf'),
      plain('inv-b.pdf'),
      plain('Lease.pdf'),
      plain('minimal-document.pdf'),
      problem('grayscale-image.pdf', 'scanned', 1),
      problem('libreoffice-writer-password.pdf', 'encrypted', 0),
    ],
    6,
  ]);
});

test('conversations keep their citations, each at the place where its quote stands', () => {
  const threads = listThreads(db);
  const citations = threadMessages(db, threads[0]?.id as ThreadId).flatMap((message) => message.citations);
  const shown = citations.map(({ name, label, quote, state, places: [place] }) => {
    const part = place && partByNumber(db, place.documentId, place.part);
    const rects = place && part?.layout ? rectsOfRange(unpackRuns(part.layout.runs), place.start, place.end).length : 0;
    return { name, label, state, isThere: part?.text.slice(place?.start, place?.end) === quote, lines: rects };
  });
  const cited = (name: string, lines: number) => ({ name, label: '1', state: 'here', isThere: true, lines });
  expect([threads.map(({ title }) => title), shown]).toEqual([
    ['What is the total amount due on the invoice of November 2022?'],
    [cited('inv-a.pdf', 1), cited('inv-b.pdf', 2), cited('Lease.pdf', 1)],
  ]);
});

test('the words are found as before', () => {
  const found = db.prepare(`SELECT count(*) FROM chunk_fts WHERE chunk_fts MATCH 'lease'`).pluck().get();
  expect([found, db.pragma('foreign_key_check'), db.pragma('integrity_check', { simple: true })]).toEqual([
    1,
    [],
    'ok',
  ]);
});
