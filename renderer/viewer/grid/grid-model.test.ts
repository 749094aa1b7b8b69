import { expect, test } from 'vitest';
import { columnName } from '../../../common/domain/column-name.ts';
import type { Block, Cell } from '../../../common/domain/part.ts';
import { cellAt, cellAtOffset, gridOf, moveCell } from './grid-model.ts';
import { gridSizes, gridWindow, rowsReaching, scrollToSee } from './grid-window.ts';

/** A table of a part whose rows are these, with the first as a header. */
function table(rows: readonly (readonly string[])[], firstNumber = 1): { text: string; block: Block } {
  const text = rows.map((row) => row.join('\t')).join('\n');
  let at = 0;
  const cells = rows.flatMap((row, rowIndex) =>
    row.map((words, column): Cell => {
      const start = at;
      at += words.length + 1;
      const address = `${columnName(column)}${rowIndex === 0 ? 1 : firstNumber + rowIndex}`;
      const [rowSpan, columnSpan, header] = [1, 1, rowIndex === 0];
      return { start, end: start + words.length, row: rowIndex, column, rowSpan, columnSpan, header, address };
    }),
  );
  return { text, block: { kind: 'table', start: 0, end: text.length, cells, continues: false } };
}

const { text, block } = table(
  [
    ['Item', 'Price'],
    ['Tea', '3.20'],
    ['Coffee', '2.80'],
  ],
  5_000,
);
const grid = gridOf({ number: 2, text, blocks: [block] });

test('a part becomes rows with the numbers of their document, columns with letters, and a header', () => {
  const { rows, headerRows, columnNames, lefts } = grid;
  expect({
    labels: rows.map(({ label }) => label),
    headerRows,
    columnNames,
    lefts: [...lefts].map(Math.round),
  }).toEqual({
    labels: ['1', '5001', '5002'],
    headerRows: 1,
    columnNames: ['A', 'B'],
    lefts: [0, 63, 119],
  });
});

test('a place of the text leads to its cell, and a cell to its words', () => {
  const at = cellAtOffset(grid, text.indexOf('2.80') + 2);
  expect(at).toEqual({ row: 2, column: 1 });
  const cell = cellAt(grid, at);
  expect(text.slice(cell?.start, cell?.end)).toBe('2.80');
});

test('arrow keys move from cell to cell and stop at the edges', () => {
  const from = { row: 1, column: 1 };
  expect(['ArrowDown', 'ArrowRight', 'PageUp', 'Home', 'x'].map((key) => moveCell(key, from, grid, 9))).toEqual([
    { row: 2, column: 1 },
    { row: 1, column: 1 },
    { row: 0, column: 1 },
    { row: 1, column: 0 },
    null,
  ]);
});

test('of a hundred thousand rows and fifty columns only those near the view are drawn', () => {
  const row = Array.from({ length: 50 }, (_, column) => ({ column, columnSpan: 1, start: 0, end: 9 }));
  const nine = table([row.map(() => 'nine char')]);
  const rows = Array.from({ length: 100_000 }, (_, index) => ({ label: String(index + 1), cells: row as Cell[] }));
  const large = {
    ...gridOf({ number: 1, text: nine.text, blocks: [nine.block] }),
    rows,
    headerRows: 1,
  };
  const sizes = gridSizes(large, 1);
  const view = { left: 1_000, top: 1_000_000, width: 800, height: 600 };
  expect(gridWindow(large, view, sizes, 0)).toEqual({
    firstRow: 35_715,
    endRow: 35_735,
    firstColumn: 11,
    endColumn: 21,
  });
  expect(scrollToSee({ row: 35_720, column: 15 }, large, view, sizes)).toEqual({ left: 1_000, top: 1_000_000 });
  expect(scrollToSee({ row: 1, column: 0 }, large, view, sizes)).toEqual({ left: 0, top: 0 });
});

test('a title above the names stays with them; a note goes over all columns; rows that reach down are known', () => {
  const cell = (row: number, column: number, more: Partial<Cell> = {}): Cell => ({
    start: 0,
    end: 1,
    row,
    column,
    rowSpan: 1,
    columnSpan: 1,
    header: false,
    address: `${columnName(column)}${row + 10}`,
    ...more,
  });
  const cells = [
    cell(0, 0, { columnSpan: 2 }),
    cell(1, 0, { header: true }),
    cell(1, 1, { header: true }),
    cell(2, 0, { rowSpan: 3 }),
    cell(2, 1),
    cell(3, 1),
    cell(4, 1),
    cell(5, 0),
  ];
  const sheet = gridOf({
    number: 1,
    text: 'xy',
    blocks: [
      { kind: 'table', start: 0, end: 1, cells, continues: false },
      { kind: 'note', start: 1, end: 2, continues: false },
    ],
  });
  expect({
    headerRows: sheet.headerRows,
    labelLength: sheet.labelLength,
    note: sheet.rows.at(-1)?.cells[0]?.columnSpan,
    reaching: [2, 3, 4, 5].map((row) => rowsReaching(sheet, row)),
  }).toEqual({ headerRows: 2, labelLength: 2, note: 2, reaching: [[], [2], [2], []] });
});
