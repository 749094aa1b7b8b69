import { expect, test } from 'vitest';
import { segmentAt } from './fixtures/words.ts';
import { areFields } from './line-breaks.ts';

test.each([
  ['Due: 1 June 2024', 'Total: € 900', true],
  ['We thank you.', 'Total: € 900', true],
  ['registered for: 18 months', 'price: 5,960.00 EUR monthly', true],
  ['abuse (spam, phishing): contractual penalty', 'law: Ireland', true],
  ['The tenant has to pay the', 'rent: on the first of a month', false],
  ['price: 5,960.00 EUR monthly, as long as', 'the name is kept', false],
  ['see the list:', 'price: 5,960.00 EUR', false],
])('%j and %j below it are fields of their own: %j', (above, below, expected) => {
  expect(areFields(segmentAt(50, 100, above), segmentAt(50, 112, below))).toBe(expected);
});
