import { expect, test } from 'vitest';
import { documentId } from '../../../common/ids.ts';
import { inTurns } from './in-turns.ts';

const of = (id: number, ...questions: readonly string[]) =>
  questions.map((question) => ({ documentId: documentId(id), question, holds: '' }));

test('documents take turns, and what two of them raise is asked once', () => {
  const documents = [
    of(1, 'When does the lease begin?', 'When does the lease end?'),
    of(2, 'When does the Lease begin?', 'What does “Term” mean?', 'When does the lease end?'),
    of(3),
  ];
  expect(inTurns(documents).map(({ documentId: id, question }) => [id, question])).toEqual([
    [1, 'When does the lease begin?'],
    [1, 'When does the lease end?'],
    [2, 'What does “Term” mean?'],
  ]);
});
