import { describe, expect, test } from 'vitest';
import { segmentAt } from './fixtures/words.ts';
import type { PageStyle } from './headings.ts';
import type { Paragraph } from './paragraphs.ts';
import { withTitleBlocks } from './title-blocks.ts';

const style: PageStyle = {
  bodySize: 10,
  headingSizes: [17, 12],
  tagsHeadings: false,
  boldFonts: new Set(['bold']),
  outline: new Map(),
};

const block = (kind: Paragraph['kind'], text: string, size: number, font = 'text'): Paragraph => ({
  kind,
  level: kind === 'heading' ? 1 : 0,
  lines: [segmentAt(72, 100, text, { size, font })],
});
const heading = (text: string, size: number, font?: string): Paragraph => block('heading', text, size, font);

/** What is still a heading. */
const headings = (...blocks: readonly Paragraph[]): readonly string[] =>
  withTitleBlocks(blocks, style).flatMap((each) =>
    'cells' in each || each.kind !== 'heading'
      ? []
      : [each.lines.map(({ words }) => words.map(({ text }) => text).join(' ')).join(' ')],
  );

describe('names and dates below a title are no headings', () => {
  const text = block('paragraph', 'Eels climb a weir when its stones are wet.', 10);
  test.each<[string, readonly Paragraph[]]>([
    ['a name', [heading('Mirjam Okonedo', 12)]],
    ['names with initials', [heading('A. Keel and W. van Strand', 12)]],
    ['a date', [heading('17 November 2014', 12)]],
    ['a season', [heading('Spring 2012', 12)]],
    ['a date with a word', [heading('Received 4 January 2020', 12)]],
    ['a name and a date below a subtitle', [text, heading('Ambrose Keel', 12), heading('Sommer 2014', 12)]],
  ])('%s', (_, below) => {
    expect(headings(heading('Eels at two weirs', 17), ...below, text)).toEqual(['Eels at two weirs']);
  });

  test('also where headings have their size, if a date follows', () => {
    const section = heading('1 Stones', 12);
    const all = [heading('Stone', 17), heading('Ambrose Keel', 12), heading('3 May 2014', 12), section, text];
    expect(headings(...all)).toEqual(['Stone', '1 Stones']);
  });

  test.each<[string, readonly Paragraph[]]>([
    ['words', [heading('Why eels climb', 12)]],
    ['what is bold', [heading('Market Outlook', 12, 'bold')]],
    ['what is as large as the title', [heading('Low Fell', 17)]],
    ['a size that others have', [heading('Market Outlook', 12), text, heading('Risks', 12)]],
  ])('but %s may be', (_, below) => {
    expect(headings(heading('Title', 17), ...below, text)).toHaveLength(
      1 + below.filter(({ kind }) => kind === 'heading').length,
    );
  });
});

test('a bold subtitle is none where names follow, however large other headings are', () => {
  expect(
    headings(
      heading('Stone from the quarry', 17, 'bold'),
      heading('Tests of strength after frost', 12, 'bold'),
      heading('Wilhelmina Strand Ambrose Keel', 14),
      heading('17 November 2014', 14),
      heading('2.1 What the masons say', 12, 'bold'),
    ),
  ).toEqual(['Stone from the quarry', '2.1 What the masons say']);
});

test('a mark behind a name is that of a note on it', () => {
  expect(headings(heading('Salt on the roads', 17), heading('A. Ferrand * M. Lisle', 12))).toEqual([
    'Salt on the roads',
  ]);
});

test('a role before a name and a place before a date are of them', () => {
  expect(
    headings(
      heading('Minutes of the wardens', 17),
      heading('Clerk: Osbert Fenn', 12),
      heading('Held at the Pound House, 3 May 2016', 12),
    ),
  ).toEqual(['Minutes of the wardens']);
});
