import { describe, expect, test } from 'vitest';
import { standardFont } from '../../../../tools/fixtures/pdf-fonts.ts';
import { line, partOf, shown, testTexts } from './fixture.ts';

/** A raised mark in 6.4 points, as operators. */
const mark = (text: string, rise = 4): string => `/F1 6.4 Tf ${rise} Ts (${text}) Tj 0 Ts /F1 11 Tf`;
const after = (before: string, text: string): string => shown(`(${before}) Tj ${mark(text)} ( per year) Tj`);
/** A fraction as TeX sets it: its upper number over the line, its lower one below, and the text goes on behind. */
const stacked = (before: string, upper: string, lower: string, behind: string): string =>
  shown(
    `(${before}) Tj /F1 7.3 Tf 4.3 Ts (${upper}) Tj ${back(upper)} -3.8 Ts (${lower}) Tj 0 Ts /F1 11 Tf (${behind}) Tj`,
  );
/** Figures of Helvetica are 556 thousandths wide. */
const back = (figures: string): string => `[${556 * figures.length}] TJ`;
const superior = { fonts: { F2: standardFont('Helvetica', { 49: 'onesuperior', 52: 'foursuperior' }) } };

describe('marks of notes at amounts', () => {
  testTexts([
    [
      'letter by letter',
      shown(`${Array.from('EUR 1,500', (letter) => `(${letter}) Tj`).join(' ')} ${mark('4')} ( is due) Tj`),
      'EUR 1,500 ⁴ is due',
    ],
    [
      'by text matrices',
      'BT /F1 1 Tf 11 0 0 11 72 700 Tm (profit of 30) Tj 6 0 0 6 132 704 Tm (2) Tj 11 0 0 11 140 700 Tm (was) Tj ET',
      'profit of 30 ² was',
    ],
    ['a letter', after('EUR 1,500', 'a'), 'EUR 1,500 a per year'],
    ['a letter at a short amount', after('$12', 'a'), '$12 a per year'],
    ['a letter with a bracket', after('EUR 1,500', 'b\\)'), 'EUR 1,500 b) per year'],
    ['a Roman number', after('EUR 1,500', 'iii'), 'EUR 1,500 iii per year'],
    ['in square brackets', after('EUR 1,500', '[4]'), 'EUR 1,500 [4] per year'],
    ['in square brackets at a word', after('as agreed', '[12]'), 'as agreed [12] per year'],
    ['a sign', after('EUR 1,500', '*'), 'EUR 1,500* per year'],
    ['in brackets', after('EUR 1,500', '\\(1\\)'), 'EUR 1,500 ⁽¹⁾ per year'],
    ['at percent', after('a margin of 12.5%', '3'), 'a margin of 12.5% ³ per year'],
    ['at a year', after('since 2019', '3'), 'since 2019 ³ per year'],
    ['at one figure of money', after('$5', '3'), '$5 ³ per year'],
    ['as large as the text', shown('(EUR 1,500) Tj 4 Ts (4) Tj 0 Ts ( per year) Tj'), 'EUR 1,500 ⁴ per year'],
    ['raised by little', shown('(EUR 1,500) Tj /F1 7 Tf 2 Ts (4) Tj'), 'EUR 1,500 ⁴'],
    ['raised by much', shown(`(EUR 1,500) Tj ${mark('4', 6)} ( per year) Tj`), 'EUR 1,500 ⁴ per year'],
    ['raised by nearly a line', shown(`(EUR 1,500) Tj ${mark('4', 9.3)} ( per year) Tj`), 'EUR 1,500 ⁴ per year'],
    [
      'nearly as large, raised by half a line',
      shown('(EUR 1,500) Tj /F1 10.6 Tf 5.3 Ts (12) Tj 0 Ts /F1 11 Tf ( is due) Tj'),
      'EUR 1,500 ¹² is due',
    ],
    [
      'letters and brackets nearly as large, raised by half a line',
      shown(
        '(since 2019) Tj /F1 10.6 Tf 5.3 Ts (b) Tj 0 Ts /F1 11 Tf ( at 12.5%) Tj ' +
          '/F1 10.6 Tf 5.3 Ts ([3]) Tj 0 Ts /F1 11 Tf ( of it) Tj',
      ),
      'since 2019 b at 12.5% [3] of it',
    ],
    ['at a currency', after('1.250,00 \\200', '1\\)'), '1.250,00 € ¹⁾ per year'],
    ['in glyphs of their own', shown('(EUR 1,500) Tj /F2 11 Tf (14) Tj'), 'EUR 1,500 ¹⁴', superior],
    ['in glyphs of their own, with a bracket', shown('(EUR 912) Tj /F2 11 Tf (1\\)) Tj'), 'EUR 912 ¹)', superior],
    ['a bracket that the number opens', shown('(of the square \\(25\\262\\) here) Tj'), 'of the square (25²) here'],
    ['in the font of the amount', shown('(EUR 2,300\\271\\262 due) Tj'), 'EUR 2,300 ¹² due'],
    [
      'in a cell',
      line(72, 700, 'Revenue') +
        line(300, 700, '1,500') +
        line(325, 704, '4', 6.4) +
        line(400, 700, '1,400') +
        line(72, 686, 'Costs') +
        line(300, 686, '1,200') +
        line(400, 686, '1,300') +
        line(72, 672, 'Profit') +
        line(300, 672, '300') +
        line(400, 672, '100'),
      'Revenue\t1,500 ⁴\t1,400\nCosts\t1,200\t1,300\nProfit\t300\t100',
    ],
    ['before a point', shown(`(it costs 1,500) Tj ${mark('4')} (.) Tj`), 'it costs 1,500 ⁴.'],
    ['before a note', shown(`${mark('1')} (Excluding tax.) Tj`), '¹ Excluding tax.'],
  ]);
});

