import { expect, it } from 'vitest';
import type { AcrossPlan, AcrossRow } from '../../../common/domain/across.ts';
import { documentId } from '../../../common/ids.ts';
import { sentenceOf } from '../../../common/messages/sentence.ts';
import { answerOf } from './answer-sentence.ts';

it.each([
  [['asked', 'asked', 'asked'], '3 letters.'],
  [['asked'], '1 letter.'],
  [['asked', 'asked', 'unread'], '3 letters; 1 of them could not be read.'],
] as const)('documents of a kind without a condition are counted, and not told from others: %s', (states, said) => {
  const plan: AcrossPlan = {
    question: 'Which documents are letters?',
    kind: 'list',
    columns: [],
    conditions: [],
    extreme: null,
    mean: false,
    ofKind: 'letters',
  };
  const rows = states.map((state, index): AcrossRow => ({
    documentId: documentId(index + 1),
    name: `letter ${index + 1}.txt`,
    state,
    matches: state === 'asked' ? true : null,
    cells: [],
  }));
  expect(sentenceOf(answerOf(plan, rows))).toBe(said);
});
