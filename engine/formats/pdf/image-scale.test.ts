import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { expect, test } from 'vitest';
import { imageScale } from './image-scale.ts';

const page = (...operators: readonly (readonly [number, unknown])[]) => ({
  fnArray: operators.map(([operator]) => operator),
  argsArray: operators.map(([, args]) => args),
});
const image = (width: number, height: number) => [OPS.paintImageXObject, ['img', width, height]] as const;
const transform = (...matrix: readonly number[]) => [OPS.transform, matrix] as const;

test('the largest image tells the resolution, where it is shown and not how large it is', () => {
  const logo = [[OPS.save, null], transform(10, 0, 0, 10, 0, 0), image(1_000, 1_000), [OPS.restore, null]] as const;
  const scan = [transform(2, 0, 0, 2, 0, 0), transform(300, 0, 0, 400, 0, 0), image(1_200, 1_600)] as const;
  expect([imageScale(page(...logo, ...scan)), imageScale(page(...logo))]).toEqual([2, 100]);
});

test('masks have their size in their data, and forms their own matrix', () => {
  const mask = [OPS.paintImageMaskXObject, [{ width: 500, height: 500 }]] as const;
  const form = [
    [OPS.paintFormXObjectBegin, [[0, 100, -100, 0, 0, 0], null]],
    mask,
    [OPS.paintFormXObjectEnd, null],
  ] as const;
  expect(imageScale(page(...form))).toBe(5);
});

test('a page without images, or with what is none, has no scale', () => {
  expect([imageScale(page()), imageScale(page(image(0, 0), [OPS.paintImageXObject, null]))]).toEqual([
    undefined,
    undefined,
  ]);
});
