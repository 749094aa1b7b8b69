import { createCanvas, ImageData, loadImage, type Canvas, type SKRSContext2D } from '@napi-rs/canvas';
import UTIF from 'utif2';
import type { Picture } from '../../../common/domain/picture.ts';
import { UnreadableFile } from '../unreadable-file.ts';
import { isOnItsSide } from './frame.ts';
import type { TiffFrame } from './tiff-directory.ts';

/** A picture that was decoded, and whether the file ends before it does. */
export interface Decoded {
  readonly picture: Picture;
  readonly isCut: boolean;
}

/**
 * A PNG, JPEG or WebP file as it is looked at, on white.
 *
 * @param most pixels of the result
 */
export async function decodeCoded(bytes: Uint8Array, most: number): Promise<Decoded> {
  const image = await loadImage(bytes).catch((error: unknown) => {
    throw new UnreadableFile('malformed', 'picture-damaged', {}, error);
  });
  const { width, height } = sizeWithin(image.width, image.height, most);
  const context = createCanvas(width, height).getContext('2d');
  context.drawImage(image, 0, 0, width, height);
  // A picture whose pixels can't be transparent was not decoded down to where they are.
  const isCut = !hasOpacity(bytes) && [0, width - 1].some((x) => [0, height - 1].some((y) => isClear(context, x, y)));
  return { picture: onWhite(context, width, height), isCut };
}

/**
 * A page of a TIFF file as it is looked at, on white.
 *
 * @param most pixels of the result
 */
export function decodeTiff(bytes: Uint8Array, frame: TiffFrame, most: number): Decoded {
  try {
    const buffer = bytes.slice().buffer;
    const directory = UTIF.decode(buffer)[frame.directory];
    if (directory === undefined) throw new UnreadableFile('malformed', 'picture-damaged');
    UTIF.decodeImage(buffer, directory);
    const pixels = UTIF.toRGBA8(directory);
    if (pixels.length !== frame.width * frame.height * 4) throw new UnreadableFile('malformed', 'picture-damaged');
    const stored = createCanvas(frame.width, frame.height);
    stored.getContext('2d').putImageData(new ImageData(new Uint8ClampedArray(pixels), frame.width, frame.height), 0, 0);
    return { picture: upright(stored, frame, most), isCut: false };
  } catch (error) {
    throw error instanceof UnreadableFile ? error : new UnreadableFile('malformed', 'picture-damaged', {}, error);
  }
}

/** How the stored axes lie in the picture as it is looked at, by orientation: [a, b, c, d] of a canvas's transform. */
const turns: readonly (readonly [number, number, number, number])[] = [
  [1, 0, 0, 1],
  [-1, 0, 0, 1],
  [-1, 0, 0, -1],
  [1, 0, 0, -1],
  [0, 1, 1, 0],
  [0, 1, -1, 0],
  [0, -1, -1, 0],
  [0, -1, 1, 0],
];

function upright(stored: Canvas, frame: TiffFrame, most: number): Picture {
  const [across, down] = isOnItsSide(frame) ? [frame.height, frame.width] : [frame.width, frame.height];
  const { width, height } = sizeWithin(across, down, most);
  const [a, b, c, d] = turns[frame.orientation - 1] ?? [1, 0, 0, 1];
  const context = createCanvas(width, height).getContext('2d');
  context.setTransform(a, b, c, d, width / 2, height / 2);
  const [drawnWidth, drawnHeight] = isOnItsSide(frame) ? [height, width] : [width, height];
  context.drawImage(stored, -drawnWidth / 2, -drawnHeight / 2, drawnWidth, drawnHeight);
  context.resetTransform();
  return onWhite(context, width, height);
}

/** The size of a picture with no more than `most` pixels. */
function sizeWithin(width: number, height: number, most: number): { readonly width: number; readonly height: number } {
  const scale = Math.min(1, Math.sqrt(most / (width * height)));
  return { width: Math.max(1, Math.floor(width * scale)), height: Math.max(1, Math.floor(height * scale)) };
}

function onWhite(context: SKRSContext2D, width: number, height: number): Picture {
  context.globalCompositeOperation = 'destination-over';
  context.fillStyle = 'white';
  context.fillRect(0, 0, width, height);
  return { width, height, pixels: context.getImageData(0, 0, width, height).data };
}

const isClear = (context: SKRSContext2D, x: number, y: number): boolean =>
  context.getImageData(x, y, 1, 1).data[3] === 0;

/** Whether the pixels of a file may be transparent: a JPEG's can't be, nor those of a PNG of plain colours. */
function hasOpacity(bytes: Uint8Array): boolean {
  if (bytes[0] === 0xff) return false;
  const isPng = bytes[0] === 0x89;
  return (
    !isPng ||
    bytes[25] === 4 ||
    bytes[25] === 6 ||
    Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(4_096, bytes.length)).includes('tRNS')
  );
}
