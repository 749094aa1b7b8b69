import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { PageRow } from '../store/search/passages.ts';
import { passageOf, placeOf } from './place.ts';

const page = (number: number, text: string): PageRow => ({ number, text, runs: new Uint8Array(0) });

test('a range over two pages reads both and leads back to both', () => {
  const passage = passageOf({ startPage: 1, startChar: 6, endPage: 2, endChar: 3 }, [
    page(1, 'Title The sentence'),
    page(2, 'ends here.'),
  ]);
  const places = placeOf(passage, 4, passage.text.length).map(({ page: { number, text }, start, end }) => ({
    number,
    words: text.slice(start, end),
  }));
  expect({ text: passage.text, places }).toEqual({
    text: 'The sentence\nend',
    places: [
      { number: 1, words: 'sentence' },
      { number: 2, words: 'end' },
    ],
  });
});

test('the places of any part of a passage hold that part, without the breaks between pages', () => {
  const pages = fc.array(fc.stringMatching(/^[a-z ]{0,20}$/), { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(pages, fc.nat(), fc.nat(), fc.nat(), fc.nat(), (texts, a, b, c, d) => {
      const rows = texts.map((text, i) => page(i + 1, text));
      const last = texts.at(-1) as string;
      const startChar = a % ((texts[0] as string).length + 1);
      const endChar = texts.length === 1 ? startChar + (b % (last.length - startChar + 1)) : b % (last.length + 1);
      const passage = passageOf({ startPage: 1, startChar, endPage: texts.length, endChar }, rows);
      const [start, end] = [c % (passage.text.length + 1), d % (passage.text.length + 1)].toSorted((x, y) => x - y) as [
        number,
        number,
      ];
      const found = placeOf(passage, start, end)
        .map((piece) => piece.page.text.slice(piece.start, piece.end))
        .join('');
      expect(found).toBe(passage.text.slice(start, end).replaceAll('\n', ''));
    }),
  );
});
