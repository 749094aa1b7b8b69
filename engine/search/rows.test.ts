import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Cell, Part } from '../../common/domain/part.ts';
import { openWritable } from '../store/open.ts';
import { partByNumber, storePart } from '../store/parts.ts';
import { writeDocuments } from '../store/search/fixture.ts';
import { searchStatements } from '../store/search/statements.ts';
import { rowsOfPassages } from './rows.ts';

const text = 'Item\tPrice\nTea\t3.20\nMilk\t1.10';
const cells = text.split(/[\t\n]/u).map((words, index): Cell => {
  const start = text.indexOf(words);
  const [row, column] = [Math.floor(index / 2), index % 2];
  const place = { row, column, rowSpan: 1, columnSpan: 1, header: row === 0, address: `${'AB'[column]}${row + 1}` };
  return { start, end: start + words.length, ...place };
});

test('rows that stand whole in a passage, of a sheet or of a page, have the names of their columns', () => {
  const dir = mkdtempSync(join(tmpdir(), 'carrel-rows-'));
  const db = openWritable(dir);
  const ids = writeDocuments(db, [
    { name: 'a.xlsx', chunks: [{ text }] },
    { name: 'a.pdf', chunks: [{ text }] },
  ]);
  for (const [index, id] of ids.entries()) {
    const part = partByNumber(db, id, 1) as Part;
    storePart(db, id, {
      ...part,
      layout: null,
      blocks: [{ kind: 'table', start: 0, end: text.length, cells, continues: false }],
    });
    db.prepare('UPDATE documents SET format = ? WHERE id = ?').run(index === 0 ? 'xlsx' : 'pdf', id);
  }
  // The passage begins within the first row below the names, and stands at 100 in its own text.
  const pieces = [{ part: 1, start: text.indexOf('3.20'), end: text.length, offset: 100 }];
  const found = rowsOfPassages(
    searchStatements(db),
    ids.map((documentId) => ({ documentId, pieces })),
  );
  db.close();
  rmSync(dir, { recursive: true });
  const milk = { start: 105, end: 114, headings: ['Item', 'Price'], cells: ['Milk', '1.10'] };
  expect(found).toEqual([[milk], [milk]]);
});

test('a first row without digits names the columns where nothing is marked and a column below has numbers', () => {
  const dir = mkdtempSync(join(tmpdir(), 'carrel-rows-'));
  const db = openWritable(dir);
  const tables = ['Sample\tNoise (dB)\nA\t63\nB\t65', 'Customer\tHalvorsen\nEngineer\tIonescu\nBench\tB2'];
  const ids = writeDocuments(
    db,
    tables.map((own, index) => ({ name: `${index}.docx`, chunks: [{ text: own }] })),
  );
  for (const [index, own] of tables.entries()) {
    let start = 0;
    const ofTable = own.split(/[\t\n]/u).map((words, at): Cell => {
      const cell = { start, end: start + words.length, row: Math.floor(at / 2), column: at % 2 };
      start = cell.end + 1;
      return { ...cell, rowSpan: 1, columnSpan: 1, header: false, address: '' };
    });
    const id = ids[index] as (typeof ids)[number];
    storePart(db, id, {
      ...(partByNumber(db, id, 1) as Part),
      layout: null,
      blocks: [{ kind: 'table', start: 0, end: own.length, cells: ofTable, continues: false }],
    });
  }
  const found = rowsOfPassages(
    searchStatements(db),
    ids.map((documentId, index) => ({
      documentId,
      pieces: [{ part: 1, start: 0, end: (tables[index] ?? '').length, offset: 0 }],
    })),
  );
  db.close();
  rmSync(dir, { recursive: true });
  expect(found.map((rows) => rows.map(({ headings, cells: own }) => [headings, own]))).toEqual([
    [
      [[], ['Sample', 'Noise (dB)']],
      [
        ['Sample', 'Noise (dB)'],
        ['A', '63'],
      ],
      [
        ['Sample', 'Noise (dB)'],
        ['B', '65'],
      ],
    ],
    [
      [[], ['Customer', 'Halvorsen']],
      [[], ['Engineer', 'Ionescu']],
      [[], ['Bench', 'B2']],
    ],
  ]);
});
