import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Passage } from '../../../common/domain/passage.ts';
import { cutPassage } from './pieces.ts';

/** Parts of a document, one after the other. */
function passageOf(parts: readonly string[]): Passage {
  let offset = 0;
  const pieces = parts.map((text, i) => {
    const piece = { part: i + 1, label: String(i + 1), start: 0, end: text.length, offset };
    offset += text.length + 1;
    return piece;
  });
  return { text: parts.join('\n'), pieces };
}

test('cut at the end of a line, else of a sentence, else of a word', () => {
  const texts = (text: string) => cutPassage(passageOf([text]), 20).map((piece) => piece.text);
  expect([
    texts('The first line.\nThe second line.'),
    texts('First sentence. Second one here.'),
    texts('words without any mark at all'),
    texts('x'.repeat(45)),
  ]).toEqual([
    ['The first line.\n', 'The second line.'],
    ['First sentence. ', 'Second one here.'],
    ['words without any ', 'mark at all'],
    ['x'.repeat(20), 'x'.repeat(20), 'x'.repeat(5)],
  ]);
});

test('nothing of the text is lost, and every letter of a piece lies where the piece says', () => {
  fc.assert(
    fc.property(
      fc.array(fc.string({ maxLength: 60 }), { minLength: 1, maxLength: 4 }),
      fc.integer({ min: 4, max: 40 }),
      (parts, most) => {
        const pieces = cutPassage(passageOf(parts), most);
        const there = pieces.flatMap(({ text, pieces: places }) =>
          places.map(({ part, start, end, offset }) => [
            text.slice(offset, offset + end - start),
            (parts[part - 1] ?? '').slice(start, end),
          ]),
        );
        expect(there.map(([own]) => own)).toEqual(there.map(([, theirs]) => theirs));
        const lost = (text: string): string => text.replaceAll(/\s/gu, '');
        expect(lost(pieces.map(({ text }) => text).join(''))).toBe(lost(parts.join('')));
        expect(pieces.every(({ text }) => text.length <= most)).toBe(true);
      },
    ),
  );
});
