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
