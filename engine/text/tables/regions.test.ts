import { describe, expect, test } from 'vitest';
import { read } from '../fixtures/tables.ts';
import { segmentAt, segmentEndingAt } from '../fixtures/words.ts';
import { segmentOf, type Segment } from '../word.ts';

/** Parts in the order in which a file draws them. */
function drawn(parts: readonly Segment[]): readonly Segment[] {
  let order = 0;
  return parts.map(({ words }) => segmentOf(words.map((word) => ({ ...word, order: order++ }))));
}

/** A label and amounts that end at 260, 320. */
const row = (baseline: number, label: string, ...texts: readonly string[]): readonly Segment[] => [
  ...(label === '' ? [] : [segmentAt(72, baseline, label)]),
  ...texts.map((text, at) => segmentEndingAt(260 + 60 * at, baseline, text)),
];

describe('names in the middle of several rows', () => {
  test('are cells of a column of their own, left of the others', () => {
    const kinds = ['grey', 'blue', 'red', 'white'].map((kind, at) => [
      segmentAt(120, 114 + 12 * at, kind),
      segmentEndingAt(260, 114 + 12 * at, String(91 + at)),
      segmentEndingAt(320, 114 + 12 * at, String(66 + at)),
    ]);
    const [grey = [], blue = [], red = [], white = []] = kinds;
    const names = [segmentAt(72, 100, 'Bench'), segmentAt(120, 100, 'Kind'), ...row(100, '', 'dry', 'wet')];
    const body = [segmentAt(72, 120, 'Upper'), ...grey, ...blue, segmentAt(72, 144, 'Lower'), ...red, ...white];
    expect(read(drawn([...names, ...body]))).toEqual([
      [
        '# Bench | Kind | dry | wet',
        'Upper | grey | 91 | 66',
        ' | blue | 92 | 67',
        'Lower | red | 93 | 68',
        ' | white | 94 | 69',
      ],
    ]);
  });

  test('begin the names of columns, too', () => {
    const days = ['Monday', 'Tuesday', 'Friday'].map((day, at) => segmentAt(160 + 80 * at, 116, day, { font: 'bold' }));
    const shifts = ['Ruiz', 'Hahn', 'Moe'].map((name, at) => segmentAt(160 + 80 * at, 132, name));
    const table = [
      segmentAt(72, 108, 'Place', { font: 'bold' }),
      segmentAt(240, 100, 'Nights', { font: 'bold' }),
      ...days,
      segmentAt(72, 132, 'Oven'),
      ...shifts,
    ];
    const [found] = read(
      drawn([...table, segmentAt(72, 148, 'Shop'), segmentAt(160, 148, 'Lind'), segmentAt(240, 148, 'Moe')]),
    );
    expect(found?.slice(0, 2)).toEqual(['# Place | Nights (3)', '#  | Monday | Tuesday | Friday']);
  });
});

describe('where a table begins and ends', () => {
  test('a numbered title over its second column is none of its names', () => {
    expect(
      read([segmentAt(200, 100, '3. Other stones'), ...row(118, 'Slate', '4', '7'), ...row(130, 'Granite', '5', '9')]),
    ).toEqual(['3. Other stones', ['Slate | 4 | 7', 'Granite | 5 | 9']]);
  });

  test('a line above the names of another table ends it', () => {
    expect(
      read([
        ...row(100, 'Abbey', '6.20', '7.50'),
        ...row(112, 'Inn', '6.55', '8.10'),
        segmentAt(72, 136, 'Fares'),
        ...row(156, '', 'Up', 'Down'),
        ...row(168, 'Adults', '3.00', '2.00'),
        ...row(180, 'Skis', '1.00', '0.50'),
      ]),
    ).toEqual([
      ['Abbey | 6.20 | 7.50', 'Inn | 6.55 | 8.10'],
      'Fares',
      ['#  | Up | Down', 'Adults | 3.00 | 2.00', 'Skis | 1.00 | 0.50'],
    ]);
  });

  test('rows that are drawn one after the other stay rows, however near', () => {
    const stones = [
      ['Wall', 'Mortar', 'Stone'],
      ['North', 'lime, a year old', 'grey'],
      ['South', 'cement', 'blue'],
    ].map((texts, at) => texts.map((text, column) => segmentAt(72 + 100 * column, [100, 118, 130][at] ?? 0, text)));
    expect(read(drawn(stones.flat()))).toEqual([
      ['Wall | Mortar | Stone', 'North | lime, a year old | grey', 'South | cement | blue'],
    ]);
  });
});

test('clauses behind their numbers are no rows of a table, and times are', () => {
  const clause = (baseline: number, number: string, text: string): readonly Segment[] => [
    segmentAt(72, baseline, number),
    segmentAt(108, baseline, text),
  ];
  const clauses = [
    ...clause(100, '1.1', 'The employment starts on 3 April.'),
    ...clause(114, '1.2', 'The place of work is in Leith.'),
    ...clause(128, '1.3', 'The trial lasts for three months.'),
  ];
  const times = ['3.30', '2.15', '2.00'].flatMap((from, at) => [
    segmentAt(72, 200 + 12 * at, from),
    segmentEndingAt(260, 200 + 12 * at, '11.00'),
    segmentEndingAt(320, 200 + 12 * at, '7.0'),
  ]);
  expect(read([...drawn(clauses), ...times])).toEqual([
    '1.1 The employment starts on 3 April.',
    '1.2 The place of work is in Leith.',
    '1.3 The trial lasts for three months.',
    ['3.30 | 11.00 | 7.0', '2.15 | 11.00 | 7.0', '2.00 | 11.00 | 7.0'],
  ]);
});
