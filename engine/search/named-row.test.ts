import { expect, test } from 'vitest';
import type { Cell } from '../../common/domain/part.ts';
import { namedRow } from './named-row.ts';

const text = 'Item\tIn euros\nTea\tgreen\t3.20\tcheap';
const cellOf = (words: string, column: number, more: Partial<Cell> = {}): Cell => {
  const start = text.indexOf(words);
  const place = { start, end: start + words.length, row: 0, column, rowSpan: 1, columnSpan: 1 };
  return { ...place, header: false, address: 'A1', ...more };
};
const names = [
  cellOf('Item', 0, { header: true }),
  cellOf('In euros', 2, { header: true, columnSpan: 2 }),
  cellOf('', 4, { header: true }),
];
const row = [cellOf('Tea', 0), cellOf('green', 1), cellOf('3.20', 3), cellOf('', 4), cellOf('cheap', 5)];

test('each cell has the name of its column, where it has one', () => {
  expect([namedRow(text, row, names), namedRow(text, row, []), namedRow(text, names, names)]).toEqual([
    { headings: ['Item', '', 'In euros', ''], cells: ['Tea', 'green', '3.20', 'cheap'] },
    { headings: [], cells: ['Tea', 'green', '3.20', 'cheap'] },
    { headings: [], cells: ['Item', 'In euros'] },
  ]);
});
