import { describe, expect, test } from 'vitest';
import { notice } from '../../../../common/messages/notice.ts';
import { unpackRuns } from '../../../../common/domain/runs.ts';
import { contentPage, pdfFile } from '../../../../tools/fixtures/pdf-writer.ts';
import { partsOf } from '../../fixtures/documents.ts';

/** The text of one page that `operators` draw in Helvetica. */
async function textOf(operators: string): Promise<string> {
  const [part] = await partsOf(pdfFile([contentPage(operators)]), 'page.pdf');
  return part?.text ?? '';
}

const line = (x: number, y: number, text: string, size = 11): string =>
  `BT /F1 ${size} Tf ${x} ${y} Td (${text}) Tj ET\n`;

describe('raised marks of notes are not part of an amount', () => {
  test.each([
    ['in a smaller font', '(EUR 1,500) Tj /F1 6.4 Tf 0 3.6 Td 55.0 0 Td (4) Tj', 'EUR 1,500 ⁴'],
    ['by text rise', '(EUR 1,500) Tj /F1 6.4 Tf 4 Ts (12) Tj', 'EUR 1,500 ¹²'],
    ['several', '(in 30) Tj /F1 6.4 Tf 4 Ts (7,8) Tj 0 Ts /F1 11 Tf ( days) Tj', 'in 30 ⁷,⁸ days'],
    ['at a word', '(the agreement) Tj /F1 6.4 Tf 4 Ts (2) Tj 0 Ts /F1 11 Tf ( ends) Tj', 'the agreement ² ends'],
    ['but a power is', '(12 km) Tj /F1 6.4 Tf 4 Ts (2) Tj 0 Ts /F1 11 Tf ( of land) Tj', '12 km² of land'],
    ['and one of ten', '(10) Tj /F1 6.4 Tf 4 Ts (-6) Tj 0 Ts /F1 11 Tf ( m) Tj', '10⁻⁶ m'],
  ])('%s', async (_, operators, expected) => {
    expect(await textOf(`BT /F1 11 Tf 72 700 Td ${operators} ET`)).toBe(expected);
  });
});

describe('spaces that are narrower than a gap', () => {
  const narrow = '20 Tz ( ) Tj 100 Tz';
  test.each([
    ['of their own', `(The) Tj ${narrow} (tenant) Tj ${narrow} (pays) Tj`, 'The tenant pays'],
    [
      'between changes of size',
      `(The) Tj ${narrow} /F1 10.5 Tf (tenant) Tj ${narrow} /F1 11 Tf (pays) Tj`,
      'The tenant pays',
    ],
    ['but kerning is none', '[(T) 80 (enan) -40 (t)] TJ', 'Tenant'],
  ])('%s', async (_, operators, expected) => {
    expect(await textOf(`BT /F1 11 Tf 72 700 Td ${operators} ET`)).toBe(expected);
  });
});

describe('what is drawn twice to be bold is read once', () => {
  /** Of Helvetica at twelve points. */
  const widths: Readonly<Record<string, number>> = {
    G: 9.33,
    r: 4,
    ' ': 3.34,
    s: 6,
    m: 10,
    a: 6.67,
    n: 6.67,
    d: 6.67,
    u: 6.67,
  };
  let x = 72;
  const letters = Array.from('Grand sum', (letter) => {
    const drawn = line(x, 700, letter, 12) + line(x + 0.3, 700, letter, 12);
    x += widths[letter] ?? 0;
    return drawn;
  }).join('');

  test.each([
    ['a line', line(72, 700, 'Grand Total', 12) + line(72.3, 700, 'Grand Total', 12), 'Grand Total'],
    ['three times', [0, 0.2, 0.4].map((shift) => line(72 + shift, 700, 'Notice', 12)).join(''), 'Notice'],
    ['upwards', line(72, 700, 'Notice', 12) + line(72, 700.4, 'Notice', 12), 'Notice'],
    ['a word and its line', line(72, 700, 'Grand', 12) + line(72.3, 700, 'Grand Total', 12), 'Grand Total'],
    ['letter by letter', letters, 'Grand sum'],
    ['what is said twice', line(72, 700, 'very very good'), 'very very good'],
    ['double letters', line(72, 700, 'fulfilling'), 'fulfilling'],
    ['what stands on two lines', line(72, 700, '4,512.00') + line(72, 686, '4,512.00'), '4,512.00 4,512.00'],
  ])('%s', async (_, operators, expected) => {
    expect(await textOf(operators)).toBe(expected);
  });

  test('each letter that is read has its place', async () => {
    const twice = line(72, 700, 'Grand', 12) + line(72.3, 700, 'Grand Total', 12);
    const [part] = await partsOf(pdfFile([contentPage(twice)]), 'page.pdf');
    const runs = unpackRuns(part?.layout?.runs ?? new Uint8Array());
    expect(runs.map(({ start, end, x: left }) => [part?.text.slice(start, end), Math.round(left)])).toEqual([
      ['Grand', 72],
      ['Total', 109],
    ]);
  });
});

describe('a hyphen at a line end', () => {
  test.each([
    ['is taken out of a word', line(72, 700, 'on confi-') + line(72, 686, 'dentiality'), 'on confidentiality'],
    [
      'also when it is drawn apart',
      line(72, 700, 'on confi') + line(110.5, 700, '-', 10.9) + line(72, 686, 'dentiality'),
      'on confidentiality',
    ],
    ['stays before a number', line(72, 700, 'about COVID-') + line(72, 686, '19 tests'), 'about COVID-19 tests'],
    ['stays before a name', line(72, 700, 'the Anglo-') + line(72, 686, 'American law'), 'the Anglo-American law'],
    [
      'stays when it is suspended',
      line(72, 700, 'alle Ein-') + line(72, 686, 'und Ausfuhren'),
      'alle Ein- und Ausfuhren',
    ],
  ])('%s', async (_, operators, expected) => {
    expect(await textOf(operators)).toBe(expected);
  });
});

test('signs without a meaning are shown as such, and the page says so', async () => {
  const [part] = await partsOf(pdfFile([contentPage(line(72, 700, 'a \\001 b'))]), 'page.pdf');
  expect([part?.text, part?.omissions]).toEqual(['a � b', [notice('letters-unknown', { count: 1 })]]);
});
