import { describe, expect, test } from 'vitest';
import { hints, isTable, read } from '../fixtures/tables.ts';
import { segmentAt, segmentEndingAt } from '../fixtures/words.ts';
import { segmentOf, type Segment } from '../word.ts';
import { linesAndTables } from './read-tables.ts';

/** A row with a label and numbers that end at 300, 380, 460. */
const row = (baseline: number, label: string, ...numbers: readonly string[]): readonly Segment[] => [
  ...(label === '' ? [] : [segmentAt(72, baseline, label)]),
  ...numbers.flatMap((text, at) => (text === '' ? [] : [segmentEndingAt(300 + at * 80, baseline, text)])),
];

describe('statements without lines', () => {
  test('years are headers; labels, sections and numbers have their cells', () => {
    expect(
      read([
        ...row(100, '', '2023', '2022', '2021'),
        ...row(114, 'Net sales', '1,234', '1,100', '980'),
        ...row(128, 'Operating activities:'),
        ...row(142, 'Cost of sales', '(900)', '(812)', '—'),
        ...row(156, 'Net income', '334', '288', '12'),
      ]),
    ).toEqual([
      [
        '#  | 2023 | 2022 | 2021',
        'Net sales | 1,234 | 1,100 | 980',
        'Operating activities: |  |  | ',
        'Cost of sales | (900) | (812) | —',
        'Net income | 334 | 288 | 12',
      ],
    ]);
  });

  test('a name above the years is the cell of all of them', () => {
    expect(
      read([
        segmentAt(310, 86, 'Years ended December 31,'),
        ...row(100, '', '2023', '2022', '2021'),
        ...row(114, 'Net sales', '1,234', '1,100', '980'),
        ...row(128, 'Net income', '334', '288', '12'),
      ])[0],
    ).toEqual([
      '#  | Years ended December 31, (3)',
      '#  | 2023 | 2022 | 2021',
      'Net sales | 1,234 | 1,100 | 980',
      'Net income | 334 | 288 | 12',
    ]);
  });

  test('a label of two lines stays whole, its numbers beside the last', () => {
    expect(
      read([
        ...row(100, '', '2023', '2022'),
        ...row(114, 'Trade receivables, net'),
        ...row(126, 'of allowance for losses', '1,234', '1,100'),
        ...row(142, 'Inventories', '334', '288'),
      ])[0],
    ).toEqual([
      '#  | 2023 | 2022',
      'Trade receivables, net of allowance for losses | 1,234 | 1,100',
      'Inventories | 334 | 288',
    ]);
  });

  test('signs of money at the edge of a column belong to its numbers', () => {
    expect(
      read([
        ...row(100, '', '2023', '2022'),
        ...row(114, 'Net sales', '1,234', '1,100'),
        segmentAt(262, 114, '$'),
        segmentAt(342, 114, '$'),
        ...row(128, 'Net income', '334', '288'),
        segmentAt(262, 128, '$'),
        segmentAt(342, 128, '$'),
      ])[0],
    ).toEqual(['#  | 2023 | 2022', 'Net sales | $ 1,234 | $ 1,100', 'Net income | $ 334 | $ 288']);
  });
});

test('numbers that nearly touch stand in columns of their own', () => {
  const line = (baseline: number, label: string, first: string, second: string): readonly Segment[] => [
    segmentAt(72, baseline, label),
    segmentEndingAt(300, baseline, first),
    segmentEndingAt(350, baseline, second),
  ];
  const [label, ...both] = line(142, 'Long-term debt', '658,046', '(190,549)');
  expect(
    read([
      ...line(100, 'Gross profit', '12', '9'),
      ...line(114, 'Net sales', '931,445', '(2,946)'),
      ...line(128, 'Net income', '334', '288'),
      ...(label === undefined ? [] : [label]),
      segmentOf(both.flatMap(({ words }) => words)),
    ]),
  ).toEqual([
    [
      'Gross profit | 12 | 9',
      'Net sales | 931,445 | (2,946)',
      'Net income | 334 | 288',
      'Long-term debt | 658,046 | (190,549)',
    ],
  ]);
});

test('a title whose words are far apart is no row', () => {
  const title = ['Consolidated', 'statements', 'of', 'income'];
  const segments = [
    ...title.map((word, at) => segmentAt(72 + at * 100, 80, word, { size: 14 })),
    ...row(100, '', '2023', '2022'),
    ...row(114, 'Net sales', '1,234', '1,100'),
    ...row(128, 'Net income', '334', '288'),
  ];
  expect(read(segments)).toEqual([
    title.join(' '),
    ['#  | 2023 | 2022', 'Net sales | 1,234 | 1,100', 'Net income | 334 | 288'],
  ]);
});

