import { expect, test } from 'vitest';
import { segmentAt } from '../fixtures/words.ts';
import { withoutEmptyColumns } from './empty-columns.ts';
import type { LogicalRow } from './logical-rows.ts';

/** A row of cells `column text` or `column+span text`. */
const row = (header: boolean, ...cells: readonly string[]): LogicalRow => ({
  header,
  parts: cells.map((cell) => {
    const [place = '', text = ''] = cell.split(' ');
    const [column = '', span = '1'] = place.split('+');
    return { part: segmentAt(0, 0, text), column: Number(column), span: Number(span) };
  }),
});
const shown = (columns: number, ...rows: readonly LogicalRow[]): readonly (number | string)[] => {
  const found = withoutEmptyColumns({ rows, columns });
  return [
    found.columns,
    ...found.rows.map(({ parts }) =>
      parts.map(({ part, column, span }) => `${column}+${span} ${part.words[0]?.text}`).join(', '),
    ),
  ];
};

test('a column without cells below a name that reaches over it is none', () => {
  const names = row(true, '0 Price', '1+2 Demand', '3 Supply');
  expect(shown(4, names, row(false, '0 6', '2 410', '3 180'), row(false, '0 8', '2 335', '3 260'))).toEqual([
    3,
    '0+1 Price, 1+1 Demand, 2+1 Supply',
    '0+1 6, 1+1 410, 2+1 180',
    '0+1 8, 1+1 335, 2+1 260',
  ]);
});

test('a name that stands behind the words that it names is theirs', () => {
  expect(shown(3, row(true, '0 Item', '2 Caption'), row(false, '0 1.', '1 Business'))).toEqual([
    2,
    '0+1 Item, 1+1 Caption',
    '0+1 1., 1+1 Business',
  ]);
});

test('a column that has a name of its own is there to be filled in', () => {
  const names = row(true, '0 Name', '1 Signature', '2 Day');
  expect(shown(3, names, row(false, '0 Lind', '2 3'))).toEqual([
    3,
    '0+1 Name, 1+1 Signature, 2+1 Day',
    '0+1 Lind, 2+1 3',
  ]);
});
