import { expect, test } from 'vitest';
import type { ClauseReader } from '../../deps.ts';
import { columnOf } from '../question/column.ts';
import { statedValues } from '../document/stated-values.ts';
import { statementsOf } from '../document/statements.ts';
import { areOfOther, mayBeOther } from './vetoed.ts';

const reading = { language: 'en', dayFirst: true, currency: '' };

function toldIn(text: string) {
  const passage = { text, pieces: [{ part: 1, label: '1', start: 0, end: text.length, offset: 0 }] };
  const read = { documentId: 1, passages: [{ heading: '', passage }] } as unknown as Parameters<typeof statementsOf>[1];
  return statementsOf('a.pdf', read, []).flatMap((statement) =>
    statedValues('amount', statement, reading).map((value) => ({ statement, value, reading })),
  );
}

test('an amount is of something else where the reader surely reads the clause so', async () => {
  const reader: ClauseReader = {
    read: async (_, texts) =>
      texts.map((text) => (text.includes('removal') ? { Fee: 0.05, other: 0.95 } : { Fee: 0.3, other: 0.7 })),
  };
  const told = toldIn('For the removal you get EUR 900.00 once.\n\nEach month you get EUR 80.00 from us.');
  expect(await areOfOther(reader, columnOf('fee', 'contracts'), told)).toEqual([true, false]);
});

test('of amounts and days of signing the reader is asked', () => {
  expect(
    ['fee', 'penalty', 'date of signing', 'notice period', 'governing law'].map((said) =>
      mayBeOther(columnOf(said, 'contracts')),
    ),
  ).toEqual([true, true, true, false, false]);
});
