import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openWritable } from '../open.ts';
import { writeDocuments } from './fixture.ts';
import { unindexChunks } from './index-chunks.ts';

test('the index of an earlier version is made anew when the library opens; what was not in it stays out', () => {
  const dir = mkdtempSync(join(tmpdir(), 'carrel-rebuild-'));
  const old = openWritable(dir);
  const [one, removed] = writeDocuments(old, [
    { name: 'one', chunks: [{ text: 'Die Straße ist lang.' }, { text: 'Der Weg ist kurz.' }] },
    { name: 'removed', chunks: [{ text: 'Eine Straße' }] },
  ]);
  if (one === undefined || removed === undefined) throw new Error('fixture');
  unindexChunks(old, one);
  unindexChunks(old, removed);
  // As the first versions did.
  const insert = old.prepare(`INSERT INTO chunk_fts (rowid, title, heading, text) VALUES (?, 'one', '', ?)`);
  insert.run(1, 'Die Straße ist lang.');
  insert.run(2, 'Der Weg ist kurz.');
  old.exec(`DELETE FROM meta WHERE key = 'index'`);
  old.close();
  const db = openWritable(dir);
  const rows = (word: string): unknown =>
    db.prepare('SELECT rowid FROM chunk_fts WHERE chunk_fts MATCH ?').pluck().all(word);
  const found = { folded: rows('strasse'), old: rows('straße'), other: rows('weg'), all: rows('ist OR eine') };
  db.close();
  rmSync(dir, { recursive: true });
  expect(found).toEqual({ folded: [1], old: [], other: [2], all: [1, 2] });
});
