import type { Rectangle } from './rectangle.ts';
import type { Frame } from './sample.ts';

/** A line as a frame of samples: `rows` down its height, `columns` along it. */
export function frameOfLine(line: Rectangle, columns: number, rows: number): Frame {
  const { centreX, centreY, width, height, angle } = line;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  return {
    x: centreX - (cos * width) / 2 + (sin * height) / 2,
    y: centreY - (sin * width) / 2 - (cos * height) / 2,
    alongX: (cos * width) / columns,
    alongY: (sin * width) / columns,
    downX: (-sin * height) / rows,
    downY: (cos * height) / rows,
    columns,
    rows,
  };
}
