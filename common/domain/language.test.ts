import { expect, test } from 'vitest';
import { germanOrEnglish, isEnglishQuestion, languageOf } from './language.ts';

test('questions in English are told from those in German and from words in a row', () => {
  expect(
    [
      'What did Nordwerk spend on capital expenditure in 2021?',
      'How long is the notice period?',
      'Wie lang ist die Frist in der Hausordnung?',
      'Was kostet das?',
      'Was kostet ein Hund im Jahr an Steuern?',
      'notice period lease',
      'the lease',
    ].map(isEnglishQuestion),
  ).toEqual([true, true, false, false, false, false, false]);
});

test('German and English are told by their small words, also by a few', () => {
  expect(
    [
      'The lease ends in May.',
      'Mehr als dies schuldet keine Seite.',
      'Zu Papier gebracht am 3. Mai',
      'Nordwerk 2021',
    ].map(germanOrEnglish),
  ).toEqual(['en', 'de', 'de', '']);
});

test('single letters alone tell no language', () => {
  expect(
    [
      'Bisoprol ol 2,5 mg · g e n s: 1 · t a g s: 0 · e n d s: 0',
      'O contrato não diz qual é a renda',
      'A. Berg, E. Holm, O. Lund',
    ].map(languageOf),
  ).toEqual([null, 'pt', null]);
});
