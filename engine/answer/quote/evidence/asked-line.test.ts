import { expect, test } from 'vitest';
import type { DocumentId } from '../../../../common/ids.ts';
import { linesAsked } from './asked-line.ts';

const row = (cells: string, document = 1) => ({
  documentId: document as DocumentId,
  isRow: true,
  quote: `\t2021\t2020\n${cells}`,
});
const statement = [
  'Net sales\t7,212\t7,425',
  'Cost of sales\t(4,310)\t(4,402)',
  'Selling, general and administrative\t(1,094)\t(1,087)',
  'Research and development costs\t(311)\t(253)',
  'Income before income taxes\t992\t1,508',
  'Provision for income taxes\t(249)\t(377)',
  'Net income\t$ 743\t$ 1,131',
  'Purchases of property, plant and equipment\t(236)\t(283)',
  'Purchases of intangible assets\t(12)\t(9)',
  'Repayments of long-term debt\t(329)\t(154)',
  'Long-term debt, less current portion\t1,681\t1,401',
  'Property and equipment, net\t4,068\t3,997',
].map((cells) => row(cells));

/** The labels of the lines that a question asks for. */
const askedOf = (question: string, rows = statement) =>
  rows.filter((each) => linesAsked(question, rows)(each) === 'asked').map(labelOf);
const labelOf = ({ quote }: { readonly quote: string }) => quote.split('\n').at(-1)?.split('\t')[0];

test.each([
  ['How high were the COGS in 2021?', ['Cost of sales']],
  ['What was the overhead (SG&A)?', ['Selling, general and administrative']],
  ['What was the capex?', ['Purchases of property, plant and equipment']],
  ['What was the bottom-line profit in 2021?', ['Net income']],
  ['What was the tax charge?', ['Provision for income taxes']],
  ['How high was the long-term debt at the end of 2021?', ['Long-term debt, less current portion']],
  ['What is net PP&E?', ['Property and equipment, net']],
  ['How large are the deferred tax liabilities?', []],
  ['What was the rent?', []],
])('%s', (question, labels) => {
  expect(askedOf(question)).toEqual(labels);
});

test('the other lines of a document with the one are others; sentences and rows of other documents are neither', () => {
  const cost = row('Cost of sales\t(4,310)\t(4,402)');
  const elsewhere = row('Goods\t12\t9', 2);
  const sentence = { ...cost, isRow: false };
  const heading = row('Cost of sales\t\t');
  const rows = [cost, elsewhere, sentence, heading];
  expect(rows.map(linesAsked('How high were the COGS in 2021?', rows))).toEqual(['asked', null, null, 'other']);
});
