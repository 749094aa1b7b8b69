import { expect, test } from 'vitest';
import { partName, sourceName } from './part-name.ts';
import { sentenceOf } from './sentence.ts';

test.each([
  ['Report.pdf', '12', 'page 12', 'Report.pdf, page 12'],
  ['Report.pdf', 'A-3', 'page A-3', 'Report.pdf, page A-3'],
  ['report of may', 'iv', 'page iv', 'report of may, page iv'],
  ['prices.csv', 'Rows 2–602', 'Rows 2–602', 'prices.csv, Rows 2–602'],
  ['notes.md', '', '', 'notes.md'],
])('of %s the part "%s" is named "%s"', (name, label, part, source) => {
  expect([sentenceOf(partName({ name, label })), sentenceOf(sourceName({ name, label }))]).toEqual([part, source]);
});
