import { expect, test } from 'vitest';
import type { DocumentId } from '../../../../common/ids.ts';
import { partsOfTotal } from './total.ts';

const id = (number: number) => number as DocumentId;
const row = (text: string, documentId = id(1)) => ({ documentId, isRow: true, text });

/** What the row is, in a document that says `total` as well. */
const partIn = (question: string, text: string, total = 'Nothing of the kind') =>
  partsOfTotal(question, [row(text), row(total)])(row(text));

test.each([
  ['How many hours did Priya Nair work in total?', '2025-02-04 Priya Nair 6.0', 'part'],
  ['What do we owe altogether?', 'Total due EUR 1,310.00', 'total'],
  ['Was kostet das insgesamt?', 'Gesamtbetrag 1.310,00 EUR', 'total'],
  ['Was kostet das insgesamt?', 'Zwischensumme 1.230,00 EUR', null],
  ['Was kostet das insgesamt?', 'Fracht 80,00 EUR', 'part'],
  ['How many hours did Priya Nair work on 4 February?', '2025-02-04 Priya Nair 6.0', null],
])('%s – %s', (question, text, part) => {
  expect(partIn(question, text)).toBe(part);
});

test.each([
  ['What was the total for the boiler?', true],
  ['How much did the boiler come to?', true],
  ['How much is the invoice for the boiler?', true],
  ["How much was the plumber's bill?", true],
  ['Wie hoch ist die Handwerkerrechnung?', true],
  ['Auf welche Summe beläuft sich die Wartung?', true],
  ['How much did the boiler cost?', false],
  ['How much is the tax on the bill?', false],
  ['What is the number of the invoice?', false],
])('where the document says a total: %s', (question, part) => {
  expect(partIn(question, 'Service of the boiler 1 €148.00', 'Total €412.93')).toBe(part ? 'part' : null);
  expect(partIn(question, 'Service of the boiler 1 €148.00')).toBe(null);
});

test('the total of another document makes no row a part', () => {
  const boiler = row('Service of the boiler 1 €148.00');
  expect(partsOfTotal('What was the total for the boiler?', [boiler, row('Total €90.00', id(2))])(boiler)).toBe(null);
});

test('a sentence may say a total in any words', () => {
  const sentence = { documentId: id(1), isRow: false, text: 'All of it costs EUR 80.' };
  expect(partsOfTotal('What does it cost in total?', [sentence])(sentence)).toBe(null);
});
