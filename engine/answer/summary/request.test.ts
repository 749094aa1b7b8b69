import { expect, test } from 'vitest';
import { summaryRequest } from './request.ts';

test.each([
  ['Summarise the lease.', 'the lease', null],
  ['Can you summarize this document in five bullets?', 'this document', 5],
  ['Please give me a short summary of the energy report in 3 sentences', 'the energy report', 3],
  ['What is this document about?', 'this document', null],
  ['What is this document about? In four bullets, please.', 'this document', 4],
  ['summary', '', null],
  ['TL;DR', '', null],
  ['What are the key points of lease.pdf?', 'lease.pdf', null],
  ['Zusammenfassung der Hausordnung', 'Hausordnung', null],
  ['Fasse den Mietvertrag in vier Stichpunkten zusammen.', 'den Mietvertrag', 4],
  ['Kannst du mir den Bericht kurz zusammenfassen?', 'den Bericht', null],
  ['Worum geht es in diesem Dokument?', 'diesem Dokument', null],
  ['What does the energy report cover?', 'the energy report', null],
  ['What does notes-2024.docx cover?', 'notes-2024.docx', null],
])('%s', (question, of, count) => {
  expect(summaryRequest(question)).toEqual({ of, count, wish: '' });
});

test.each([
  [
    'Summarise the lease for my client, only the obligations.',
    'the lease',
    null,
    'for my client, only the obligations',
  ],
  ['Summarise the lease in five bullets, focusing on costs', 'the lease', 5, 'focusing on costs'],
  ['Give me a summary of this document in plain English', 'this document', null, 'in plain English'],
  [
    'Fasse den Mietvertrag zusammen, nur die Pflichten des Mieters',
    'den Mietvertrag',
    null,
    'nur die Pflichten des Mieters',
  ],
  ['Summarise only the lease', 'only the lease', null, ''],
])('a wish: %s', (question, of, count, wish) => {
  expect(summaryRequest(question)).toEqual({ of, count, wish });
});

test.each([
  'What is the notice period?',
  'Who wrote the executive summary?',
  'When is the summary due?',
  'Which three sentences mention the boiler?',
  'Wie hoch ist die Kaution?',
  'What are the findings on insulation?',
  'What does the insurance not cover?',
  'What does my insurance cover?',
  'What does the service charge cover?',
  'What does the maintenance contract cover?',
])('no request for a summary: %s', (question) => {
  expect(summaryRequest(question)).toBeNull();
});
