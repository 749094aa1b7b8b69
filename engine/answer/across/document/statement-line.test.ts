import { expect, it } from 'vitest';
import type { AskedDocument } from '../../../../common/domain/asked-document.ts';
import { columnOf } from '../question/column.ts';
import { statementsOf } from './statements.ts';
import { lineOfStatement } from './statement-line.ts';

const document = { documentId: 1, name: 'a.pdf' } as unknown as AskedDocument;
const said = (text: string, column: string, language = 'en'): string | null => {
  const passage = { text, pieces: [{ part: 1, label: '1', start: 0, end: text.length, offset: 0 }] };
  const read = { documentId: 1, passages: [{ heading: '', passage }] } as unknown as Parameters<typeof statementsOf>[1];
  const reading = { language, dayFirst: null, currency: '' };
  return lineOfStatement(document, columnOf(column), statementsOf('a.pdf', read, []), reading)?.cell.value ?? null;
};

const german = 'Angaben in TEUR\n\n\t2023\t2022\n1. Umsatzerlöse\t48.210\t45.003\n5. Jahresfehlbetrag\t1.204\t877';
const english =
  'In millions of pounds\n\n\tNote\t2022\t2023\nRevenue\t3\t81.4\t90.2\nProfit for the year\t\t6.6\t(7.1)';

it.each([
  [german, 'Umsatz', 'de', 'EUR 48210000.00'],
  [german, 'revenue', 'de', 'EUR 48210000.00'],
  [german, 'Gewinn', 'de', 'EUR -1204000.00'],
  [german, 'Bilanzsumme', 'de', null],
  [english, 'revenue', 'en', 'GBP 90200000.00'],
  [english, 'Umsatz', 'en', 'GBP 90200000.00'],
  [english, 'net income', 'en', 'GBP -7100000.00'],
  [english, 'notice period', 'en', null],
])('%s: %s', (text, column, language, value) => {
  expect(said(text, column, language)).toBe(value);
});
