import { describe, expect, it } from 'vitest';
import { columnOf } from '../question/column.ts';
import { firstChoice, soughtBy } from './first-choice.ts';
import { statementsOf } from './statements.ts';

const reading = { language: 'en', dayFirst: null, currency: 'EUR' };

/** The value that a text most likely says to a column. */
function valueIn(text: string, column: string): string | null {
  const passage = { text, pieces: [{ part: 1, label: '1', start: 0, end: text.length, offset: 0 }] };
  const read = { documentId: 1, passages: [{ heading: '', passage }] } as unknown as Parameters<typeof statementsOf>[1];
  const [best] = firstChoice(
    soughtBy(columnOf(column, column === 'date' ? 'invoices' : 'contracts')),
    statementsOf('a.pdf', read, []),
    reading,
    1,
  );
  return best?.value.normal ?? null;
}

describe('of several values the one that is asked for', () => {
  it.each([
    ['notice period', 'The notice period is 60 days; invoices are payable within 30 days.', '60 days'],
    ['payment term', 'The notice period is 60 days; invoices are payable within 30 days.', '30 days'],
    ['governing law', 'Es gilt deutsches Recht.', 'deutsches Recht'],
    [
      'governing law',
      'Auf den Vertrag findet das Recht der Bundesrepublik Deutschland Anwendung.',
      'Bundesrepublik Deutschland',
    ],
    ['jurisdiction', 'Alle Klagen sind vor den Gerichten der Stadt München zu erheben.', 'Stadt München'],
    ['jurisdiction', 'The Commercial Court of Paris has sole jurisdiction.', 'Paris'],
    ['start date', 'Mietbeginn: 15.09.2020', '2020-09-15'],
    ['start date', 'The services are provided from 15 November 2021 onwards.', '2021-11-15'],
    ['end date', 'The services begin on 1 February 2024 and continue until ended by notice.', null],
    ['end date', 'The services begin on 1 February 2024 and continue until 31 May 2025.', '2025-05-31'],
    ['deposit', 'Sicherheitsleistung: EUR 900,00', 'EUR 900.00'],
    ['fee', 'The rent is EUR 470.00 a month. Service charges of EUR 2.60 per square metre are added.', 'EUR 470.00'],
    [
      'notice period',
      'In der Probezeit gilt eine Frist von zwei Wochen. Nach der Probezeit beträgt die Kündigungsfrist drei Monate.',
      '3 months',
    ],
    ['notice period', 'Die Preise können mit einer Ankündigungsfrist von sechs Wochen angepasst werden.', null],
    ['total', 'Net total: EUR 100.00 VAT 19 %: EUR 19.00 Grand total: EUR 119.00', 'EUR 119.00'],
    ['total', 'Item\tAmount\nNet total\t100.00\nGrand total\t119.00', 'EUR 119.00'],
    [
      'liability cap',
      'Liability is limited to EUR 5,000.00. The Supplier carries insurance of EUR 900.00.',
      'EUR 5000.00',
    ],
    ['governing law', 'Dieser Vertrag unterliegt dem Recht von Hamburg.', 'Hamburg'],
    ['jurisdiction', 'Ausschließlicher Gerichtsstand für alle Streitigkeiten ist Innsbruck.', 'Innsbruck'],
    ['date of signing', 'This agreement, dated 6 July 2016, replaces the agreement of 1 May 2010.', '2016-07-06'],
    ['date', 'To: Marta Lindqvist, Westhaven Date: 9 February 2026 Delivered: 6 February 2026', '2026-02-09'],
    ['deposit', 'The rent is EUR 900.00 a month.', null],
    // The first cell of a row names the row.
    ['governing law', 'Matter\tAgreed\nApplicable law\tMalta\nDisputes\tcourts of Oslo', 'Malta'],
    ['jurisdiction', 'Cork is where lawsuits have to be filed.', 'Cork'],
    ['jurisdiction', 'Zuständig ist das Landgericht Kassel.', 'Kassel'],
    ['notice period', 'Matter\tAgreed\nLength of notice\t60 days', '60 days'],
    ['non-compete period', 'Matter\tAgreed\nRestraint of trade after termination\t9 months', '9 months'],
    ['non-compete period', 'Loyalty\tDuring 9 months the Agent does not work for any rival of ours.', '9 months'],
    ['fee', 'Matter\tAgreed\nMoving allowance\tEUR 900.00', null],
    ['penalty', 'Each copy that is made without leave costs a penalty of EUR 900.00.', 'EUR 900.00'],
    ['date of signing', 'Matter\tAgreed\nDrawdown\t6 July 2016\nContract date\t9 May 2015', '2015-05-09'],
  ])('%s: %s', (column, text, value) => {
    expect(valueIn(text, column)).toBe(value);
  });
});
