import { describe, expect, test } from 'vitest';
import { unpackRuns } from '../../../../common/domain/runs.ts';
import { codedFont } from '../../../../tools/fixtures/pdf-fonts.ts';
import { line, partOf, testTexts, type Case } from './fixture.ts';

const letters = { 1: '契', 2: '約', 3: '期', 4: '間', 5: '三', 6: '年', 7: '也', 8: '可' };
const characters = (vertical: boolean) => ({ fonts: { F2: '3 0 R' }, objects: codedFont(3, letters, vertical) });
const at = (x: number, y: number, codes: string): string => `BT /F2 11 Tf ${x} ${y} Td <${codes}> Tj ET\n`;
/** Codes from `first` on, one below the other. */
const stacked = (x: number, first: number): string =>
  [0, 1, 2, 3].map((row) => at(x, 700 - row * 12, `000${first + row}`)).join('');

describe('vertical writing is read column by column from the right', () => {
  testTexts([
    [
      'in a vertical font',
      at(300, 700, '0001000200030004') + at(280, 700, '000500060007'),
      '契約期間三年也',
      characters(true),
    ],
    [
      'drawn from the left',
      at(280, 700, '000500060007') + at(300, 700, '0001000200030004'),
      '契約期間三年也',
      characters(true),
    ],
    ['letter below letter', stacked(300, 1) + stacked(280, 5), '契約期間三年也可', characters(false)],
    [
      'lines are not',
      at(72, 700, '0001000200030004') + at(72, 686, '0005000600070008'),
      '契約期間三年也可',
      characters(false),
    ],
    [
      'with a name and a figure that lie down in it',
      stacked(300, 1) +
        'BT /F1 11 Tf 0 -1 1 0 301.5 660.5 Tm (ABC) Tj ET ' +
        at(300, 627, '0005') +
        line(297, 616, '12') +
        at(300, 605, '0006'),
      '契約期間ABC三12年',
      characters(false),
    ],
    [
      'no space is the narrow gap beside figures and names in lines',
      at(72, 700, '0001000200030004') + line(97.6, 700, '12') + at(111.2, 700, '00060007') + line(127.3, 700, 'AB'),
      '契約期間12年也 AB',
      characters(false),
    ],
    ['a name in capitals', Array.from('HOTEL', (letter, row) => line(72, 700 - row * 14, letter)).join(''), 'HOTEL'],
    [
      'points below each other are no name',
      Array.from('ABCDE', (letter, row) => line(72, 700 - row * 14, letter)).join(''),
      'A B C D E',
    ],
  ]);

  test('a column has its place on the page', async () => {
    const part = await partOf(at(300, 700, '0001000200030004'), characters(true));
    const runs = unpackRuns(part.layout?.runs ?? new Uint8Array());
    expect(runs.map(({ x, y, width, height }) => [x, y, width, height].map(Math.round))).toEqual([[295, 142, 11, 44]]);
  });
});

describe('text that is turned', () => {
  const turned = (degrees: number, text: string, x = 250, y = 300): string => {
    const [cos, sin] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)];
    const matrix = [cos, sin, -sin, cos].map((each) => each.toFixed(4)).join(' ');
    return `BT /F1 40 Tf ${matrix} ${x} ${y} Tm (${text}) Tj ET\n`;
  };
  const body = line(72, 700, 'Body text of the page.');
  testTexts([
    ...[30, 45, 60, 135, 315].map((degrees): Case => [
      `a watermark at ${degrees} degrees`,
      body + turned(degrees, 'DRAFT COPY ONLY'),
      'Body text of the page.\n\nDRAFT COPY ONLY',
    ]),
    [
      'a watermark word by word',
      body +
        ['DRAFT', 'COPY', 'ONLY'].map((word, index) => turned(45, word, 150 + index * 110, 200 + index * 110)).join(''),
      'Body text of the page.\n\nDRAFT COPY ONLY',
    ],
    [
      'up the side of the page',
      'BT /F1 11 Tf 0 1 -1 0 100 200 Tm (Written up the side) Tj ET ' +
        'BT /F1 11 Tf 0 1 -1 0 114 200 Tm (of the page.) Tj ET',
      'Written up the side of the page.',
    ],
    ...[90, 180, 270].map((degrees): Case => [
      `a page that is turned by ${degrees} degrees`,
      line(72, 700, 'The first line of it') + line(72, 686, 'and the second line.'),
      'The first line of it and the second line.',
      { entries: `/Rotate ${degrees}` },
    ]),
    [
      'a page that turns its text back',
      `q 0 1 -1 0 595 0 cm ${line(72, 300, 'The first line of it')}${line(72, 286, 'and the second line.')}Q`,
      'The first line of it and the second line.',
      { entries: '/Rotate 90' },
    ],
  ]);

  test.each([
    ['across a page with text', body + turned(45, 'DRAFT COPY ONLY')],
    ['across a page without', turned(315, 'CONFIDENTIAL')],
    ['up the side', body + line(72, 686, 'It goes on.') + turned(90, 'arXiv 2301.001', 40)],
  ])('%s is no heading', async (_, page) => {
    expect((await partOf(page)).blocks.map(({ kind }) => kind)).not.toContain('heading');
  });
});
