import { expect, test } from 'vitest';
import { splitAt } from './hyphens.ts';

const style = { compounds: new Set(['user-friendly', 'well-known']), tellingFonts: new Set<string>() };

test.each([
  ['infor-', 'mation', 'without hyphen'],
  ['ver‐', 'pflichten', 'without hyphen'],
  ['(well-', 'known)', 'with hyphen'],
  ['User-', 'friendly', 'with hyphen'],
  ['state-of-the-', 'art,', 'with hyphen'],
  ['right-', 'of-use', 'with hyphen'],
  ['up-', 'to-date', 'with hyphen'],
  ['Ton-', 'off-Kanal', 'without hyphen'],
  ['COVID-', '19', 'with hyphen'],
  ['AB-', '1234/5', 'with hyphen'],
  ['Anglo-', 'American', 'with hyphen'],
  ['2019-', '2020', 'with hyphen'],
  ['30-', 'day', 'with hyphen'],
  ['Ein-', 'und', 'apart'],
  ['two-', 'or', 'apart'],
  ['-', 'item', 'apart'],
  ['pay –', 'now', 'apart'],
  ['fee-', '(net)', 'apart'],
  ['Nordrhein-West-', 'falen', 'without hyphen'],
  ['T-', 'shirt', 'with hyphen'],
  ['(x-', 'ray)', 'with hyphen'],
  ['Groß-/', 'Kleinschreibung', 'with hyphen'],
  ['and/', 'or', 'with hyphen'],
  ['lamps—', 'lit', 'with hyphen'],
  ['1990–', '2003', 'with hyphen'],
  ['(S. 12–', '14)', 'with hyphen'],
  ['until 1990 –', '2003', 'apart'],
  ['—', 'lit', 'apart'],
])('%s / %s: %s', (before, after, expected) => {
  expect(splitAt(before, after, style)).toBe(expected);
});

test.each([
  ['an English pair keeps it', 'pre- and ', 'post-', 'contractual', 'with hyphen'],
  ['a German one loses it', 'Ein- und ', 'Aus-', 'fuhr', 'without hyphen'],
])('%s', (_, ahead, before, after, expected) => {
  expect(splitAt(before, after, style, '', ahead)).toBe(expected);
});

test('a font with two hyphens tells which of them splits a word', () => {
  const telling = { ...style, tellingFonts: new Set(['F1']) };
  const split = ['self-ad‐', 'sous-', 'AB‐'].map((before) => splitAt(before, 'sol', telling, 'F1'));
  expect(split).toEqual(['without hyphen', 'with hyphen', 'without hyphen']);
});
