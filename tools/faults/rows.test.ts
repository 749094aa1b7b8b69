import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openWritable, type WritableDB } from '../../engine/store/open.ts';
import { writeDocuments } from '../../engine/store/search/fixture.ts';
import { comparedTables, differences, readRows, rowsOf } from './rows.ts';

let dir: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'carrel-rows-'));
});
afterEach(() => rmSync(dir, { recursive: true }));

/** A library with some documents, written in the order that is given. */
function made(name: string, texts: readonly string[]): string {
  const library = join(dir, name);
  const db = openWritable(library);
  for (const text of texts) writeDocuments(db, [{ name: text, chunks: [{ text, vector: Float32Array.of(1, 0) }] }]);
  db.close();
  return library;
}
const changed = (library: string, change: (db: WritableDB) => void): string => {
  const db = openWritable(library);
  change(db);
  db.close();
  return library;
};

test('every table of a library is compared', () => {
  const db = openWritable(made('all', []));
  const tables = db
    .prepare(`SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite!_%' ESCAPE '!'`)
    .pluck()
    .all() as readonly string[];
  const compared = [...readRowsKeys(db)];
  db.close();
  // What FTS5 keeps its index in is compared as the words that are found.
  expect(tables.filter((name) => !name.startsWith('chunk_fts_')).toSorted()).toEqual(compared.toSorted());
});
const readRowsKeys = (db: WritableDB): readonly string[] =>
  Object.keys(readRows(db)).filter((name) => name in comparedTables);

test('libraries that hold the same in another order are equal', () => {
  const [ours, theirs] = [made('ours', ['owls', 'tides']), made('theirs', ['tides', 'owls'])];
  expect(differences(rowsOf(ours), rowsOf(theirs))).toEqual([]);
});

test('a row that is missing, one that is otherwise, and a word of the index are told', () => {
  const ours = rowsOf(made('ours', ['owls', 'tides']));
  const theirs = changed(made('theirs', ['owls', 'tides']), (db) => {
    db.exec(`DELETE FROM chunk_vectors WHERE chunk_id = 1; UPDATE documents SET title = 'x' WHERE name = 'tides'`);
    db.exec('DELETE FROM chunk_fts WHERE rowid = 2');
  });
  expect(differences(ours, rowsOf(theirs)).map((line) => line.split(';')[0])).toEqual([
    'documents: 1 missing, 1 too many',
    'chunk_vectors: 1 missing, 0 too many',
    'chunk_fts: 2 missing, 0 too many',
  ]);
});
