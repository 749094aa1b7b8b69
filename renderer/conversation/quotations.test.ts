import { expect, test } from 'vitest';
import type { Citation } from '../../common/domain/answer.ts';
import { rowOfParagraph } from './quotations.ts';

const citation: Citation = { marker: 1, name: 'a.xlsx', label: 'A', places: [], quote: '', state: 'here' };

test('a paragraph that quotes a row is a table; a sentence, or a row without its mark, is none', () => {
  expect([
    rowOfParagraph('Item\tPrice\nTea\t3.20 [1]', [citation]),
    rowOfParagraph('It flies. [1]', [citation]),
    rowOfParagraph('Item\tPrice\nTea\t3.20', [citation]),
    rowOfParagraph('Tea\t3.20 [2]', [citation]),
  ]).toEqual([{ row: { headings: ['Item', 'Price'], cells: ['Tea', '3.20'] }, citation }, null, null, null]);
});
