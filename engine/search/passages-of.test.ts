import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openWritable, type WritableDB } from '../store/open.ts';
import { writeDocuments } from '../store/search/fixture.ts';
import { searchRoom } from './room.ts';

let dir: string;
let db: WritableDB;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'carrel-passages-'));
  db = openWritable(dir);
});
afterEach(() => {
  db.close();
  rmSync(dir, { recursive: true });
});

test('a short document is read whole, of a long one the best passages in reading order', async () => {
  const [short, long, other] = writeDocuments(db, [
    { name: 'short', chunks: [{ text: 'The rent is due.' }, { text: 'Notice.' }] },
    {
      name: 'long',
      chunks: [
        { heading: 'Notice', text: 'Notice is given in writing.' },
        { text: 'Cats may be kept in the flat at any time.' },
        { text: 'The notice period is two months.' },
      ],
    },
    { name: 'other', chunks: [{ text: 'Not asked.' }] },
  ]);
  const read = await searchRoom(db).passagesOf({
    documentIds: [short, long, 999] as never,
    query: 'notice period',
    vectors: [],
    wholeCharacters: 30,
    limit: 2,
  });
  expect(other).toBeDefined();
  expect(
    read.map(({ documentId, passages, count }) => [
      documentId,
      count,
      passages.map((each) => [each.heading, each.passage.text]),
    ]),
  ).toEqual([
    [short, 2, [['', 'The rent is due.\nNotice.']]],
    [
      long,
      2,
      [
        ['Notice', 'Notice is given in writing.'],
        ['', 'The notice period is two months.'],
      ],
    ],
  ]);
});

test('documents of a scope by name, with those that have no text', async () => {
  const chunks = [{ text: 'Text.' }];
  const [ten, two, queued] = writeDocuments(db, [
    { name: 'c10.pdf', title: 'Ten', chunks },
    { name: 'c2.pdf', chunks },
    { name: 'queued.pdf', status: 'queued', chunks: [] },
    { name: 'gone.pdf', chunks },
  ]);
  db.prepare("UPDATE documents SET removed_at = 1 WHERE name = 'gone.pdf'").run();
  const plain = { folder: '', title: '', language: '', opening: 'Text.', readable: true, coming: false };
  expect(await searchRoom(db).documents({ scope: null })).toEqual([
    { ...plain, documentId: two, name: 'c2.pdf' },
    { ...plain, documentId: ten, name: 'c10.pdf', title: 'Ten' },
    { ...plain, documentId: queued, name: 'queued.pdf', opening: '', readable: false, coming: true },
  ]);
});
