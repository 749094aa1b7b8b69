import { expect, test } from 'vitest';
import { mayPaintShapes } from './painted-shapes.ts';

test.each([
  ['text alone', 'BT /F1 11 Tf 72 700 Td (Hello c h) Tj ET', true],
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
])('%s', (_, contents, expected) => {
  expect(mayPaintShapes(Buffer.from(contents))).toBe(expected);
});
