import { expect, test } from 'vitest';
import { segmentAt } from './fixtures/words.ts';
import { areFields, endsEntry } from './line-breaks.ts';
import { segmentOf } from './word.ts';

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

test.each([
  ['1.1 Who works here . . . . . . . . . 2', true],
  ['Half binding in cloth........38.00', true],
  ['Vorwort ………… iv', true],
  ['Box . . . . . . 25,00 €', true],
  ['and so on ... 25', false],
  ['Half binding in cloth 38.00', false],
])('%j ends an entry of a list: %j', (text, expected) => {
  expect(endsEntry(segmentAt(50, 100, text))).toBe(expected);
});

test.each([
  ['2', 40, true],
  ['xiv', 40, true],
  ['2', 8, false],
  ['pages', 40, false],
])('a title with %j behind %d points of space ends one: %j', (last, space, expected) => {
  const title = segmentAt(50, 100, 'The shop');
  const line = segmentOf([...title.words, ...segmentAt(title.right + space, 100, last).words]);
  expect(endsEntry(line)).toBe(expected);
});
