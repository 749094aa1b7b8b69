import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { sentenceOf } from '../../../common/messages/sentence.ts';
import { depsOver } from '../../answer/fixture.ts';
import type { QueryModels } from '../../answer/service.ts';
import type { AskedRow } from '../../jobs/across/asker.ts';
import { openWritable, type WritableDB } from '../../store/open.ts';
import { writeDocuments } from '../../store/search/fixture.ts';
import { documentAsker } from './asker.ts';

let dir: string;
let db: WritableDB;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'carrel-checklist-rows-'));
  db = openWritable(dir);
});
afterEach(() => {
  db.close();
  rmSync(dir, { recursive: true });
});

it('a kept checklist has a cell for each item that is found, and tells how many are not', async () => {
  const documentIds = writeDocuments(db, [
    { name: 'a.pdf', chunks: [{ text: 'Lease\n\nEither party may end the lease on three months’ notice.' }] },
    { name: 'b.pdf', chunks: [{ text: 'Recipe\n\nBake the apples for an hour.' }] },
  ]);
  const { room, embedder, reranker } = depsOver(db, () => 0);
  const asker = documentAsker({
    room,
    queryModels: async () => ({ embedder, reranker }) as QueryModels,
    answerModel: async () => null,
  });
  const columns = [
    { heading: 'Notice', question: 'How long is the notice?', type: 'text' as const, cues: ['notice*'] },
    { heading: 'Deposit', question: 'Is there a deposit?', type: 'text' as const, cues: ['deposit*'] },
  ];
  const table = { question: 'Leases', kind: 'checklist' as const, columns, createdAt: 0 };
  const rows: AskedRow[] = [];
  const asked = { ...table, fresh: true, documentIds };
  for await (const row of asker.ask(asked, new AbortController().signal)) rows.push(row);
  const told = rows.flatMap((row) => (row.state === 'apart' ? [] : [row]));
  expect(told.map(({ name, matches, cells }) => [name, matches, ...cells.map((cell) => cell?.value ?? null)])).toEqual([
    ['a.pdf', true, 'Either party may end the lease on three months’ notice.', null],
    ['b.pdf', true, null, null],
  ]);
  const kept = told.map((row, id) => ({ ...row, id, passages: 0 }));
  expect(sentenceOf(asker.answer({ ...table, rows: kept }))).toBe(
    '2 questions to 2 documents: 3 not found, 0 unclear.',
  );
});
