import type { Rect } from '../../../common/domain/geometry.ts';
import { rotateSize, type Rotation } from './rotation.ts';

/** A page's size in points, as the file says the page stands. */
export interface PageSize {
  readonly width: number;
  readonly height: number;
}

/** Where every page stands in the scrolled column, in CSS pixels. Index 0 is page 1. */
export interface ColumnLayout {
  readonly tops: readonly number[];
  readonly heights: readonly number[];
  readonly widths: readonly number[];
  readonly total: number;
  /** Of the widest page, with the space around the column. */
  readonly width: number;
}

export const pageGap = 16;
/** Space around the column. */
export const columnPadding = 20;

/**
 * Lays pages out below each other. Pages whose size is not known yet have the default size. `scale`: CSS pixels per
 * point.
 */
export function columnLayout(
  pages: number,
  sizes: ReadonlyMap<number, PageSize>,
  defaultSize: PageSize,
  scale: number,
  rotation: Rotation,
): ColumnLayout {
  const tops: number[] = [];
  const heights: number[] = [];
  const widths: number[] = [];
  let top = columnPadding;
  let widest = 0;
  for (let page = 1; page <= pages; page++) {
    const { width, height } = rotateSize(sizes.get(page) ?? defaultSize, rotation);
    tops.push(top);
    heights.push(Math.round(height * scale));
    widths.push(Math.round(width * scale));
    widest = Math.max(widest, Math.round(width * scale));
    top += Math.round(height * scale) + pageGap;
  }
  return { tops, heights, widths, total: top - pageGap + columnPadding, width: widest + 2 * columnPadding };
}

/** The pages (from 1) that touch a vertical range. */
export function pagesBetween(
  { tops, heights }: ColumnLayout,
  from: number,
  to: number,
): { readonly first: number; readonly last: number } {
  // Pages stand in order, so both ends are found by bisection.
  const before = (limit: number, edge: (index: number) => number): number => {
    let low = 0;
    let high = tops.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (edge(middle) < limit) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  const first = Math.min(tops.length, before(from, (index) => (tops[index] ?? 0) + (heights[index] ?? 0)) + 1);
  return {
    first,
    last: Math.max(
      first,
      before(to, (index) => tops[index] ?? 0),
    ),
  };
}

/** The smallest rectangle around others, or null. */
export function unionOf(rects: readonly Rect[]): Rect | null {
  if (rects.length === 0) return null;
  const x = Math.min(...rects.map((rect) => rect.x));
  const y = Math.min(...rects.map((rect) => rect.y));
  return {
    x,
    y,
    width: Math.max(...rects.map((rect) => rect.x + rect.width)) - x,
    height: Math.max(...rects.map((rect) => rect.y + rect.height)) - y,
  };
}