/** A figure that its font draws narrow and raised, on the line and in the size of the text. */
const small = (figure: string, size = 11): string => `/F2 ${size} Tf 55 Tz (${figure}) Tj 100 Tz /F1 ${size} Tf`;
const ofSmallFigures = { fonts: { F2: standardFont('Times-Roman') } };
const amounts = (first: string, second: string): string =>
  `BT /F1 11 Tf 72 700 Td (The rent is 1,450) Tj ${first} ( and the deposit 4,350) Tj ${second} ( euros.) Tj ET `;
const notes = (size: number, first: string, second: string): string =>
  `BT /F1 ${size} Tf 72 80 Td ${first} (Without heating.) Tj 0 -12 Td ${second} (Three months.) Tj ET`;

describe('marks that a font draws as small figures', () => {
  testTexts([
    [
      'with notes in smaller letters',
      amounts(small('1'), small('12')) + notes(9, small('1', 9), small('12', 9)),
      'The rent is 1,450 ¹ and the deposit 4,350 ¹² euros.\n\n¹ Without heating. ¹² Three months.',
      ofSmallFigures,
    ],
    [
      'no narrow figures of amounts, without notes',
      amounts(small('1'), small('2')),
      'The rent is 1,4501 and the deposit 4,3502 euros.',
      ofSmallFigures,
    ],
    [
      'no figures as wide as those of the text',
      amounts('(1) Tj', '(2) Tj') + notes(9, '(1) Tj', '(2) Tj'),
      'The rent is 1,4501 and the deposit 4,3502 euros.\n\n1Without heating. 2Three months.',
    ],
  ]);
});

