import { expect, test } from 'vitest';
import { speaksOfDocument, withoutNames } from './without-names.ts';

test.each([
  ['How long is the term in the contract with Ashham Ltd?', ['Ashham Ltd'], 'How long is the term?'],
  ['What is the total of invoice R-2020-1235?', ['invoice R-2020-1235'], 'What is the total?'],
  ['When was the contract signed, in lease-2147.docx?', ['lease-2147.docx'], 'When was the contract signed?'],
  ['Compare the caps in a.pdf and in Lease No. 7.', ['a.pdf', 'Lease No. 7'], 'Compare the caps.'],
  ['Which has the longer notice period, a.pdf or b.pdf?', ['a.pdf', 'b.pdf'], 'Which has the longer notice period?'],
  ['Wie lang ist die Frist im Vertrag mit der Nordwerk AG?', ['Nordwerk AG'], 'Wie lang ist die Frist?'],
  ['What is the penalty in NDA v2?', ['NDA', 'v2'], 'What is the penalty?'],
  ['Wie hoch ist die Strafe im Rahmenvertrag 7?', ['7', 'Rahmenvertrag'], 'Wie hoch ist die Strafe?'],
  ["What was Nordwerk's revenue in 2021?", ['Nordwerk'], 'What was revenue in 2021?'],
])('%s', (question, written, expected) => {
  expect(withoutNames(question, written)).toBe(expected);
});

test.each([
  ['What does Marta Lindqvist earn?', ['Marta Lindqvist']],
  ['What is in lease.pdf?', ['lease.pdf']],
  ['What is the fee?', ['lease.pdf', '']],
  ['Can I pump petrol with the HX-40?', ['HX']],
  ['What is the weight of K-2000 and of K-20?', ['K-2', 'K']],
  ['Wie lange gilt der Preis im Nordwerk-Vertrag?', ['Nordwerk']],
])('%s stays as it is', (question, written) => {
  expect(withoutNames(question, written)).toBe(question);
});

test.each([
  ['Who is the managing director of Northgate Furniture?', 'party', 'Northgate Furniture', false],
  ['What is the notice period in the contract with Northgate Furniture?', 'party', 'Northgate Furniture', true],
  ['What amount is it about from Northgate Furniture?', 'party', 'Northgate Furniture', true],
  ['Wie hoch ist der Umsatz der Nordwerk AG?', 'party', 'Nordwerk AG', false],
  ['What is the total of desk.pdf?', 'name', '', true],
] as const)('%s speaks of a document: by %s “%s”: %s', (question, by, as, expected) => {
  expect(speaksOfDocument(question, { by, as })).toBe(expected);
});
