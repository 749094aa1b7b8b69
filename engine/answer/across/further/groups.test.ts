import { expect, it } from 'vitest';
import type { AcrossCell, AcrossPlan, AcrossRow } from '../../../../common/domain/across.ts';
import { sentenceOf } from '../../../../common/messages/sentence.ts';
import type { DocumentId } from '../../../../common/ids.ts';
import { tableOf } from '../answer-sentence.ts';
import { planOf } from '../question/plan.ts';

const cell = (value: string, size: number | null = null): AcrossCell => ({
  value,
  size,
  text: value,
  citation: { marker: 1, name: '', label: '1', places: [], quote: value, state: 'here' },
  confidence: 1,
});

/** Rows of invoices: amount, seller, buyer. */
const rowsOf = (
  invoices: readonly (readonly [amount: string, seller: string | null, buyer: string | null])[],
  isBuyerFirst = false,
): readonly AcrossRow[] =>
  invoices.map(([amount, seller, buyer], i) => {
    const sides = [seller, buyer].map((name) => (name === null ? null : cell(name)));
    return {
      documentId: (i + 1) as DocumentId,
      name: `${i + 1}.pdf`,
      state: 'asked',
      matches: true,
      cells: [cell(amount, Number(amount.slice(4))), ...(isBuyerFirst ? sides.toReversed() : sides), null],
    };
  });

const invoices = [
  ['GBP 100.00', 'Acme Ltd', 'Finch Ltd'],
  ['GBP 50.00', 'Acme', 'Finch Ltd'],
  ['EUR 900.00', 'Brandt GmbH', 'Finch Ltd'],
  ['GBP 120.00', 'Holt Ltd', 'Finch Ltd'],
  ['GBP 700.00', 'Finch Ltd', 'Ruiz Ltd'],
  ['GBP 80.00', null, 'Finch Ltd'],
] as const;

const planned = (question: string): AcrossPlan => planOf(question, new Date('2025-08-15'));
const answered = (question: string, isBuyerFirst = false) => {
  const { groups, rows, answer, matching, notSaid } = tableOf(planned(question), rowsOf(invoices, isBuyerFirst));
  return {
    groups: groups?.map(({ name, documents, values }) => `${name} ${documents} ${values.join(', ')}`.trim()),
    matching: rows.filter(({ matches }) => matches === true).map(({ name }) => name),
    counted: [matching, notSaid],
    answer: sentenceOf(answer),
  };
};

it('each supplier of the one who asks: names in short are the same, the own bills and the silent are left out', () => {
  expect(answered('How much did we pay to each supplier?')).toEqual({
    groups: ['Brandt GmbH 1 EUR 900.00', 'Acme Ltd 2 GBP 150.00', 'Holt Ltd 1 GBP 120.00'],
    matching: ['3.pdf', '1.pdf', '2.pdf', '4.pdf'],
    counted: [4, 1],
    answer:
      "Brandt GmbH: EUR 900.00; Acme Ltd: GBP 150.00; Holt Ltd: GBP 120.00, of 4 of 6 invoices; 1 doesn't say. " +
      'Taken to be the papers of Finch Ltd.',
  });
});

it('the one with the most, in each currency', () => {
  expect(answered('Which supplier costs most in total?').answer).toBe(
    "The most: Brandt GmbH: EUR 900.00; Acme Ltd: GBP 150.00, of 3 of 6 invoices; 1 doesn't say. " +
      'Taken to be the papers of Finch Ltd.',
  );
});

it('who owes is who was billed', () => {
  expect(answered('Who owes us the most?', true).groups).toEqual(['Ruiz Ltd 1 GBP 700.00']);
});
