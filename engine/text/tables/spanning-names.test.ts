import { describe, expect, test } from 'vitest';
import { read } from '../fixtures/tables.ts';
import { segmentAt, segmentEndingAt } from '../fixtures/words.ts';
import type { Segment } from '../word.ts';

/** A part whose middle is at a place. */
function segmentAround(middle: number, baseline: number, text: string): Segment {
  const { left, right } = segmentAt(0, baseline, text);
  return segmentAt(middle - (right - left) / 2, baseline, text);
}

/** A label at 72, a word at 150, and amounts that end at 260, 310, 360, 410. */
const row = (baseline: number, label: string, word: string, ...amounts: readonly string[]): readonly Segment[] => [
  ...(label === '' ? [] : [segmentAt(72, baseline, label)]),
  ...(word === '' ? [] : [segmentAt(150, baseline, word)]),
  ...amounts.map((text, at) => segmentEndingAt(260 + 50 * at, baseline, text)),
];

const crops = [
  ...row(114, 'Crop', 'Kind', 'Yield', 'Loss', 'Yield', 'Loss'),
  ...row(126, 'Oats', 'Dagny', '4.21', '0.19', '3.90', '0.22'),
  ...row(138, 'Rye', 'Elin', '4.35', '0.25', '3.74', '0.30'),
];

describe('names over several columns', () => {
  test.each([
    ['2018', '2019'],
    ['Hill', 'Brook'],
    ['Before', 'After'],
  ])('%s and %s name those around whose middle they stand, not the words before these', (first, second) => {
    const table = read([segmentAround(272, 100, first), segmentAround(372, 100, second), ...crops])[0];
    expect(table?.slice(0, 3)).toEqual([
      `#  |  | ${first} (2) | ${second} (2)`,
      '# Crop | Kind | Yield | Loss | Yield | Loss',
      'Oats | Dagny | 4.21 | 0.19 | 3.90 | 0.22',
    ]);
  });

  test.each(['Year ended 30 June', 'Geschäftsjahr zum 30. Juni'])('"%s" names the years, not the notes', (name) => {
    expect(
      read([
        segmentAround(300, 100, name),
        ...row(114, 'In millions', 'Note', '2011', '2010', '2009'),
        ...row(126, 'Premiums', '4', '212.4', '198.8', '190.1'),
        ...row(138, 'Fees', '', '8.8', '8.1', '7.7'),
      ])[0]?.slice(0, 2),
    ).toEqual([`#  |  | ${name} (3)`, '# In millions | Note | 2011 | 2010 | 2009']);
  });

  test('a year that is a value of its column stays in it', () => {
    expect(
      read([
        ...row(114, 'Kind', '', 'Bags', 'Year'),
        ...row(126, 'Alma', '', '12', '2019'),
        ...row(138, 'Brage', '', '9', '2018'),
      ]),
    ).toEqual([['# Kind | Bags | Year', 'Alma | 12 | 2019', 'Brage | 9 | 2018']]);
  });
});

test.each(['thousand', '£000', 'EUR'])('"%s" below each of the years is a row of its own', (unit) => {
  expect(
    read([
      ...row(100, '', '', '2015', '2014', '2013'),
      ...row(112, '', '', unit, unit, unit),
      ...row(126, 'Fares', '', '3,418', '3,205', '2,990'),
      ...row(138, 'Mail', '', '212', '215', '219'),
    ])[0]?.slice(0, 2),
  ).toEqual(['#  | 2015 | 2014 | 2013', `#  | ${unit} | ${unit} | ${unit}`]);
});
