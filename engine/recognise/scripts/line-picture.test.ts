import { expect, test } from 'vitest';
import { margin, pictureOfLine } from './line-picture.ts';

test('a line is a grey picture with its own paper around it', () => {
  // One row: black, then three samples of light grey, the same in each colour.
  const row = [-1, 0.6, 0.6, 0.6];
  const picture = pictureOfLine(Float32Array.from([...row, ...row, ...row]), 1, row.length);
  const [width, height] = [row.length + 2 * margin, 1 + 2 * margin];
  const head = `P5\n${width} ${height}\n255\n`;
  const paper = 204;
  const pixels = Array.from({ length: width * height }, () => paper);
  pixels[margin * width + margin] = 0;
  expect([Buffer.from(picture.subarray(0, head.length)).toString(), Array.from(picture.subarray(head.length))]).toEqual(
    [head, pixels],
  );
});
