import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { piecesOf } from './plain-recipe.ts';

test('pieces have at most 1,000 characters, overlap, and hold every word', () => {
  const word = fc.stringMatching(/^[a-z]{1,12}$/u);
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 800 }), (words) => {
      const pieces = piecesOf(words.join(' '));
      const held = new Set(pieces.flatMap((piece) => piece.split(' ')));
      expect({
        longest: Math.max(...pieces.map((piece) => piece.length)) <= 1_000,
        missing: words.filter((each) => !held.has(each)),
      }).toEqual({ longest: true, missing: [] });
    }),
  );
});
