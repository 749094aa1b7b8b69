import { expect, test } from 'vitest';
import { smallFigureMark, withSmallFigures } from './small-figures.ts';
import type { TextItem } from './words.ts';

/** Items of a line in 10 points, one right after the other, each with the width of a letter in its size. */
function line(y: number, ...parts: readonly (readonly [str: string, width: number, font?: string])[]): TextItem[] {
  let x = 72;
  return parts.map(([str, width, fontName = 'F1']) => {
    const item = { str, dir: 'ltr', width: 10 * width * str.length, transform: [10, 0, 0, 10, x, y], fontName };
    x += item.width;
    return item;
  });
}
const read = (items: readonly TextItem[]): string =>
  withSmallFigures(items)
    .map(({ str }) => str)
    .join('');
const words = line(686, ['in the wood of the owls', 0.42]);

test.each([
  ['a power', line(700, ['They hold 10', 0.45], ['6', 0.31], [' nuts', 0.42]), 'They hold 10⁶ nuts'],
  ['a mark whose note is elsewhere', line(700, ['2,500', 0.45], ['3', 0.31], [' euros', 0.42]), '2,500³ euros'],
  [
    'a 1 as small as another figure',
    line(700, ['10', 0.45], ['2', 0.31], [' or 10', 0.42], ['12', 0.31]),
    '10² or 10¹²',
  ],
  ['a power with a sign', line(700, ['a share of 10', 0.45], ['−3', 0.31], [' kg', 0.42]), 'a share of 10⁻³ kg'],
  ['a 1 alone, which may be narrow', line(700, ['20', 0.45], ['1', 0.31], [' euros', 0.42]), '201 euros'],
  ['a figure that is narrower by a little', line(700, ['20', 0.45], ['3', 0.37], [' euros', 0.42]), '203 euros'],
  ['a font without words', line(700, ['20', 0.45, 'F2'], ['3', 0.31, 'F2'], [' lei', 0.42, 'F2']), '203 lei'],
])('small figures of a font: %s', (_, items, expected) => {
  expect(read([...items, ...words])).toBe(`${expected}in the wood of the owls`);
});

test('small figures of a font whose words have figures between them', () => {
  expect(read(line(700, ['An area of 25 m', 0.43], ['2', 0.31], [' is let', 0.42]))).toBe('An area of 25 m² is let');
});

/** A text in which figures between brackets are those that the map of a font marks as small. */
const marked = (text: string): string =>
  text.replaceAll(/\{(\d+)\}/gu, (_, figures: string) => Array.from(figures, smallFigureMark).join(''));

test.each([
  ['an amount', 'EUR 1,500{4} a year', 'EUR 1,500⁴ a year'],
  ['a mark of two figures', '$25{12} million', '$25¹² million'],
  ['a unit', '25 m{2} of floor', '25 m² of floor'],
  ['a power with its sign', '10−{3} kg', '10⁻³ kg'],
  ['a share of the variance', 'R{2} was high', 'R² was high'],
  ['matter', 'H{2}O, CO{2}, C{6}H{12}O{6}, Ca(OH){2} and O{2}', 'H2O, CO2, C6H12O6, Ca(OH)2 and O2'],
  ['an ion', 'Ca{2}⁺ and SO{4}', 'Ca²⁺ and SO4'],
  ['an organisation', 'the EU{2} and the GDP{3}', 'the EU² and the GDP³'],
  ['a fraction', '{1}⁄{2} cup', '1⁄2 cup'],
])('marked figures behind %s', (_, shown, expected) => {
  expect(read(line(700, [marked(shown), 0.45]))).toBe(expected);
});

test('marked figures in an item of their own belong to the item before', () => {
  const items = line(700, ['H', 0.7], [marked('{2}'), 0.31], ['O and 1,500', 0.45], [marked('{4}'), 0.31]);
  expect(read(items)).toBe('H2O and 1,500⁴');
});
