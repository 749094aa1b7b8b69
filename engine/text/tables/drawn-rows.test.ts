import { describe, expect, test } from 'vitest';
import { read } from '../fixtures/tables.ts';
import { segmentAt, segmentEndingAt } from '../fixtures/words.ts';
import { segmentOf, type Segment } from '../word.ts';

/** Parts in the order in which a file draws them. */
function drawn(...parts: readonly (readonly Segment[])[]): readonly Segment[] {
  let order = 0;
  return parts.flat().map(({ words }) => segmentOf(words.map((word) => ({ ...word, order: order++ }))));
}

const names: readonly Segment[] = [
  segmentAt(72, 100, 'Pos'),
  segmentAt(120, 100, 'Leistung'),
  segmentEndingAt(360, 100, 'Menge'),
  segmentEndingAt(440, 100, 'Betrag'),
];

/** A row that is drawn cell by cell: its number and its values at a baseline, the lines of its text at others. */
const cells = (
  at: number,
  number: string,
  lines: readonly (readonly [number, string])[],
  ...[count, amount]: readonly [string, string]
): readonly Segment[] => [
  segmentAt(72, at, number),
  ...lines.map(([baseline, text]) => segmentAt(120, baseline, text)),
  segmentEndingAt(360, at, count),
  segmentEndingAt(440, at, amount),
];

const whole = [
  '# Pos | Leistung | Menge | Betrag',
  '1 | Beratung zum Datenschutz und Prüfung der Verträge im Betrieb | 12 | 1.140,00',
  '2 | Fahrten | 1 | 48,50',
  '3 | Schulung vor Ort | 2 | 900,00',
];

describe('cells of several lines that a file draws one after the other', () => {
  test.each([
    ['at the top', 112],
    ['in the middle', 124],
    ['at the foot', 136],
  ])('numbers that stand %s of their row are on one row with its text', (_, at) => {
    const lines = [
      [112, 'Beratung zum Datenschutz'],
      [124, 'und Prüfung der Verträge'],
      [136, 'im Betrieb'],
    ] as const;
    const segments = drawn(
      names,
      cells(at, '1', lines, '12', '1.140,00'),
      cells(148, '2', [[148, 'Fahrten']], '1', '48,50'),
      cells(160, '3', [[160, 'Schulung vor Ort']], '2', '900,00'),
    );
    expect(read(segments)).toEqual([whole]);
  });

  test('numbers between two lines of a text are on one row with it', () => {
    const lines = [
      [112, 'Beratung zum Datenschutz und Prüfung'],
      [124, 'der Verträge im Betrieb'],
    ] as const;
    const segments = drawn(
      names,
      cells(118, '1', lines, '12', '1.140,00'),
      cells(142, '2', [[142, 'Fahrten']], '1', '48,50'),
      cells(160, '3', [[160, 'Schulung vor Ort']], '2', '900,00'),
    );
    expect(read(segments)).toEqual([whole]);
  });

  test('lines that were ended by hand are of the cell behind which a value stands above them', () => {
    const address = [
      [112, 'Holt GmbH'],
      [124, 'Am Ufer 3'],
      [136, 'Bonn'],
    ] as const;
    const segments = drawn(
      names,
      cells(112, '1', address, '12', '1.140,00'),
      cells(148, '2', [[148, 'Fahrten und Unterkunft am Ort']], '1', '48,50'),
      cells(160, '3', [[160, 'Schulung']], '2', '900,00'),
    );
    expect(read(segments)[0]?.slice(1, 3)).toEqual([
      '1 | Holt GmbH Am Ufer 3 Bonn | 12 | 1.140,00',
      '2 | Fahrten und Unterkunft am Ort | 1 | 48,50',
    ]);
  });

  test('a table that is drawn column by column has its lines as rows', () => {
    const baselines = [112, 124, 136];
    const segments = drawn(
      names,
      baselines.map((at, index) => segmentAt(72, at, String(index + 1))),
      baselines.map((at, index) =>
        segmentAt(120, at, ['Beratung zum Vertrag', 'Fahrten zum Ort', 'Schulung'][index] ?? ''),
      ),
      baselines.map((at) => segmentEndingAt(360, at, '12')),
      baselines.map((at) => segmentEndingAt(440, at, '1.140,00')),
    );
    expect(read(segments)).toEqual([
      [
        '# Pos | Leistung | Menge | Betrag',
        '1 | Beratung zum Vertrag | 12 | 1.140,00',
        '2 | Fahrten zum Ort | 12 | 1.140,00',
        '3 | Schulung | 12 | 1.140,00',
      ],
    ]);
  });
});

