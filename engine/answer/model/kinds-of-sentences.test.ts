import { expect, test } from 'vitest';
import { isClaim, saysSourcesDontTell } from './kinds-of-sentences.ts';

test.each([
  'The sources do not say.',
  'The source does not say that.',
  "The documents don't mention the price.",
  'The price is not mentioned in the sources.',
  'There is no information about this in the provided documents.',
  'I cannot find the answer.',
  'I could not find this.',
  'The text contains no details.',
  'Die Quellen sagen nichts dazu.',
  'Das geht aus den Dokumenten nicht hervor.',
])('says that the sources do not tell: %s', (sentence) => {
  expect([saysSourcesDontTell(sentence), isClaim(sentence)]).toEqual([true, false]);
});

test.each([
  'The harbour does not open on Sundays.',
  'Find the answer in the book.',
  'The document says that rents rise.',
  '- krill in the cold sea',
  'Thirteen metres.',
  '1836.',
])('a claim: %s', (sentence) => {
  expect([saysSourcesDontTell(sentence), isClaim(sentence)]).toEqual([false, true]);
});

test.each(['# Tides', '**Tides**', 'Who knows?', 'It says the following:', 'Sure!', 'Yes.', '```', '|---|---|', '***'])(
  'no claim: %s',
  (sentence) => {
    expect(isClaim(sentence)).toBe(false);
  },
);
