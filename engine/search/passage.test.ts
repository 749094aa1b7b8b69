import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { PartRow } from '../store/search/statements.ts';
import { passageOf, piecesOf } from './passage.ts';

const part = (number: number, text: string): PartRow => ({ number, label: String(number), text });

test('a range over two parts reads both and leads back to both', () => {
  const parts = [part(1, 'Title The sentence'), part(2, 'ends here.')];
  const passage = passageOf({ startPart: 1, start: 6, endPart: 2, end: 3 }, parts);
  const places = piecesOf(passage, 4, passage.text.length).map(({ part: number, start, end }) => ({
    number,
    words: parts[number - 1]?.text.slice(start, end),
  }));
  expect({ text: passage.text, places }).toEqual({
    text: 'The sentence\nend',
    places: [
      { number: 1, words: 'sentence' },
      { number: 2, words: 'end' },
    ],
  });
});

test('the places of any part of a passage hold that part, without the breaks between parts', () => {
  const anyTexts = fc.array(fc.stringMatching(/^[a-z ]{0,20}$/), { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(anyTexts, fc.nat(), fc.nat(), fc.nat(), fc.nat(), (texts, a, b, c, d) => {
      const rows = texts.map((text, i) => part(i + 1, text));
      const last = texts.at(-1) as string;
      const start = a % ((texts[0] as string).length + 1);
      const end = texts.length === 1 ? start + (b % (last.length - start + 1)) : b % (last.length + 1);
      const passage = passageOf({ startPart: 1, start, endPart: texts.length, end }, rows);
      const [from, to] = [c % (passage.text.length + 1), d % (passage.text.length + 1)].toSorted((x, y) => x - y) as [
        number,
        number,
      ];
      const found = piecesOf(passage, from, to)
        .map((piece) => texts[piece.part - 1]?.slice(piece.start, piece.end))
        .join('');
      expect(found).toBe(passage.text.slice(from, to).replaceAll('\n', ''));
    }),
  );
});
