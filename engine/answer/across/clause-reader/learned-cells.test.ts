import { expect, test } from 'vitest';
import type { AskedDocument } from '../../../../common/domain/asked-document.ts';
import type { ClauseReader } from '../../deps.ts';
import { columnOf } from '../question/column.ts';
import { statementsOf } from '../document/statements.ts';
import { isLearned, learnedCells } from './learned-cells.ts';

const document = { documentId: 1, name: 'a.pdf', title: '' } as unknown as AskedDocument;
const reading = { language: 'en', dayFirst: true, currency: '' };

function statementsIn(text: string) {
  const passage = { text, pieces: [{ part: 1, label: '1', start: 0, end: text.length, offset: 0 }] };
  const read = { documentId: 1, passages: [{ heading: '', passage }] } as unknown as Parameters<typeof statementsOf>[1];
  return statementsOf('a.pdf', read, []);
}

/** Takes each clause with the word for the label. */
const readerOf = (label: string, word: string, read: string[]): ClauseReader => ({
  read: async (_, texts) => {
    read.push(...texts);
    return texts.map((text) => ({ [label]: text.includes(word) ? 0.9 : 0.2 }));
  },
});

test('the likeliest clause tells the value, read without its number; one known for another is not read', async () => {
  const statements = statementsIn(
    'Want to stop?\n\nTell us two months ahead.\n\nMenus are shown 10 days long.\n\nA 5-year warranty is given.',
  );
  const read: string[] = [];
  const [said] = await learnedCells(readerOf('Notice period', 'ahead', read), columnOf('notice period'), [
    { document, statements, reading },
  ]);
  expect({ value: said?.cell.value, read }).toEqual({
    value: '2 months',
    read: [
      'Want to stop?. Want to stop?. Tell us some time ahead.',
      'Tell us two months ahead. Menus are shown some time long.',
    ],
  });
});

test('what is paid every month is no deposit, whatever a clause is like', async () => {
  const statements = statementsIn(
    'You send me €3,610 a month for the flat.\n\nBefore that you leave €900 for the flat.',
  );
  const read: string[] = [];
  const asked = [{ document, statements, reading }];
  const [said] = await learnedCells(readerOf('Deposit', 'flat', read), columnOf('deposit'), asked);
  expect({ value: said?.cell.value, read: read.length }).toEqual({ value: 'EUR 900.00', read: 1 });
});

test('nothing is told where no clause is likely enough', async () => {
  const statements = statementsIn('Menus are shown 10 days long.');
  const asked = [{ document, statements, reading }];
  expect(await learnedCells(readerOf('Term', 'lasts', []), columnOf('term'), asked)).toEqual([null]);
});

test('whether a contract goes on is told of a sentence as a whole', async () => {
  const statements = statementsIn('The shop is lit at night. After that we simply keep at it.');
  const asked = [{ document, statements, reading }];
  const [said] = await learnedCells(readerOf('yes', 'keep', []), columnOf('automatic renewal'), asked);
  expect(said?.cell).toMatchObject({ value: 'yes', citation: { quote: 'After that we simply keep at it.' } });
});

test('columns that the reader knows', () => {
  expect(
    ['notice period', 'deposit', 'date of signing', 'governing law', 'invoice number'].map((said) =>
      isLearned(columnOf(said)),
    ),
  ).toEqual([true, true, true, true, false]);
});
