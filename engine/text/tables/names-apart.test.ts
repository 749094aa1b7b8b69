import { describe, expect, test } from 'vitest';
import { read } from '../fixtures/tables.ts';
import { segmentAt, segmentEndingAt, wordsAt } from '../fixtures/words.ts';
import { segmentOf, type Segment } from '../word.ts';

/** Names that end at 170, 200, 230, too near to each other to be seen as three. */
const names = (baseline: number): Segment =>
  segmentOf(
    (
      [
        ['Early', 170],
        ['Late', 200],
        ['Sum', 230],
      ] as const
    ).flatMap(([name, right]) => segmentEndingAt(right, baseline, name, { font: 'bold' }).words),
  );

const row = (baseline: number, label: string, ...numbers: readonly string[]): readonly Segment[] => [
  segmentAt(72, baseline, label),
  ...numbers.map((text, at) => segmentEndingAt(170 + 30 * at, baseline, text)),
];

describe('names of columns near to each other', () => {
  test('are apart where each stands over one part of the row below, whose label has no name', () => {
    expect(read([names(100), ...row(114, 'Cows', '70', '51', '121'), ...row(128, 'Calves', '5', '3', '8')])[0]).toEqual(
      ['#  | Early | Late | Sum', 'Cows | 70 | 51 | 121', 'Calves | 5 | 3 | 8'],
    );
  });

  test('so they are where the name of a section comes first', () => {
    const found = read([
      names(100),
      segmentAt(72, 114, 'Cows', { font: 'bold' }),
      ...row(128, 'in milk', '70', '51', '121'),
      ...row(142, 'dry', '5', '3', '8'),
      segmentAt(72, 156, 'Calves', { font: 'bold' }),
      ...row(170, 'born', '61', '44', '105'),
    ])[0];
    expect(found).toEqual([
      '#  | Early | Late | Sum',
      'Cows |  |  | ',
      'in milk | 70 | 51 | 121',
      'dry | 5 | 3 | 8',
      'Calves |  |  | ',
      'born | 61 | 44 | 105',
    ]);
  });
});

/** A number that is drawn in pieces: its figures, its point, its decimals. */
const inPieces = (left: number, baseline: number, text: string): readonly Segment['words'][number][] => {
  let at = left;
  return text.split(/(?=\.)|(?<=\.)/u).flatMap((piece) => {
    const words = wordsAt(at, baseline, piece);
    at = words.at(-1)?.right ?? at;
    return words;
  });
};

test.each([
  ['20.1', '104.5'],
  ['19.95', '98.2'],
  ['-0.6', '1.25'],
])('%s and %s side by side, whose points are drawn apart, are two numbers', (first, second) => {
  const rows = [100, 114, 128].flatMap((baseline) => [
    segmentAt(72, baseline, 'Hay'),
    segmentOf([...inPieces(150, baseline, first), ...inPieces(190, baseline, second)]),
  ]);
  const cells = (read(rows)[0]?.[0] ?? '').split(' | ').map((cell) => cell.replaceAll(' ', ''));
  expect(cells).toEqual(['Hay', first, second]);
});
