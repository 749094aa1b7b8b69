import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { createMarkScanner, type AnswerToken } from './markers.ts';

/** Tokens as a text in which a mark is `<1,2>`. */
function scan(pieces: readonly string[], count = 3): string {
  const scanner = createMarkScanner(count);
  const tokens: AnswerToken[] = [...pieces.flatMap((piece) => scanner.push(piece)), ...scanner.end()];
  return tokens.map((token) => (token.kind === 'text' ? token.text : `<${token.numbers.join(',')}>`)).join('');
}

test.each([
  ['The sea rises [1].', 'The sea rises<1>.'],
  ['It rises. [1] Ships wait. [2][3]', 'It rises.<1> Ships wait.<2><3>'],
  ['Lists [1, 2] [2;3] and ranges [1-3] [1–2]', 'Lists<1,2><2,3> and ranges<1,2,3><1,2>'],
  [
    'Other brackets 【2】 [source 1] (Source 2) (sources 1, 2) [Quelle 3] [Source 1, Source 2] [^1]',
    'Other brackets<2><1><2><1,2><3><1,2><1>',
  ],
  ['Behind a word[1], a year 2019[2].', 'Behind a word<1>, a year 2019<2>.'],
  ['Sources that are not there [9] [0] [1, 9].', 'Sources that are not there<1>.'],
  [
    'No marks: [a] [12:30] (1) [] [2020] (see page 3) [1.5] ( [',
    'No marks: [a] [12:30] (1) [] [2020] (see page 3) [1.5] (',
  ],
  [
    'Code a[1], x1[2], rows_of[1], m[0][1], arr[7] and `b [1]` and\n```\nc [2]\n```\nthen [2]',
    'Code a[1], x1[2], rows_of[1], m[0][1], arr[7] and `b [1]` and\n```\nc [2]\n```\nthen<2>',
  ],
  ['A bracket [that holds [1] inside]', 'A bracket [that holds<1> inside]'],
  ['Nothing unfinished [1', 'Nothing unfinished'],
  ['Nor this (source', 'Nor this'],
])('%j', (text, wanted) => {
  expect(scan([text])).toBe(wanted);
});

test('the result is the same however the text is cut', () => {
  const part = fc.constantFrom(
    '[',
    ']',
    '1',
    '2',
    '9',
    ', ',
    '-',
    ' ',
    'a',
    'sea',
    '(',
    ')',
    'source ',
    '【',
    '】',
    '`',
    '```',
    '\n',
    '.',
    '😀',
    '[1]',
    ' [2, 1]',
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 24 }), fc.array(fc.nat({ max: 5 }), { minLength: 1 }), (parts, sizes) => {
      const text = parts.join('');
      const characters = [...text];
      const pieces: string[] = [];
      for (let at = 0, i = 0; at < characters.length; i++) {
        const size = sizes[i % sizes.length] as number;
        pieces.push(characters.slice(at, at + size + 1).join(''));
        at += size + 1;
      }
      expect(scan(pieces)).toBe(scan([text]));
    }),
  );
});

test('no text is lost but marks and the space before them', () => {
  fc.assert(
    fc.property(
      fc
        .array(fc.constantFrom('[', ']', '7', 'sea', ' ', '.', '(', 'a[3]', '`'), { maxLength: 24 })
        .map((parts) => parts.join('')),
      (text) => {
        const shown = scan([text], 0);
        let at = 0;
        for (const character of shown) {
          at = text.indexOf(character, at) + 1;
          expect(at).toBeGreaterThan(0);
        }
      },
    ),
  );
});
