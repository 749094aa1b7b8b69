import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, test } from 'vitest';
import type { TextItem } from '../../text/words.ts';
import { codedFont, toUnicode } from '../../../tools/fixtures/pdf-fonts.ts';
import { line, partOf } from './kinds/fixture.ts';
import { SignFonts } from './sign-fonts.ts';

/** A text as a font of this name shows it. */
async function shownIn(name: string, text: string): Promise<string | undefined> {
  const page = {
    getOperatorList: async () => ({}),
    commonObjs: { has: () => true, get: () => ({ name }) },
  } as unknown as PDFPageProxy;
  const [item] = await new SignFonts().in(page, [{ str: text, fontName: 'f1' } as TextItem]);
  return item?.str;
}

describe('letters of fonts of signs', () => {
  test.each([
    ['ABCDEF+SymbolMT', '\uf061', 'α'],
    ['Symbol', '\uf0a3', '≤'],
    ['SymbolStd', '\uf057', 'Ω'],
    ['SymbolPS,Bold', '\uf0ae', '→'],
    ['GHIJKL+Wingdings-Regular', '\uf0fe', '☑'],
    ['Wingdings', '\uf04a', '☺'],
    ['Wingdings2', '\uf052', '☑'],
    ['ABCDEF+Wingdings3', '\uf075', '▶'],
    ['Wingdings-3', '\uf022', '⭢'],
    ['ABCDEF+Webdings', '\uf061', '✔'],
    ['Webdings', 'c', '⬜'],
    ['ABCDEF+TeX-feymr10', 'e', '€'],
    ['feybo10', 'e', '€'],
  ])('of %s, %o is %s', async (font, letter, sign) => {
    expect(await shownIn(font, letter)).toBe(sign);
  });

  test.each([
    ['another font', 'ABCDEF+Corporate', '\uf061'],
    ['a font that only begins like one', 'SymbolicSans', '\uf061'],
    ['a font of letters with a name like one of euros', 'Feyer-Regular', 'e'],
    ['a formula', 'CMMI10', 'e'],
  ])('%s is left as it is', async (_, font, letter) => {
    expect(await shownIn(font, letter)).toBe(letter);
  });
});

const text = line(72, 700, 'The angle ');

test('a formula with letters of Symbol that the file maps to the private area', async () => {
  const font =
    '<< /Type /Font /Subtype /TrueType /BaseFont /ABCDEF+SymbolMT /FirstChar 0 /LastChar 255 /ToUnicode 3 0 R >>';
  const map = toUnicode({ 97: '\uf061', 98: '\uf0a3', 99: '\uf062' }, 1);
  const part = await partOf(text + line(140, 700, 'abc', 11, 'F2'), { fonts: { F2: font }, objects: [map] });
  expect(part.text).toBe('The angle α≤β');
});

test('the same in codes of two bytes, as Word writes it', async () => {
  const objects = codedFont(3, { 97: '\uf061', 98: '\uf0a3', 99: '\uf062' }).map((each) =>
    typeof each === 'string' ? each.replaceAll('/Made', '/ABCDEF+SymbolMT') : each,
  );
  const shown = 'BT /F2 11 Tf 140 700 Td <006100620063> Tj ET';
  expect((await partOf(text + shown, { fonts: { F2: '3 0 R' }, objects })).text).toBe('The angle α≤β');
});

test('a price in euros, which LaTeX draws as "e" of another font, is one in euros; a variable is none', async () => {
  const font = (name: string): string =>
    `<< /Type /Font /Subtype /Type1 /BaseFont /${name} /FirstChar 0 /LastChar 255 /Encoding /WinAnsiEncoding >>`;
  const prices = line(72, 700, 'It costs 500') + line(140, 700, 'e', 11, 'F2') + line(72, 680, 'The number');
  const fonts = { F2: font('ABCDEF+TeX-feymr10'), F3: font('ABCDEF+CMMI10') };
  const part = await partOf(`${prices}${line(138, 680, 'e', 11, 'F3')}`, { fonts });
  expect(part.text).toBe('It costs 500 € The number e');
});
