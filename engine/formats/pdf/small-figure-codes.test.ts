import { describe, expect, test } from 'vitest';
import { toUnicode } from '../../../tools/fixtures/pdf-fonts.ts';
import { contentPage, pdfFile, type PdfStream } from '../../../tools/fixtures/pdf-writer.ts';
import { partsOf } from '../fixtures/documents.ts';
import { shown } from './kinds/fixture.ts';

/** Codes of "EUR 1,500 m2" in one font, whose last codes are small figures: 4, 2, 1. */
const letters = ['E', 'U', 'R', ' ', '1', ',', '5', '0', 'm', '2', '4', '2', '1'];
const [four, two, one] = [11, 12, 13];
const map = toUnicode(Object.fromEntries(letters.map((letter, at) => [at + 1, letter])), 2);
const widths = [600, 700, 700, 250, 480, 250, 480, 480, 750, 480, 310, 310, 310];
const hex = (codes: readonly number[]): string => codes.map((code) => code.toString(16).padStart(4, '0')).join('');

/** A font of the codes, numbered from 3, with widths in one of the two ways; the letters are of no font file. */
const fontOf = (list: string, letterMap: PdfStream): readonly (string | PdfStream)[] => [
  '<< /Type /Font /Subtype /Type0 /BaseFont /Made /Encoding /Identity-H /DescendantFonts [4 0 R] /ToUnicode 5 0 R >>',
  `<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Made /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) ` +
    `/Supplement 0 >> /DW 500 /W [${list}] /FontDescriptor 6 0 R >>`,
  letterMap,
  '<< /Type /FontDescriptor /FontName /Made /Flags 4 /FontBBox [0 0 1000 1000] /Ascent 800 /Descent -200 ' +
    '/ItalicAngle 0 /CapHeight 700 /StemV 80 >>',
];
const read = async (list: string, codes: readonly number[], letterMap = map): Promise<string | undefined> => {
  const page = { ...contentPage(shown(`/F2 11 Tf <${hex(codes)}> Tj`)), fonts: { F2: '3 0 R' } };
  return (await partsOf(pdfFile([page], undefined, { objects: fontOf(list, letterMap) }), 'page.pdf'))[0]?.text;
};
const amount = [1, 2, 3, 4, 5, 6, 7, 8, 8];

test.each([
  ['of a list', `1 [${widths.join(' ')}]`],
  ['of ranges', widths.map((width, at) => `${at + 1} ${at + 1} ${width}`).join(' ')],
])('small figures in one item with an amount are a mark, by widths %s', async (_, list) => {
  expect([
    await read(list, [...amount, four]),
    await read(list, [...amount, one, two]),
    await read(list, [7, 8, 4, 9, two]),
  ]).toEqual(['EUR 1,500 ⁴', 'EUR 1,500 ¹²', '50 m²']);
});

test.each([
  ['nearly as wide as the others', widths.with(four - 1, 400)],
  ['that differ in their widths, as those of a text', widths.with(four - 1, 370).with(two - 1, 300)],
  ['whose widths are not told', []],
])('figures %s are figures of the amount', async (_, list) => {
  expect(await read(`1 [${list.join(' ')}]`, [...amount, four])).toBe('EUR 1,5004');
});

test('a 1 that is narrow by itself is a figure of the amount', async () => {
  const narrow = widths.map((width, at) => (at === 4 || at === 12 ? 300 : at > 9 ? 480 : width));
  expect(await read(`1 [${narrow.join(' ')}]`, amount)).toBe('EUR 1,500');
});

describe('figures of an old style, of which some are narrow', () => {
  /** "1923" and "4,567" in a font like this: 1, 9, 2, 3, a comma, 4, 5, 6, 7. */
  const oldStyle = [276, 468, 415, 314, 220, 529, 328, 474, 424];
  const all = [...widths.slice(0, 4), ...oldStyle];
  const oldMap = toUnicode(
    Object.fromEntries(
      ['E', 'U', 'R', ' ', '1', '9', '2', '3', ',', '4', '5', '6', '7'].map((sign, at) => [at + 1, sign]),
    ),
    2,
  );
  const [year, sum] = [
    [5, 6, 7, 8],
    [10, 9, 11, 12, 13],
  ];
  test.each([
    ['that differ in their widths', all, [...year, 4, ...sum], '1923 4,567'],
    ['that end a number', all, year, '1923'],
    [
      'that go on, and whose others are as wide as each other',
      all.map((width) => (width > 400 ? 470 : width)),
      sum,
      '4,567',
    ],
  ])('%s', async (_, list, codes, expected) => {
    expect(await read(`1 [${list.join(' ')}]`, codes, oldMap)).toBe(expected);
  });

  test('a mark is one where the font has its figure wide too', async () => {
    const marked = toUnicode(Object.fromEntries(['4', '9', '2', ' ', '4'].map((sign, at) => [at + 1, sign])), 2);
    expect(await read('1 [529 468 415 250 310]', [1, 2, 3, 5], marked)).toBe('492 ⁴');
  });
});
