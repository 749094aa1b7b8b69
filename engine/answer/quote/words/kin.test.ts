import { expect, test } from 'vitest';
import { areAkin, areAkinInGerman } from './kin.ts';

test('English words of one family', () => {
  const pairs = ['insured insurance', 'wings wing', 'payment pays', 'building built', 'rent rental', 'day holiday'];
  expect(pairs.filter((pair) => areAkin(...(pair.split(' ') as [string, string])))).toEqual([
    'insured insurance',
    'wings wing',
    'payment pays',
  ]);
});

test('German words of one family, and parts of compounds', () => {
  const pairs = [
    'wartet wartungsvertrag',
    'garage garagenmiete',
    'kostet kosten',
    'gekundigt kundigen',
    'vermieterin vermietet',
    'haus hausordnung',
    'tag tor',
    'miete mittwoch',
  ];
  expect(pairs.filter((pair) => areAkinInGerman(...(pair.split(' ') as [string, string])))).toEqual(pairs.slice(0, 6));
});
