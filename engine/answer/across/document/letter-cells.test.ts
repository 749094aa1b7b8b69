import { expect, it } from 'vitest';
import type { AskedDocument } from '../../../../common/domain/asked-document.ts';
import { matters } from '../../../kinds/matters.ts';
import { matterByKind, matterOfLetter } from './letter-cells.ts';
import { statementsOf, type Statement } from './statements.ts';

/** A document without a title, and its statements. */
function read(text: string): { readonly document: AskedDocument; readonly statements: readonly Statement[] } {
  const passage = { text, pieces: [{ part: 1, label: '1', start: 0, end: text.length, offset: 0 }] };
  const told = { documentId: 1, passages: [{ heading: '', passage }] } as unknown as Parameters<typeof statementsOf>[1];
  const document = { documentId: 1, name: 'a.pdf', title: '', folder: '', opening: text } as unknown as AskedDocument;
  return { document, statements: statementsOf('a.pdf', told, []) };
}

/** What a letter is told to be for. */
function mattersOf(text: string): readonly string[] {
  const { document, statements } = read(text);
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

it('an offer and a reminder are that by their kind, without a letter around them', () => {
  const told = [
    'Angebot Nr. 2026-311\n\nFestpreis 2.380 Euro.',
    'Reminder\n\n€300 are open.',
    'Dear Sir,\n\nThank you.',
  ];
  const cells = told.map((text) => {
    const { document, statements } = read(text);
    return matters.flatMap((heading) => {
      const said = matterByKind(document, { heading, question: '', type: 'yes-no' }, statements);
      return said === undefined ? [] : [`${heading}: ${said.cell.text}`];
    });
  });
  expect(cells).toEqual([['Offer: Angebot Nr. 2026-311'], ['Demand for payment: Reminder'], []]);
});
