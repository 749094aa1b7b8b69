import { describe, expect, test } from 'vitest';
import { read } from '../fixtures/tables.ts';
import { segmentAt, segmentEndingAt } from '../fixtures/words.ts';
import { textOf } from '../headings.ts';
import { segmentOf, type Segment } from '../word.ts';

/** A row of an invoice: what it is for, and amounts that end at 340 and 390. */
const row = (baseline: number, item: string, text: string, ...amounts: readonly string[]): readonly Segment[] => [
  segmentAt(72, baseline, item),
  segmentAt(120, baseline, text),
  ...amounts.map((amount, at) => segmentEndingAt(340 + 50 * at, baseline, amount)),
];

const rows = [
  ...row(114, 'A-1', 'Oak desk', '420.00', '840.00'),
  ...row(128, 'A-2', 'Chair', '119.50', '478.00'),
  ...row(142, 'B-3', 'Delivery', '75.00', '75.00'),
];

describe('what belongs to a table', () => {
  test('the line above that reaches over a narrow first column does not', () => {
    expect(
      read([segmentAt(72, 100, 'Thank you for your order, which we charge'), ...rows]).map((each) =>
        typeof each === 'string' ? each : each.length,
      ),
    ).toEqual(['Thank you for your order, which we charge', 3]);
  });

  test('a total does, however near to its name it stands', () => {
    expect(read([...rows, segmentEndingAt(390, 156, 'Total 1,393.00')])[0]?.at(-1)).toBe(' |  | Total | 1,393.00');
  });

  test('a line of text that ends with an amount at the right edge does not', () => {
    expect(
      read([...rows, segmentEndingAt(390, 170, 'Please pay within fourteen days the whole sum of 1,393.00')]),
    ).toHaveLength(2);
  });

  test('columns of text below it do not', () => {
    const found = read([
      ...rows,
      segmentAt(72, 164, 'A first point'),
      segmentAt(72, 186, 'On the left stands one'),
      segmentAt(300, 186, 'on the right another one'),
      segmentAt(72, 200, 'of two short columns'),
      segmentAt(300, 200, 'that have two lines'),
    ]);
    expect([found[0]?.length, found[1]]).toEqual([3, 'A first point']);
  });

  test('rows with much air between them do, where their cells begin or end alike', () => {
    const far = (baseline: number): readonly Segment[] => row(baseline, 'A-1', 'Oak desk', '420.00', '840.00');
    expect(read([...far(100), ...far(140), ...far(180)])[0]).toHaveLength(3);
  });

  test('a cell may have more lines than a table has labels that follow each other', () => {
    const lines = ['with two', 'drawers,', 'a cable', 'tray and', 'a lamp,', 'assembled'];
    const found = read([
      ...row(100, 'A-0', 'Oak desk', '420.00', '840.00'),
      ...lines.map((text, index) => segmentAt(120, 112 + 12 * index, text)),
      ...row(190, 'A-1', 'Chair', '420.00', '840.00'),
      ...row(208, 'A-2', 'Lamp', '119.50', '478.00'),
    ]);
    expect(found).toEqual([
      [
        'A-0 | Oak desk with two drawers, a cable tray and a lamp, assembled | 420.00 | 840.00',
        'A-1 | Chair | 420.00 | 840.00',
        'A-2 | Lamp | 119.50 | 478.00',
      ],
    ]);
  });

  test('the sign of an amount that had no room is below it', () => {
    const found = read([
      ...row(100, 'A-0', 'Oak desk', '420,00 €', '840,00 €'),
      ...row(114, 'A-1', 'Chair', '119,50 €', '478,00 €'),
      ...row(128, 'A-2', 'Lamp', '75,00 €', '1.393,00'),
      segmentEndingAt(390, 140, '€'),
      segmentAt(72, 170, 'Payable within fourteen days'),
    ]);
    expect(found[1]).toBe('Payable within fourteen days');
  });
});

describe('names of columns', () => {
  test('that stand as near as words, each over its own column, are one for each', () => {
    expect(read([segmentAt(72, 100, 'Item'), segmentEndingAt(390, 100, 'Price Amount'), ...rows])[0]?.[0]).toMatch(
      / \| Price \| Amount$/u,
    );
  });
});

test('two amounts with decimals are two, however near to each other', () => {
  expect(
    read([
      ...row(100, 'A-1', 'Salary', '2,910.44', '4,076.24'),
      ...row(114, 'A-2', 'Card', '63.15', '4,013.09'),
      segmentAt(72, 128, 'A-3'),
      segmentAt(120, 128, 'Refund'),
      segmentEndingAt(390, 128, '12.00 4,025.09'),
    ])[0]?.at(-1),
  ).toBe('A-3 | Refund | 12.00 | 4,025.09');
});

describe('what stands between two tables', () => {
  const kinds = [
    [segmentAt(72, 160, 'What people said at the meeting is below.')],
    [segmentAt(72, 160, 'Weather', { size: 12 })],
    [segmentAt(72, 160, 'Weather', { size: 12 }), segmentAt(72, 176, 'The weather was noted at noon each day.')],
  ];

  test.each(kinds.map((between) => [textOf(between), between] as const))('"%s" parts them', (_, between) => {
    const below = rows.map(({ words }) => segmentOf(words.map((word) => ({ ...word, baseline: word.baseline + 76 }))));
    expect(read([...rows, ...between, ...below]).map((each) => typeof each === 'string')).toEqual([
      false,
      ...between.map(() => true),
      false,
    ]);
  });
});

describe('above the names of columns', () => {
  const names = [segmentAt(72, 100, 'Item'), segmentEndingAt(340, 100, 'Each'), segmentEndingAt(390, 100, 'All')];

  test.each(['Table 1: What was bought in the year', 'Tabelle 2. Was gekauft wurde', 'Exhibit A: What was bought'])(
    '"%s" is none of them',
    (caption) => {
      const found = read([segmentAt(200, 86, caption), ...names, ...rows]);
      expect(found[0]).toBe(caption);
      expect(found[1]?.[0]).toBe('# Item |  | Each | All');
    },
  );
});

test.each(['71,0 %', '5 %', '12,90 €'])('an amount as "%s" is parted from the number right before it', (share) => {
  const found = read(
    [0, 14, 28].flatMap((down) => [
      segmentAt(72, 100 + down, 'Grauguss'),
      segmentEndingAt(200, 100 + down, '61,4'),
      segmentEndingAt(241, 100 + down, '22'),
      segmentAt(247, 100 + down, share),
    ]),
  );
  expect(found[0]?.[0]).toBe(`Grauguss | 61,4 | 22 | ${share}`);
});

test('a title larger than the rows stands above the table, not in it', () => {
  const names = [segmentAt(120, 100, 'Text'), segmentEndingAt(340, 100, 'Each'), segmentEndingAt(390, 100, 'All')];
  const found = read([segmentAt(160, 84, 'What was bought', { size: 12 }), ...names, ...rows]);
  expect(found[0]).toBe('What was bought');
  expect(found[1]?.[0]).toBe('#  | Text | Each | All');
});
