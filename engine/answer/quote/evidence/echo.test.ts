import { expect, test } from 'vitest';
import { isEcho } from './echo.ts';

const place = { title: 'School trip', heading: '', isRow: false };

test.each([
  ['Dear parents of class 5B,', true],
  ['Sehr geehrte Frau Lorenz,', true],
  ['Sehr geehrter Herr Kollege Dr. Baum,', true],
  ['Yours sincerely, Ada Okafor', true],
  ['Dear parents pay more than others: the ticket costs £17.50.', false],
  ['Liebe Eltern zahlen 12 Euro. Andere zahlen mehr.', false],
  ['The children of class 5B are 24.', false],
])('%s', (text, echo) => {
  expect(isEcho('How many children are in class 5B?', { ...place, text } as Parameters<typeof isEcho>[1])).toBe(echo);
});
