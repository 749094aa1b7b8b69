import { expect, it } from 'vitest';
import type { AskedDocument } from '../../../../common/domain/asked-document.ts';
import { columnOf } from '../question/column.ts';
import { personOfLetter } from './letter-people.ts';
import { statementsOf } from './statements.ts';

/** Who is told to have written a letter, and to whom. */
function peopleOf(text: string): readonly (string | undefined)[] {
  const passage = { text, pieces: [{ part: 1, label: '1', start: 0, end: text.length, offset: 0 }] };
  const read = { documentId: 1, passages: [{ heading: '', passage }] } as unknown as Parameters<typeof statementsOf>[1];
  const document = {
    documentId: 1,
    name: 'a.pdf',
    title: '',
    folder: 'letters',
    opening: text,
    language: 'en',
    readable: true,
    coming: false,
  } as unknown as AskedDocument;
  const statements = statementsOf('a.pdf', read, []);
  return ['sender', 'recipient'].map(
    (column) => personOfLetter(document, columnOf(column, 'letters'), statements)?.cell.value,
  );
}

it.each([
  [
    'Noise\n\nAnna Bell\n\n3 May 2021\n\nDear Victor Lind,\n\nIt is loud.\n\nRegards,\n\nAnna Bell',
    'Anna Bell',
    'Victor Lind',
  ],
  ['Our offer\n\n3 May 2021\n\nHi Victor Lind,\n\nWe would do it.\n\nCheers, Anna Bell', 'Anna Bell', 'Victor Lind'],
  ['From: Anna Bell\nTo: Victor Lind\n\nDear Sir,\n\nPlease pay.', 'Anna Bell', 'Victor Lind'],
  [
    'Mahnung\n\nAnna Bell\n\n3. Mai 2021\n\nSehr geehrter Herr Victor Lind,\n\nbitte zahlen Sie.\n\nAnna Bell',
    'Anna Bell',
    'Victor Lind',
  ],
  ['Ending the lease\n\nAnna Bell\n\n3 May 2021\n\nI am moving out in June.\n\nAnna Bell', 'Anna Bell', undefined],
  ['Rent and heating costs\n\n3 May 2021\n\nDear Victor Lind,\n\nPlease pay.\n\nAnna Bell', 'Anna Bell', 'Victor Lind'],
  // A layout may set a closing and its name on one line.
  [
    'Change of address\n\n3 May 2021\n\nDear Victor Lind,\n\nWe moved.\n\nYours truly Anna Bell',
    'Anna Bell',
    'Victor Lind',
  ],
])('%j', (text, sender, recipient) => {
  expect(peopleOf(text)).toEqual([sender, recipient]);
});