describe('tables of words', () => {
  const bold = { font: 'bold' };
  /** Cells of several lines that stand in the middle of their rows; distances differ as browsers round them. */
  const cells = [
    segmentAt(72, 100, 'Area', bold),
    segmentAt(160, 100, 'Description', bold),
    segmentAt(330, 100, 'Owner', bold),
    segmentAt(160, 120, 'The steady harbour holds the'),
    segmentAt(72, 127, 'Outlook'),
    segmentAt(160, 132.75, 'later museum and shows'),
    segmentAt(330, 127, 'Farid'),
    segmentAt(330, 139, 'Tanaka'),
    segmentAt(160, 145.5, 'the valley.'),
    segmentAt(160, 165, 'The old orchard replaces the'),
    segmentAt(72, 171, 'Methods'),
    segmentAt(160, 177, 'market by 43 percent.'),
    segmentAt(330, 171, 'Ada'),
    segmentAt(330, 183, 'Tanaka'),
  ];

  test('cells of several lines stay whole', () => {
    expect(read(cells)).toEqual([
      [
        '# Area | Description | Owner',
        'Outlook | The steady harbour holds the later museum and shows the valley. | Farid Tanaka',
        'Methods | The old orchard replaces the market by 43 percent. | Ada Tanaka',
      ],
    ]);
  });

  test('rows of a line each are told by their columns', () => {
    const line = (baseline: number, ...texts: readonly string[]): readonly Segment[] =>
      texts.map((text, at) => segmentAt([72, 170, 500][at] ?? 0, baseline, text));
    expect(
      read([
        ...line(100, 'Area', 'Description', 'Owner'),
        ...line(114, 'Energy', 'The wide museum records the early mill of the ferry in 1996.', 'Elena Hughes'),
        ...line(128, 'Wide railway', 'The quiet committee of the college has the careful canal.', 'Clara Hughes'),
        ...line(142, 'Transport', 'The wide railway of the price measures the public ledger.', 'Clara Moreau'),
      ]),
    ).toEqual([
      [
        'Area | Description | Owner',
        'Energy | The wide museum records the early mill of the ferry in 1996. | Elena Hughes',
        'Wide railway | The quiet committee of the college has the careful canal. | Clara Hughes',
        'Transport | The wide railway of the price measures the public ledger. | Clara Moreau',
      ],
    ]);
  });

  test('a cell goes on where lines are as far apart as rows, a value without a label is a row', () => {
    const line = (baseline: number, ...texts: readonly string[]): readonly Segment[] =>
      texts.flatMap((text, at) => (text === '' ? [] : [segmentAt([72, 150, 330][at] ?? 0, baseline, text)]));
    expect(
      read([
        ...line(100, 'Item', 'Description', 'Amount'),
        ...line(112, 'Rent', 'Ground floor with the garden', '1,200.00'),
        ...line(124, '', 'behind the house'),
        ...line(136, 'Heating', 'Paid in advance each quarter of', '150.00'),
        ...line(148, '', 'the year'),
        ...line(160, 'Garage', 'One place under the roof', '80.50'),
        ...line(172, '', 'another in the yard', '60.00'),
        ...line(184, 'Cellar', 'Dry room', '12.00'),
        ...line(196, '', 'not locked', ''),
      ]),
    ).toEqual([
      [
        '# Item | Description | Amount',
        'Rent | Ground floor with the garden behind the house | 1,200.00',
        'Heating | Paid in advance each quarter of the year | 150.00',
        'Garage | One place under the roof | 80.50',
        ' | another in the yard | 60.00',
        'Cellar | Dry room | 12.00',
        ' | not locked | ',
      ],
    ]);
  });

  test('text before and after is no part of the table', () => {
    const before = segmentAt(72, 80, 'The areas of the work and who is responsible for each of them are these:');
    const after = segmentAt(72, 215, 'Each of them reports to the board of the harbour in the spring of the year.');
    const found = read([before, ...cells, after]);
    expect([found[0], found.length, found[2]]).toEqual([before.text, 3, after.text]);
  });
});

describe('what is no table', () => {
  const lines = (...texts: readonly string[]) => texts.map((text, at) => segmentAt(72, 100 + 14 * at, text));
  test.each([
    [
      'running text',
      lines('The tenant shall pay the rent of 900', 'in 12 parts, each of 75, on the first', 'day of the month'),
    ],
    [
      'a list of points',
      [1, 2, 3].flatMap((at) => [
        segmentAt(72, 100 + 14 * at, `${at}.`),
        segmentAt(100, 100 + 14 * at, 'Keep the roof'),
      ]),
    ],
    [
      'a table of contents',
      [3, 9, 12, 30].flatMap((page, at) => [
        segmentAt(72, 100 + 14 * at, 'Risk factors of the year'),
        segmentEndingAt(460, 100 + 14 * at, String(page)),
      ]),
    ],
  ])('%s', (_, segments) => {
    expect(linesAndTables(segments, hints).filter(isTable)).toEqual([]);
  });
});

