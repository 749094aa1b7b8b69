import { describe } from 'vitest';
import { line, shown, testTexts } from './fixture.ts';

const font = (name: string, more = ''): string => `<< /Type /Font /Subtype /Type1 /BaseFont /${name} ${more} >>`;
const dingbats = { fonts: { F2: font('ZapfDingbats') } };
const label = (y: number, text: string): string => line(90, y, text);
const sign = (y: number, text: string): string => line(72, y, text, 11, 'F2');

describe('fonts of signs', () => {
  testTexts([
    ['a tick', sign(700, '4') + label(700, 'I am married'), '✔ I am married', dingbats],
    ['a cross', sign(700, '8') + label(700, 'I am married'), '✘ I am married', dingbats],
    [
      'boxes and dots',
      sign(700, 'n') + label(700, 'square') + sign(660, 'o') + label(660, 'box') + sign(620, 'l') + label(620, 'dot'),
      '■ square\n\n❏ box\n\n● dot',
      dingbats,
    ],
    [
      'arrows and circled figures',
      shown('(\\325) Tj ( ) Tj (\\254\\264) Tj ( ) Tj (\\342) Tj', 'F2'),
      '→ ①⑨ ➢',
      dingbats,
    ],
    [
      'a subset by the name of another foundry',
      sign(700, '4') + label(700, 'yes'),
      '✔ yes',
      { fonts: { F2: font('ABCDEF+ITCZapfDingbats') } },
    ],
    [
      'boxes of Wingdings',
      sign(700, '\\376') + label(700, 'yes') + sign(660, '\\250') + label(660, 'no'),
      '☑ yes\n\n□ no',
      { fonts: { F2: font('Wingdings-Regular', '/Encoding /WinAnsiEncoding') } },
    ],
    [
      'boxes of Wingdings 2',
      sign(700, 'R') + label(700, 'yes'),
      '☑ yes',
      { fonts: { F2: font('ABCDEF+Wingdings2', '/Encoding /WinAnsiEncoding') } },
    ],
    [
      'Greek letters of Symbol',
      shown('(the angle ) Tj /F2 11 Tf (a) Tj /F1 11 Tf ( is ) Tj /F2 11 Tf (45\\260) Tj'),
      'the angle α is 45°',
      { fonts: { F2: font('SymbolMT', '/Encoding /WinAnsiEncoding') } },
    ],
    [
      'no letters of other fonts',
      sign(700, '4') + label(700, 'is four'),
      '4 is four',
      { fonts: { F2: font('Times-Roman') } },
    ],
  ]);
});
