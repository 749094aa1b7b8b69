import { describe } from 'vitest';
import { codedFont, standardFont } from '../../../../tools/fixtures/pdf-fonts.ts';
import { line, shown, testTexts, type Case } from './fixture.ts';

describe('spaces however they are made', () => {
  const each = (text: string): string => shown(Array.from(text, (letter) => `(${letter}) Tj`).join(' '));
  testTexts([
    ['letter by letter', each('The tenant pays'), 'The tenant pays'],
    ['drawn together', shown('-2 Tw (The tenant pays rent) Tj'), 'The tenant pays rent'],
    ['by distances', shown('[(The) -280 (tenant) -280 (pays)] TJ'), 'The tenant pays'],
    ['by narrow distances', shown('[(The) -160 (tenant) -160 (pays)] TJ'), 'The tenant pays'],
    [
      'in a font of their own',
      shown('(The) Tj /F2 4 Tf ( ) Tj /F1 11 Tf (tenant) Tj /F2 3 Tf ( ) Tj /F1 11 Tf (pays) Tj'),
      'The tenant pays',
      { fonts: { F2: standardFont('Times-Roman') } },
    ],
    ['that do not break', shown('(The\\240tenant) Tj'), 'The tenant'],
    ['by moves', shown('(The) Tj 21.5 0 Td (tenant) Tj 33 0 Td (pays) Tj'), 'The tenant pays'],
    ['in narrow letters', shown('60 Tz (The tenant pays) Tj'), 'The tenant pays'],
  ]);
});

describe('letters that another font draws after their line fill the gaps that are left for them', () => {
  const own = { fonts: { F2: '3 0 R' }, objects: codedFont(3, { 1: 'ế' }) };
  const later = (x: number): string => `BT /F2 11 Tf ${x} 700 Td <0001> Tj ET\n`;
  testTexts([
    ['inside of one text', shown('[(cho Ti) -550 (ng Anh)] TJ') + later(101.95), 'cho Tiếng Anh', own],
    ['between two texts', shown('(hai tam) Tj 42.1 0 Td (ng nam) Tj') + later(72 + 42.1 - 6.05), 'hai tamếng nam', own],
    ['a word between two', shown('[(cho ta) -1250 (ng Anh)] TJ') + later(105.6), 'cho ta ế ng Anh', own],
  ]);
});

describe('kerning makes no space', () => {
  testTexts([
    ['by distances', shown('[(Equit) -60 (y and Cash Flo) 15 (w) -90 (s)] TJ'), 'Equity and Cash Flows'],
    ['by moves', shown('(Equit) Tj 25.5 0 Td (y) Tj'), 'Equity'],
  ]);
});

/** Letters and words apart by distances alone, in thousandths of the size. */
const apartBy = (letters: number, text: string, words: number): string => {
  const items = Array.from(text, (letter) =>
    letter === ' ' ? `${letters - words}` : `(${latin(letter)}) ${-letters}`,
  );
  return `[${items.join(' ')}] TJ`;
};
const latin = (letter: string): string =>
  letter < '\u0080' ? letter : `\\${letter.charCodeAt(0).toString(8).padStart(3, '0')}`;

describe('words that are set letter by letter are words', () => {
  testTexts([
    ['by character spacing', shown('5 Tc (NOTICE OF MEETING) Tj'), 'NOTICE OF MEETING'],
    ['wide', shown('9 Tc (NOTICE OF MEETING) Tj'), 'NOTICE OF MEETING'],
    ['narrow', shown('2 Tc (NOTICE OF MEETING) Tj'), 'NOTICE OF MEETING'],
    ['with a number', shown('3 Tc (notice of meeting 2023) Tj'), 'notice of meeting 2023'],
    ['by distances', shown('[(N) -400 (O) -400 (T) -400 (I) -400 (C) -400 (E)] TJ'), 'NOTICE'],
    ['with spaces', shown('(N O T I C E   O F   M E E T I N G) Tj'), 'NOTICE OF MEETING'],
    ['inside a line', shown('(This is w i c h t i g for all of us) Tj'), 'This is wichtig for all of us'],
    ['at even places', Array.from('NOTICE', (letter, at) => line(72 + at * 14, 700, letter)).join(''), 'NOTICE'],
    [
      'inside a line, narrowly',
      shown('(nur dann, wenn er es will, ja ) Tj /F2 11 Tf 1.8 Tc (beide) Tj 0 Tc /F1 11 Tf ( das gut finden) Tj'),
      'nur dann, wenn er es will, ja beide das gut finden',
      { fonts: { F2: standardFont('Helvetica-Oblique') } },
    ],
    [
      'a short one, as far apart as words are',
      shown(
        '(Der Mieter ist ) Tj 2.9 Tc (nicht) Tj 0 Tc ( berechtigt und ) Tj 2.9 Tc (kein) Tj 0 Tc ( Mieter ist es) Tj',
      ),
      'Der Mieter ist nicht berechtigt und kein Mieter ist es',
    ],
    [
      'but not a few variables',
      shown('(for x k a n we) Tj ( have ) Tj 2.9 Tc (xkpn) Tj'),
      'for x k a n we have x k p n',
    ],
    [
      'an amount',
      shown('(in sum we pay you the sum of ) Tj 2.6 Tc (12,500.00) Tj 0 Tc ( now) Tj'),
      'in sum we pay you the sum of 12,500.00 now',
    ],
    ['of a sentence', shown('4 Tc (Der Vertrag endet am 31. Mai 2024.) Tj'), 'Der Vertrag endet am 31. Mai 2024.'],
    ['by distances, words too', shown(apartBy(300, 'Gesperrter Text: Höhe', 530)), 'Gesperrter Text: Höhe'],
    ['by wide distances', shown(apartBy(400, 'Wichtig für alle.', 700)), 'Wichtig für alle.'],
    ['but points of a figure are none', shown('(points A B C D lie there) Tj'), 'points A B C D lie there'],
    ['nor are figures', shown('(1 2 4 8 6 2) Tj'), '1 2 4 8 6 2'],
    ['nor an ellipsis', shown('(some f, . . . , g are real) Tj'), 'some f, . . . , g are real'],
    ['nor few variables', shown('(where x k p n are real) Tj'), 'where x k p n are real'],
  ]);
});

