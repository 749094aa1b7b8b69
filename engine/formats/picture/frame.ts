import { UnreadableFile } from '../unreadable-file.ts';

/** A picture of a file, as its header describes it. */
export interface Frame {
  /** Pixels, as they are stored. */
  readonly width: number;
  readonly height: number;
  /** Pixels an inch as the file says; 0 when it does not. */
  readonly dpi: number;
  /** How the picture is turned to be looked at: 1 to 8, as Exif has it. */
  readonly orientation: number;
}

/** A picture of more pixels is not decoded: it takes four bytes for each. */
const mostPixels = 80e6;

/** @throws UnreadableFile for a picture of a size that can't be decoded */
export function requireSize({ width, height }: Frame): void {
  if (!(width >= 1 && height >= 1)) throw new UnreadableFile('malformed', 'file-damaged');
  if (width * height > mostPixels)
    throw new UnreadableFile('unsupported', 'picture-too-large', {
      width,
      height,
      most: mostPixels / 1e6,
    });
}

/** Whether a picture is turned by a quarter to be looked at. */
export const isOnItsSide = ({ orientation }: Frame): boolean => orientation >= 5;

/** Resolutions that scanners and cameras mean; others are those of screens. */
const leastDpi = 100;
const mostDpi = 1_200;
/** Points of the longer side of a picture whose size on paper nobody knows: A4's. */
const usualSide = 842;

/** The size of a picture on paper, as it is looked at, in points. */
export function pageSize(frame: Frame): { readonly width: number; readonly height: number } {
  const { width, height, dpi } = frame;
  const scale = dpi >= leastDpi && dpi <= mostDpi ? 72 / dpi : usualSide / Math.max(width, height);
  const [across, down] = isOnItsSide(frame) ? [height, width] : [width, height];
  return { width: across * scale, height: down * scale };
}
