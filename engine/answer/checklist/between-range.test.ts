import { expect, test } from 'vitest';
import { isRange } from './between-range.ts';

const words = [
  'between October and March',
  'between the first day of May and the last of June',
  'between 8 and 18 hours',
  'zwischen Anfang Mai und Ende Juni',
  'zwischen 22 Uhr und 6 Uhr',
  'between EUR 500 and EUR 900',
  'between the Landlord and the Tenant',
  'zwischen der Maier GmbH und Herrn Sommerfeld',
];

test('ranges of time and size are between nobody', () => {
  expect(words.map(isRange)).toEqual([true, true, true, true, true, true, false, false]);
});
