import type { PageRect, Rect } from '../../common/domain/geometry.ts';

/** A page's size in points, rotation applied. */
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
}

export const pageGap = 16;
/** Space around the column. */
export const columnPadding = 20;
/** CSS pixels per point at 100 %. */
export const pixelsPerPoint = 96 / 72;

/** Lays pages out below each other. Pages whose size is not known yet have the default size. */
export function columnLayout(
  pages: number,
  sizes: ReadonlyMap<number, PageSize>,
  defaultSize: PageSize,
  scale: number,
): ColumnLayout {
  const tops: number[] = [];
  const heights: number[] = [];
  const widths: number[] = [];
  let top = columnPadding;
  for (let page = 1; page <= pages; page++) {
    const { width, height } = sizes.get(page) ?? defaultSize;
    tops.push(top);
    heights.push(Math.round(height * scale));
    widths.push(Math.round(width * scale));
    top += Math.round(height * scale) + pageGap;
  }
  return { tops, heights, widths, total: top - pageGap + columnPadding };
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

/** A place in a document that stays the same when the scale or the sizes of other pages change. */
export interface Anchor {
  readonly page: number;
  /** Points below the page's top; may be negative. */
  readonly offset: number;
}

export const scrollTopOf = (anchor: Anchor, { tops }: ColumnLayout, scale: number): number =>
  (tops[anchor.page - 1] ?? 0) + anchor.offset * scale;

/** The anchor of a scroll position: the page at a third of the view, since that is where one reads. */
export function anchorAt(scrollTop: number, viewHeight: number, layout: ColumnLayout, scale: number): Anchor {
  const line = scrollTop + viewHeight / 3;
  const { first } = pagesBetween(layout, line, line);
  return { page: first, offset: (scrollTop - (layout.tops[first - 1] ?? 0)) / scale };
}

/** The anchor that shows a passage at a third of the view, or the page's top when there is no rectangle on it. */
export function anchorOf(page: number, rects: readonly PageRect[], viewHeight: number, scale: number): Anchor {
  const tops = rects.filter((rect) => rect.page === page).map((rect) => rect.y);
  if (tops.length === 0) return { page, offset: -pageGap / 2 / scale };
  return { page, offset: Math.min(...tops) - viewHeight / 3 / scale };
}

/** The scale at which a page fills the width of the view. */
export const fitScale = (viewWidth: number, pageWidth: number): number =>
  Math.max(0.1, (viewWidth - 2 * columnPadding) / pageWidth);

const steps = [0.25, 0.33, 0.5, 0.67, 0.75, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2, 2.5, 3, 4, 5] as const;

/** The next zoom step up or down from a zoom (1 is 100 %). */
export function zoomStep(zoom: number, direction: 'in' | 'out'): number {
  const next =
    direction === 'in' ? steps.find((step) => step > zoom + 0.005) : steps.findLast((step) => step < zoom - 0.005);
  return next ?? (direction === 'in' ? 5 : 0.25);
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
