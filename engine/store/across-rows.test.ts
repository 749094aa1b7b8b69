import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { KeptColumn } from '../../common/domain/kept-table.ts';
import type { DocumentId, TableId } from '../../common/ids.ts';
import { addRows, frequentHeadings, storeRow, tableRows } from './across-rows.ts';
import { insertTable } from './across-tables.ts';
import { checkLibrary } from './check.ts';
import { addMessage, createThread, threadMessages } from './conversations.ts';
import { libraryFile } from './library-files.ts';
import { openWritable, type WritableDB } from './open.ts';
import { salvage } from './salvage.ts';
import { writeDocuments } from './search/fixture.ts';

let dir: string;
let db: WritableDB;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'carrel-across-rows-'));
  db = openWritable(join(dir, 'library'));
});
afterEach(() => {
  db.close();
  rmSync(dir, { recursive: true });
});

const columns: readonly KeptColumn[] = [{ id: 1, heading: 'Rent', question: 'Rent?', type: 'amount' }];

/** A table over two documents, the first of which said something. */
function keep(): { readonly table: TableId; readonly ids: readonly DocumentId[] } {
  const ids = writeDocuments(db, [
    { name: 'b10.pdf', chunks: [] },
    { name: 'b9.pdf', chunks: [] },
  ]);
  const table = insertTable(db, { question: 'Rent?', kind: 'lookup', scope: null, columns, now: 1 });
  addRows(db, table, null);
  const citation = { marker: 1, name: 'b9.pdf', label: '1', quote: 'Rent: 5 €', state: 'here' } as const;
  const places = [{ documentId: ids[1] as DocumentId, part: 1, start: 0, end: 9 }];
  const cell = { value: 'EUR 5.00', size: 5, text: '5 €', confidence: 1, citation: { ...citation, places } };
  storeRow(db, 1, { state: 'asked', matches: true, passages: 2, cells: new Map([[1, cell]]) });
  return { table, ids };
}

const said = (from: WritableDB, table: TableId) =>
  tableRows(from, table, columns).map(({ name, state, cells: [cell] }) => [
    name,
    state,
    cell === null || cell === 'waiting' || cell === undefined ? cell : [cell.value, cell.citation.places],
  ]);

test('rows are added in the order of names, once', () => {
  const { table, ids } = keep();
  expect([addRows(db, table, ids), said(db, table)]).toEqual([
    0,
    [
      ['b9.pdf', 'asked', ['EUR 5.00', [{ documentId: ids[1], part: 1, start: 0, end: 9 }]]],
      ['b10.pdf', 'waiting', 'waiting'],
    ],
  ]);
});

test('a value that is not as it was stored is damage, and no other word is shown', () => {
  const { table } = keep();
  db.prepare(`UPDATE across_rows SET cells = replace(cells, 'EUR 5.00', 'EUR 9.00')`).run();
  expect([...checkLibrary(db)]).toEqual([{ kind: 'table', name: 'Rent?' }]);
  expect(() => tableRows(db, table, columns)).toThrow(expect.objectContaining({ code: 'library-corrupt' }));
});

test('tables, their rows and the answers that they are come out of a damaged library', () => {
  const { table, ids } = keep();
  const thread = createThread(db, 'Rent?', 1);
  addMessage(db, { threadId: thread, role: 'assistant', text: '', complete: true, table, now: 1 });
  db.prepare(`UPDATE across_rows SET name = 'other' WHERE id = 2`).run();
  const saved = openWritable(join(dir, 'saved'));
  try {
    const { across_tables: tables, across_rows: rows } = salvage(libraryFile(join(dir, 'library')), saved);
    expect([tables, rows, said(saved, table), threadMessages(saved, thread).map((message) => message.table)]).toEqual([
      1,
      1,
      [['b9.pdf', 'asked', ['EUR 5.00', [{ documentId: ids[1], part: 1, start: 0, end: 9 }]]]],
      [table],
    ]);
  } finally {
    saved.close();
  }
});

test('headings that many documents have, without their numbers counted apart, and without their titles', () => {
  const chunk = (heading: string) => ({ text: `${heading} text`, heading });
  writeDocuments(db, [
    { name: 'a.pdf', chunks: [chunk('Lease'), chunk('1. Notice period'), chunk('Rent'), chunk('Only here')] },
    { name: 'b.pdf', chunks: [chunk('Lease'), chunk('2. Notice period'), chunk('Rent')] },
    { name: 'c.pdf', chunks: [chunk('Lease'), chunk('Lease'), chunk('Notice period')] },
  ]);
  expect(frequentHeadings(db, null, 5)).toEqual(['1. Notice period', 'Rent']);
});
