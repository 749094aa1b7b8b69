import { expect, test } from 'vitest';
import { read } from '../fixtures/tables.ts';
import { segmentAt, segmentEndingAt } from '../fixtures/words.ts';
import { segmentOf, type Segment } from '../word.ts';

/** Parts in the order in which a file draws them. */
function drawn(parts: readonly Segment[]): readonly Segment[] {
  let order = 0;
  return parts.map(({ words }) => segmentOf(words.map((word) => ({ ...word, order: order++ }))));
}

const rows = (left: number, ...cells: readonly (readonly [string, string])[]): readonly (readonly Segment[])[] =>
  cells.map(([name, amount], at) => [
    segmentAt(left, 100 + 14 * at, name),
    segmentEndingAt(left + 120, 100 + 14 * at, amount),
  ]);

const delivered = rows(72, ['Delivered', 'Tons'], ['Wheat', '6,104'], ['Barley', '3,877'], ['Oats', '1,033']);
const sold = rows(300, ['Sold', 'Tons'], ['Wheat', '5,790'], ['Barley', '3,902'], ['Oats', '988']);
const used = rows(450, ['Used', 'Tons'], ['Wheat', '51'], ['Barley', '90'], ['Oats', '12']);

test('tables side by side that are drawn one after the other are tables of their own', () => {
  expect(read(drawn([...delivered, ...sold].flat()))).toEqual([
    ['# Delivered | Tons', 'Wheat | 6,104', 'Barley | 3,877', 'Oats | 1,033'],
    ['# Sold | Tons', 'Wheat | 5,790', 'Barley | 3,902', 'Oats | 988'],
  ]);
});

test('so are three of them, and tables of different length', () => {
  expect(read(drawn([...delivered.slice(0, 3), ...sold, ...used].flat())).map((table) => table.length)).toEqual([
    3, 4, 4,
  ]);
});

test('a table that is drawn row by row is one', () => {
  const whole = delivered.flatMap((row, at) => [...row, ...(sold[at] ?? [])]);
  expect(read(drawn(whole))).toEqual([
    [
      '# Delivered | Tons | Sold | Tons',
      'Wheat | 6,104 | Wheat | 5,790',
      'Barley | 3,877 | Barley | 3,902',
      'Oats | 1,033 | Oats | 988',
    ],
  ]);
});

test('so is one that is drawn column by column', () => {
  const columns = [0, 1].flatMap((column) => delivered.flatMap((row) => row.slice(column, column + 1)));
  expect(read(drawn(columns))[0]?.[1]).toBe('Wheat | 6,104');
});
