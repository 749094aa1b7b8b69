import { expect, test } from 'vitest';
import type { AcrossCell } from '../../../common/domain/across.ts';
import type { KeptRow } from '../../../common/domain/kept-table.ts';
import { documentId } from '../../../common/ids.ts';
import { sentenceOf } from '../../../common/messages/sentence.ts';
import type { QueryModels } from '../../answer/service.ts';
import type { SearchRoom } from '../../search/room.ts';
import { documentAsker } from './asker.ts';

const cell = (value: string): AcrossCell => ({
  value,
  size: null,
  text: value,
  confidence: 1,
  citation: { marker: 1, name: '', label: '', places: [], quote: value, state: 'here' },
});
const row = (id: number, state: KeptRow['state'], cells: KeptRow['cells']): KeptRow => ({
  id,
  documentId: documentId(id),
  name: `${id}.txt`,
  state,
  matches: true,
  passages: 0,
  cells,
});

test('a column that was added later does not change the answer to the question; other kinds don’t count', async () => {
  const asker = documentAsker({
    room: {} as SearchRoom,
    queryModels: async () => ({}) as QueryModels,
    answerModel: async () => null,
  });
  const question = 'What is the notice period of each contract?';
  const { kind, columns } = await asker.read(question, 0);
  const wider = [...columns, asker.column('What is the monthly fee?')];
  const rows = [
    row(1, 'asked', [cell('30 days'), cell('EUR 5.00')]),
    row(2, 'asked', [null, cell('EUR 6.00')]),
    row(3, 'apart', ['waiting', 'waiting']),
    row(4, 'waiting', ['waiting', 'waiting']),
  ];
  expect(sentenceOf(asker.answer({ question, kind, columns: wider, createdAt: 0, rows }))).toBe(
    "Notice period: said by 1 of 2 contracts; 1 doesn't say.",
  );
});
