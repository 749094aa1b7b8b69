import { expect, test } from 'vitest';
import { anyWriting, valuesOfType } from './values.ts';

test.each([
  ['12 months', 365],
  ['24 months', 730],
  ['two years', 730],
  ['18 months', 545],
  ['3 months', 90],
  ['Notice: 90 d', 90],
  ['Frist: 14 Tg. vorher', 14],
  ['4 wks', 28],
  ['Bindung: 6 Wo.', 42],
  ['24 mths', 730],
  ['Laufzeit 18 Mon. ab Übergabe', 545],
  ['Dauer: 2 J.', 730],
])('%s are %i days', (text, days) => {
  expect(valuesOfType(text, 'duration', anyWriting).map(({ size }) => size)).toEqual([days]);
});

test.each(['§ 3 d) applies', 'am 18. Montag', 'Room 2 J', 'in 4 wo'])('%s is no span of time', (text) => {
  expect(valuesOfType(text, 'duration', anyWriting)).toEqual([]);
});
