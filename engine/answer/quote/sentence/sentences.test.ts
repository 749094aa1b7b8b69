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
  ];
  expect(sentencesOfHit(hitOf(lines.join('\n\n')), 0, []).map(({ text }) => text)).toEqual([
    'Total due £1,826.40',
    'Due: 1 June 2024',
    'Insurer: MMI',
    'The finish is guaranteed.',
  ]);
});
