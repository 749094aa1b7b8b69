import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { expect, test } from 'vitest';
import { stemWidth } from './stem-width.ts';

/** A letter of two stems, 40 pixels wide and 30 high, as pdf.js draws a bitmap: the outline of what is black. */
const letter = (stem: number): { fnArray: number[]; argsArray: (readonly unknown[] | null)[]; length: number } => {
  const box = (x: number): number[] => {
    const [left, right] = [x / 40, (x + stem) / 40];
    return [0, left, 0, 1, right, 0, 1, right, 1, 1, left, 1, 1, left, 0];
  };
  const path = new Float32Array([...box(2), ...box(22)]);
  const argsArray = [null, [40, 0, 0, 30, 0, 0], [0, [path], null]];
  return { fnArray: [OPS.save, OPS.transform, OPS.constructPath], argsArray, length: 3 };
};

test.each([
  [6, 0.06],
  [12, 0.12],
])('stems of %i pixels are %f of the size of a font with 100', (pixels, expected) => {
  const font = { fontMatrix: [0.01, 0, 0, 0.01, 0, 0], charProcOperatorList: new Map([['a110', letter(pixels)]]) };
  expect(stemWidth(font)).toBeCloseTo(expected, 5);
});

test('a font without drawings tells nothing', () => {
  expect(stemWidth({ fontMatrix: [0.01, 0, 0, 0.01, 0, 0], charProcOperatorList: new Map() })).toBeUndefined();
});
