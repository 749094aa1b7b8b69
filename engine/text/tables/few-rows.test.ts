import { describe, expect, test } from 'vitest';
import { read } from '../fixtures/tables.ts';
import { segmentAt } from '../fixtures/words.ts';
import { segmentOf, type Segment } from '../word.ts';

/** Rows of parts that begin at 72, 200 and 330, each row a line of 14 points. */
const rowsOf = (rows: readonly (readonly string[])[], font = 'text'): readonly (readonly Segment[])[] =>
  rows.map((row, at) =>
    row.map((text, column) =>
      segmentAt([72, 200, 330][column] ?? 0, 100 + 14 * at, text, { font: at === 0 ? font : 'text' }),
    ),
  );

/** Parts in the order in which a file draws them. */
function drawn(parts: readonly Segment[]): readonly Segment[] {
  let order = 0;
  return parts.map(({ words }) => segmentOf(words.map((word) => ({ ...word, order: order++ }))));
}

describe('a few rows of words, drawn one after the other, are a table', () => {
  test.each<[string, string, readonly (readonly string[])[], readonly string[]]>([
    [
      'names and a row',
      'bold',
      [
        ['Contract', 'Sign'],
        ['77-44', 'Sch/27'],
      ],
      ['# Contract | Sign', '77-44 | Sch/27'],
    ],
    [
      'two rows',
      'text',
      [
        ['Puffin', 'sunk in March'],
        ['Skua', 'sold'],
      ],
      ['Puffin | sunk in March', 'Skua | sold'],
    ],
    [
      'rows of a form',
      'text',
      [
        ['Row', 'F', 'Water'],
        ['Shed', 'no'],
        ['Trees', 'two', 'tap'],
      ],
      ['Row | F | Water', 'Shed | no | ', 'Trees | two | tap'],
    ],
  ])('%s', (_, font, rows, expected) => {
    expect(read(drawn(rowsOf(rows, font).flat()))).toEqual([expected]);
  });

  test.each<[string, readonly Segment[]]>([
    [
      'columns that are drawn one after the other',
      drawn(
        columnsOf([
          ['Puffin', 'sunk'],
          ['Skua', 'sold'],
        ]),
      ),
    ],
    [
      'rows of which the order is not known',
      rowsOf([
        ['Puffin', 'sunk'],
        ['Skua', 'sold'],
      ]).flat(),
    ],
    [
      'a contents',
      drawn(
        rowsOf([
          ['Tools', '3'],
          ['Binding', '12'],
        ]).flat(),
      ),
    ],
    [
      'formulas',
      drawn(
        rowsOf([
          ['a is b', '(1)'],
          ['c is d', '(2)'],
        ]).flat(),
      ),
    ],
    [
      'counted items',
      drawn(
        rowsOf([
          ['1', 'an item'],
          ['2', 'another'],
        ]).flat(),
      ),
    ],
    ['parts at other places', drawn([...rowsOf([['Puffin', 'sunk']]).flat(), ...shifted(['Skua', 'sold'])])],
  ])('but %s are none', (_, parts) => {
    expect(read(parts).some((each) => Array.isArray(each))).toBe(false);
  });
});

function columnsOf(rows: readonly (readonly string[])[]): readonly Segment[] {
  const all = rowsOf(rows);
  return [0, 1].flatMap((column) => all.flatMap((row) => row.slice(column, column + 1)));
}

const shifted = ([first = '', second = '']: readonly string[]): readonly Segment[] => [
  segmentAt(72, 114, first),
  segmentAt(222, 114, second),
];
