import { expect, test } from 'vitest';
import { isEnglishQuestion } from './english.ts';

test('questions in English are told from those in German and from words in a row', () => {
  expect(
    [
      'What did Nordwerk spend on capital expenditure in 2021?',
      'How long is the notice period?',
      'Wie lang ist die Frist in der Hausordnung?',
      'Was kostet das?',
      'notice period lease',
      'the lease',
    ].map(isEnglishQuestion),
  ).toEqual([true, true, false, false, false, false]);
});
