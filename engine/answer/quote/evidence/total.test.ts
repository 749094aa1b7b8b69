import { expect, test } from 'vitest';
import { isOnlyPart } from './total.ts';

const row = (text: string) => ({ isRow: true, text });

test.each([
  ['How many hours did Priya Nair work in total?', '2025-02-04 Priya Nair 6.0', true],
  ['What do we owe altogether?', 'Total due EUR 1,310.00', false],
  ['Was kostet das insgesamt?', 'Gesamtbetrag 1.310,00 EUR', false],
  ['Was kostet das insgesamt?', 'Fracht 80,00 EUR', true],
  ['How many hours did Priya Nair work on 4 February?', '2025-02-04 Priya Nair 6.0', false],
])('%s', (question, text, isPart) => {
  expect(isOnlyPart(question, row(text))).toBe(isPart);
});

test('a sentence may say a total in any words', () => {
  expect(isOnlyPart('What does it cost in total?', { isRow: false, text: 'All of it costs EUR 80.' })).toBe(false);
});
