import { describe, expect, test } from 'vitest';
import type { Side, Word } from './word.ts';
import { inWritingOrder } from './writing-order.ts';

/** Words of a line as they stand from left to right, ten points a letter; a space before a word is a gap. */
function line(shown: string): readonly Word[] {
  let left = 0;
  return shown.split(/(\s+)/u).flatMap((piece, index): readonly Word[] => {
    if (index % 2 === 1) {
      left += 5;
      return [];
    }
    // Every change of script or kind is a word of its own, as files draw them.
    return Array.from(piece.matchAll(/\p{Script=Hebrew}+|[A-Za-z]+|[\d,.]*\d|./gu), ([text]) => {
      const word = at(text, left);
      left = word.right;
      return word;
    });
  });
}

const at = (text: string, left: number, space?: Side): Word => ({
  text,
  rect: { x: left, y: 0, width: 10 * text.length, height: 10 },
  rtl: /\p{Script=Hebrew}/u.test(text),
  space,
  left,
  right: left + 10 * text.length,
  baseline: 0,
  size: 10,
  turn: 0,
  font: 'f',
});

/** Texts in reading order; what is written from right to left is in the order of reading inside a word already. */
const read = (shown: string, onRtlPage: boolean): readonly string[] =>
  inWritingOrder(line(shown), onRtlPage).map(({ text }) => text);

test.each([
  ['plain words', 'one two three', ['one', 'two', 'three']],
  ['a number with a hyphen', '.AB-1234 מספר', ['מספר', 'AB', '-', '1234', '.']],
  ['brackets around words', '(נספח) חוזה', ['חוזה', '(', 'נספח', ')']],
  ['an amount', 'שקל 1,500 הסכום', ['הסכום', '1,500', 'שקל']],
  ['two numbers', 'סוף 12 34 סעיף', ['סעיף', '34', '12', 'סוף']],
  ['a foreign line with words', 'the words עולם שלום mean peace', ['the', 'words', 'שלום', 'עולם', 'mean', 'peace']],
  ['a foreign line with a number between words', 'see ב 12 סעיף here', ['see', 'סעיף', '12', 'ב', 'here']],
  ['a foreign line that ends in words', 'they say עולם שלום.', ['they', 'say', 'שלום', 'עולם', '.']],
  ['a long name behind a colon', 'Acme Trading Limited :חברה', ['חברה', ':', 'Acme', 'Trading', 'Limited']],
  ['a foreign line with one word', 'the word שלום means peace', ['the', 'word', 'שלום', 'means', 'peace']],
])('%s', (_, shown, expected) => {
  expect(read(shown, false)).toEqual(expected);
});

test('a foreign name, longer than the rest of its line, on a page from right to left', () => {
  expect(read('לפי Acme Trading Ltd חברת', true)).toEqual(['חברת', 'Acme', 'Trading', 'Ltd', 'לפי']);
});

describe('on a page from right to left', () => {
  test.each([
    ['a line of another language', 'see (3 פרק) עברית then ten items.', 'see עברית(פרק3)then ten items .'],
    ['a name with its number', 'לפי Word 2019 בתוכנת', 'בתוכנת Word 2019 לפי'],
    ['a number with its unit', 'לפי kg 20 משקל', 'משקל 20 kg לפי'],
    ['a bracket that opens at the end of a line', 'נספח[ – ביום', 'ביום – [ נספח'],
    ['a bracket that closes in the next line', '.]א לפי', 'לפי א ] .'],
    ['a number that is left for the last line', '.1,234', '1,234 .'],
    ['the same with a bracket', '.(16.0', '16.0 ) .'],
    ['a number between letters', 'א-12 סעיף', 'סעיף 12 - א'],
  ])('%s', (_, shown, expected) => {
    const joined = (text: string): string => text.replaceAll(' ', '');
    expect(joined(read(shown, true).join(''))).toBe(joined(expected));
  });
});
