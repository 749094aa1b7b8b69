import { expect, test } from 'vitest';
import { line, partOf } from './fixture.ts';

test('a cell of three lines is whole where its numbers stand in the middle, as browsers print it', async () => {
  const row = (y: number, number: string, texts: readonly string[], amounts: readonly string[]): string =>
    line(72, y, number) +
    texts.map((text, index) => line(110, y + 7 * (texts.length - 1) - 14 * index, text)).join('') +
    amounts.map((amount, index) => line(360 + 80 * index, y, amount)).join('');
  const part = await partOf(
    row(700, 'Item', ['Description'], ['Price', 'Amount']) +
      row(
        670,
        '1',
        ['Oak desk with two drawers and', 'a cable tray under the top, set', 'up on site'],
        ['420.00', '840.00'],
      ) +
      row(640, '2', ['Chair'], ['119.50', '478.00']) +
      row(612, '3', ['Delivery to the third floor and', 'removal of the old desk'], ['75.00', '75.00']),
  );
  expect(part.text.split('\n')).toEqual([
    'Item\tDescription\tPrice\tAmount',
    '1\tOak desk with two drawers and a cable tray under the top, set up on site\t420.00\t840.00',
    '2\tChair\t119.50\t478.00',
    '3\tDelivery to the third floor and removal of the old desk\t75.00\t75.00',
  ]);
});

/** Cells centred over places, in letters of 11 points whose figures are 6.12 wide. */
const centred = (y: number, label: string, cells: readonly (readonly [middle: number, text: string])[]): string =>
  (label === '' ? '' : line(72, y, label)) +
  cells.map(([middle, text]) => line(middle - 3 * text.length, y, text)).join('');
const years = (first: string, second: string): string =>
  centred(700, '', [
    [218, first],
    [302, second],
  ]) +
  centred(684, 'Region', [
    [200, 'Plan'],
    [236, 'Real'],
    [284, 'Plan'],
    [320, 'Real'],
  ]) +
  ['North', 'South', 'Total']
    .map((label, index) =>
      centred(668 - 16 * index, label, [
        [200, '10.5'],
        [236, '12.5'],
        [284, '13.5'],
        [320, '14.5'],
      ]),
    )
    .join('');
const body = 'North\t10.5\t12.5\t13.5\t14.5\nSouth\t10.5\t12.5\t13.5\t14.5\nTotal\t10.5\t12.5\t13.5\t14.5';

test.each([
  ['2023', '2024'],
  ['FY2023', 'FY2024'],
  ['2023*', '2024*'],
])('%s and %s over the middle of two columns each are names of both', async (first, second) => {
  const { text } = await partOf(years(first, second));
  expect(text).toBe(`\t${first}\t${second}\nRegion\tPlan\tReal\tPlan\tReal\n${body}`);
});

test.each([
  ['a table of words', 'The supplier has to deliver the goods to the buyer', 'Clause 4'],
  ['another table of numbers', 'All of the costs of the year that was before', '17.50'],
  ['lines of a text in two columns', 'Words that go on below the table, on the left', 'and the right'],
])('%s that begins left of a table is none of its rows', async (_, first, second) => {
  const right = [200, 236, 284].flatMap((x, column) =>
    [700, 684, 668].map((y, row) => line(x, y, column === 0 ? `Row ${row}` : `${column}${row}.5`)),
  );
  const below = [640, 624, 608].map((y) => line(72, y, first) + line(400, y, second)).join('');
  const { text } = await partOf(right.join('') + below);
  expect(text.split('\n\n')[0]).toBe('Row 0\t10.5\t20.5\nRow 1\t11.5\t21.5\nRow 2\t12.5\t22.5');
});

test.each([
  ['in the middle', 124, 314, 471],
  ['nearer to the next column', 150, 360, 500],
  ['at the left', 31, 246, 408],
])('names %s of wide columns name them', async (_, item, quantity, price) => {
  const page =
    line(item, 700, 'Item') +
    line(quantity, 700, 'Qty') +
    line(price, 700, 'Price') +
    [
      ['Chair', '4', '120.00'],
      ['A table of oak, two metres long', '1', '899.90'],
      ['Lamp', '2', '35.50'],
    ]
      .map((cells, row) => cells.map((cell, at) => line([31, 246, 408][at] ?? 0, 684 - 16 * row, cell)).join(''))
      .join('');
  expect((await partOf(page)).text).toBe(
    'Item\tQty\tPrice\nChair\t4\t120.00\nA table of oak, two metres long\t1\t899.90\nLamp\t2\t35.50',
  );
});
