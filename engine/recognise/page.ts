import type { Rect } from '../../common/domain/geometry.ts';
import type { Word } from '../text/word.ts';
import { isRightToLeft } from '../text/writing-order.ts';
import type { Rectangle } from './rectangle.ts';
import { fontSizesOf } from './letter-band.ts';
import type { ReadLine } from './read-lines.ts';
import { meantSizes } from './sizes.ts';

/** A word of a page, with how certain it is. */
export interface RecognisedWord extends Word {
  readonly confidence: number;
}

/** White that belongs to a letter on each side, in font sizes; places are those of ink. */
const bearing = 0.06;

/**
 * Lines of a picture as words of a page, in the frame in which the page is level.
 *
 * @param angle radians clockwise that the page's lines are turned by
 * @param scale points of the page for each pixel
 */
export function wordsOfPage(lines: readonly ReadLine[], angle: number, scale: number): readonly RecognisedWord[] {
  const sizes = sizesOf(lines, scale);
  return lines.flatMap(({ line, words, band }, index) => {
    const size = sizes[index] ?? 1;
    const turn = turnOf(line.angle - angle);
    const along = turn === 0 ? angle : line.angle;
    const [cos, sin] = [Math.cos(along), Math.sin(along)];
    const middle = (line.centreX * cos + line.centreY * sin) * scale;
    const down = (line.centreY * cos - line.centreX * sin) * scale;
    const rtl = isRightToLeft(words);
    return words.map(({ text, confidence, start, end }, position) => ({
      text,
      confidence,
      rect: rectOf(line, start, end, scale),
      rtl: rtl && isRightToLeft([{ text }]),
      // The reader has seen a space before each word but the first.
      space: position === 0 ? undefined : rtl ? 'right' : 'left',
      left: middle + (start - 0.5) * line.width * scale - bearing * size,
      right: middle + (end - 0.5) * line.width * scale + bearing * size,
      baseline: down + (band.bottom - 0.5) * line.height * scale,
      size,
      turn,
      font: '',
    }));
  });
}

/** Lines across the page are read by themselves, as a stamp at its margin is. Degrees. */
const turnOf = (radians: number): number => (((Math.round((2 * radians) / Math.PI) * 90) % 360) + 360) % 360;

/** Sizes of the fonts of lines, in quarters of a point. */
function sizesOf(lines: readonly ReadLine[], scale: number): readonly number[] {
  const texts = lines.map(({ words }) => words.map((word) => word.text).join(''));
  const shares = fontSizesOf(lines.map(({ band }, index) => ({ band, text: texts[index] ?? '' })));
  const measured = lines.map(({ line }, index) => ({
    size: (shares[index] ?? 0) * line.height * scale,
    weight: texts[index]?.length ?? 0,
  }));
  return meantSizes(measured).map((size) => Math.max(0.25, Math.round(4 * size) / 4));
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
