import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { identity, times, type Matrix } from './matrix.ts';

/** The operators of a page and their arguments, as pdf.js gives them. */
export interface Operators {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly unknown[];
}

/** Operators that paint an image: [name, width, height] in pixels, onto the unit square. */
const painting = new Set<number>([OPS.paintImageXObject, OPS.paintImageMaskXObject, OPS.paintInlineImageXObject]);

/**
 * Pixels for each point of the largest image of a page; undefined when it has none. A scan drawn at this scale is drawn
 * as it was taken.
 */
export function imageScale({ fnArray, argsArray }: Operators): number | undefined {
  const saved: Matrix[] = [];
  let at = identity;
  let largest: { readonly area: number; readonly scale: number } | undefined;
  for (const [index, operator] of fnArray.entries()) {
    const args = argsArray[index];
    if (operator === OPS.save) saved.push(at);
    else if (operator === OPS.restore) at = saved.pop() ?? at;
    else if (operator === OPS.transform && isMatrix(args)) at = times(at, args);
    else if (operator === OPS.paintFormXObjectBegin) {
      saved.push(at);
      const [matrix] = Array.isArray(args) ? (args as readonly unknown[]) : [];
      if (isMatrix(matrix)) at = times(at, matrix);
    } else if (operator === OPS.paintFormXObjectEnd) at = saved.pop() ?? at;
    else if (painting.has(operator)) {
      const area = Math.abs(at[0] * at[3] - at[1] * at[2]);
      const pixels = pixelsOf(args);
      if (pixels > 0 && area > (largest?.area ?? 0)) largest = { area, scale: Math.sqrt(pixels / area) };
    }
  }
  return largest?.scale;
}

function pixelsOf(args: unknown): number {
  const list: readonly unknown[] = Array.isArray(args) ? args : [];
  const [first, width, height] = list;
  if (typeof width === 'number' && typeof height === 'number') return width * height;
  const image = first as { readonly width?: unknown; readonly height?: unknown } | null | undefined;
  return typeof image?.width === 'number' && typeof image.height === 'number' ? image.width * image.height : 0;
}

const isMatrix = (value: unknown): value is Matrix =>
  (Array.isArray(value) || value instanceof Float32Array || value instanceof Float64Array) &&
  value.length === 6 &&
  Array.from(value as ArrayLike<unknown>).every((each) => typeof each === 'number');
