import { expect, test } from 'vitest';
import { createSayer } from '../../common/messages/sentence.ts';
import { compareDocuments } from '../compare/compare.ts';
import { documentOf } from '../compare/fixture.ts';
import { exportOfComparison } from './comparison.ts';

test('differences are rows: what, both sides with their pages, what only one has in brackets', () => {
  const left = documentOf(1, [['# Fees', 'The fee is EUR 1,500 a month.', 'Interest is due.']]);
  const right = documentOf(2, [['# Fees', 'The fee is EUR 1,800 a month.', 'Costs are not due.', 'Interest is due.']]);
  const { columns, rows, title, answer } = exportOfComparison(
    compareDocuments(left, right),
    { left: 'old.pdf', right: 'new.pdf' },
    createSayer(),
  );
  const cell = (value: string) => ({ value, size: null, where: 'page 1', quote: 'Fees' });
  expect({ title, answer, columns, rows }).toEqual({
    title: 'old.pdf compared with new.pdf',
    answer: '1 number, 1 added, 2 changes in all.',
    columns: [
      { heading: 'old.pdf', type: 'text' },
      { heading: 'new.pdf', type: 'text' },
    ],
    rows: [
      {
        name: '1',
        standing: 'Changed',
        cells: [cell('The fee is EUR [1,500] a month.'), cell('The fee is EUR [1,800] a month.')],
      },
      { name: '2', standing: 'Added', cells: [null, cell('[Costs are not due.]')] },
    ],
  });
});
