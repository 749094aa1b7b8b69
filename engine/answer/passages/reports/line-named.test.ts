import { expect, it } from 'vitest';
import { lineNamed } from './line-named.ts';

it('words that name one line and nothing else, by the labels of both languages', () => {
  const first = (words: string): string | null => lineNamed(words)?.[0] ?? null;
  expect(
    [
      'Umsatz',
      'What was the revenue?',
      'hat den Gewinn',
      'profit',
      'total assets',
      'Bilanzsumme',
      'the notice period',
    ].map(first),
  ).toEqual(['Umsatzerlöse', 'net sales', 'Jahresüberschuss', 'net income', 'total assets', 'Bilanzsumme', null]);
  expect(lineNamed('Umsatz')).toContain('total revenues');
  expect(lineNamed('net income')).toContain('Jahresüberschuss');
});
