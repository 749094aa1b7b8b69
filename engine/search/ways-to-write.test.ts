import { expect, test } from 'vitest';
import { hasAmount, waysToWrite } from './ways-to-write.ts';

test('a number in the groups and marks that a document may have', () => {
  expect([
    waysToWrite('4802137', ['4802137']),
    waysToWrite('8.765,00', ['8', '765', '00']),
    waysToWrite('ab-1234/5', ['ab', '1234', '5']),
    waysToWrite('1042', ['1042']),
  ]).toEqual([
    ['4802137', '4 802 137', '4802 137', '480 213 7', '48 02 13 7'],
    ['8 765 00', '8765 00', '8765', '8 765'],
    ['ab 1234 5'],
    ['1042'],
  ]);
});

test('an amount stands in a text when nothing but its marks differs', () => {
  const texts = ['EUR 5,860.00', '5.860,00 €', '5860', "5'860.00", 'EUR 5,860.22', '15,860.00', '5,860 and 22'];
  expect(texts.map((text) => hasAmount(text, '5,860.00'))).toEqual([true, true, true, true, false, false, true]);
});
