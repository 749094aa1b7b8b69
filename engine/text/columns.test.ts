import { expect, test } from 'vitest';
import { linesInOrder } from './columns.ts';
import { hints, isTable } from './fixtures/tables.ts';
import { segmentAt, segmentEndingAt } from './fixtures/words.ts';

/** A row with a label and numbers that end at 380 and 450. */
const row = (baseline: number, label: string, ...numbers: readonly string[]) => [
  ...(label === '' ? [] : [segmentAt(45, baseline, label)]),
  ...numbers.map((text, at) => segmentEndingAt(380 + at * 70, baseline, text)),
];

test.each([
  ['a statement of few rows', ['-1.637.371', '-604.914']],
  ['one in thousands', ['(1,637)', '(604)']],
])('numbers below each other, however wide, are no column of text: %s', (_, [one = '', other = '']) => {
  const found = linesInOrder(
    [
      ...row(112, '', '2022', '2021'),
      ...row(130, 'Jahresüberschuss', '5.878.094', '4.369.345'),
      ...row(148, 'Abschreibungen auf Gegenstände des Anlagevermögens', '1.761.362', '1.771.525'),
      ...row(166, 'Cashflow aus der laufenden Geschäftstätigkeit', '8.285.044', '5.976.650'),
      ...row(184, 'Auszahlungen für Investitionen in das Sachanlagevermögen', '-1.566.779', one),
      ...row(202, 'Auszahlungen aus der Tilgung von Krediten', '-1.237.822', other),
      ...row(220, 'Finanzmittelfonds am Ende der Periode', '2.350.490', '3.361.047'),
    ],
    hints,
  );
  expect(
    found.map((each) => (isTable(each) ? `table of ${each.cells.length}` : 'block' in each ? [] : each.text)),
  ).toEqual(['table of 21']);
});
