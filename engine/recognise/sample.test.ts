import { expect, test } from 'vitest';
import type { Picture } from '../../common/domain/picture.ts';
import { pyramidOf, sampleInto, type Frame } from './sample.ts';

/** A picture whose red grows from left to right and whose green grows downwards; blue is 128. */
function gradient(width: number, height: number): Picture {
  const pixels = new Uint8Array(width * height * 4);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) pixels.set([x * 8, y * 8, 128, 255], (y * width + x) * 4);
  return { width, height, pixels };
}

/** Samples as bytes: [red, green, blue] of each. */
function sampled(picture: Picture, frame: Frame): readonly (readonly number[])[] {
  const plane = frame.rows * frame.columns;
  const to = new Float32Array(3 * plane);
  sampleInto(pyramidOf(picture), frame, to, 0, frame.columns);
  const byte = (index: number): number => Math.round(((to[index] ?? 0) + 1) * 127.5);
  return Array.from({ length: plane }, (_, at) => [byte(at + 2 * plane), byte(at + plane), byte(at)]);
}

const straight = { alongX: 1, alongY: 0, downX: 0, downY: 1 };

test('at the scale of the picture, samples are its pixels', () => {
  expect(sampled(gradient(16, 16), { ...straight, x: 3, y: 5, columns: 2, rows: 2 })).toEqual([
    [24, 40, 128],
    [32, 40, 128],
    [24, 48, 128],
    [32, 48, 128],
  ]);
});

test('a frame that is turned by a quarter is read in its own direction', () => {
  const turned = { x: 8, y: 3, alongX: 0, alongY: 1, downX: -1, downY: 0, columns: 3, rows: 1 };
  expect(sampled(gradient(16, 16), turned)).toEqual([
    [56, 24, 128],
    [56, 32, 128],
    [56, 40, 128],
  ]);
});

test('at a smaller scale a sample is the mean of what lies there', () => {
  const quarter = { x: 0, y: 0, alongX: 4, alongY: 0, downX: 0, downY: 4, columns: 4, rows: 1 };
  // Pixels 0 to 3 have the reds 0, 8, 16, 24.
  expect(sampled(gradient(16, 4), quarter).map(([red]) => red)).toEqual([12, 44, 76, 108]);
});

test('beyond the edges stands what stands at them', () => {
  expect(sampled(gradient(4, 4), { ...straight, x: -5, y: -5, columns: 1, rows: 1 })).toEqual([[0, 0, 128]]);
});
