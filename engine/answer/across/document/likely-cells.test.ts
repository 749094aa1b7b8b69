import { expect, it } from 'vitest';
import type { AskedDocument } from '../../../../common/domain/asked-document.ts';
import { columnOf } from '../question/column.ts';
import { likelyIn } from './likely-cells.ts';
import { statementsOf } from './statements.ts';

const reading = { language: 'en', dayFirst: true, currency: 'EUR' };

/** The day that an invoice is likely due on. */
const dueIn = (text: string): string | null => likelyOf('due date', 'invoices', text);

/** What a document of a kind likely says to a column. */
function likelyOf(asked: string, ofKind: string, text: string): string | null {
  const passage = { text, pieces: [{ part: 1, label: '1', start: 0, end: text.length, offset: 0 }] };
  const read = { documentId: 1, passages: [{ heading: '', passage }] } as unknown as Parameters<typeof statementsOf>[1];
  const document = {
    documentId: 1,
    name: 'a.pdf',
    title: '',
    folder: ofKind,
    opening: text,
    readable: true,
    coming: false,
  };
  const statements = statementsOf('a.pdf', read, []);
  const said = likelyIn(document as unknown as AskedDocument, columnOf(asked, ofKind), statements, reading, null);
  return said?.cell.value ?? null;
}

it.each([
  ['We bill you EUR 90.00. The sum should be with us by 3 May 2021.\n\nOak Ltd\n\n2 April 2021', '2021-05-03'],
  ['Invoice 12\n\nIssued\t2 April 2021\nLast day for payment\t3 May 2021', '2021-05-03'],
  ['Rechnung 12\n\nAusgestellt am 02.04.2021\n\nBis zum 03.05.2021 bitte auf unser Konto.', '2021-05-03'],
  ['Invoice 12\n\n2 April 2021\n\nThe goods were collected on 3 May 2021.', null],
])('the day that an invoice has to be paid by: %j', (text, day) => {
  expect(dueIn(text)).toBe(day);
});

it.each([
  ['Papers are exchanged for two years, starting today.', '2 years'],
  ['The recipes stay in the house for two years after the end of it.', null],
  ['No other banner is carried for two years following our last match.', null],
])('the term of a contract that nothing names: %j', (text, term) => {
  expect(likelyOf('term', 'contracts', text)).toBe(term);
});

it.each([
  ['The Employer lends an engineer. Done at Cork on 3 May 2021.', '2021-05-03'],
  ['The Employer seconds an engineer to the Host as of 3 May 2021.', null],
  ['Der Vertrag läuft ab dem 3. Mai 2021.', null],
])('the date of a contract that nothing names: %j', (text, day) => {
  expect(likelyOf('date of signing', 'contracts', text)).toBe(day);
});
