import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { rotatePoint, rotateRect, rotateSize, turned, unrotatePoint, type Rotation } from './rotation.ts';

const size = { width: 600, height: 800 };

test('a rectangle near the top left goes round the corners, clockwise', () => {
  const rect = { page: 3, x: 10, y: 20, width: 100, height: 12 };
  expect(([0, 90, 180, 270] as const).map((rotation) => rotateRect(rect, size, rotation))).toEqual([
    rect,
    { page: 3, x: 768, y: 10, width: 12, height: 100 },
    { page: 3, x: 490, y: 768, width: 100, height: 12 },
    { page: 3, x: 20, y: 490, width: 12, height: 100 },
  ]);
});

test('four quarter turns are none', () => {
  expect([turned(0, 90), turned(270, 90), turned(0, -90), turned(180, -90)]).toEqual([90, 0, 270, 90]);
  expect([rotateSize(size, 90), rotateSize(size, 180)]).toEqual([{ width: 800, height: 600 }, size]);
});

test('turning back is the inverse', () => {
  const rotations = fc.constantFrom<Rotation>(0, 90, 180, 270);
  fc.assert(
    fc.property(fc.nat(600), fc.nat(800), rotations, (x, y, rotation) => {
      expect(unrotatePoint(rotatePoint({ x, y }, size, rotation), size, rotation)).toEqual({ x, y });
    }),
  );
});
