import { describe, expect, test } from 'vitest';
import { read } from '../fixtures/tables.ts';
import { segmentAt, segmentEndingAt } from '../fixtures/words.ts';
import { segmentOf, type Segment } from '../word.ts';

/** Parts in the order in which a file draws them. */
function drawn(parts: readonly Segment[]): readonly Segment[] {
  let order = 0;
  return parts.map(({ words }) => segmentOf(words.map((word) => ({ ...word, order: order++ }))));
}

/** A cell with its lines, 12 points apart, from a place on. */
const cell = (left: number, first: number, ...lines: readonly string[]): readonly Segment[] =>
  lines.map((text, at) => segmentAt(left, first + 12 * at, text));

const amounts = (at: number, ...texts: readonly string[]): readonly Segment[] =>
  texts.map((text, column) => segmentEndingAt(260 + 70 * column, at, text));

describe('lines of cells that stand apart from the others of their row', () => {
  test('a long line of the second of two columns, beside a label in its middle', () => {
    const rows = [
      segmentAt(72, 100, 'Area'),
      segmentAt(190, 100, 'Description'),
      ...cell(72, 128, 'Roofs and walls'),
      ...cell(190, 122, 'Slates that came loose in the storms of the last', 'winter were fixed again.'),
      ...cell(72, 156, 'Cellar'),
      ...cell(190, 156, 'The pumps run at night.'),
      ...cell(72, 184, 'Yard'),
      ...cell(190, 178, 'Nobody has cleared the drains behind the old barn', 'since the spring of 2021.'),
    ];
    expect(read(drawn(rows))).toEqual([
      [
        'Area | Description',
        'Roofs and walls | Slates that came loose in the storms of the last winter were fixed again.',
        'Cellar | The pumps run at night.',
        'Yard | Nobody has cleared the drains behind the old barn since the spring of 2021.',
      ],
    ]);
  });

  test('a label of six lines below its numbers', () => {
    const rows = [
      segmentAt(72, 100, 'Group'),
      ...amounts(100, 'Mean', 'Share'),
      ...cell(72, 116, 'Trade', 'receivables,', 'net of', 'allowance', 'for expected', 'credit losses'),
      ...amounts(116, '347.33', '219.63'),
      ...cell(72, 192, 'Interest'),
      ...amounts(192, '280.39', '399.76'),
      ...cell(72, 208, 'Repayments', 'of borrowings', 'under the', 'revolving', 'credit', 'facility'),
      ...amounts(208, '384.56', '39.82'),
    ];
    expect(read(drawn(rows))).toEqual([
      [
        '# Group | Mean | Share',
        'Trade receivables, net of allowance for expected credit losses | 347.33 | 219.63',
        'Interest | 280.39 | 399.76',
        'Repayments of borrowings under the revolving credit facility | 384.56 | 39.82',
      ],
    ]);
  });

  test('last lines that look like an item of a list: "2007." beside "canal."', () => {
    const row = (at: number, name: string, first: readonly string[], second: readonly string[]) => [
      ...cell(72, at, name),
      ...cell(160, at, ...first),
      ...cell(320, at, ...second),
    ];
    const rows = [
      ...row(100, 'Site', ['Decision'], ['Reason']),
      ...row(118, 'Mill', ['Closed for visitors until', '2007.'], ['Damage at the lock of the', 'canal.']),
      ...row(148, 'Kiln', ['Open'], ['Nothing was found']),
      ...row(166, 'Dock', ['Let to the sailors of the', '1990.'], ['Nobody else had asked for', 'it.']),
    ];
    expect(read(drawn(rows))).toEqual([
      [
        '# Site | Decision | Reason',
        'Mill | Closed for visitors until 2007. | Damage at the lock of the canal.',
        'Kiln | Open | Nothing was found',
        'Dock | Let to the sailors of the 1990. | Nobody else had asked for it.',
      ],
    ]);
  });

  test('what is drawn before all of a table and stands below it is none of it', () => {
    const table = [
      segmentAt(72, 100, 'Group'),
      ...amounts(100, 'Mean', 'Share'),
      ...[114, 128, 142].flatMap((at) => [segmentAt(72, at, `Ward ${at}`), ...amounts(at, `${at}.50`, '12.25')]),
    ];
    const found = read(drawn([segmentAt(72, 172, 'Outlook'), segmentAt(72, 190, 'We expect less.'), ...table]));
    expect(found.slice(1)).toEqual(['Outlook', 'We expect less.']);
  });
});

