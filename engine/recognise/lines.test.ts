import { expect, test } from 'vitest';
import { linesOf } from './lines.ts';
import type { Rectangle } from './rectangle.ts';
import { regionsOf, type TextMap } from './regions.ts';

/** A map in which rectangles are text. */
function mapOf(width: number, height: number, texts: readonly Rectangle[], likely = 0.9): TextMap {
  const map = new Float32Array(width * height);
  for (const text of texts)
    for (let y = 0; y < height; y++)
      for (let x = 0; x < width; x++) {
        const [dx, dy] = [x + 0.5 - text.centreX, y + 0.5 - text.centreY];
        const along = Math.abs(dx * Math.cos(text.angle) + dy * Math.sin(text.angle));
        const down = Math.abs(dy * Math.cos(text.angle) - dx * Math.sin(text.angle));
        if (along <= text.width / 2 && down <= text.height / 2) map[y * width + x] = likely;
      }
  return { width, height, likely: map };
}

const degrees = (radians: number): number => Math.round((radians * 180) / Math.PI);
const level = { width: 60, height: 6, angle: 0 };

test('pixels that touch are one region; specks and what is hardly likely are none', () => {
  const map = mapOf(100, 40, [{ ...level, centreX: 40, centreY: 10 }]);
  map.likely.fill(0.9, 30 * 100, 30 * 100 + 5);
  map.likely.fill(0.29, 35 * 100, 35 * 100 + 90);
  expect(regionsOf(map).map(({ pixels, score }) => [pixels, Math.round(score * 100)])).toEqual([[360, 90]]);
});

test('a line reaches beyond its marked middle, in pixels of the picture', () => {
  const { lines, angle } = linesOf(mapOf(100, 40, [{ ...level, centreX: 40, centreY: 10 }]), { x: 2, y: 2 });
  const by = (60 * 6 * 1.6) / (2 * 66);
  expect([angle, lines]).toEqual([
    0,
    [{ centreX: 80, centreY: 20, width: 2 * (60 + 2 * by), height: 2 * (6 + 2 * by), angle: 0 }],
  ]);
});

test.each([-4, 0, 7, 86, 90])('a page whose lines are turned by %i degrees is turned so as a whole', (turned) => {
  const along = (turned * Math.PI) / 180;
  const texts = [-30, 0, 30].map((down) => ({
    width: 100,
    height: 7,
    angle: along,
    centreX: 80 - down * Math.sin(along),
    centreY: 80 + down * Math.cos(along),
  }));
  const short = { ...level, width: 9, centreX: 20, centreY: 150 };
  const { lines, angle } = linesOf(mapOf(160, 160, turned === 90 ? texts : [...texts, short]), { x: 1, y: 1 });
  expect(Math.abs(degrees(angle) - turned)).toBeLessThanOrEqual(1);
  // Short ones have no direction of their own.
  expect(lines.map((line) => Math.abs(degrees(line.angle) - turned) <= 1)).toEqual(lines.map(() => true));
});

test('a line that runs up the margin of a level page keeps its direction', () => {
  const texts = [10, 30, 50, 70].map((centreY) => ({ ...level, centreX: 60, centreY }));
  const margin = { ...level, angle: Math.PI / 2, centreX: 110, centreY: 45 };
  const { lines } = linesOf(mapOf(120, 90, [...texts, margin]), { x: 1, y: 1 });
  expect(lines.map((line) => degrees(line.angle)).toSorted((a, b) => a - b)).toEqual([-90, 0, 0, 0, 0]);
});

test('an empty map has no lines', () => {
  expect(linesOf({ width: 32, height: 32, likely: new Float32Array(1024) }, { x: 1, y: 1 })).toEqual({
    lines: [],
    angle: 0,
  });
});
