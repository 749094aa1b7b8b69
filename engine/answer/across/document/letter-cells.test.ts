import { expect, it } from 'vitest';
import type { AskedDocument } from '../../../../common/domain/asked-document.ts';
import { matters } from '../fields/matters.ts';
import { matterOfLetter } from './letter-cells.ts';
import { statementsOf } from './statements.ts';

/** What a letter is told to be for. */
function mattersOf(text: string): readonly string[] {
  const passage = { text, pieces: [{ part: 1, label: '1', start: 0, end: text.length, offset: 0 }] };
  const read = { documentId: 1, passages: [{ heading: '', passage }] } as unknown as Parameters<typeof statementsOf>[1];
  const document = { documentId: 1, name: 'a.pdf', title: '' } as unknown as AskedDocument;
  const statements = statementsOf('a.pdf', read, []);
  return matters.filter((heading) => {
    const column = { heading, question: '', type: 'yes-no' } as const;
    return (matterOfLetter(document, column, statements) ?? null) !== null;
  });
}

it.each([
  ['Complaint', 'Dear Sir,\n\nThe lamp you sent has a scratched shade. Kindly send a replacement by 3 May 2021.'],
  ['Complaint', 'Subject: Noise at night\n\nDear Sir,\n\nThe builders start at five. I expect an answer.'],
  [
    'Complaint',
    'Sehr geehrte Frau Lind,\n\nich verlange eine Mietminderung, denn die Heizung ist seit Tagen ausgefallen.',
  ],
  ['Demand for payment', 'Dear Sir,\n\nWe have still not received the €300 for your order. Please pay by May.'],
  ['Demand for payment', 'Second reminder\n\nDear Sir,\n\nPlease see our letter of 3 May 2021.'],
  ['Demand for payment', 'Sehr geehrter Herr Lind,\n\ndie Miete ist bislang nicht eingegangen.'],
  ['Cancellation', 'Dear Sir,\n\nI am giving up the garden with effect from 3 May 2021.'],
  ['Cancellation', 'Sehr geehrte Frau Lind,\n\nzum 3. Mai 2021 trete ich aus dem Verein aus.'],
  ['Offer', 'Dear Sir,\n\nWe could paint the hall for €900. The price is good until 3 May 2021.'],
  ['Offer', 'Sehr geehrte Frau Lind,\n\ndie Fenster würden wir Ihnen für 900,00 € einbauen.'],
])('%s: %j', (matter, text) => {
  expect(mattersOf(text)).toEqual([matter]);
});

it('says nothing of a letter that is for none of them', () => {
  expect(mattersOf('Dear Sir,\n\nThe fair brought in €900. The hall is open until 3 May 2021.')).toEqual([]);
});
