import { expect, test } from 'vitest';
import { numberedThings } from './numbered.ts';

test.each([
  ['What is the rent of lot 30?', ['lot 30']],
  ['Wer wohnt in Wohnung 12 und Wohnung 14?', ['wohnung 12', 'wohnung 14']],
  ['What does clause 5 say?', ['clause 5']],
  ['Which contracts run for over 30 days?', []],
  ['Was geschah am Mai 12?', []],
  ['Who may join from age 16?', []],
  ['How long is a term of 24 months?', []],
  ['What does a room for 20 euros have?', []],
  ['What is K019285?', []],
])('%j names %j', (query, things) => {
  expect(numberedThings(query)).toEqual(things);
});
