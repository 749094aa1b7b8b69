import { describe, expect, test } from 'vitest';
import { notice } from '../../../../common/messages/notice.ts';
import { codedFont, drawnFont, standardFont } from '../../../../tools/fixtures/pdf-fonts.ts';
import { line, partOf, shown, testTexts, type Case } from './fixture.ts';

const names = ['zero', 'one', 'two', 'three', 'four'];
const rent = shown('(rent is 12340 euros) Tj', 'F2');

/** A font that calls its figures so, at the codes of ASCII. */
const figures = (nameOf: (name: string, index: number) => string) => ({
  fonts: { F2: standardFont('Times-Roman', Object.fromEntries(names.map((name, at) => [48 + at, nameOf(name, at)]))) },
});
const coded = (texts: Readonly<Record<number, string>>) => ({ fonts: { F2: '3 0 R' }, objects: codedFont(3, texts) });

describe('figures with names of their own are read', () => {
  const suffixes = ['oldstyle', 'onum', 'lnum', 'tnum', 'tosf', 'tf', 'fitted'];
  testTexts([
    ...suffixes.map((suffix): Case => [
      `one.${suffix}`,
      rent,
      'rent is 12340 euros',
      figures((name) => `${name}.${suffix}`),
    ]),
    ['oneoldstyle', rent, 'rent is 12340 euros', figures((name) => `${name}oldstyle`)],
    ['uni0031.onum', rent, 'rent is 12340 euros', figures((_, at) => `uni003${at}.onum`)],
    [
      'at codes of control characters',
      shown('(rent is \\201\\202\\203 euros) Tj', 'F2'),
      'rent is 123 euros',
      {
        fonts: { F2: standardFont('Times-Roman', { 129: 'one.oldstyle', 130: 'two.onum', 131: 'three.taboldstyle' }) },
      },
    ],
    [
      'with raised letters and signs of an expert font',
      shown(
        '(the 1) Tj /F2 11 Tf (st) Tj /F1 11 Tf ( at ) Tj /F2 11 Tf (d) Tj ' +
          '/F1 11 Tf (12) Tj /F2 11 Tf (p) Tj /F1 11 Tf (50) Tj',
      ),
      'the 1st at $12.50',
      {
        fonts: {
          F2: standardFont('Times-Roman', {
            100: 'dollarsuperior',
            112: 'periodinferior',
            115: 'ssuperior',
            116: 'tsuperior',
          }),
        },
      },
    ],
    [
      'as small capitals',
      shown('(\\201\\202 rent) Tj', 'F2'),
      'ab rent',
      { fonts: { F2: standardFont('Times-Roman', { 129: 'a.sc', 130: 'Bsmall' }) } },
    ],
    [
      'private codes of Adobe',
      shown('<000100020003> Tj', 'F2'),
      '123',
      coded({ 1: '\uf731', 2: '\uf732', 3: '\uf733' }),
    ],
    [
      'drawings with names',
      shown('(sum ) Tj /F2 11 Tf (12) Tj'),
      'sum 12',
      { fonts: { F2: '3 0 R' }, objects: drawnFont(3, { 49: 'one.oldstyle', 50: 'two.oldstyle' }, {}) },
    ],
    [
      'drawings with a map',
      shown('(sum ) Tj /F2 11 Tf (AB) Tj'),
      'sum 12',
      { fonts: { F2: '3 0 R' }, objects: drawnFont(3, { 65: 'a0', 66: 'a1' }, { 65: '1', 66: '2' }) },
    ],
    [
      'a map to private codes of drawings with names',
      shown('(sum ) Tj /F2 11 Tf (AB) Tj'),
      'sum 12',
      {
        fonts: { F2: '3 0 R' },
        objects: drawnFont(3, { 65: 'one.oldstyle', 66: 'two.oldstyle' }, { 65: '\ue731', 66: '\ue732' }),
      },
    ],
  ]);
});

describe('a sign without a meaning is shown as such, and said', () => {
  test.each([
    ['private codes', { 1: '\ue001', 2: '\ue002', 3: '\ue003' }, '���', 3],
    ['control characters', { 1: '\u0081', 2: '\u0082', 3: '\u0003' }, '���', 3],
    ['a map to nothing', { 1: 'A', 2: '\u0000', 3: 'B' }, 'A�B', 1],
    ['a map that lacks a code', { 1: 'A', 2: 'B' }, 'AB�', 1],
  ])('%s', async (_, texts, expected, count) => {
    const part = await partOf(line(72, 700, 'sum') + `BT /F2 11 Tf 120 700 Td <000100020003> Tj ET`, coded(texts));
    expect([part.text, part.omissions]).toEqual([`sum ${expected}`, [notice('letters-unknown', { count })]]);
  });
});

describe('signs stay as they are printed', () => {
  testTexts([
    ['fractions, powers, marks', shown('<000100020003> Tj', 'F2'), '⅓™²', coded({ 1: '⅓', 2: '™', 3: '²' })],
    ['numbers in signs', shown('<0001000200030004> Tj', 'F2'), 'Ⅳ①㎡№', coded({ 1: 'Ⅳ', 2: '①', 3: '㎡', 4: '№' })],
    ['but ligatures are letters', shown('<00010002> Tj', 'F2'), 'fiffl', coded({ 1: 'ﬁ', 2: 'ﬄ' })],
  ]);
});
