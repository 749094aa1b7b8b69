import { describe, expect, test } from 'vitest';
import { segmentAt } from './fixtures/words.ts';
import { withLetterhead } from './letterheads.ts';
import type { Paragraph } from './paragraphs.ts';

/** A block whose lines stand below each other from a baseline on. */
const block = (kind: Paragraph['kind'], baseline: number, ...lines: readonly string[]): Paragraph => ({
  kind,
  level: kind === 'heading' ? 1 : 0,
  lines: lines.map((text, at) => segmentAt(72, baseline + 12 * at, text)),
});

const kinds = (...blocks: readonly Paragraph[]): readonly string[] =>
  withLetterhead(blocks).map((each) => ('cells' in each ? 'table' : each.kind));

describe('the name of a sender is no heading', () => {
  test.each([['12 Quay Street, Port Ellis'], ['Quay 11, Oster'], ['Am Markt 3a'], ['31789 Talweiler']])(
    'right above its address: %s',
    (address) => {
      expect(kinds(block('heading', 100, 'Ropeworks Hallam'), block('paragraph', 112, address))).toEqual([
        'paragraph',
        'paragraph',
      ]);
    },
  );

  test.each([['Dear Captain Roe,'], ['Sehr geehrte Frau Oswald,'], ['Lieber Herr Steffens!']])(
    'above "%s", but what the letter is about is',
    (salutation) => {
      const letter = [
        block('heading', 100, 'Cooperage Brandt'),
        block('paragraph', 140, 'Makers of casks'),
        block('heading', 200, 'Your order'),
        block('paragraph', 230, salutation),
      ];
      expect(kinds(...letter)).toEqual(['paragraph', 'paragraph', 'heading', 'paragraph']);
    },
  );

  test.each<[string, Paragraph]>([
    ['a date', block('paragraph', 112, '31 December 2019')],
    ['a date whose month is first', block('paragraph', 112, 'October 14, 1998')],
    ['a day of a month', block('paragraph', 112, 'Sept. 3')],
    ['a contents', block('paragraph', 112, '1 The people', '2 Prices')],
    ['an address apart', block('paragraph', 130, '12 Quay Street, Port Ellis')],
    ['text', block('paragraph', 112, 'In 2011 the company at Quay Street 11 had a good year, as had most others.')],
  ])('but a title above %s is', (_, below) => {
    expect(kinds(block('heading', 100, 'Annual report'), below)).toEqual(['heading', 'paragraph']);
  });
});

test('a course and its term right below a title are no address', () => {
  expect(
    kinds(
      block('heading', 100, 'Navigation for small boats'),
      block('paragraph', 112, 'Evening course 14, autumn 2020'),
    ),
  ).toEqual(['heading', 'paragraph']);
});
