import { expect, test } from 'vitest';
import { IntlMessageFormat } from 'intl-messageformat';
import { english, englishRooms } from './en.ts';
import { notice } from './notice.ts';
import { sentenceOf } from './sentence.ts';

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

test('a code stands in one room of the catalogue only', () => {
  const codes = Object.values(englishRooms).flatMap((room) => Object.keys(room));
  expect(codes.toSorted()).toEqual(Object.keys(english).toSorted());
});
