import { expect, test } from 'vitest';
import { asSpelled } from './spelled.ts';

test.each([
  ['wich contracts use the law of Guernsey', 'which contracts use the law of Guernsey'],
  ['Whats the lenght of evry contract', 'What is the length of every contract'],
  ['how long do u have to keep it secret', 'how long do you have to keep it secret'],
  ['how many contracts are their with Tobias Ferreira', 'how many contracts are there with Tobias Ferreira'],
  ['are there contracts were you cant compete', 'are there contracts where you cant compete'],
  ['bei wievielen Verträgen', 'bei wie vielen Verträgen'],
  ['wie hoch is die kaution', 'wie hoch ist die kaution'],
  ['von wem is jede Rechung', 'von wem ist jede Rechnung'],
])('%j is read as %j', (question, spelled) => {
  expect(asSpelled(question)).toBe(spelled);
});

test.each([
  'Which letters are from Payed Ltd?',
  'What is the total of the invoices to U. Wich?',
  'Which are their leases?',
  'Miete u. Nebenkosten aller Verträge',
])('%j stays as it is', (question) => {
  expect(asSpelled(question)).toBe(question);
});
