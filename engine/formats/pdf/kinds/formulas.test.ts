import { describe } from 'vitest';
import { standardFont } from '../../../../tools/fixtures/pdf-fonts.ts';
import { line, testTexts } from './fixture.ts';

const extras = { fonts: { F2: standardFont('ABCDEF+CMEX10', { 0: 'parenleftbig', 1: 'parenrightbig' }) } };
/** Signs of TeX's font of large signs, which hang from their baseline, by their codes. */
const sign = (x: number, y: number, codes: string, size = 10): string => line(x, y, codes, size, 'F2');
const small = (x: number, y: number, text: string): string => line(x, y, text, 7);

describe('signs of formulas hang over their line', () => {
  testTexts([
    [
      'a root',
      line(72, 700, 'of', 10) + sign(83, 708.2, 'p') + line(88.6, 700, '2 metres', 10) + line(72, 686, 'in length', 10),
      'of √2 metres in length',
      extras,
    ],
    [
      'a sum with its limits',
      line(72, 700, 'so', 10) +
        sign(85, 707.5, 'P') +
        small(91.8, 703.6, 'n') +
        small(91.8, 697, 'k=0') +
        line(106, 700, 'is x', 10),
      'so ∑nk=0 is x',
      extras,
    ],
    [
      'an integral, whose limits are no fraction',
      line(72, 700, 'so', 10) +
        sign(85, 707.5, 'R') +
        small(90.5, 704, '1') +
        small(90, 696, '0') +
        line(97, 700, 'f is x', 10),
      'so ∫0¹ f is x',
      extras,
    ],
    [
      'a sum that begins its line',
      sign(72, 707.5, 'P') + line(84, 700, 'of all', 10) + line(72, 686, 'is less than that', 10),
      '∑ of all is less than that',
      extras,
    ],
    [
      'brackets of several sizes, in codes of controls',
      line(72, 700, 'Let', 10) +
        sign(89, 708.4, '\\000') +
        line(89.6, 700, 'a', 10) +
        sign(95.3, 708.4, '\\001') +
        line(99, 700, 'be', 10),
      'Let (a) be',
      extras,
    ],
    [
      'signs that the file names are those',
      line(72, 700, 'Let', 10) +
        sign(89, 700, '\\(') +
        line(93.6, 700, 'a', 10) +
        sign(99, 700, '\\)') +
        line(106, 700, 'be', 10),
      'Let (a) be',
      extras,
    ],
    ['letters of another font', line(72, 700, 'P R', 10, 'F2'), 'P R', { fonts: { F2: standardFont('ABCDEF+CMR10') } }],
  ]);
});
