import { expect, test } from 'vitest';
import type { SearchHit } from '../../../common/domain/answer.ts';
import type { DocumentId } from '../../../common/ids.ts';
import { byWords } from './by-words.ts';

const hit = (rank: number, text: string): SearchHit => ({
  rank,
  score: 1 / rank,
  documentId: rank as DocumentId,
  name: `${rank}.txt`,
  part: 1,
  label: '1',
  heading: '',
  text,
  places: [],
});
const found = (query: string, ...texts: readonly string[]) => {
  const { hits, withWords } = byWords(
    texts.map((text, at) => hit(at + 1, text)),
    query,
  );
  return { ranks: hits.map(({ rank }) => rank), withWords };
};

test('passages with the words come first, in their order, then a few that are near in meaning', () => {
  const far = Array.from({ length: 30 }, () => 'The bus leaves at eight.');
  expect([
    found('deposit', 'A surety is paid.', 'The deposit is £950.', 'The bus leaves.', 'Deposits are returned.'),
    found('xylophone', ...far),
    found('deposit'),
  ]).toEqual([
    { ranks: [2, 4, 1, 3], withWords: 2 },
    { ranks: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10], withWords: 0 },
    { ranks: [], withWords: 0 },
  ]);
});
