import { expect, test } from 'vitest';
import type { DocumentId } from '../../../common/ids.ts';
import type { Overview } from '../../../common/domain/overview.ts';
import { candidatesOf } from './candidates.ts';

const range = (text: string) => ({ part: 1, start: 0, end: text.length, text });
const overview = (more: Partial<Overview>): Overview => ({
  kind: null,
  kindConfidence: 0,
  facts: [],
  dates: [],
  terms: [],
  outline: [],
  sentences: [],
  read: { parts: 1, unread: 0, sentences: 1 },
  ...more,
});
const heading = (text: string, key: string | null) => ({
  level: 2,
  heading: range(text),
  key: key === null ? null : range(key),
});
const questions = (name: string, more: Partial<Overview>): readonly string[] =>
  candidatesOf(1 as DocumentId, name, overview(more)).map(({ question, holds }) => `${question} [${holds}]`);

test('facts, terms and headings of a document become questions about it', () => {
  expect(
    questions('lease-2024.pdf', {
      facts: [
        { role: 'effective', value: '2024-09-01', text: '1 September 2024', called: '', said: range('It begins.') },
      ],
      terms: [{ term: 'Premises', said: range('"Premises" means the flat.') }],
      outline: [
        heading('Residential lease', null),
        heading('1. Term', 'It begins.'),
        heading('2. Rent', 'The rent is €1,140.'),
        heading('3. Empty', null),
      ],
    }),
  ).toEqual([
    'When does the residential lease begin? [1 September 2024]',
    'What does “Premises” mean? [Premises]',
    'What is said about Term in the residential lease? []',
    'What is said about Rent in the residential lease? []',
  ]);
});

test('a document in German is asked in German; a name with numbers stands as it is', () => {
  const sentence = { ...range('Die Miete ist am Monatsanfang fällig.'), section: -1, rank: 0 };
  const total = {
    role: 'total' as const,
    value: 'EUR 249.90',
    text: '249,90 €',
    called: 'Gesamtbetrag',
    said: sentence,
  };
  expect([
    questions('rechnung.pdf', { facts: [total], sentences: [sentence], outline: [heading('Rechnung R-2291', null)] }),
    questions('invoice-desk.pdf', { facts: [{ ...total, text: '€20' }], outline: [heading('Invoice N-7713', null)] }),
  ]).toEqual([
    ['Was ist der Gesamtbetrag von „Rechnung R-2291“? [249,90 €]'],
    ['How much is to be paid by Invoice N-7713? [€20]'],
  ]);
});

test('a title in capitals is no shout in a question; an abbreviation keeps its capitals', () => {
  const total = { role: 'total' as const, value: 'GBP 303.00', text: '£303.00', called: 'Total', said: range('Total') };
  expect(
    ['INVOICE', 'NDA', 'CNC machine offer', 'Estimate of repairs'].map((title) =>
      questions('a.pdf', { facts: [total], outline: [heading(title, null)] }),
    ),
  ).toEqual([
    ['How much is to be paid by the invoice? [£303.00]'],
    ['How much is to be paid by the NDA? [£303.00]'],
    ['How much is to be paid by the CNC machine offer? [£303.00]'],
    ['How much is to be paid by the estimate of repairs? [£303.00]'],
  ]);
});

test('nothing is asked of a document that says nothing of itself', () => {
  expect(questions('x.txt', {})).toEqual([]);
});
