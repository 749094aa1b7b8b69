import { expect, test } from 'vitest';
import { quoteLines } from './quote-lines.ts';

test('a row of a table stands in columns below their names, or one below the other where these do not fit', () => {
  const quote = 'Article\tPieces\tPrice\nOak desk\t1\t€540.00';
  expect([quoteLines(quote, 60), quoteLines(quote, 20), quoteLines('a\tb', 60), quoteLines('It flies.', 60)]).toEqual([
    ['Article   Pieces  Price', 'Oak desk  1       €540.00'],
    ['Article: Oak desk', 'Pieces: 1', 'Price: €540.00'],
    ['a  b'],
    ['It flies.'],
  ]);
});
