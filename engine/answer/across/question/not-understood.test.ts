import { expect, it } from 'vitest';
import { notUnderstoodIn } from './not-understood.ts';

it.each([
  ['Which invoice is the funniest?', 'funniest'],
  ['Which supplier is the most reliable?', 'most reliable'],
  ['Welcher Vertrag ist am riskantesten?', 'am riskantesten'],
  ['Which contracts are risky?', 'risky'],
  ['Welche Briefe sind wichtig?', 'wichtig'],
  ['Which invoice is the highest?', null],
  ['Welches Angebot ist am günstigsten?', null],
  ['Which contract is the most recent?', null],
  ['Which quote is the most expensive?', null],
  ['Which letters are complaints?', null],
  ['Which invoice has the largest total?', null],
])('%s', (question, words) => {
  expect(notUnderstoodIn(question)).toBe(words);
});
