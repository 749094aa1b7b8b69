import { expect, test } from 'vitest';
import { accountingTerms } from './accounting.ts';

test('abbreviations and synonyms give the lines and the statement', () => {
  expect(
    ['EBIT in 2020?', 'What is net PP&E?', 'How large are trade creditors?', 'Give the SG & A.'].map(accountingTerms),
  ).toEqual([
    ['operating income', 'income from operations', 'operating profit', 'consolidated statements of income'],
    ['property, plant and equipment, net', 'consolidated balance sheets'],
    ['accounts payable', 'consolidated balance sheets'],
    ['selling, general and administrative expenses', 'consolidated statements of income'],
  ]);
});

test('a question about several lines has six of them at most', () => {
  const terms = accountingTerms('Compare capex, COGS, EPS and dividends.');
  expect({ lines: terms.length, statements: terms.slice(6) }).toEqual({
    lines: 8,
    statements: ['consolidated statements of cash flows', 'consolidated statements of income'],
  });
});

test('a part of a word is no term', () => {
  expect(['How taxing was the epsilon party?', 'Wie lange gilt der Vertrag?'].map(accountingTerms)).toEqual([[], []]);
});