describe('powers, indices and fractions', () => {
  testTexts([
    ['a power of a unit', after('5 m', '3'), '5 m³ per year'],
    ['a negative power', after('5 s', '-1'), '5 s⁻¹ per year'],
    ['an ordinal', after('the 21', 'st'), 'the 21st per year'],
    ['an index', shown('(H) Tj /F1 7 Tf -2 Ts (2) Tj 0 Ts /F1 11 Tf (O is wet) Tj'), 'H2O is wet'],
    [
      'nearly as large as the line, by half of it',
      shown(
        '(12 km) Tj /F1 10.6 Tf 5.3 Ts (2) Tj 0 Ts /F1 11 Tf ( of H) Tj ' +
          '/F1 10.6 Tf -5.3 Ts (2) Tj 0 Ts /F1 11 Tf (O, the 1) Tj 5.3 Ts (st) Tj',
      ),
      '12 km² of H2O, the 1st',
    ],
    [
      'an index in a line with a power',
      shown('(12 km) Tj /F1 9 Tf 4 Ts (2) Tj 0 Ts /F1 11 Tf ( of H) Tj /F1 9 Tf -3 Ts (2) Tj 0 Ts /F1 11 Tf (O) Tj'),
      '12 km² of H2O',
    ],
    [
      'as signs',
      shown('(3\\275 and 1\\274, 5\\276, m\\262, 10\\263, \\252, \\272) Tj'),
      '3½ and 1¼, 5¾, m², 10³, ª, º',
    ],
    [
      'a fraction of parts',
      shown('(4) Tj /F1 7 Tf 3 Ts (1) Tj 0 Ts /F2 11 Tf (/) Tj /F1 7 Tf (2) Tj /F1 11 Tf ( percent) Tj'),
      '4 1⁄2 percent',
      { fonts: { F2: standardFont('Helvetica', { 47: 'fraction' }) } },
    ],
    [
      'a fraction with a slash',
      shown('(4) Tj /F1 7 Tf 3 Ts (1) Tj 0 Ts /F1 11 Tf (/) Tj /F1 7 Tf (2) Tj /F1 11 Tf ( percent) Tj'),
      '4 1/2 percent',
    ],
    ['numbers above each other', stacked('add 2', '1', '3', ' cups'), 'add 2 1/3 cups'],
    ['numbers above each other behind a word', stacked('take ', '3', '4', ' of it'), 'take 3/4 of it'],
    ['numbers of two figures', stacked('a drill of ', '11', '16', ' inch'), 'a drill of 11/16 inch'],
    ['a raised fraction', shown(`(4) Tj ${mark('1/2')} ( percent) Tj`), '4 1/2 percent'],
  ]);
});

describe('amounts with marks in small tables', () => {
  const row = (y: number, label: string, ...cells: readonly (readonly [right: number, text: string, mark: string])[]) =>
    line(72, y, label) +
    cells
      .map(([right, text, raised]) => {
        const width = Array.from(text, (each) => (/[,.()]/u.test(each) ? 3.06 : 6.12)).reduce((a, b) => a + b, 0);
        return `BT /F1 11 Tf ${right - width} ${y} Td (${text}) Tj ${mark(raised)} ET\n`;
      })
      .join('');
  test('columns stand as near to each other as LaTeX sets them', async () => {
    const page =
      row(700, '', [180, '2021', ''], [226, '2022', 'a'], [270, '2023', '']) +
      row(686, 'Revenue', [180, '1,204', '1'], [226, '1,310', ''], [270, '1,405', '2']) +
      row(672, 'Cost', [180, '804', ''], [226, '912', '3'], [270, '990', '']);
    expect((await partOf(page)).text).toBe(
      '\t2021\t2022 a\t2023\nRevenue\t1,204 ¹\t1,310\t1,405 ²\nCost\t804\t912 ³\t990',
    );
  });
});

describe('a line that a large mark pushes down', () => {
  const marked = (x: number, y: number, text: string): string => line(x, y, text, 10.6);
  testTexts([
    [
      'goes on with the paragraph',
      line(72, 700, 'The fee is 1,500 for each of the years that follow the first') +
        line(72, 682, 'and 2,500') +
        marked(117.5, 687.3, '2') +
        line(126, 682, 'for all others, as long as the contract is not ended.') +
        line(72, 668.5, 'It is due in advance.') +
        line(72, 640, 'The deposit is due before that.') +
        line(72, 626.5, 'It is paid back at the end.'),
      'The fee is 1,500 for each of the years that follow the first and 2,500 ² for all others, as long as the ' +
        'contract is not ended. It is due in advance.\n\nThe deposit is due before that. It is paid back at the end.',
    ],
  ]);
});

describe('marks before their notes, raised by half a size', () => {
  testTexts([
    [
      'with a space behind them',
      line(72, 700, 'The rent is due.') + line(72, 670.5, '1', 8.8) + line(79, 665, 'Since May.'),
      'The rent is due.\n\n¹ Since May.',
    ],
  ]);
});