/** Widths of Helvetica, in thousandths. */
const narrowOnes: Readonly<Record<string, number>> = { ' ': 278, i: 222, l: 222, t: 278, f: 278, ',': 278, r: 333 };
const wideOnes: Readonly<Record<string, number>> = { c: 500, s: 500, y: 500, m: 833 };
/** Each letter twice, one after the other, at its place and a little to the right. */
function twiceEach(text: string): string {
  let x = 72;
  return Array.from(text, (letter) => {
    const both = line(x, 700, letter) + line(x + 0.35, 700, letter);
    x += ((narrowOnes[letter] ?? wideOnes[letter] ?? 556) * 11) / 1000;
    return both;
  }).join('');
}

describe('what is drawn again is read once', () => {
  const shifted = (shifts: readonly (readonly [number, number])[], text: string): string =>
    shifts.map(([x, y]) => line(72 + x, 700 + y, text)).join('');
  testTexts([
    [
      'letter by letter, with narrow letters',
      twiceEach('Liability cap is 2 million, illicit bills'),
      'Liability cap is 2 million, illicit bills',
    ],
    ['letter by letter, with letters that are doubled', twiceEach('all bill see pass'), 'all bill see pass'],
    ['with an outline', shown('2 Tr 0.3 w (Grand Total) Tj'), 'Grand Total'],
    [
      'in a second font with a space of its own',
      'BT /F1 11 Tf 72 700 Td (Payable ) Tj /F2 11 Tf (Grand Total 4,512.00) Tj ET ' +
        'BT /F1 11 Tf 72 700 Td (Payable ) Tj /F3 11 Tf (Grand Total 4,512.00) Tj ( il il) Tj ET',
      'Payable Grand Total 4,512.00 il il',
      { fonts: { F2: standardFont('Helvetica-Bold'), F3: standardFont('Helvetica-Bold') } },
    ],
    [
      'in pieces',
      shown('[(Grand T) 80 (otal)] TJ') + 'BT /F1 11 Tf 72.4 700 Td [(Grand T) 80 (otal)] TJ ET',
      'Grand Total',
    ],
    [
      'after the rest of the page',
      line(72, 700, 'Title words') + line(72, 680, 'Body text here') + line(72.4, 700, 'Title words'),
      'Title words Body text here',
    ],
    [
      'a point away',
      shifted(
        [
          [0, 0],
          [1, 0],
        ],
        '4,512.00',
      ),
      '4,512.00',
    ],
    [
      'aslant',
      shifted(
        [
          [0, 0],
          [0.3, -0.3],
        ],
        'Termination',
      ),
      'Termination',
    ],
    [
      'four times',
      shifted(
        [
          [0, 0],
          [0.3, 0],
          [0, 0.3],
          [0.3, 0.3],
        ],
        'Loan sum 11,100.11',
      ),
      'Loan sum 11,100.11',
    ],
    ...[698.5, 698.7, 698.9, 699.1].map((y): Case => [
      `as two shadows from ${y}`,
      line(73.5, y, 'Title') + line(72.75, y + 0.75, 'Title') + line(72, y + 1.5, 'Title'),
      'Title',
    ]),
    ['as a shadow', line(72, 700, 'Termination', 24) + line(74, 698, 'Termination', 24), 'Termination'],
    [
      'in two fonts',
      line(72, 700, 'Termination') + line(72.3, 700, 'Termination', 11, 'F2'),
      'Termination',
      { fonts: { F2: standardFont('Helvetica') } },
    ],
    [
      'from right to left',
      'BT /F2 11 Tf 72 700 Td <000100020003> Tj ET BT /F2 11 Tf 72.3 700 Td <000100020003> Tj ET',
      'אבג',
      { fonts: { F2: '3 0 R' }, objects: codedFont(3, { 1: 'ג', 2: 'ב', 3: 'א' }) },
    ],
  ]);
});

describe('thin spaces in numbers', () => {
  // "Total 1" is 33.6 points wide, and the next text begins 1.4 behind it, in a font of its own.
  const behind = (text: string): string => line(72, 700, 'Total 1') + line(107, 700, text, 11, 'F2');
  const fonts = { F2: standardFont('Times-Roman') };
  testTexts([
    ['between groups of three figures', behind('234,50 euros'), 'Total 1 234,50 euros', { fonts }],
    ['none between others', behind('23,50 euros'), 'Total 123,50 euros', { fonts }],
  ]);
});
