import { expect, test } from 'vitest';
import { isUsableText } from './usable-text.ts';

const english =
  'The landlord keeps the building, its pipes and its heating in repair. The tenant bears small repairs of up to ' +
  '€90 each, and no more than €300 in a year. Cats and other small animals may be kept.';
/** Each letter as the one three places on: what a font without names for its letters gives. */
const shifted = english.replaceAll(/[a-z]/gu, (letter) => 'bcdfghjklmnpqrstvwxz'[letter.charCodeAt(0) % 20] ?? letter);

test.each([
  ['running text', english],
  ['German with a long word', `${english} Grundstücksverkehrsgenehmigungszuständigkeitsübertragungsverordnung`],
  ['a table of figures', Array.from({ length: 40 }, (_, row) => `${row} ${row * 1.5} (${row})`).join('\n')],
  ['abbreviations in capitals', 'GMBH HGB BGB StGB KFZ LKW PKW TÜV ADAC NGO FBI NSA DDR BRD '.repeat(3)],
  ['addresses', 'https://example.org/a-long-path/of-a-page_with.many:parts '.repeat(30)],
  ['Chinese', '房东负责保持建筑物及其管道和供暖系统的良好状态。租户每年承担不超过三百欧元的小修理费用。'.repeat(5)],
  ['Polish', 'Chrząszcz brzmi w trzcinie w Szczebrzeszynie, a wszyscy patrzą na zmierzch nad Wisłą. '.repeat(5)],
  ['a little broken', `${english} \ufffd\ufffd\ufffd`],
  ['nothing', ''],
])('%s is of use', (_, text) => {
  expect(isUsableText(text)).toBe(true);
});

test.each([
  ['letters that nobody knows', '\ufffd\ufffd\ufffd \ufffd\ufffd\ufffd\ufffd a \ufffd\ufffd b '.repeat(4)],
  ['private letters', '\ue001\ue002\ue003 \ue004\ue005 '.repeat(10)],
  ['control characters', '\u0003\u0011\u0014 \u0012\u0013 '.repeat(10)],
  ['glued words', `${english.replaceAll(' ', '')} `.repeat(3) + 'a b c d e f g h i j k l m n o p q r s t'],
  ['letters that are shifted', shifted.repeat(2)],
])('%s are of no use', (_, text) => {
  expect(isUsableText(text)).toBe(false);
});
