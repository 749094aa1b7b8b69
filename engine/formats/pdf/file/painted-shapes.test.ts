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
  ['what is drawn from elsewhere', '/X1 Do', true],
])('%s', (_, contents, expected) => {
  expect(mayPaintShapes(Buffer.from(contents))).toBe(expected);
});
