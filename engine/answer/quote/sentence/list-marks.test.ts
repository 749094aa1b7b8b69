import { expect, test } from 'vitest';
import { withoutListMarks } from './list-marks.ts';

const kept = (text: string): string => {
  const { start, end } = withoutListMarks(text, { start: 0, end: text.length });
  return text.slice(start, end);
};

test.each([
  ['2) The rent is due.', 'The rent is due.'],
  ['(a) Pay the rent.', 'Pay the rent.'],
  ['• One item', 'One item'],
  ['3. The rent is due.', 'The rent is due.'],
  ['The rent is due. 2)', 'The rent is due.'],
  ['The rent is due. 3.', 'The rent is due.'],
  ['1. September ist der Beginn.', '1. September ist der Beginn.'],
  ['Due on the 3.', 'Due on the 3.'],
  ['He paid for two (2)', 'He paid for two'],
  ['2.3 metres high.', '2.3 metres high.'],
  ['2)', '2)'],
])('%s', (text, expected) => {
  expect(kept(text)).toBe(expected);
});
