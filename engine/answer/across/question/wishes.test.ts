import { expect, test } from 'vitest';
import { withoutWishes } from './wishes.ts';

test.each([
  ['Governing law of every contract, as a table', 'Governing law of every contract'],
  ['Reference numbers of all bills, for the ledger', 'Reference numbers of all bills'],
  ['I need the signing dates of the contracts for our register.', 'I need the signing dates of the contracts.'],
  ['Invoices from 2024 sorted by amount', 'Invoices from 2024'],
  ['Alle Briefe nach Datum sortiert', 'Alle Briefe'],
  ['Deposits: contract, amount.', 'Deposits'],
  ['Kautionen: Vertrag und Betrag', 'Kautionen'],
  ['Nummern aller Rechnungen als Liste', 'Nummern aller Rechnungen'],
  ['Wann endet jeder Vertrag? Bitte als kurze Übersicht.', 'Wann endet jeder Vertrag?'],
  ['Fälligkeiten aller Rechnungen für die Buchhaltung bitte', 'Fälligkeiten aller Rechnungen'],
])('%j is asked as %j', (question, asked) => {
  expect(withoutWishes(question)).toBe(asked);
});

test.each([
  'Which contracts have a price list?',
  'Which contracts name a date: the invoice date?',
  'Which letters ask for a list of the files?',
  'How many contracts name a fee for the records office?',
  'Welche Verträge gelten für die Mieterin?',
])('%j wishes nothing of the answer', (question) => {
  expect(withoutWishes(question)).toBe(question);
});
