import { expect, test } from 'vitest';
import type { Hit } from '../../../../common/domain/passage.ts';
import type { ChunkId, DocumentId } from '../../../../common/ids.ts';
import { sentencesOfHit } from './sentences.ts';

function hitOf(text: string): Hit {
  const passage = { text, pieces: [{ part: 1, label: '1', start: 0, end: text.length, offset: 0 }] };
  const place = { chunkId: 1 as ChunkId, documentId: 1 as DocumentId, name: 'invoice.pdf', title: '', heading: '' };
  return { ...place, ordinal: 0, score: 1, isNamed: false, passage, joined: passage };
}

test('a short line may be quoted when it is a field or has a value', () => {
  const lines = [
    'Total due £1,826.40',
    'Due: 1 June 2024',
    'Insurer: MMI',
    'Kind regards',
    'The finish is guaranteed.',
    'Five make a quorum.',
    'Page 12.',
  ];
  expect(sentencesOfHit(hitOf(lines.join('\n\n')), 0, []).map(({ text }) => text)).toEqual([
    'Total due £1,826.40',
    'Due: 1 June 2024',
    'Insurer: MMI',
    'The finish is guaranteed.',
    'Five make a quorum.',
  ]);
});

test('a short item of a list is whole where it has a number', () => {
  const text = '• 120 g sugar\n\n• 3 eggs\n\n• flour\n\n04229 Leipzig';
  expect(sentencesOfHit({ ...hitOf(text), name: 'cake.md' }, 0, []).map((each) => each.text)).toEqual([
    '120 g sugar',
    '3 eggs',
  ]);
});

test.each([
  ['An objection may be raised. Over it the court decides in May.', ''],
  ['An objection may be raised. On it the court decides in May.', 'An objection may be raised.'],
  ['Einspruch ist möglich. Über ihn befindet das Amtsgericht.', 'Einspruch ist möglich.'],
  ['Pay within two weeks. Otherwise the phone is cut off.', 'Pay within two weeks.'],
  ['[ ] Sie darf Gurte anlegen.\n\nnein, das soll der Richter tun', '[ ] Sie darf Gurte anlegen.'],
  ['Gifts may be made.\n\nonly the usual ones at Christmas', 'Gifts may be made.'],
  ['Pay within two weeks. Onwards the phone is cut off.', ''],
])('a sentence that points back is read with the one before: %s', (text, before) => {
  expect(sentencesOfHit(hitOf(text), 0, []).at(-1)?.before).toBe(before);
});
