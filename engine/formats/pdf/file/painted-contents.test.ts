import { expect, test } from 'vitest';
import { paintedContents, type PaintedContents } from './painted-contents.ts';

const rulesOf = (contents: string): PaintedContents['rules'] => paintedContents(Buffer.from(contents, 'latin1')).rules;

test.each([
  ['a line is stroked', '2 w 10 700 m 110 700 l S', [[10, 699, 110, 701]]],
  ['a thin rectangle is filled', '10 700 100 .5 re f', [[10, 700, 110, 700.5]]],
  ['a thin box of corners is filled', '10 700 m 110 700 l 110 701 l 10 701 l h f*', [[10, 700, 110, 701]]],
  ['a line stands upright', '1 w 50 600 m 50 700 l s', [[49.5, 600, 50.5, 700]]],
  [
    'a box is stroked: each side is a rule',
    '0 w 10 20 100 50 re S',
    [
      [10, 20, 110, 20],
      [110, 20, 110, 70],
      [10, 70, 110, 70],
      [10, 20, 10, 70],
    ],
  ],
  [
    'a state moves it, and is left',
    'q 1 0 0 1 5 6 cm 0 w 0 0 m 40 0 l S Q 0 w 0 0 m 30 0 l S',
    [
      [5, 6, 45, 6],
      [0, 0, 30, 0],
    ],
  ],
  ['the page is turned by a state', 'q 0 1 -1 0 100 0 cm 10 0 80 1 re f Q', [[99, 10, 100, 90]]],
  ['text is passed by', 'BT /F1 9 Tf (a) Tj [(re f)] TJ ET 0 w 0 9 m 30 9 l S', [[0, 9, 30, 9]]],
  ['a picture is passed by', 'BI /W 1 ID \x00(\x01re\x02 EI 0 w 0 9 m 30 9 l S', [[0, 9, 30, 9]]],
  ['strings and comments are passed by', '(\\) 1 1 m) pop % 9 9 m\n0 w 0 9 m 30 9 l S', [[0, 9, 30, 9]]],
])('%s', (_, contents, expected) => {
  expect(rulesOf(contents)).toEqual(expected);
});

test.each([
  ['what is thick', '10 700 100 20 re f'],
  ['what is curved', '10 700 m 20 700 30 701 40 700 c S'],
  ['what is slanted', '10 700 m 110 760 l S'],
  ['what only clips', '10 700 100 .5 re W n'],
  ['a dot', '10 700 1 1 re f'],
])('%s is no rule', (_, contents) => {
  expect(rulesOf(contents)).toEqual([]);
});

test('a page with very many rules, or operators of paths, is a drawing', () => {
  expect(rulesOf('0 w 0 9 m 30 9 l S '.repeat(2_001))).toEqual([]);
  expect(rulesOf(`${'0 0 m 1 1 l '.repeat(4_000)} n 0 w 0 9 m 30 9 l S`)).toEqual([]);
  expect(paintedContents(Buffer.from('0 w 0 9 m 30 9 l S '.repeat(2_001))).mayPaintShapes).toBe(true);
});

test.each([
  ['letters of a text', 'BT /F1 11 Tf 72 700 Td (Hello c h) Tj ET', false],
  ['text without such words', 'BT /F1 11 Tf 72 700 Td (Hello) Tj ET', false],
  ['a bar of a fraction', '72 690 40 0.4 re f', false],
  ['a rule', '72 690 m 540 690 l S', false],
  ['a dot', '60 700 m 61 702 63 702 64 700 c f', true],
  ['a square of words', '60 700 6 6 re f', true],
  ['a box of lines', '60 700 m 66 700 l 66 706 l 60 706 l h S', true],
  ['a box that is not closed', '60 700 m 66 700 l 66 706 l 60 706 l 60 700 l S', true],
  ['a line of a chart', '60 700 m 66 700 l 66 706 l 60 706 l 60 700 l 50 700 l S', false],
  ['a box of lines one by one', '0 0 m 6 0 l S 0 6 m 6.5 6 l S 0 0 m 0 6 l S 6 0 m 6 6 l S', true],
  ['a box of thin bars', '0 0 6 .4 re f 0 6 6 .4 re f 0 0 .4 6 re f 6 0 .4 6 re f', true],
  ['a table of lines', '0 0 m 90 0 l S 0 14 m 90 14 l S 0 0 m 0 14 l S 90 0 m 90 14 l S', false],
  ['rules and one short line', '0 0 m 6 0 l S 0 9 m 90 9 l S 0 0 m 0 6 l S 6 0 m 6 6 l S', false],
  ['what is drawn from elsewhere', '/X1 Do', true],
])('shapes: %s', (_, contents, expected) => {
  expect(paintedContents(Buffer.from(contents)).mayPaintShapes).toBe(expected);
});
