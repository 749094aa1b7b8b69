import { expect, it } from 'vitest';
import { columnOf } from '../question/column.ts';
import { soughtBy } from './first-choice.ts';
import { referredTo } from './referred.ts';
import { statementsOf } from './statements.ts';

function referred(column: string, text: string): readonly string[] {
  const passage = { text, pieces: [{ part: 1, label: '1', start: 0, end: text.length, offset: 0 }] };
  const read = { documentId: 1, passages: [{ heading: '', passage }] } as unknown as Parameters<typeof statementsOf>[1];
  const reading = { language: 'en', dayFirst: true, currency: '' };
  return referredTo(soughtBy(columnOf(column, 'contract')), statementsOf('a.txt', read, []), reading).map(
    ({ value }) => value.normal,
  );
}

it.each([
  [
    'non-compete period',
    ['9 months'],
    '1.1 "Restricted Period" means nine months.\n\n2.1 During the Restricted Period the Agent shall not compete.',
  ],
  [
    'notice period',
    ['60 days'],
    'Either party may terminate by giving the notice in item B of the Annex.\n\nItem\tTerm\nB\t60 days\nC\t2 years',
  ],
  ['notice period', [], 'Either party may terminate by giving notice.\n\nItem\tTerm\nB\t60 days'],
])('%s: %j', (column, values, text) => {
  expect(referred(column, text)).toEqual(values);
});
