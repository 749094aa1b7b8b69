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
