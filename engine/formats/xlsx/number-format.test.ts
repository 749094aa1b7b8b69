import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { builtInFormat, cellFormatter } from './number-format.ts';

const show = cellFormatter(false);

test.each([
  // General.
  [1234567.891, 'General', '1234567.891'],
  [0.1 + 0.2, 'General', '0.3'],
  [123456789012, 'General', '123456789012'],
  [1e21, 'General', '1E+21'],
  [-0, 'General', '0'],
  // Numbers.
  [1234.5, '#,##0.00', '1,234.50'],
  [-5, '[Red](#,##0);[Blue]-0', '-5'],
  [-5, '#,##0_);[Red](#,##0)', '(5)'],
  [0.256, '0.0%', '25.6%'],
  [12345, '0.00E+00', '1.23E+04'],
  [123, '00000', '00123'],
  [12345678, '#,##0,,"M"', '12M'],
  [3, '0.0 "kg"', '3.0 kg'],
  [0, '0;-0;;@', ''],
  [1234.5, '_-* #,##0.00_-;-* #,##0.00_-;_-* "-"??_-;_-@_-', '1,234.50'],
  [0, '_-* #,##0.00_-;-* #,##0.00_-;_-* "-"??_-;_-@_-', '-'],
  // The place of a currency does not change how its digits are written.
  [1234.5, '[$€-407] #,##0.00', '€ 1,234.50'],
  [1234.5, '#,##0.00 [$€-407]', '1,234.50 €'],
  [1000, '[$$-409]#,##0', '$1,000'],
  // Sections with conditions.
  [5, '[>=100]"big "0;[<0]"neg"0;"small "0', 'small 5'],
  [500, '[>=100]"big "0;[<0]"neg"0;"small "0', 'big 500'],
  // Fractions.
  [1.25, '# ?/?', '1 1/4'],
  [0.3333, '# ??/??', '1/3'],
  [0.1, '# ?/?', '1/9'],
  [0.05, '# ?/?', '0'],
  [0.95, '# ?/?', '1'],
  [-0.1, '# ?/?', '-1/9'],
  [-0.02, '# ?/?', '0'],
  [0.1, '?/?', '1/9'],
  [0.0625, '0 ?/?', '0 1/9'],
  [0.97, '# ??/??', '65/67'],
  [0.333, '# ???/???', '332/997'],
  [2.99999, '# ???/???', '3'],
  [0.97, '# ?/8', '1'],
  [0.1, '# ??/16" in"', '2/16 in'],
  [5.02, '# ??/100', '5 2/100'],
  [1234.5, '#,##0 ?/?', '1,234 1/2'],
  [-1.75, '# ?/?_);(# ?/?)', '(1 3/4)'],
  [0.5, '[$€-407] # ?/?', '€ 1/2'],
  // Dates, times, and how long something took.
  [45000, 'yyyy-mm-dd', '2023-03-15'],
  [45000.75, 'd mmm yyyy h:mm AM/PM', '15 Mar 2023 6:00 PM'],
  [45000, '[$-407]d. mmmm yyyy', '15. März 2023'],
  [60, 'yyyy-mm-dd', '1900-02-29'],
  [61, 'yyyy-mm-dd', '1900-03-01'],
  [1.5, '[h]:mm:ss', '36:00:00'],
  [0.75, 'h:mm', '18:00'],
  [0.01, 'mm:ss.0', '14:24.0'],
  // No day has such a number.
  [-5, 'yyyy-mm-dd', '-5'],
  [3e6, 'yyyy-mm-dd', '3000000'],
  // No formats.
  [1234.5, 'bad[', '1234.5'],
])('the number %s as "%s" is seen as "%s"', (value, code, seen) => {
  expect(show(value, code)).toBe(seen);
});

test.each([
  ['plain', 'General', 'plain'],
  ['=not a formula', '@', '=not a formula'],
  ['late', '0;-0;0;"Re: "@', 'Re: late'],
  ['not shown', ';;;', ''],
  ['words', '#,##0.00', 'words'],
])('the text "%s" as "%s" is seen as "%s"', (value, code, seen) => {
  expect(show(value, code)).toBe(seen);
});

test('a format longer than programs take is none', () => {
  expect(show(1234.5, '0'.repeat(5_000))).toBe('1234.5');
});

test('a workbook of 1904 counts its days from there, and its hours as others do', () => {
  const show1904 = cellFormatter(true);
  expect([show1904(0, 'yyyy-mm-dd'), show1904(43_538, 'd/m/yy'), show1904(1.5, '[h]:mm')]).toEqual([
    '1904-01-01',
    '15/3/23',
    '36:00',
  ]);
});

test('formats are known by their numbers; dates that follow the system come with the year first', () => {
  expect([0, 1, 4, 10, 12, 14, 22, 46, 49, 163].map(builtInFormat)).toEqual([
    'General',
    '0',
    '#,##0.00',
    '0.00%',
    '# ?/?',
    'yyyy-mm-dd',
    'yyyy-mm-dd h:mm',
    '[h]:mm:ss',
    '@',
    undefined,
  ]);
});

test('no format and no value ends it', () => {
  const piece = fc.constantFrom(
    '#',
    '0',
    '?',
    ',',
    '.',
    '%',
    '/',
    'E+',
    '@',
    ';',
    '[h]',
    '[',
    ']',
    '"',
    'y',
    'm',
    'd',
    '\\',
    '*',
    '_',
    '[>5]',
    '[$€-407]',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), fc.double(), (code, value) => {
      expect(typeof show(value, code.join(''))).toBe('string');
    }),
  );
});
