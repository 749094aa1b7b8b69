import { describe, expect, test } from 'vitest';
import { contentPage, pdfFile } from '../../../../tools/fixtures/pdf-writer.ts';
import { blockTexts, partsOf } from '../../fixtures/documents.ts';
import { line } from './fixture.ts';

/** A circle of four curves around a middle. */
const circle = (x: number, y: number, radius: number, paint: string): string => {
  const [r, k] = [radius, 0.55 * radius];
  const curves = [
    [r, k, k, r, 0, r],
    [-k, r, -r, k, -r, 0],
    [-r, -k, -k, -r, 0, -r],
    [k, -r, r, -k, r, 0],
  ].map((points) => `${points.map((each, index) => each + (index % 2 === 0 ? x : y)).join(' ')} c`);
  return `${x + r} ${y} m ${curves.join(' ')} h ${paint}\n`;
};
const dot = (x: number, y: number): string => circle(x, y + 3.5, 2, 'f');
const ring = (x: number, y: number): string => circle(x, y + 3.5, 2, 'S');
const square = (x: number, y: number): string => `${x - 2} ${y + 1.5} 4 4 re f\n`;
const emptyBox = (x: number, y: number): string => `${x - 3} ${y} 7 7 re S\n`;

const items = ['your passport or identity card, valid for', 'another six months', 'two photographs', 'the fee in cash'];
const list = (mark: (x: number, y: number) => string): string =>
  line(72, 720, 'You have to bring to the counter:') +
  items.map((text, index) => line(90, 700 - 14 * index, text)).join('') +
  [0, 2, 3].map((index) => mark(78, 700 - 14 * index)).join('');
const read = (sign: string): readonly string[] => [
  'paragraph: You have to bring to the counter:',
  `list-item: ${sign} your passport or identity card, valid for another six months`,
  `list-item: ${sign} two photographs`,
  `list-item: ${sign} the fee in cash`,
];

const blocksOf = async (operators: string): Promise<readonly string[]> =>
  (await partsOf(pdfFile([contentPage(operators)]), 'list.pdf')).flatMap(blockTexts);

describe('lists whose bullets are drawn', () => {
  test.each([
    ['dots', dot, '•'],
    ['squares', square, '▪'],
    ['rings', ring, '◦'],
  ])('as %s', async (_, mark, sign) => {
    expect(await blocksOf(list(mark))).toEqual(read(sign));
  });

  test('in the units that a browser draws in', async () => {
    const small = list(dot).replaceAll(/^.* f$/gmu, (path) => `q 0.25 0 0 0.25 0 0 cm ${scaled(path)} Q`);
    expect(await blocksOf(small)).toEqual(read('•'));
  });

  test('empty boxes are no bullets but are to be ticked', async () => {
    expect(await blocksOf(list(emptyBox))).toEqual(read('☐'));
  });

  test('one dot alone, dots behind a text, and large ones are none', async () => {
    const page =
      line(72, 720, 'Words of the page begin here') +
      line(72, 700, 'North') +
      line(130, 700, 'Vienna') +
      dot(120, 700) +
      line(72, 686, 'South') +
      line(130, 686, 'Graz') +
      dot(120, 686) +
      line(100, 640, 'Alone') +
      dot(90, 640) +
      line(110, 600, 'Large') +
      circle(90, 604, 8, 'f') +
      line(110, 570, 'Large too') +
      circle(90, 574, 8, 'f');
    expect((await blocksOf(page)).join(' ')).not.toContain('•');
  });
});

/** The numbers of a path four times as large. */
const scaled = (path: string): string => path.replaceAll(/-?\d+(?:\.\d+)?/gu, (number) => String(4 * Number(number)));
