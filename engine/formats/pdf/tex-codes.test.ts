import { describe, expect, test } from 'vitest';
import { drawnFont } from '../../../tools/fixtures/pdf-fonts.ts';
import { testTexts, type Case } from './kinds/fixture.ts';
import { texLetters } from './tex-codes.ts';

const names = (codes: readonly number[]): Readonly<Record<number, string>> =>
  Object.fromEntries(codes.map((code) => [code, `a${code}`]));
const small = Array.from({ length: 26 }, (_, at) => 0x61 + at);
const signs = [0x2c, 0x2e, 0x31];
const hex = (codes: readonly number[]): string => codes.map((code) => code.toString(16).padStart(2, '0')).join('');
const ascii = (text: string): readonly number[] => Array.from(text, (letter) => letter.charCodeAt(0));

/** A line of a font that has the codes, and no map to letters. */
const drawn = (name: string, codes: readonly number[], shown: readonly number[], expected: string): Case => [
  name,
  `BT /F2 11 Tf 72 700 Td <${hex(shown)}> Tj ET\n`,
  expected,
  { fonts: { F2: '3 0 R' }, objects: drawnFont(3, names(codes), {}) },
];

describe('fonts that TeX draws as pictures, whose glyphs have numbers for names', () => {
  testTexts([
    drawn(
      'ligatures and ß of Cork',
      [...small, ...signs, 0x1b, 0x1d, 0xe4, 0xff],
      [...ascii('p'), 0x1d, ...ascii('icht a'), 0x1b, ...ascii('e stra'), 0xff, ...ascii('e b'), 0xe4, ...ascii('r.')],
      'pflicht affe straße bär.',
    ),
    drawn(
      'a dash of Cork, without a ligature',
      [...small, ...signs, 0x15],
      [...ascii('a b '), 0x15, ...ascii(' c.')],
      'a b – c.',
    ),
    drawn(
      'Polish letters of Cork, without a ligature',
      [...small, ...signs, 0x8a, 0xaa, 0xa1, 0xb1, 0xbb, 0x7f],
      [0x8a, ...ascii('a'), 0xaa, ...ascii('o wsi'), 0xa1, ...ascii(' o'), 0xb1, ...ascii(' a'), 0xbb, 0x7f],
      'Łało wsią oś aż-',
    ),
    drawn(
      'ligatures and letters of the first fonts',
      [...small, ...signs, 0x0e, 0x0f, 0x19, 0x1c],
      [...ascii('o'), 0x0e, ...ascii('ce ba'), 0x0f, ...ascii('e stra'), 0x19, ...ascii('e '), 0x1c, ...ascii('re')],
      'office baffle straße øre',
    ),
    drawn(
      'Russian',
      [...small, ...Array.from({ length: 32 }, (_, at) => 0xe0 + at), 0x9d, 0xbc],
      [0xe4, 0xee, 0xe3, 0xee, 0xe2, 0xee, 0xf0, ...ascii(' '), 0xe5, 0xbc, ...ascii(' '), 0x9d],
      'договор её №',
    ),
    drawn('a bullet of the companion of Cork', [0x88], [0x88], '•'),
    drawn('its daggers and signs', [0x84, 0x85, 0x97, 0xbf], [0x84, 0x85, 0x97, 0xbf], '†‡™€'),
    drawn('a font of pictures', [0x1b, 0x41, 0x42], [0x41, 0x1b], 'A\ufffd'),
  ]);
});

test.each([
  ['names that say what glyphs are', ['one', 'two', 'a28']],
  ['no names', []],
  ['names with more than a number', ['a28', 'a29b']],
])('%s are none of TeX', (_, glyphs) => {
  expect(texLetters(glyphs)).toBe(undefined);
});
