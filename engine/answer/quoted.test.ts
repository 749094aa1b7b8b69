import { expect, test } from 'vitest';
import { chooseQuotes, closeEnough, overlap, scoreSentence, type ScoredSentence, type Sentence } from './quoted.ts';
import { stem } from '../search/stem.ts';

const scored = (
  text: string,
  documentId: number,
  page: number,
  start: number,
  score: number,
  angle: number,
  fit = 0,
): ScoredSentence<Sentence> => ({
  sentence: { text, documentId, page, start },
  score,
  fit,
  vector: Float32Array.of(Math.cos(angle), Math.sin(angle)),
});

test('quotes stand in reading order, the document of the best sentence first', () => {
  const chosen = chooseQuotes([
    scored('other document', 1, 1, 0, 0.88, 0),
    scored('best', 2, 7, 50, 0.9, 1),
    scored('earlier on its page', 2, 7, 10, 0.85, 2),
    scored('earlier page', 2, 3, 900, 0.8, 3),
  ]);
  expect(chosen.map(({ text }) => text)).toEqual(['earlier page', 'earlier on its page', 'best', 'other document']);
});

test('no sentence twice, none far behind the best, four at most', () => {
  const many = Array.from({ length: 9 }, (_, i) => scored(`sentence ${i}`, 1, 1, i, 0.9 - i / 1000, i));
  expect({
    same: chooseQuotes([
      scored('It flies.', 1, 1, 0, 0.9, 0),
      scored('It  FLIES', 1, 1, 20, 0.89, 2),
      scored('It does fly.', 2, 1, 0, 0.88, 0.1),
    ]).map(({ text }) => text),
    behind: chooseQuotes([scored('best', 1, 1, 0, 0.95, 0), scored('far behind', 1, 1, 9, 0.5, 2)]).map(
      ({ text }) => text,
    ),
    many: chooseQuotes(many).length,
  }).toEqual({ same: ['It flies.'], behind: ['best'], many: 4 });
});

test('sentences that differ in a number are both quoted, unless the question means one of their places', () => {
  const total = (amount: string, documentId: number, fit: number): ScoredSentence<Sentence> =>
    scored(`Total amount due: ${amount} EUR.`, documentId, 1, 0, 0.8, documentId / 100, fit);
  const alike = chooseQuotes([total('4,321.00', 1, 0.6), total('8,765.00', 2, 0.6), total('4,321.00', 3, 0.6)]);
  const meant = chooseQuotes([total('4,321.00', 1, 0.2), total('8,765.00', 2, 0.9)]);
  expect([alike, meant].map((chosen) => chosen.map(({ documentId }) => documentId))).toEqual([[1, 2], [2]]);
});

test('nothing is quoted when nothing is close enough', () => {
  expect(chooseQuotes([scored('about something else', 1, 1, 0, closeEnough - 0.01, 0)])).toEqual([]);
  expect(chooseQuotes([])).toEqual([]);
});

test('overlap weighs words by their rarity and looks at stems', () => {
  const terms = new Map(
    [
      ['slipstream', 3],
      ['wing', 1],
    ].map(([term, weight]) => [stem(term as string), weight as number]),
  );
  expect([
    overlap(terms, 'Wings in the air'),
    overlap(terms, 'SLIPSTREAMS and a wing'),
    overlap(terms, 'nothing'),
    overlap(new Map(), 'x'),
  ]).toEqual([0.25, 1, 0, 0]);
});

test('what the reranker says weighs more than words that are alike', () => {
  const vector = Float32Array.of(1, 0);
  const question = { terms: new Map([[stem('notice'), 1]]), vector };
  const echo = scoreSentence(question, { text: 'Notice of Lease Agreement No. 1000', vector, answers: -11 });
  const answer = scoreSentence(question, {
    text: 'It ends after 30 days.',
    vector: Float32Array.of(0.4, 0.9),
    answers: 7,
  });
  expect([answer > echo, answer >= closeEnough, echo.toFixed(2), answer.toFixed(2)]).toEqual([
    true,
    true,
    '0.34',
    '0.70',
  ]);
});
