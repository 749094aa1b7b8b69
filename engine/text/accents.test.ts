import { expect, test } from 'vitest';
import { withAccents } from './accents.ts';
import type { TextItem } from './words.ts';

/** An item of ten-point text, five points a letter. */
const item = (str: string, x: number, y = 700): TextItem => ({
  str,
  dir: 'ltr',
  width: 5 * str.length,
  transform: [10, 0, 0, 10, x, y],
  fontName: 'f',
});

const texts = (items: readonly TextItem[]): readonly string[] => withAccents(items).map(({ str }) => str);

test.each([
  ['before its letter', [item('Pr¨', 100), item('ufung', 110)], ['Pr', 'üfung']],
  ['alone, over a capital', [item('¨', 101, 702.5), item('Uber', 100)], ['Über']],
  ['over a letter without a dot', [item('na¨', 100), item('ıve', 110)], ['na', 'ïve']],
  ['below its letter', [item('gar¸', 100), item('con', 115)], ['gar', 'çon']],
  ['after its letter', [item('caf', 100), item('e', 115), item('´', 115)], ['caf', 'é']],
  ['after its letter, before one that it composes with too', [item('sen', 100), item('˜or', 110)], ['señ', 'or']],
  ['under a wide capital', [item('C', 100), item('¸ elik', 101)], ['Ç', 'elik']],
  [
    'and a gap that the letter fills',
    [item('de', 100), { ...item('´', 106), width: 3 }, { ...item(' ', 109), width: 1 }, item('ja', 110)],
    ['dé', 'ja'],
  ],
  ['in the next word, after a space', [item('fix ´', 100), item('etat', 120)], ['fix ', 'état']],
])('an accent drawn %s is put onto it', (_, items, expected) => {
  expect(texts(items)).toEqual(expected);
});

test.each([
  ['stands beside a letter', [item('x^', 100), item('n', 110)]],
  ['is on another line', [item('a´', 100), item('e', 105, 680)]],
  ['makes no letter', [item('Pr¨', 100), item('q', 110)]],
  ['has no place', [{ ...item('Pr¨', 100), transform: [0, 0, 0, 0, 0, 0] }, item('u', 110)]],
])('an accent that %s stays as it is', (_, items) => {
  expect(withAccents(items)).toEqual(items);
});