describe('rows of sentences that stand evenly', () => {
  const rows = (...texts: readonly (readonly [string, string])[]): readonly Segment[] =>
    texts.flatMap(([label, text], at) => [segmentAt(72, 100 + 22 * at, label), segmentAt(230, 100 + 22 * at, text)]);

  test('are a table where each part begins anew', () => {
    expect(
      read(
        rows(
          ['Area', 'Description'],
          ['Quiet bridge of the harbour', 'The local island has had no ferry since May.'],
          ['Markets and taxes', 'Nobody has paid for a stall in the hall.'],
          ['Research by the forest', 'Seven plots of beech are measured each year.'],
        ),
      ),
    ).toEqual([
      [
        'Area | Description',
        'Quiet bridge of the harbour | The local island has had no ferry since May.',
        'Markets and taxes | Nobody has paid for a stall in the hall.',
        'Research by the forest | Seven plots of beech are measured each year.',
      ],
    ]);
  });

  test('are columns of text where lines go on', () => {
    const found = read(
      rows(
        ['The quiet bridge of the', 'local island has had no ferry since the month of'],
        ['harbour is closed, as are', 'May, and nobody has paid for a stall in the hall'],
        ['the markets by the forest', 'since seven plots of beech are measured each year'],
      ),
    );
    expect(found.some((each) => typeof each !== 'string' && each.length > 1)).toBe(false);
  });
});

describe('signs and names over columns', () => {
  const signed = (at: number, label: string, ...texts: readonly string[]): readonly Segment[] => [
    segmentAt(72, at, label),
    ...texts.map((text, column) => segmentEndingAt(300 + 80 * column, at, text)),
  ];
  const bound = (one: Segment, other: Segment): Segment => segmentOf([...one.words, ...other.words]);

  test('a sign that stands nearer to the amount before belongs to the one behind', () => {
    const [label, first, second, third] = signed(114, 'Net sales', '34', '14', '9') as [
      Segment,
      Segment,
      Segment,
      Segment,
    ];
    const rows = [
      ...signed(100, '', '2018', '2017', '2016').slice(1),
      label,
      bound(segmentAt(240, 114, '$'), bound(first, segmentAt(308, 114, '$'))),
      bound(second, segmentAt(388, 114, '$')),
      third,
      ...signed(128, 'Net income', '(335,598)', '(97)', '(304,158)'),
      ...signed(142, 'Goodwill', '6,673', '6,008', '8,284'),
    ];
    expect(read(rows)).toEqual([
      [
        '#  | 2018 | 2017 | 2016',
        'Net sales | $ 34 | $ 14 | $ 9',
        'Net income | (335,598) | (97) | (304,158)',
        'Goodwill | 6,673 | 6,008 | 8,284',
      ],
    ]);
  });

  test('a sign behind each amount stays there', () => {
    const euros = (at: number, label: string, ...texts: readonly string[]): readonly Segment[] =>
      signed(at, label, ...texts.map((text) => `${text} €`));
    expect(read([...euros(100, 'Miete', '900', '910'), ...euros(114, 'Strom', '80', '85')])).toEqual([
      ['Miete | 900 € | 910 €', 'Strom | 80 € | 85 €'],
    ]);
  });

  test.each(['Years ended December 31,', 'Twelve months to June 30,'])('%s is over all years below it', (name) => {
    const rows = [
      segmentAt(240, 100, name),
      ...signed(114, '', '2018', '2017', '2016').slice(1),
      ...signed(128, 'Net income', '(335,598)', '(97)', '(304,158)'),
      ...signed(142, 'Goodwill', '6,673', '6,008', '8,284'),
    ];
    expect((read(rows)[0] as readonly string[])[0]).toBe(`#  | ${name} (3)`);
  });
});

describe('what is below a table, or no table', () => {
  const amountsAt = (at: number, ...texts: readonly string[]): readonly Segment[] =>
    texts.map((text, column) => segmentEndingAt(260 + 70 * column, at, text));
  const table = [100, 114, 128, 142].flatMap((at) => [
    segmentAt(72, at, `Ward ${at}`),
    ...amountsAt(at, `${at}.50`, '12.25'),
  ]);

  test('columns of text whose lines reach over its columns', () => {
    const left = cell(
      72,
      164,
      'the first column begins in the year and is',
      'wider than a column of the table was',
      'drawn.',
    );
    const right = cell(320, 164, 'and the second one goes on', 'with what is left of the text', 'here.');
    const [first] = read(drawn([...table, ...left, ...right]));
    expect(first).toHaveLength(4);
  });

  test('many long lines below the last of its cells', () => {
    const label = [segmentAt(72, 156, 'Notes'), segmentAt(170, 156, 'All wards but one are counted here,')];
    const lines = Array.from({ length: 7 }, (_, at) =>
      segmentAt(170, 170 + 12 * at, 'And this is a line of a text that goes on and on below'),
    );
    const [found, ...others] = read(drawn([...table, ...label, ...lines]));
    expect([found?.length, others.length]).toEqual([5, 7]);
  });

  test('entries of a table of contents with numbers', () => {
    const entries = ['2.1', '2.2', '2.3', '2.4'].flatMap((number, at) => [
      segmentAt(72, 100 + 14 * at, number),
      segmentAt(110, 100 + 14 * at, `Options of the program . . . . . . . . . . . . . . . . . . ${at + 3}`),
    ]);
    expect(read(drawn(entries)).every((each) => typeof each === 'string')).toBe(true);
  });
});
