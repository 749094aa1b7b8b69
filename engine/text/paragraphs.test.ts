import { describe, expect, test } from 'vitest';
import { readParagraphs as read } from './fixtures/paragraphs.ts';

describe('entries whose lines after the first are set in', () => {
  test('go on in the middle of a sentence', () => {
    expect(
      read(
        'Abel, Rosa. The Glue Pot and Other Stories. Leeds, Hare Press, in 1977. A book',
        '    for children that is right in every detail.',
        'Corelli, Ada, and Tom Finch. Leather. The third edition. London, Mill and Sons,',
        '    1961.',
      ),
    ).toEqual([
      'Abel, Rosa. The Glue Pot and Other Stories. Leeds, Hare Press, in 1977. A book for children that is right in ' +
        'every detail.',
      'Corelli, Ada, and Tom Finch. Leather. The third edition. London, Mill and Sons, 1961.',
    ]);
  });

  test('do not after a sentence that ends: paragraphs begin so', () => {
    expect(
      read(
        'The books of the keepers are nearly complete, and they show what was used in each',
        'of the years.',
        '    Nobody has looked at these books as a source of numbers until then, which is',
        'not surprising.',
      ),
    ).toHaveLength(2);
  });

  test('nor after a line that was ended by hand', () => {
    expect(
      read(
        'The books of the keepers are nearly complete, and they show what was used in each',
        'of the years and nights',
        '    Nobody has looked at these books as a source of numbers until then, which is',
        'not surprising.',
      ),
    ).toHaveLength(2);
  });
});

test('entries that end with a price are paragraphs of their own', () => {
  const entries = [
    'Half binding in cloth . . . . . . . . . . 38.00',
    'Half binding in leather . . . . . . . . . . 64.00',
  ];
  expect(read(...entries)).toEqual(entries);
});
