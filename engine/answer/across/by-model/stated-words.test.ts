import { expect, test } from 'vitest';
import type { ValueType } from '../../../../common/domain/value.ts';
import { statementsOf } from '../document/statements.ts';
import { statedWords } from './stated-words.ts';

const text =
  'The retainer comes to EUR 1,500.00 each month. Either side may walk away after ninety days. ' +
  'It was agreed with Holm & Sohn GmbH. The first bill is sent on 3 May 2024, the next one on 3 June 2024.';
const passage = { text, pieces: [{ part: 1, label: '1', start: 0, end: text.length, offset: 0 }] };
const statements = statementsOf(
  'a.pdf',
  { documentId: 1 as never, passages: [{ heading: '', passage: passage as never }], count: 1 },
  [[]],
);
const reading = { language: 'en', dayFirst: true, currency: 'EUR' };
const found = (written: string, type: ValueType): readonly (readonly [string, string])[] =>
  statedWords(written, { type }, statements, reading).map(({ statement, value }) => [value.normal, statement.words]);

test.each([
  ['EUR 1,500.00', 'amount', 'EUR 1500.00', 'The retainer comes to EUR 1,500.00 each month.'],
  ['"1,500.00"', 'amount', 'EUR 1500.00', 'The retainer comes to EUR 1,500.00 each month.'],
  ['90 days.', 'duration', '90 days', 'Either side may walk away after ninety days.'],
  ['after ninety days', 'duration', '90 days', 'Either side may walk away after ninety days.'],
  ['HOLM & Sohn  GmbH', 'name', 'Holm & Sohn GmbH', 'It was agreed with Holm & Sohn GmbH.'],
  ['Either side may walk away', 'text', 'Either side may walk away after ninety days.', ''],
  ['3 May 2024', 'date', '2024-05-03', 'The first bill is sent on 3 May 2024, the next one on 3 June 2024.'],
] as const)('%s (%s) stands there', (written, type, normal, words) => {
  expect(found(written, type)).toEqual([[normal, words === '' ? normal : words]]);
});

test.each([
  ['nothing', '', 'amount'],
  ['not said', 'not said', 'duration'],
  ['not stated, in words', 'Not specified in the text.', 'name'],
  ['in German', 'Keine Angabe', 'amount'],
  ['another amount', 'EUR 1,600.00', 'amount'],
  ['two values', '3 May 2024 or 3 June 2024', 'date'],
  ['a value of another kind', 'ninety days', 'amount'],
  ['a name that is not there', 'Holm & Tochter GmbH', 'name'],
  ['a part of a word', 'Hol', 'name'],
  ['a sentence that is not there', 'Either side may stay', 'text'],
  ['yes', 'yes', 'yes-no'],
] as const)('%s is not taken', (_, written, type) => {
  expect(found(written, type)).toEqual([]);
});
