import { describe, expect, test } from 'vitest';
import { read } from '../fixtures/tables.ts';
import { segmentAt } from '../fixtures/words.ts';
import type { Segment } from '../word.ts';

describe('rows that might be names of columns', () => {
  const form = (...rows: readonly (readonly string[])[]) =>
    read(
      rows.flatMap((cells, i) =>
        cells.map((text, at) => segmentAt([72, 120, 260][at + 3 - Math.max(2, cells.length)] ?? 0, 100 + 14 * i, text)),
      ),
    );

  test('of a form are rows, whatever stands in the first of them', () => {
    expect(
      form(
        ['Buyer', 'Holt Ltd'],
        ['Seller', 'Ana Ruiz'],
        ['Date', '13.01.2020'],
        ['Notice', 'two months'],
        ['Fee', '500'],
      ),
    ).toEqual([['Buyer | Holt Ltd', 'Seller | Ana Ruiz', 'Date | 13.01.2020', 'Notice | two months', 'Fee | 500']]);
    expect(form(['Sender', 'Ana Ruiz'], ['Recipient', 'Ben Holt'], ['No.', '4512'])).toEqual([
      ['Sender | Ana Ruiz', 'Recipient | Ben Holt', 'No. | 4512'],
    ]);
  });

  test('of a form are rows, also where the value of the last one goes on below', () => {
    const lines: readonly (readonly [string, string])[] = [
      ['Buyer', 'Holt Ltd'],
      ['Seller', 'Larch and Sons Ltd, client'],
      ['', 'number 1901'],
      ['Date', '13.01.2020'],
      ['Notice', 'two months'],
      ['Fee', '500'],
    ];
    const drawn = lines.flatMap(([label, value], line) => [
      ...(label === '' ? [] : [segmentAt(72, 100 + 14 * line, label)]),
      segmentAt(260, 100 + 14 * line, value),
    ]);
    expect(read(drawn)).toEqual([
      [
        'Buyer | Holt Ltd',
        'Seller | Larch and Sons Ltd, client number 1901',
        'Date | 13.01.2020',
        'Notice | two months',
        'Fee | 500',
      ],
    ]);
  });

  test('are rows where they have numbers', () => {
    expect(
      form(['No.', 'Item', 'Agreed'], ['1', 'Client', 'Holt Ltd'], ['2', 'Builder', 'Ana Ruiz'], ['3', 'Price', '500']),
    ).toEqual([['# No. | Item | Agreed', '1 | Client | Holt Ltd', '2 | Builder | Ana Ruiz', '3 | Price | 500']]);
  });
});

describe('the rest of a label, below its value', () => {
  const rows = (...lines: readonly (readonly string[])[]) =>
    read(
      lines.flatMap((cells, line) =>
        cells.flatMap((text, at) => (text === '' ? [] : [segmentAt(72 + 120 * at, 100 + 14 * line, text)])),
      ),
    );

  test('belongs to the label, with words beside it and with numbers', () => {
    expect(
      rows(
        ['Site rent', '900 USD a'],
        ['', 'month'],
        ['Limit of all the', '5,000 USD'],
        ['liability', ''],
        ['Law of the place', 'Norway'],
      ),
    ).toEqual([['Site rent | 900 USD a month', 'Limit of all the liability | 5,000 USD', 'Law of the place | Norway']]);
    expect(
      rows(['Pfand', '20,00'], ['Strafe für Verkauf der', '500,00'], ['Karten', ''], ['Grundpreis', '12,00']),
    ).toEqual([['Pfand | 20,00', 'Strafe für Verkauf der Karten | 500,00', 'Grundpreis | 12,00']]);
  });

  test('is not the heading of the rows below it', () => {
    expect(
      rows(['Cash', '20.00'], ['All of the receivables', '500.00'], ['Investments', ''], ['Shares', '12.00']),
    ).toEqual([['Cash | 20.00', 'All of the receivables | 500.00', 'Investments | ', 'Shares | 12.00']]);
  });
});

test('a dash among words is no value below which columns would be named', () => {
  const row = (at: number, ...cells: readonly string[]): readonly Segment[] =>
    cells.map((text, column) => segmentAt([72, 150, 330][column] ?? 72, at, text));
  const rows = [
    row(100, 'Name', 'Duties', 'Elsewhere'),
    row(120, 'Hedda Lund', 'Chair; buys the grain', 'Farmer'),
    row(140, 'Per Dahl', 'Silos and dryers', '–'),
    row(160, 'Matti Koskela', 'Keeps the books', 'Teacher'),
  ];
  expect(read(rows.flat())).toEqual([
    [
      'Name | Duties | Elsewhere',
      'Hedda Lund | Chair; buys the grain | Farmer',
      'Per Dahl | Silos and dryers | –',
      'Matti Koskela | Keeps the books | Teacher',
    ],
  ]);
});
