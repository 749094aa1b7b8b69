import { expect, test } from 'vitest';
import { defines, termToDefine } from './definition.ts';

test('what a question asks to have defined', () => {
  expect(
    [
      'What is Soralin?',
      'What is meant by a force majeure event?',
      'What does "net assets" mean?',
      'Was ist ein Nießbrauch?',
      'Was versteht man unter Gesamtkapital?',
      'What is the notice period of the lease?',
      'When is rent due?',
    ].map(termToDefine),
  ).toEqual(['Soralin', 'force majeure event', '"net assets"', 'Nießbrauch', 'Gesamtkapital', null, null]);
});

test('a sentence that says what a thing is, and sentences that only name it', () => {
  expect(
    [
      'Soralin is a medicine for the stomach.',
      'The Soralin (20 mg) is a medicine.',
      '“Soralin” means a medicine.',
      'Take Soralin with water.',
      'Soralin tablets are white.',
    ].map((sentence) => defines(sentence, 'Soralin')),
  ).toEqual([true, true, true, false, false]);
});
