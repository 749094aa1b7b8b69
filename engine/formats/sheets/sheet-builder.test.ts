import { expect, test } from 'vitest';
import { notice } from '../../../common/messages/notice.ts';
import { foundHeader } from './found-header.ts';
import { merged } from './merged.ts';
import { sheetPart } from './part.ts';
import { rangesOf } from './ranges.ts';
import { SheetBuilder, type SheetBounds } from './sheet-builder.ts';
import { sheetBounds, type SheetCell, type SheetRow } from './sheet.ts';

const cell = (words: string, column: number, isValue = false): SheetCell => ({
  column,
  words,
  isValue,
  rowSpan: 1,
  columnSpan: 1,
});
/** Cells side by side from column A; digits are values. */
const rowOf = (row: number, ...words: readonly string[]): SheetRow => ({
  row,
  cells: words.map((each, column) => cell(each, column, /^\d+$/u.test(each))),
});

const small: SheetBounds = { ...sheetBounds, cells: 5, cell: 4, row: 8, columns: 3, rows: 100, notes: 1 };

test('what is over the bounds is left out, and said', () => {
  const builder = new SheetBuilder({ cells: 0, words: 0 }, small);
  const goesOn = [
    builder.row(0, [cell('a', 0), cell('behind the last column', 3)]),
    builder.row(1, [cell('longer', 0), cell('longer too', 1), cell('no room', 2)]),
    builder.row(2, [cell('b', 0), cell('c', 1)]),
    builder.row(3, [cell('d', 0)]),
    builder.row(100, [cell('e', 0)]),
  ];
  builder.note({ row: 1, column: 0, words: ' kept ' });
  builder.note({ row: 0, column: 0, words: 'over' });
  const sheet = builder.sheet('Small', false);
  expect({ goesOn, rows: sheet.rows.map(({ cells }) => cells.map(({ words }) => words)), notes: sheet.notes }).toEqual({
    goesOn: [true, true, true, false, false],
    rows: [['a'], ['long', 'lon'], ['b', 'c']],
    notes: [{ row: 1, column: 0, words: 'kept' }],
  });
  expect(sheet.omissions).toEqual([
    notice('sheet-rows-cut', { row: 3 }),
    notice('sheet-columns-cut', { columns: 3 }),
    notice('sheet-cells-cut', { count: 3, characters: 4 }),
    notice('sheet-notes-cut', { count: 1 }),
  ]);
});

test('the bounds count over all sheets', () => {
  const taken = { cells: 0, words: 0 };
  new SheetBuilder(taken, small).row(0, [cell('a', 0), cell('b', 1), cell('c', 2)]);
  const second = new SheetBuilder(taken, small);
  expect([second.row(0, [cell('d', 0), cell('e', 1)]), second.row(1, [cell('f', 0)])]).toEqual([true, false]);
});

test.each([
  ['words over a value', [rowOf(0, 'Item', 'Sum'), rowOf(1, 'Tea', '3')], [{ row: 0, first: 0, end: 2 }]],
  ['below a title', [rowOf(0, 'Title'), rowOf(2, 'Item', 'Sum'), rowOf(3, 'Tea', '3')], [{ row: 2, first: 0, end: 2 }]],
  [
    'words over two rows of words',
    [rowOf(0, 'a', 'b'), rowOf(1, 'c', 'd'), rowOf(2, 'e', 'f')],
    [{ row: 0, first: 0, end: 2 }],
  ],
  ['not a row with a value', [rowOf(0, 'Tea', '3'), rowOf(1, 'Milk', '4')], []],
  ['not a row with a name twice', [rowOf(0, 'Sum', 'Sum'), rowOf(1, '1', '2')], []],
  ['not a row with nothing right below', [rowOf(0, 'a', 'b'), rowOf(5, '1', '2')], []],
  ['not the only row', [rowOf(0, 'a', 'b')], []],
])('names of columns are %s', (_, rows, expected) => {
  expect(foundHeader(rows)).toEqual(expected);
});

test('merged cells take the room of those under them, in each row', () => {
  const rows = [rowOf(0, 'both', 'under', 'c'), rowOf(1, 'under', 'under', 'd'), rowOf(2, 'e')];
  expect(
    merged(rows, [{ row: 0, column: 0, rowSpan: 2, columnSpan: 2 }]).map(({ row, cells }) => [
      row,
      cells.map(({ words, column, rowSpan, columnSpan }) => [words, column, rowSpan, columnSpan]),
    ]),
  ).toEqual([
    [
      0,
      [
        ['both', 0, 2, 2],
        ['c', 2, 1, 1],
      ],
    ],
    [1, [['d', 2, 1, 1]]],
    [2, [['e', 0, 1, 1]]],
  ]);
});

test('wide rows make smaller parts; notes stand with the rows that they are on', () => {
  const builder = new SheetBuilder({ cells: 0, words: 0 });
  const names = Array.from({ length: 50 }, (_, column) => cell(`Name ${column}`, column));
  builder.row(0, names);
  for (let row = 1; row < 600; row++)
    builder.row(
      row,
      names.map(({ column }) => cell('1', column, true)),
    );
  for (const row of [0, 399, 400, 900]) builder.note({ row, column: 0, words: `on row ${row + 1}` });
  const sheet = builder.sheet('Wide', true);
  const ranges = rangesOf(sheet.rows);
  expect(ranges).toEqual([
    { first: 0, end: 400 },
    { first: 400, end: 600 },
  ]);
  const parts = ranges.map((range, index) => sheetPart(sheet, range, ranges, index + 1));
  expect(parts.map(({ label, text }) => [label, text.split('\n\n').slice(1)])).toEqual([
    ['Wide (hidden sheet), rows 1–400', ['A1: on row 1', 'A400: on row 400']],
    ['Wide (hidden sheet), rows 401–600', ['A401: on row 401', 'A901: on row 901']],
  ]);
});
