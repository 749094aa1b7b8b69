import type { Rect } from '../../common/domain/geometry.ts';
import type { Word } from '../text/word.ts';
import type { Rectangle } from './rectangle.ts';
import type { ReadWord } from './words.ts';

/** A line that was read: where it stands and what it says. */
export interface ReadLine {
  readonly line: Rectangle;
  readonly words: readonly ReadWord[];
}

/** A word of a page, with how certain it is. */
export interface RecognisedWord extends Word {
  readonly confidence: number;
}

/** Heights of lines that differ by less than this are one size of font. */
const sameSize = 1.18;
/** A line's height holds the font's size this many times. */
const heightToSize = 1.3;
/** Where the baseline is, from the middle of a line downwards, in heights. */
const baselineAt = 0.26;

/**
 * Lines of a picture as words of a page, in the frame in which the page is level.
 *
 * @param angle radians clockwise that the page's lines are turned by
 * @param scale points of the page for each pixel
 */
export function wordsOfPage(lines: readonly ReadLine[], angle: number, scale: number): readonly RecognisedWord[] {
  const sizes = sizesOf(lines.map(({ line }) => line.height * scale));
  return lines.flatMap(({ line, words }, index) => {
    const size = sizes[index] ?? 1;
    const turn = turnOf(line.angle - angle);
    const along = turn === 0 ? angle : line.angle;
    const [cos, sin] = [Math.cos(along), Math.sin(along)];
    const middle = (line.centreX * cos + line.centreY * sin) * scale;
    const down = (line.centreY * cos - line.centreX * sin) * scale;
    return words.map(({ text, confidence, start, end }) => ({
      text,
      confidence,
      rect: rectOf(line, start, end, scale),
      rtl: false,
      space: undefined,
      left: middle + (start - 0.5) * line.width * scale,
      right: middle + (end - 0.5) * line.width * scale,
      baseline: down + baselineAt * line.height * scale,
      size,
      turn,
      font: '',
    }));
  });
}

/** Lines across the page are read by themselves, as a stamp at its margin is. Degrees. */
const turnOf = (radians: number): number => (((Math.round((2 * radians) / Math.PI) * 90) % 360) + 360) % 360;

/** Sizes of fonts from heights of lines: heights that are nearly the same are the same. */
function sizesOf(heights: readonly number[]): readonly number[] {
  const sizes = new Map<number, number>();
  let group: number[] = [];
  const close = (): void => {
    const size = (group[group.length >> 1] ?? 0) / heightToSize;
    for (const height of group) sizes.set(height, Math.round(size * 4) / 4 || 0.25);
    group = [];
  };
  for (const height of heights.toSorted((a, b) => a - b)) {
    if (height > sameSize * (group[0] ?? height)) close();
    group.push(height);
  }
  close();
  return heights.map((height) => sizes.get(height) ?? 1);
}

/** The rectangle around a stretch of a line, in points. */
function rectOf(
  { centreX, centreY, width, height, angle }: Rectangle,
  start: number,
  end: number,
  scale: number,
): Rect {
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const middle = ((start + end) / 2 - 0.5) * width;
  const length = (end - start) * width;
  const [x, y] = [centreX + cos * middle, centreY + sin * middle];
  const across = Math.abs(cos) * length + Math.abs(sin) * height;
  const high = Math.abs(sin) * length + Math.abs(cos) * height;
  return { x: (x - across / 2) * scale, y: (y - high / 2) * scale, width: across * scale, height: high * scale };
}
