import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openWritable } from '../store/open.ts';
import { writeDocuments } from '../store/search/fixture.ts';
import { searchStatements } from '../store/search/statements.ts';
import { wholeDocuments } from './whole.ts';

test('documents of a scope that fit together; a removed or unfinished one is not among them', () => {
  const dir = mkdtempSync(join(tmpdir(), 'carrel-whole-'));
  const db = openWritable(dir);
  const statements = searchStatements(db);
  const chunks = [{ text: 'ten letters'.slice(0, 10) }];
  const [a, b, gone] = writeDocuments(db, [
    { name: 'a', title: 'A', chunks },
    { name: 'b', chunks },
    { name: 'gone', chunks },
    { name: 'queued', status: 'queued', chunks },
  ]);
  db.prepare('UPDATE documents SET removed_at = 1 WHERE id = ?').run(gone);
  const ids = (...args: [readonly number[] | null, number]) =>
    wholeDocuments(statements, args[0] as never, args[1])?.map(({ documentId }) => documentId) ?? null;
  const all = {
    both: ids(null, 20),
    tooMany: ids(null, 19),
    scope: ids([b as number], 10),
    one: wholeDocuments(statements, [a] as never, 10),
  };
  db.close();
  rmSync(dir, { recursive: true });
  expect(all).toEqual({
    both: [a, b],
    tooMany: null,
    scope: [b],
    one: [
      {
        documentId: a,
        name: 'a',
        title: 'A',
        passage: { text: 'ten letter', pieces: [{ part: 1, label: '1', start: 0, end: 10, offset: 0 }] },
      },
    ],
  });
});
