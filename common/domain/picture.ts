import type { Notice } from '../messages/notice.ts';

/** A picture: pixels of red, green, blue and opacity, a byte each, row by row: (height, width, 4). */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array | Uint8ClampedArray;
}

/** A part of a document as a picture. */
export interface DrawnPart {
  readonly picture: Picture;
  /** Points of the part for each pixel. */
  readonly scale: number;
  /** Points, as the part's layout has them. */
  readonly width: number;
  readonly height: number;
  /** What of the picture is missing. */
  readonly omissions: readonly Notice[];
}
