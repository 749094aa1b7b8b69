import { expect, test } from 'vitest';
import { currencyOfTax } from './amounts.ts';

test.each([
  ['Nettobetrag 100,00 · zzgl. 19 % MwSt. 19,00 · Rechnungsbetrag 119,00', 'EUR'],
  ['Umsatzsteuer 20 % 20,00', 'EUR'],
  ['MwSt. 8,1 % 8,10', ''],
  ['VAT 20% 20.00', ''],
  ['19 % Rabatt', ''],
])('the currency of a bill that names none: %s', (text, currency) => {
  expect(currencyOfTax(text)).toBe(currency);
});
