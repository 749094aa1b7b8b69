import { expect, test } from 'vitest';
import type { AskedDocument } from '../../../../common/domain/asked-document.ts';
import type { ClauseReader } from '../../deps.ts';
import { columnOf } from '../question/column.ts';
import type { Statement } from '../document/statements.ts';
import { learnedMatters } from './learned-matters.ts';

const document = { documentId: 1, name: 'a.txt' } as unknown as AskedDocument;

function letter(...sentences: readonly string[]) {
  const text = sentences.join('\n');
  const passage = { passage: { text, pieces: [{ part: 1, label: '1', start: 0, end: text.length, offset: 0 }] } };
  const statements = sentences.map((raw, order): Statement => {
    const start = text.indexOf(raw);
    const shared = { passage: { heading: '', ...passage }, heading: '', before: '', isHeading: false, columns: [] };
    return { ...shared, start, end: start + raw.length, raw, words: raw, order };
  });
  return { document, statements };
}

const reader: ClauseReader = {
  read: async (_, texts) =>
    texts.map((text) =>
      text.includes('no use')
        ? { Complaint: 0.8, other: 0.2 }
        : text.includes('price')
          ? { Offer: 0.7, other: 0.3 }
          : { other: 0.9, Complaint: 0.1 },
    ),
};

test('a letter is for what it is read as; its sentence that says it most is quoted', async () => {
  const letters = [
    letter('Agnes Mill', 'we bought a lamp from you', 'it is of no use to us here'),
    letter('our price for this is good until May'),
    letter('we had a lovely time with you all'),
  ];
  const told = await learnedMatters(reader, columnOf('complaint', 'letters', 'yes-no'), letters);
  expect(told.map((said) => (said ? said.cell.citation.quote : said))).toEqual([
    'it is of no use to us here',
    null,
    undefined,
  ]);
});
