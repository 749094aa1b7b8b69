import { expect, test } from 'vitest';
import { quotedRow, quoteInWords, rowAsQuote } from './quoted-row.ts';

test('a row becomes a quote and a quote becomes a row', () => {
  const row = { headings: ['Item', '', 'In\neuros'], cells: ['Tea', 'green', ' 3.20'] };
  const quote = rowAsQuote(row);
  expect([quote, quotedRow(quote), quoteInWords(quote)]).toEqual([
    'Item\t\tIn euros\nTea\tgreen\t3.20',
    { headings: ['Item', '', 'In euros'], cells: ['Tea', 'green', '3.20'] },
    'Item: Tea · green · In euros: 3.20',
  ]);
});

test('a row without names is one line; a sentence is no row', () => {
  const quote = rowAsQuote({ headings: ['', ''], cells: ['Tea', '3.20'] });
  expect([quote, quotedRow(quote), quoteInWords(quote), quotedRow('It flies.'), quotedRow('a\tb\nc')]).toEqual([
    'Tea\t3.20',
    { headings: [], cells: ['Tea', '3.20'] },
    'Tea · 3.20',
    null,
    null,
  ]);
});
