import { expect, test } from 'vitest';
import { documentId } from '../../../../common/ids.ts';
import { namedThings, standingOf } from './identified.ts';
import type { FoundSentence } from '../sentence/sentences.ts';

const sentence = (own: Partial<FoundSentence>): FoundSentence => ({
  documentId: documentId(1),
  name: 'hours.csv',
  page: 1,
  start: 0,
  quote: '',
  isRow: true,
  rank: 0,
  pieces: [],
  context: '',
  title: 'Hours',
  heading: '',
  before: 'Date Person Hours',
  above: '',
  below: '',
  surroundings: '',
  text: '',
  ...own,
});
const fourth = sentence({ text: '2025-02-04 Priya Nair 6.0', below: '2025-02-05 Priya Nair 4.5' });
const fifth = sentence({ text: '2025-02-05 Priya Nair 4.5', above: '2025-02-04 Priya Nair 6.0' });

test.each([
  'How many hours did Priya Nair work on 4 February?',
  'How many hours did Priya Nair work on February 4th?',
  'How many hours did Priya Nair work on 4 February 2025?',
  'Wie viele Stunden arbeitete Priya Nair am 4. Februar?',
  'Wie viele Stunden arbeitete Priya Nair am 4.2.?',
])('a row of another day is none of the day that is asked for: %s', (question) => {
  const things = namedThings(question);
  expect([standingOf(things, fourth), standingOf(things, fifth)]).toEqual([3, 0]);
});

test('a sentence without a day may be of the day that stands near', () => {
  const said = sentence({ isRow: false, text: 'The board met.', above: 'Minutes of 4 February 2025.' });
  expect(standingOf(namedThings('Who met on 4 February?'), said)).toBe(2);
});

test.each([
  [{ text: 'Item: Total · Amount: €412.93' }, 3],
  [{ text: 'Item: Fitter · Amount: €109.50', below: 'Item: Total · Amount: €412.93' }, 0],
  [{ text: 'Customer: Ada Okafor', below: 'Item: Total · Amount: €412.93' }, 2],
  [{ text: 'We paid €109.50 of it.', below: 'The total is €412.93.', isRow: false }, 2],
])('a row of another amount does not tell what the amount is of: %j', (own, standing) => {
  expect(standingOf(namedThings('Which invoice comes to €412.93?'), sentence(own))).toBe(standing);
});

test.each(['What does clause 5.3. say?', 'What was agreed in March?', 'What is owed in May 2024?'])(
  'no day is named: %s',
  (question) => {
    expect(namedThings(question).filter(({ kind }) => kind === 'date')).toEqual([]);
  },
);

test.each([
  ['Was bedeutet der Fehler E7?', 'E2 bedeutet, dass kein Wasser zuläuft.', 0],
  ['Was bedeutet der Fehler E7?', 'Fehler E7: Die Tür ist offen.', 3],
  ['Was bedeutet der Fehler E7?', 'Die Tür ist offen.', 3],
  ['What is the size of A4 paper?', 'A3 is 297 mm wide.', 0],
  ['What was sold in Q2?', 'In Q2 and Q3 tea was sold.', 3],
  ['What was sold in Q2?', 'Part B7 was sold.', 3],
  ['How many children are in class 5B?', 'Class 4A has 27 children.', 0],
  ['Wie viele Kinder hat die 3b?', 'Die 3b hat 24 Kinder.', 3],
  ['How many children are in class 5B?', 'There are 27 children.', 3],
] as const)('%s – %s', (question, text, expected) => {
  expect(standingOf(namedThings(question), sentence({ isRow: false, before: '', text }))).toBe(expected);
});
