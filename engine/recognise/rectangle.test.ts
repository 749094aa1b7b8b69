import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { rectangleAt, smallestRectangle, type Rectangle } from './rectangle.ts';

/** The corners of a rectangle. */
function corners({ centreX, centreY, width, height, angle }: Rectangle): readonly number[] {
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  return [
    [-1, -1],
    [1, -1],
    [1, 1],
    [-1, 1],
  ].flatMap(([along = 0, down = 0]) => [
    centreX + (along * width * cos - down * height * sin) / 2,
    centreY + (along * width * sin + down * height * cos) / 2,
  ]);
}

const rounded = ({ centreX, centreY, width, height, angle }: Rectangle) =>
  [centreX, centreY, width, height, angle].map((value) => Math.round(value * 100) / 100);

test('the smallest rectangle around the corners of one is that one', () => {
  const rectangle = { centreX: 50, centreY: 20, width: 40, height: 8, angle: 0.2 };
  expect(rounded(smallestRectangle([...corners(rectangle), 50, 20]))).toEqual([50, 20, 40, 8, 0.2]);
});

test('points on one spot or one line have a rectangle too', () => {
  expect([rounded(smallestRectangle([3, 4])), rounded(smallestRectangle([0, 0, 2, 0, 6, 0]))]).toEqual([
    [3, 4, 0, 0, 0],
    [3, 0, 6, 0, 0],
  ]);
});

const coordinate = fc.integer({ min: -200, max: 200 });
const points = fc.array(fc.tuple(coordinate, coordinate), { minLength: 1, maxLength: 40 }).map((pairs) => pairs.flat());

test('all points lie in their smallest rectangle, and no rectangle of whole degrees is smaller', () => {
  fc.assert(
    fc.property(points, (all) => {
      const smallest = smallestRectangle(all);
      const around = rectangleAt(all, smallest.angle);
      expect(around.width).toBeCloseTo(smallest.width, 6);
      expect(around.height).toBeCloseTo(smallest.height, 6);
      const areas = Array.from({ length: 90 }, (_, degrees) => rectangleAt(all, (degrees * Math.PI) / 180)).map(
        ({ width, height }) => width * height,
      );
      expect(smallest.width * smallest.height).toBeLessThanOrEqual(Math.min(...areas) + 1e-6);
    }),
  );
});
