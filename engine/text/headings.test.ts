import { describe, expect, test } from 'vitest';
import { segmentAt, wordsAt } from './fixtures/words.ts';
import { headingLevel, titleKey, type PageStyle, type Surroundings } from './headings.ts';
import { segmentOf } from './word.ts';

const style: PageStyle = {
  bodySize: 10,
  headingSizes: [18, 13],
  tagsHeadings: false,
  boldFonts: new Set(['bold']),
  outline: new Map([[titleKey('2.1 Of the rent'), 2]]),
};
const apart: Surroundings = { above: 2, below: 1.6, before: 'It ends here.' };
const inText: Surroundings = { above: 1, below: 1, before: 'The tenant shall pay what is' };

/** The level of a line of 10 points in the font of the text, where nothing else is said. */
const level = (text: string, { size = 10, font = 'text' } = {}, around = apart): number =>
  headingLevel([segmentAt(72, 100, text, { size, font })], style, around);

describe('what is a heading', () => {
  test.each([
    ['the largest size', level('Annual report', { size: 18 }), 1],
    ['the next size', level('Notes', { size: 13 }), 2],
    ['weight at the size of the text', level('Net sales by region', { font: 'bold' }), 3],
    ['weight and a number', level('4.2.1 Net sales', { font: 'bold' }), 3],
    ['a number alone', level('3.1 Scope'), 2],
    ['a word with a number', level('Article 5 Termination'), 3],
    ['capitals apart from the text', level('RISK FACTORS'), 3],
    ['a number alone, in the middle', level('3. Other stones', {}, { ...inText, isCentred: true }), 3],
    ['a title of the outline, however it is set', level('2.1 Of the rent', {}, inText), 2],
  ])('%s', (_, found, expected) => {
    expect(found).toBe(expected);
  });

  test('a title of two lines is one', () => {
    const lines = ['Consolidated statements', 'of cash flows'].map((text, at) =>
      segmentAt(72, 100 + at * 20, text, { size: 18 }),
    );
    expect(headingLevel(lines, style, apart)).toBe(1);
  });
});

test.each([
  ['a point of a slide', level('• Second point', { size: 18 }), 0],
  ['a point with a dash', level('– Second point', { size: 13 }), 0],
  ['an item beside the next', level('2. Second item', {}, { ...apart, isListed: true }), 0],
  ['a bold one', level('2. Second item', { font: 'bold' }, { ...apart, isListed: true }), 3],
])('%s', (_, found, expected) => {
  expect(found).toBe(expected);
});

test('a mark that is larger than its item makes no heading of it', () => {
  const line = segmentOf([...wordsAt(72, 100, '1', { size: 13 }), ...wordsAt(90, 100, 'first point')]);
  expect(headingLevel([line], style, apart)).toBe(0);
});

test('a page that is set smaller as a whole has headings, too', () => {
  const line = segmentAt(72, 100, 'Outlook by river', { size: 8.5, font: 'bold' });
  const levels = [undefined, 10, 8.5].map((pageSize) =>
    headingLevel([line], pageSize === undefined ? style : { ...style, pageSize }, apart),
  );
  expect(levels).toEqual([0, 0, 3]);
});

test.each(['Abstract', 'Summary', 'Zusammenfassung', 'Executive summary'])(
  '"%s" in bold heads a summary that is set smaller than the text',
  (text) => {
    expect([level(text, { size: 9, font: 'bold' }), level(text, { size: 9 })]).toEqual([3, 0]);
  },
);

test.each(['Figure', 'Abstract of title'])('"%s" in small bold is none', (text) => {
  expect(level(text, { size: 9, font: 'bold' })).toBe(0);
});

test.each([
  ['R. Castellano and J. Oyelaran', 0],
  ['A. B. Minns, C. Toft, and O. Prys', 0],
  ['A. Castellano', 2],
  ['3. Februar 2023', 0],
  ['12. March 1999', 0],
  ['3. Outlook for 2023', 2],
])('%s, larger than the text, has the level %d', (text, expected) => {
  expect(level(text, { size: 13 })).toBe(expected);
});

describe('what is none', () => {
  const bold = { font: 'bold' };
  test.each([
    ['text', level('The tenant pays the rent each month', {}, inText)],
    ['a sentence in bold', level('The tenant shall pay all of the rent on the first day of each month in full.', bold)],
    [
      'a label before a list in bold',
      level('The following of our directors and officers have signed the report:', bold),
    ],
    ['the end of a sentence', level('and the costs of the sale,', bold)],
    ['what begins in the middle of one', level('and the costs of it', bold)],
    ['a reference to notes', level('See accompanying Notes to Consolidated Financial Statements', bold)],
    ['a row of numbers', level('2023 2022 2021', bold)],
    ['a signature', level('/s/ Ada Lindqvist', bold)],
    ['the name below a signature', level('Ada Lindqvist', bold, { ...apart, before: '/s/ Ada Lindqvist' })],
    ['dots that lead to a page', level('Risk factors . . . . . . 12', { size: 13 })],
    ['a numbered line inside the text', level('3.1 Scope', {}, inText)],
    ['letters without capitals beside a name in them', level('العقد رقم بمبلغ مع شركة ABCD', {}, apart)],
    ['the same in Japanese', level('契約はABCD社との間で締結する', {}, apart)],
    ['capitals inside the text', level('RISK FACTORS', {}, inText)],
    ['a note in small print', level('4.1 Scope', { size: 8 })],
    ['no word', level('12 – 14', { size: 18 })],
  ])('%s', (_, found) => {
    expect(found).toBe(0);
  });

  test('a row of a table: an age between a name and a position', () => {
    const row = 'Ada Lindqvist 49 Senior Vice President, Chief Accounting Officer';
    expect(level(row, bold, inText)).toBe(0);
    expect(level('49 Senior Vice President, Chief Accounting Officer', bold, inText)).toBe(0);
    expect(level('49 Senior Vice President, Chief Accounting Officer', {}, inText)).toBe(0);
  });

  test('an entry of a table of contents', () => {
    const entry = [
      ...segmentAt(72, 100, 'Risk factors', { size: 13 }).words,
      ...segmentAt(400, 100, '12', { size: 13 }).words,
    ];
    const line = { ...segmentAt(72, 100, 'Risk factors', { size: 13 }), words: entry };
    expect(headingLevel([line], style, apart)).toBe(0);
  });

  test('four lines, however they are set', () => {
    const lines = Array.from({ length: 4 }, (_, at) => segmentAt(72, 100 + at * 20, 'Large print', { size: 18 }));
    expect(headingLevel(lines, style, apart)).toBe(0);
  });
});

test.each([
  ['Chapter 4 Rents', 'rents'],
  ['2.1 Of the Rent', 'oftherent'],
  ['IV. Über Mieten', 'ubermieten'],
])('titles are compared without numbers, case and accents: %s', (title, key) => {
  expect(titleKey(title)).toBe(key);
});
