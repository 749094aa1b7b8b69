import { expect, test } from 'vitest';
import { countRows, standingOf, type KeptRow, type KeptTable } from '../domain/kept-table.ts';
import { documentId, tableId } from '../ids.ts';
import { notice } from '../messages/notice.ts';
import { applyTableEvent, type TableAt } from './table.ts';

const row = (id: number, change: Partial<KeptRow> = {}): KeptRow => ({
  id,
  documentId: documentId(id),
  name: `${id}.pdf`,
  state: 'asked',
  matches: true,
  passages: 3,
  cells: [],
  ...change,
});
const table = (rows: readonly KeptRow[]): KeptTable => ({
  id: tableId(1),
  question: 'Which contracts run out in 2025?',
  kind: 'list',
  scope: null,
  columns: [],
  progress: 'asking',
  notice: null,
  answer: null,
  newDocuments: 0,
  createdAt: 1,
  updatedAt: 1,
  rows,
});

test('changes replace rows in place, and the head; a gap asks for a new snapshot', () => {
  const before: TableAt = { seq: 4, table: table([row(1), row(2, { state: 'waiting', matches: null })]) };
  const { rows: _, ...head } = table([]);
  const done = { ...head, progress: 'done' as const, answer: notice('cancelled') };
  const event = { kind: 'changes', seq: 5, head: done, rows: [row(2)] } as const;
  expect([applyTableEvent(before, event), applyTableEvent({ ...before, seq: 3 }, event)]).toEqual([
    { seq: 5, table: { ...done, rows: [row(1), row(2)] } },
    null,
  ]);
});

test('rows are counted by what they say', () => {
  const cell = {
    value: '30 days',
    size: 30,
    text: 'thirty days',
    confidence: 1,
    citation: { marker: 1, name: '', label: '', places: [], quote: '', state: 'here' },
  } as const;
  const rows = [
    row(1),
    row(2, { cells: [null, cell] }),
    row(3, { cells: [null, null] }),
    row(4, { matches: false }),
    row(5, { matches: null }),
    row(6, { state: 'unread', matches: null, cells: ['waiting'] }),
    row(7, { state: 'waiting', matches: null }),
    row(8, { cells: [cell, 'waiting'] }),
    row(9, { documentId: null, cells: [cell, 'waiting'] }),
    row(10, { state: 'apart', matches: null, cells: ['waiting'] }),
  ];
  expect([rows.map(standingOf), countRows(rows)]).toEqual([
    ['matching', 'matching', 'not-said', 'other', 'not-said', 'unread', 'waiting', 'matching', 'matching', 'apart'],
    { rows: 8, apart: 1, removed: 1, matching: 3, other: 1, notSaid: 2, unread: 1, waiting: 2 },
  ]);
});
