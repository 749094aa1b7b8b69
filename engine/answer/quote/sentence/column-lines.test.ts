import { expect, test } from 'vitest';
import { columnLines } from './column-lines.ts';

const rowsOf = (text: string): readonly string[] =>
  columnLines(text).map(({ start, end, headings, cells }) => {
    expect(text.slice(start, end).split(/ {2,}/u)).toEqual(cells);
    return cells.map((cell, column) => [headings[column], cell].filter(Boolean).join(': ')).join(' | ');
  });

test('lines with gaps are the rows of a table, whose first line may name the columns', () => {
  const invoice = ['Pos  Work          Sum', '1    Socket        £12.00', '2    Hall light    £30.00', '', 'Net £42'];
  expect(rowsOf(invoice.join('\n'))).toEqual([
    'Pos | Work | Sum',
    'Pos: 1 | Work: Socket | Sum: £12.00',
    'Pos: 2 | Work: Hall light | Sum: £30.00',
  ]);
  const codes = ['Codes of the log:', '  F.02  Burner too hot', '  F.04  No flame'];
  expect(rowsOf(codes.join('\n'))).toEqual(['F.02 | Burner too hot', 'F.04 | No flame']);
});

test.each([
  ['one line', 'Notice  one month\nIt is given in writing.'],
  ['two spaces behind a full stop', 'The rent is due.  It is paid.\nThe term is a year.  It ends in May.'],
  [
    'prose that was set to a width',
    'The tenant  keeps the flat in good\norder and  tells the landlord of\ndamage  at once.',
  ],
])('no table: %s', (_, text) => {
  expect(rowsOf(text)).toEqual([]);
});