describe('cells that reach over several rows', () => {
  const row = (at: number, name: string, kind: string, ...amounts: readonly string[]): readonly Segment[] => [
    ...(name === '' ? [] : [segmentAt(72, Number(name.split('@')[1] ?? at), name.split('@')[0] ?? '')]),
    segmentAt(130, at, kind),
    ...amounts.map((text, column) => segmentEndingAt(240 + 60 * column, at, text)),
  ];

  test('names in the middle of two and of three rows are in the first of them', () => {
    const segments = drawn(
      row(100, 'Crop', 'Variety', 'Yield', 'Loss'),
      row(112, 'Barley@124', 'Alma', '5.12', '0.31'),
      row(124, '', 'Brage', '4.98', '0.28'),
      row(136, '', 'Corvin', '5.40', '0.44'),
      row(150, 'Oats@156', 'Dagny', '4.21', '0.19'),
      row(162, '', 'Elin', '4.35', '0.25'),
    );
    expect(read(segments)).toEqual([
      [
        '# Crop | Variety | Yield | Loss',
        'Barley | Alma | 5.12 | 0.31',
        ' | Brage | 4.98 | 0.28',
        ' | Corvin | 5.40 | 0.44',
        'Oats | Dagny | 4.21 | 0.19',
        ' | Elin | 4.35 | 0.25',
      ],
    ]);
  });
});

test('a name over two columns and the first of theirs are no lines of one cell', () => {
  const segments = drawn(
    [segmentAt(72, 100, 'Building'), segmentAt(150, 100, 'Works'), segmentAt(352, 100, 'Cost')],
    [segmentEndingAt(360, 116, 'planned'), segmentEndingAt(440, 116, 'now')],
    [segmentAt(72, 132, 'Library'), segmentAt(150, 132, 'Reading room, with all of its')],
    [segmentAt(150, 144, 'old lamps')],
    [segmentEndingAt(360, 132, '4,000'), segmentEndingAt(440, 132, '4,400')],
    [segmentAt(72, 160, 'Depot'), segmentAt(150, 160, 'Fence')],
    [segmentEndingAt(360, 160, '7,700'), segmentEndingAt(440, 160, '7,700')],
  );
  expect(read(segments)[0]?.slice(0, 3)).toEqual([
    '# Building | Works | Cost | ',
    '#  |  | planned | now',
    'Library | Reading room, with all of its old lamps | 4,000 | 4,400',
  ]);
});

test('the name of a section over narrow columns is a row of its own', () => {
  const segments = drawn(
    names,
    cells(112, '1', [[112, 'Ruderboot']], '3', '18,00'),
    [segmentAt(72, 124, 'Zubehör und was sonst noch gebraucht wird')],
    cells(
      136,
      '2',
      [
        [136, 'Korb mit Essen, der am Tag'],
        [148, 'davor bestellt wird'],
      ],
      '4',
      '28,00',
    ),
  );
  expect(read(segments)[0]?.slice(2)).toEqual([
    'Zubehör und was sonst noch gebraucht wird |  |  | ',
    '2 | Korb mit Essen, der am Tag davor bestellt wird | 4 | 28,00',
  ]);
});

describe('lines that stand evenly, full of words', () => {
  const lines = (left: number, from: number, ...texts: readonly string[]): readonly Segment[] =>
    texts.map((text, at) => segmentAt(left, from + 12 * at, text));
  const remarks = [
    ['Alma', 'stands well in the wind and ripens a', 'week before all of the others'],
    ['Brage', 'has short straw and nobody had any', 'thing to say against it'],
    ['Corvin', 'yields most in a wet year and lies', 'flat after a single storm'],
  ] as const;

  test('are a table where the file draws one cell after the other', () => {
    const segments = remarks.flatMap(([name, ...texts], at) => [
      segmentAt(72, 100 + 24 * at, name),
      ...lines(130, 100 + 24 * at, ...texts),
      ...lines(330, 100 + 24 * at, 'wanted by all of them now', 'and by their neighbours'),
    ]);
    expect(read(drawn(segments))[0]?.[0]).toBe(
      'Alma | stands well in the wind and ripens a week before all of the others | wanted by all of them now and by ' +
        'their neighbours',
    );
  });

  test('are text where it draws one line after the other', () => {
    const segments = [0, 1, 2, 3, 4, 5].flatMap((at) => [
      segmentAt(72, 100 + 12 * at, 'stands well in the wind and ripens a'),
      segmentAt(330, 100 + 12 * at, 'wanted by all of them for now and'),
    ]);
    expect(read(drawn(segments)).every((each) => typeof each === 'string')).toBe(true);
  });
});
