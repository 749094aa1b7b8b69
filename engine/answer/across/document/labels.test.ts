import { expect, it } from 'vitest';
import { statementsOf, type Statement } from './statements.ts';
import { headingOf, labelOf } from './labels.ts';
import { statedValues } from './stated-values.ts';

const reading = { language: 'en', dayFirst: null, currency: '' };

function statements(text: string): readonly Statement[] {
  const passage = { heading: '', passage: { text, pieces: [{ part: 1, start: 0, end: text.length, offset: 0 }] } };
  return statementsOf('a.txt', { documentId: 1, passages: [passage] } as never, []);
}

const labelled = (text: string, type: 'date' | 'amount'): readonly string[] =>
  statements(text).flatMap((statement) =>
    statedValues(type, statement, reading).map((value) => `${value.normal}: ${labelOf(statement, value)}`),
  );

it('a cell is named by its column and its row, where a page leaves cells empty too', () => {
  expect([
    labelled('Tax point\tSettlement date\n3 May 2021\t4 June 2021', 'date'),
    labelled('No.\t\tIssued\tDue\t\nA 12\t\t\t3 May 2021\t4 June 2021', 'date'),
    labelled('\t\tNet\tEUR 30.00', 'amount'),
    labelled('Liability cap: EUR 500.00', 'amount'),
    labelled('(b) "Liability Limit" means EUR 500.00.', 'amount'),
    labelled('„Kaution“ ist die Summe von EUR 500,00.', 'amount'),
  ]).toEqual([
    ['2021-05-03: Tax point', '2021-06-04: Settlement date'],
    ['2021-05-03: Issued', '2021-06-04: Due'],
    ['EUR 30.00: Net'],
    ['EUR 500.00: Liability cap'],
    ['EUR 500.00: Liability Limit'],
    ['EUR 500.00: Kaution'],
  ]);
});

it('amounts of a table are negative with a sign or in brackets', () => {
  expect(labelled('Item\tAmount (EUR)\nCredit\t-120.00\nRefund\t(80.00)\nPaint\t40.00', 'amount')).toEqual([
    'EUR -120.00: Amount (EUR) Credit',
    'EUR -80.00: Amount (EUR) Refund',
    'EUR 40.00: Amount (EUR) Paint',
  ]);
});

it('a heading may stand in a sentence’s place', () => {
  const [, clause] = statements('7. Law and courts. Malta law governs.');
  expect(clause === undefined ? '' : headingOf(clause)).toBe('Law and courts.');
});