describe('columns as near to each other as words', () => {
  test('numbers beside a label, and names of columns side by side', () => {
    expect(
      read([
        segmentAt(125, 100, 'Section'),
        segmentAt(197, 100, 'Cover Excess'),
        segmentAt(72, 114, 'Contents'),
        segmentAt(192, 114, '45,000'),
        segmentEndingAt(262, 114, '150'),
        segmentAt(72, 128, 'Bicycles away from home 1,200'),
        segmentEndingAt(262, 128, '50'),
        segmentAt(72, 142, 'Accidental damage'),
        segmentAt(192, 142, '10,000'),
        segmentEndingAt(262, 142, '250'),
      ]),
    ).toEqual([
      [
        '# Section | Cover | Excess',
        'Contents | 45,000 | 150',
        'Bicycles away from home | 1,200 | 50',
        'Accidental damage | 10,000 | 250',
      ],
    ]);
  });

  test('amounts before words', () => {
    const amount = (baseline: number, text: string, behind: string): readonly Segment[] => [
      segmentAt(72, baseline, behind.slice(0, 4)),
      segmentOf([...segmentEndingAt(240, baseline, text).words, ...segmentAt(245, baseline, behind).words]),
      segmentEndingAt(380, baseline, '12,00'),
    ];
    expect(
      read([
        ...amount(100, '1.840,00', 'Wohnfläche'),
        ...amount(114, '291,50', 'Personen'),
        ...amount(128, '7.450,20', 'Verbrauch'),
        ...amount(142, '96,00', 'Anteile'),
      ]),
    ).toEqual([
      [
        'Wohn | 1.840,00 | Wohnfläche | 12,00',
        'Pers | 291,50 | Personen | 12,00',
        'Verb | 7.450,20 | Verbrauch | 12,00',
        'Ante | 96,00 | Anteile | 12,00',
      ],
    ]);
  });
});

describe('names of columns beside what they name', () => {
  test('wider than what stands below them, a gap apart that is none of a page', () => {
    const names = [segmentAt(72, 100, 'Place'), segmentAt(105, 100, 'Mean'), segmentAt(133, 100, 'Maximum')];
    const cells = (baseline: number, ...texts: readonly string[]): readonly Segment[] =>
      texts.map((text, at) => segmentAt([76, 108, 140][at] ?? 0, baseline, text));
    expect(
      read([
        segmentOf(names.flatMap(({ words }) => words)),
        ...cells(114, 'Oslo', '4.5', '21.0'),
        ...cells(128, 'Rome', '15.2', '31.9'),
      ]),
    ).toEqual([['# Place | Mean | Maximum', 'Oslo | 4.5 | 21.0', 'Rome | 15.2 | 31.9']]);
  });

  test('begun at the left of a column whose numbers end at its right', () => {
    expect(
      read([
        segmentAt(72, 100, 'Item'),
        segmentAt(150, 100, 'Qty'),
        segmentAt(230, 100, 'Price'),
        ...[
          [114, 'Widget A', '12', '3.50'],
          [128, 'Widget B', '7', '10.00'],
        ].flatMap(([baseline, label, count, price]) => [
          segmentAt(72, Number(baseline), String(label)),
          segmentEndingAt(210, Number(baseline), String(count)),
          segmentEndingAt(270, Number(baseline), String(price)),
        ]),
      ]),
    ).toEqual([['# Item | Qty | Price', 'Widget A | 12 | 3.50', 'Widget B | 7 | 10.00']]);
  });

  test('a unit behind every amount is in its cell', () => {
    const cells = (baseline: number, label: string, amount: string, word: string): readonly Segment[] => [
      segmentAt(72, baseline, label),
      segmentAt(150, baseline, `up to ${amount} EUR`),
      segmentAt(300, baseline, word),
    ];
    expect(
      read([
        segmentAt(72, 100, 'Risk'),
        segmentAt(150, 100, 'Limit'),
        segmentAt(300, 100, 'Covered'),
        ...cells(114, 'Flood', '5,000', 'yes'),
        ...cells(128, 'Theft', '2,000', 'no'),
        ...cells(142, 'Fire', '9,000', 'yes'),
      ]),
    ).toEqual([
      [
        'Risk | Limit | Covered',
        'Flood | up to 5,000 EUR | yes',
        'Theft | up to 2,000 EUR | no',
        'Fire | up to 9,000 EUR | yes',
      ],
    ]);
  });
});
