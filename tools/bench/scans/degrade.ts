import { createCanvas, ImageData, loadImage } from '@napi-rs/canvas';
import type { Picture } from '../../../common/domain/picture.ts';
import type { Random } from '../layout/random.ts';

/** What a bad scanner does to a page. */
export interface Degradation {
  /** Degrees clockwise. */
  readonly skew: number;
  /** How far the brightness of a pixel is off, of 255, for two of three pixels. */
  readonly noise: number;
  /** Quality of JPEG, 0 to 100. */
  readonly quality: number;
  /** Brightness of the paper, of 255. */
  readonly paper: number;
}

/** As a hurried person at an old device scans. */
export const badScan = (random: Random): Degradation => ({
  skew: random.between(-2.5, 2.5),
  noise: random.between(8, 18),
  quality: random.whole(45, 70),
  paper: random.whole(215, 245),
});

export async function degraded(
  picture: Picture,
  { skew, noise, quality, paper }: Degradation,
  random: Random,
): Promise<Picture> {
  const { width, height } = picture;
  const turned = createCanvas(width, height);
  const context = turned.getContext('2d');
  context.fillStyle = 'white';
  context.fillRect(0, 0, width, height);
  context.translate(width / 2, height / 2);
  context.rotate((skew * Math.PI) / 180);
  context.drawImage(canvasOf(picture), -width / 2, -height / 2);
  const { data } = context.getImageData(0, 0, width, height);
  for (let at = 0; at < data.length; at += 4) {
    // Three even numbers add up to nearly a normal one, with a deviation of a half.
    const off = 2 * noise * (random.next() + random.next() + random.next() - 1.5);
    for (let channel = at; channel < at + 3; channel++)
      data[channel] = Math.max(0, Math.min(255, ((data[channel] ?? 0) * paper) / 255 + off));
  }
  const jpeg = await loadImage(canvasOf({ width, height, pixels: data }).toBuffer('image/jpeg', quality));
  const compressed = createCanvas(width, height).getContext('2d');
  compressed.drawImage(jpeg, 0, 0);
  return { width, height, pixels: compressed.getImageData(0, 0, width, height).data };
}

function canvasOf({ width, height, pixels }: Picture) {
  const canvas = createCanvas(width, height);
  canvas.getContext('2d').putImageData(new ImageData(new Uint8ClampedArray(pixels), width, height), 0, 0);
  return canvas;
}
