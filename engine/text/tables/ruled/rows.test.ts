import { expect, test } from 'vitest';
import { segmentAt, segmentEndingAt } from '../../fixtures/words.ts';
import { segmentOf, type Segment } from '../../word.ts';
import type { PlacedPart } from '../lines.ts';
import { rowsInOrder } from './rows.ts';

const columns = [
  { left: 0, right: 120 },
  { left: 160, right: 200 },
];

/** Lines of a label and an amount, in the order in which they are drawn, to rows. */
function rows(...lines: readonly (readonly [label: Segment, amount: string])[]): readonly string[] | undefined {
  let order = 0;
  const drawn = (part: Segment): Segment => segmentOf(part.words.map((word) => ({ ...word, order: order++ })));
  const parts = lines.map(([label, amount]): readonly PlacedPart[] => [
    { part: drawn(label), column: 0, span: 1 },
    ...(amount === '' ? [] : [{ part: drawn(segmentEndingAt(200, label.baseline, amount)), column: 1, span: 1 }]),
  ]);
  return rowsInOrder(parts, columns, false)?.map((row) => row.map(({ part }) => part.text).join(' | '));
}

test('a bold line above a row of amounts names a section, however little room there was behind it', () => {
  const name = segmentAt(0, 10, 'Non-current liabilities', { font: 'bold' });
  expect(rows([name, ''], [segmentAt(0, 22, 'Borrowings'), '(9,750)'], [segmentAt(0, 34, 'Tax'), '(391)'])).toEqual([
    'Non-current liabilities',
    'Borrowings | (9,750)',
    'Tax | (391)',
  ]);
});

test('a label that goes on in the same font is one', () => {
  const label = segmentAt(0, 10, 'Retirement benefit and');
  expect(rows([label, ''], [segmentAt(0, 22, 'other obligations'), '(1,866)'])).toEqual([
    'Retirement benefit and | other obligations | (1,866)',
  ]);
});
