import { expect, test } from 'vitest';
import { chooseQuotes, closeEnough, type ScoredSentence, type Sentence } from './quoted.ts';

const scored = (
  text: string,
  documentId: number,
  start: number,
  score: number,
  angle: number,
  { fit = 0, defines = false } = {},
): ScoredSentence<Sentence> => ({
  sentence: { text, documentId, page: 1, start },
  score,
  fit,
  defines,
  vector: Float32Array.of(Math.cos(angle), Math.sin(angle)),
});
const texts = (...sentences: readonly ScoredSentence<Sentence>[]): readonly string[] =>
  chooseQuotes(sentences).map(({ text }) => text);

test('quotes stand in order of how well they answer', () => {
  expect(
    texts(
      scored('other document', 1, 0, 4.8, 0),
      scored('best', 2, 50, 5, 1),
      scored('earlier on its page', 2, 10, 4.5, 2),
    ),
  ).toEqual(['best', 'other document', 'earlier on its page']);
});

test('no sentence twice, none far behind the best, four at most', () => {
  expect({
    same: texts(
      scored('It flies.', 1, 0, 5, 0),
      scored('It  FLIES', 1, 20, 4.9, 2),
      scored('It does fly.', 2, 0, 4, 0.1),
    ),
    behind: texts(scored('best', 1, 0, 5, 0), scored('far behind', 1, 9, 0.5, 2)),
    many: chooseQuotes(Array.from({ length: 9 }, (_, i) => scored(`sentence ${i}`, 1, i, 5 - i / 1000, i))).length,
  }).toEqual({ same: ['It flies.'], behind: ['best'], many: 4 });
});

test('sentences that are alike are both quoted when a number, a name or a negation differs', () => {
  const alike = (one: string, other: string): readonly string[] =>
    texts(scored(one, 1, 0, 5, 0), scored(other, 1, 9, 4.9, 0.1));
  expect([
    alike('The rent is due on 3 May.', 'The rent is due on 4 May.').length,
    alike('It was written by Ada Okafor.', 'It was written by Jonas Weber.').length,
    alike('The tenant may keep a dog.', 'The tenant may not keep a dog.').length,
    alike('The tenant may keep a dog.', 'A dog may be kept by the tenant.').length,
  ]).toEqual([2, 2, 2, 1]);
});

test('of sentences that differ in a number the question may mean one of the places', () => {
  const total = (amount: string, documentId: number, fit: number): ScoredSentence<Sentence> =>
    scored(`Total amount due: ${amount} EUR.`, documentId, 0, 5, documentId / 100, { fit });
  const documents = (...sentences: readonly ScoredSentence<Sentence>[]): readonly number[] =>
    chooseQuotes(sentences).map(({ documentId }) => documentId);
  expect([
    documents(total('4,321.00', 1, 0.6), total('8,765.00', 2, 0.6), total('4,321.00', 3, 0.6)),
    documents(total('4,321.00', 1, 0.2), total('8,765.00', 2, 0.9)),
  ]).toEqual([[1, 2], [2]]);
});

test('a definition comes before sentences that use the term', () => {
  expect(
    texts(
      scored('Take Soralin with water.', 1, 90, 5, 0),
      scored('Soralin is a medicine.', 1, 0, 4.5, 1, { defines: true }),
    ),
  ).toEqual(['Soralin is a medicine.']);
});

test('nothing is quoted when nothing is close enough', () => {
  expect([texts(scored('about something else', 1, 0, closeEnough - 0.01, 0)), texts()]).toEqual([[], []]);
});
