import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { documentId } from '../../common/ids.ts';
import { openWritable, type WritableDB } from './open.ts';
import { writeDocuments } from './search/fixture.ts';
import { storeSummaryNote, summaryNote } from './summary-notes.ts';

let dir: string;
let db: WritableDB;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'carrel-notes-'));
  db = openWritable(dir);
  writeDocuments(db, [{ name: 'a.pdf', chunks: [{ text: 'Whales.', vector: Float32Array.of(1) }] }]);
});
afterEach(() => {
  db.close();
  rmSync(dir, { recursive: true });
});

const one = documentId(1);

test('a note is there after the library was closed, and goes with its document', () => {
  storeSummaryNote(db, one, 'a', 'Whales swim.');
  storeSummaryNote(db, documentId(99), 'a', 'Of nothing.');
  db.close();
  db = openWritable(dir);
  const kept = summaryNote(db, one, 'a');
  db.prepare('DELETE FROM documents').run();
  expect([kept, summaryNote(db, one, 'a'), summaryNote(db, documentId(99), 'a')]).toEqual(['Whales swim.', null, null]);
});

test('a note that is not as it was stored is told to be damaged', () => {
  storeSummaryNote(db, one, 'a', 'Whales swim.');
  db.prepare(`UPDATE summary_notes SET note = 'Whales fly.'`).run();
  expect(() => summaryNote(db, one, 'a')).toThrow(/library-damaged/u);
});

test('of many notes the oldest go', () => {
  db.transaction(() => {
    for (let i = 0; i <= 1_000; i++) storeSummaryNote(db, one, String(i), 'Whales.');
  })();
  expect([summaryNote(db, one, '0'), summaryNote(db, one, '1')]).toEqual([null, 'Whales.']);
});
