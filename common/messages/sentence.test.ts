import { expect, test } from 'vitest';
import { IntlMessageFormat } from 'intl-messageformat';
import { english, englishRooms } from './en.ts';
import { notice } from './notice.ts';
import { createSayer, sentenceOf } from './sentence.ts';

test('every sentence of the catalogue is valid MessageFormat and ends as a sentence does', () => {
  const faulty = Object.entries(english).filter(([, pattern]) => {
    const { getAst } = new IntlMessageFormat(pattern, 'en', undefined, { ignoreTag: true });
    return getAst.length > 0 || pattern.trim() === '' || pattern !== pattern.trim();
  });
  expect(faulty).toEqual([]);
});

test('a code that is not in the catalogue is shown as it is', () => {
  expect(sentenceOf({ ...notice('disk-full'), code: 'of-another-version' as 'disk-full' })).toBe('of-another-version');
});

test('an overview without sentences, as of a sheet, counts none', () => {
  const read = (sentences: number): string => sentenceOf(notice('overview-read', { sentences, parts: 1, unread: 0 }));
  expect([0, 1, 4].map(read)).toEqual([
    'Found by code in one page.',
    'Found by code in one sentence of one page.',
    'Found by code in 4 sentences of one page.',
  ]);
});

test('a code stands in one room of the catalogue only', () => {
  const codes = Object.values(englishRooms).flatMap((room) => Object.keys(room));
  expect(codes.toSorted()).toEqual(Object.keys(english).toSorted());
});

test('a stored notice that lacks a value its sentence needs by now is shown by its code', () => {
  expect(sentenceOf(notice('bad-request'))).toBe('bad-request');
});

test('a sayer has the language it was made with, for every sentence', () => {
  const say = createSayer({ ...english, 'bad-request': '{what, number} Dateien' }, 'de');
  expect([1_000, 2.5].map((what) => say(notice('bad-request', { what })))).toEqual(['1.000 Dateien', '2,5 Dateien']);
});
