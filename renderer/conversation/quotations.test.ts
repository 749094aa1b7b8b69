import { expect, test } from 'vitest';
import type { Citation } from '../../common/domain/answer.ts';
import { quotations } from './quotations.ts';

const citation: Citation = { marker: 1, name: 'a.xlsx', label: 'A', places: [], quote: '', state: 'here' };
const second = { ...citation, marker: 2 };
const ofOtherSheet = { ...citation, marker: 3, label: 'B' };
const named = { headings: ['Item', 'Price'] };

test('a paragraph that quotes a row is one; a sentence, or a row without its mark, is none', () => {
  expect(
    ['Item\tPrice\nTea\t3.20 [1]', 'It flies. [1]', 'Item\tPrice\nTea\t3.20', 'Tea\t3.20 [2]'].map((text) =>
      quotations(text, [citation]).map((each) => (each.kind === 'rows' ? each.rows : each.text)),
    ),
  ).toEqual([
    [[{ ...named, cells: ['Tea', '3.20'], citation }]],
    ['It flies. [1]'],
    ['Item\tPrice\nTea\t3.20'],
    ['Tea\t3.20 [2]'],
  ]);
});

test('rows of one table that follow each other are one table, those of another sheet are another', () => {
  const answer = ['Tea\t3.20 [1]', 'Milk\t1.10 [2]', 'Rice\t2.00 [3]'].map((row) => `Item\tPrice\n${row}`).join('\n\n');
  expect(quotations(`${answer}\n\nIt flies. [1]`, [citation, second, ofOtherSheet])).toEqual([
    {
      kind: 'rows',
      at: 0,
      rows: [
        { ...named, cells: ['Tea', '3.20'], citation },
        { ...named, cells: ['Milk', '1.10'], citation: second },
      ],
    },
    { kind: 'rows', at: 51, rows: [{ ...named, cells: ['Rice', '2.00'], citation: ofOtherSheet }] },
    { kind: 'paragraph', at: 77, text: 'It flies. [1]' },
  ]);
});

test('a row whose first column has no name is one of a table, also where it begins the answer', () => {
  const answer = ['Sales\t12\t9 [1]', 'Profit\t3\t2 [2]'].map((row) => `\t2023\t2022\n${row}`).join('\n\n');
  const headings = ['', '2023', '2022'];
  expect(quotations(answer, [citation, second])).toEqual([
    {
      kind: 'rows',
      at: 0,
      rows: [
        { headings, cells: ['Sales', '12', '9'], citation },
        { headings, cells: ['Profit', '3', '2'], citation: second },
      ],
    },
  ]);
});

test('rows without names of columns stand for themselves', () => {
  expect(quotations('Tea\t3.20 [1]\n\nMilk\t1.10 [2]', [citation, second]).map(({ at }) => at)).toEqual([0, 14]);
});
