import { expect, test } from 'vitest';
import { labelOf, pageLabels, pageOf } from './page-labels.ts';

const book = pageLabels(['i', 'ii', 'iii', '1', '2', '3'], 6);

test('labels that only count, or do not fit the document, are none', () => {
  expect([
    book,
    pageLabels(null, 2),
    pageLabels(['1', '2'], 2),
    pageLabels(['1', ''], 2),
    pageLabels(['i', 'ii'], 3),
    pageLabels(['A\u0000-1', 7], 2),
  ]).toEqual([['i', 'ii', 'iii', '1', '2', '3'], null, null, null, null, ['A -1', '']]);
});

test('a page is called what is printed on it', () => {
  expect([labelOf(2, book), labelOf(4, book), labelOf(2, null), labelOf(2, ['a', ''])]).toEqual(['ii', '1', '2', '2']);
});

test('what one types is a label first, then a number', () => {
  const typed = (text: string): number | null => pageOf(text, book, 6, 1);
  expect([typed('II'), typed(' 2 '), typed('6'), typed('99'), typed('0'), typed('x'), typed(''), typed('1e3')]).toEqual(
    [2, 5, 6, 6, null, null, null, null],
  );
});

test('of several pages with the same label the next one is meant, then the first', () => {
  const parts = ['1', '2', '1', '2'];
  expect([pageOf('2', parts, 4, 1), pageOf('2', parts, 4, 2), pageOf('2', parts, 4, 4)]).toEqual([2, 4, 2]);
});
