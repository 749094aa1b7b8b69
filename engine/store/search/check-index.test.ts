import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { checkLibrary } from '../check.ts';
import { openReadable, openWritable } from '../open.ts';
import { writeDocuments } from './fixture.ts';

let dir: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'carrel-index-'));
});
afterEach(() => rmSync(dir, { recursive: true }));

const manyWords = Array.from({ length: 3_000 }, (_, i) => `w${i}`).join(' ');

/** What the check says of a library of three documents after statements that no code of ours runs. */
function checkedAfter(sql: string): readonly string[] {
  const db = openWritable(dir);
  writeDocuments(db, [
    { name: 'owls', chunks: [{ text: 'owls hunt at night', vector: Float32Array.of(1, -1, 1, 1) }] },
    { name: 'tides', chunks: [{ text: 'tides rise at noon', vector: Float32Array.of(-1, 1, 1, -1) }] },
    // So many words that the way to them is not the only page.
    { name: 'numbers', chunks: [{ text: manyWords, vector: Float32Array.of(1, 1, 1, 1) }] },
  ]);
  // The tables that the full-text index is made of are nobody's to change otherwise.
  db.unsafeMode(true);
  db.exec(sql);
  db.close();
  const reader = openReadable(dir);
  const kinds = [...checkLibrary(reader)].map(({ kind }) => kind);
  // The check leaves a connection that writes nothing.
  expect(reader.pragma('query_only', { simple: true })).toBe(1);
  reader.close();
  return kinds;
}

test.each([
  ['nothing is otherwise', '', []],
  ['words are missing', 'DELETE FROM chunk_fts WHERE rowid = 1', ['index']],
  [
    'words are too many',
    `INSERT INTO chunk_fts (rowid, title, heading, text) VALUES (9, '', '', 'of a page that should be gone')`,
    ['index'],
  ],
  ['a chunk has another length', `UPDATE chunk_fts_docsize SET sz = x'000009' WHERE id = 2`, ['index']],
  ['the way to words is missing', `DELETE FROM chunk_fts_idx`, ['index']],
  ['a vector has another sign', `UPDATE chunk_vectors SET vector = x'7f7f7f7f' WHERE chunk_id = 1`, ['index']],
  ['codes are missing', 'DELETE FROM vector_codes WHERE document_id = 2', ['index']],
] as const)('the check sees it when in an index %s', (_, sql, kinds) => {
  expect(checkedAfter(sql)).toEqual(kinds);
});
