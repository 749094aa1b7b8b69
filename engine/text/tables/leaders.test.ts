import { expect, test } from 'vitest';
import { read } from '../fixtures/tables.ts';
import { segmentAt, segmentEndingAt } from '../fixtures/words.ts';
import { withoutLeaders } from './leaders.ts';

test.each([
  ['Cash . . . . . . . .', ['Cash']],
  ['Receivables, net........', ['Receivables, net']],
  ['Software. . . . .', ['Software']],
  ['Goodwill ·····', ['Goodwill']],
  ['Tax ………… …', ['Tax']],
  ['. . . . . .', []],
  ['Freight etc.', ['Freight etc.']],
  ['and so on ...', ['and so on ...']],
])('of "%s" the label is kept, and the dots that lead to its amount are not', (text, label) => {
  expect(withoutLeaders(segmentAt(72, 100, text)).map((segment) => segment.text)).toEqual(label);
});

test('a label ends where its first dot begins', () => {
  expect(withoutLeaders(segmentAt(72, 100, 'Rent. . . .'))[0]?.right).toBe(92);
});

test('the name of a section before a short label with dots is a row of its own', () => {
  const row = (at: number, label: string, ...amounts: readonly string[]) => [
    segmentAt(72, at, label.padEnd(50, amounts.length > 0 ? '.' : ' ').trim()),
    ...amounts.map((text, column) => segmentEndingAt(400 + 60 * column, at, text)),
  ];
  expect(
    read([
      ...row(100, 'Profit', '61', '45'),
      ...row(112, 'Financing activities'),
      ...row(124, 'Repayment', '(24)', '(20)'),
      ...row(136, 'Dividends', '(10)', '(9)'),
    ])[0],
  ).toEqual(['Profit | 61 | 45', 'Financing activities |  | ', 'Repayment | (24) | (20)', 'Dividends | (10) | (9)']);
});
