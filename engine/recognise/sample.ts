import type { Picture } from '../../common/domain/picture.ts';

/** A picture and its halves, quarters, …: what is sampled at a smaller scale is the mean of what lies there. */
export type Pyramid = readonly [Picture, ...Picture[]];

/** Levels of a pyramid at most; beyond an eighth nothing can be read. */
const mostLevels = 4;

export function pyramidOf(picture: Picture): Pyramid {
  const levels: [Picture, ...Picture[]] = [picture];
  for (let last = picture; levels.length < mostLevels && last.width > 1 && last.height > 1;) {
    last = halved(last);
    levels.push(last);
  }
  return levels;
}

function halved({ width, height, pixels }: Picture): Picture {
  const half = { width: width >> 1, height: height >> 1 };
  const to = new Uint8Array(half.width * half.height * 4);
  const row = width * 4;
  let at = 0;
  for (let y = 0; y < half.height; y++) {
    let from = 2 * y * row;
    for (let x = 0; x < half.width; x++, from += 8, at += 4)
      for (let channel = 0; channel < 3; channel++) {
        const above = from + channel;
        to[at + channel] =
          ((pixels[above] ?? 0) +
            (pixels[above + 4] ?? 0) +
            (pixels[above + row] ?? 0) +
            (pixels[above + row + 4] ?? 0) +
            2) >>
          2;
      }
  }
  return { ...half, pixels: to };
}

/** A rectangle of the picture, at any angle, and how many samples are taken along its sides. */
export interface Frame {
  /** Pixels: the corner that is the samples' top left. */
  readonly x: number;
  readonly y: number;
  /** Pixels from one sample to the next, along a row of samples and from row to row. */
  readonly alongX: number;
  readonly alongY: number;
  readonly downX: number;
  readonly downY: number;
  readonly columns: number;
  readonly rows: number;
}

/**
 * Samples a frame as the models want pictures: blue, green and red as planes, from -1 (black) to 1 (white).
 *
 * @param to (3, rows, stride), from `offset` on
 */
export function sampleInto(pyramid: Pyramid, frame: Frame, to: Float32Array, offset: number, stride: number): void {
  const { level, scale } = levelFor(pyramid, frame);
  const { width, height, pixels } = level;
  const plane = frame.rows * stride;
  const [lastX, lastY] = [width - 1, height - 1];
  for (let row = 0; row < frame.rows; row++) {
    // The middle of a pixel is half a pixel from its corner.
    let x = (frame.x + frame.downX * (row + 0.5) + frame.alongX * 0.5) * scale - 0.5;
    let y = (frame.y + frame.downY * (row + 0.5) + frame.alongY * 0.5) * scale - 0.5;
    let at = offset + row * stride;
    for (let column = 0; column < frame.columns; column++, at++, x += frame.alongX * scale, y += frame.alongY * scale) {
      const inX = x < 0 ? 0 : x > lastX ? lastX : x;
      const inY = y < 0 ? 0 : y > lastY ? lastY : y;
      const left = Math.floor(inX);
      const top = Math.floor(inY);
      const shareX = inX - left;
      const shareY = inY - top;
      const a = (top * width + left) * 4;
      const b = left < lastX ? a + 4 : a;
      const below = top < lastY ? width * 4 : 0;
      for (let channel = 0; channel < 3; channel++) {
        const above = (pixels[a + channel] ?? 0) * (1 - shareX) + (pixels[b + channel] ?? 0) * shareX;
        const under = (pixels[a + below + channel] ?? 0) * (1 - shareX) + (pixels[b + below + channel] ?? 0) * shareX;
        to[at + (2 - channel) * plane] = (above * (1 - shareY) + under * shareY) / 127.5 - 1;
      }
    }
  }
}

/** The smallest level with at least as many pixels as samples along both sides, or the picture itself. */
function levelFor(pyramid: Pyramid, { alongX, alongY, downX, downY }: Frame): { level: Picture; scale: number } {
  const step = Math.min(Math.hypot(alongX, alongY), Math.hypot(downX, downY));
  const depth = Math.max(0, Math.min(pyramid.length - 1, Math.floor(Math.log2(Math.max(step, 1e-6)) + 1e-6)));
  const [whole] = pyramid;
  return { level: pyramid[depth] ?? whole, scale: 1 / 2 ** depth };
}
