import { describe, expect, test } from 'vitest';
import { contentPage, pdfFile } from '../../../../tools/fixtures/pdf-writer.ts';
import { blockTexts, partsOf } from '../../fixtures/documents.ts';
import { line } from './fixture.ts';

type Draw = (x: number, y: number) => string;

const frame: Draw = (x, y) => `${x} ${y} 9 9 re S\n`;
const white: Draw = (x, y) => `1 g 0 G ${x} ${y} 9 9 re B 0 g\n`;
const lines: Draw = (x, y) => `${x} ${y} m ${x + 9} ${y} l ${x + 9} ${y + 9} l ${x} ${y + 9} l h S\n`;
/** Four sides, each from a corner to the next, as a word processor draws the frame of a word. */
const sides = (x: number, y: number): readonly (readonly [number, number, number, number])[] => [
  [x, y, x + 9, y],
  [x + 9, y, x + 9, y + 9],
  [x + 9, y + 9, x, y + 9],
  [x, y + 9, x, y],
];
const fourLines: Draw = (x, y) =>
  sides(x, y)
    .map(([a, b, c, d]) => `${a} ${b} m ${c} ${d} l S\n`)
    .join('');
const fourLinesAtOnce: Draw = (x, y) =>
  `${sides(x, y)
    .map(([a, b, c, d]) => `${a} ${b} m ${c} ${d} l\n`)
    .join('')}S\n`;
const fourBars: Draw = (x, y) =>
  `${x} ${y} 9 .5 re f ${x} ${y + 8.5} 9 .5 re f ${x} ${y} .5 9 re f ${x + 8.5} ${y} .5 9 re f\n`;
const moved: Draw = (x, y) => `q 1 0 0 1 ${x} ${y} cm 0 0 m 9 0 l S 0 9 m 9 9 l S 0 0 m 0 9 l S 9 0 m 9 9 l S Q\n`;
const twoStrokes: Draw = (x, y) => `${x} ${y} m ${x + 9} ${y + 9} l S ${x} ${y + 9} m ${x + 9} ${y} l S\n`;
const cross: Draw = (x, y) => `${x} ${y} m ${x + 9} ${y + 9} l ${x} ${y + 9} m ${x + 9} ${y} l S\n`;
const strokes: Draw = (x, y) => `${x + 1} ${y + 4} m ${x + 4} ${y + 1} l ${x + 9} ${y + 10} l S\n`;
const filled: Draw = (x, y) => `${x + 2} ${y + 2} 5 5 re f\n`;
/** As browsers print it: a tick in white on a ground of a colour. */
const onColour: Draw = (x, y) =>
  `1 g ${x} ${y} 9 9 re f 0 0.46 1 rg ${x} ${y} 9 9 re f 1 G ` +
  `${x + 2} ${y + 4} m ${x + 4} ${y + 2} l ${x + 7} ${y + 7} l S 0 g 0 G\n`;
const letter: Draw = (x, y) => frame(x, y) + line(x + 1, y + 1, 'X');

const page = (...boxes: readonly string[]): string =>
  line(72, 740, 'What do you want to eat on the train to the coast?') +
  line(90, 720, 'Soup with bread') +
  line(90, 700, 'Rice with beans') +
  line(72, 680, 'Member:') +
  line(140, 680, 'yes') +
  line(190, 680, 'no') +
  boxes.join('');
const places = [
  [75, 720],
  [75, 700],
  [125, 680],
  [175, 680],
] as const;

const textOf = async (operators: string): Promise<readonly string[]> =>
  (await partsOf(pdfFile([contentPage(operators)]), 'form.pdf')).flatMap((part) =>
    blockTexts(part).map((text) => text.replace(/^[^:]+: /u, '')),
  );

describe('boxes that are drawn beside their labels', () => {
  test.each([
    ['squares and crosses', frame, cross],
    ['squares of paper with ticks', white, strokes],
    ['squares of lines that are filled', lines, filled],
    ['squares, and grounds of a colour with ticks', frame, onColour],
    ['squares with a letter in them', frame, letter],
    ['four lines each, and crosses of two', fourLines, twoStrokes],
    ['four lines each in one path, and ticks', fourLinesAtOnce, strokes],
    ['four thin bars each, and crosses', fourBars, twoStrokes],
    ['four lines each at a place of its own, and what is filled', moved, filled],
  ])('%s', async (_, empty: Draw, full: Draw) => {
    const ticked: Draw = (x, y) => (full === onColour || full === letter ? '' : empty(x, y)) + full(x, y);
    const boxes = places.map(([x, y], index) => (index % 2 === 0 ? empty : ticked)(x, y));
    expect(await textOf(page(...boxes))).toEqual([
      'What do you want to eat on the train to the coast?',
      '☐ Soup with bread',
      '☑ Rice with beans',
      'Member: ☐ yes ☑ no',
    ]);
  });

  test('behind their labels, where there are several', async () => {
    const rows = (['yes', 'no'] as const).map((word, index) => line(90, 700 - 20 * index, word));
    const text = line(72, 740, 'Will you come to the coast with us in the summer?') + rows.join('');
    const boxes = frame(112, 700) + frame(112, 680) + strokes(112, 680);
    expect((await textOf(text + boxes)).join(' ')).toBe('Will you come to the coast with us in the summer? yes ☐ no ☑');
    expect((await textOf(text + frame(112, 700))).join(' ')).not.toMatch(/[☐☑]/u);
  });

  test.each([
    ['fields for letters', places.map(([x, y]) => frame(x - 9, y) + frame(x, y))],
    ['keys of a chart', places.map(([x, y]) => `0.8 0.2 0.2 rg ${x} ${y} 9 9 re f 0 g\n`)],
    ['keys with a frame', places.map(([x, y]) => `0.8 0.2 0.2 rg ${x} ${y} 9 9 re B 0 g\n`)],
    ['keys of a keyboard', places.map(([x, y]) => frame(x, y) + line(x + 1, y + 1, 'Q'))],
    ['large squares', places.map(([x, y]) => `${x - 15} ${y - 10} 24 24 re S\n`)],
    ['narrow ones', places.map(([x, y]) => `${x} ${y} 4 9 re S\n`)],
    ['cells of a table of lines', places.map(([x, y]) => fourLines(x, y) + fourLines(x + 9, y))],
    ['three lines', places.map(([x, y]) => fourLines(x, y).split('\n').slice(1).join('\n'))],
    ['far from any text', places.map(([, y]) => frame(400, y))],
  ])('%s are none', async (_, boxes) => {
    expect((await textOf(page(...boxes))).join(' ')).not.toMatch(/[☐☑]/u);
  });
});
