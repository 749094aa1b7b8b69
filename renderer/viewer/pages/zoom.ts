import { columnPadding, pageGap, type PageSize } from './layout.ts';

/** Fits the page's width or the whole page into the view; a number is a zoom, 1 is 100 %. */
export type Zoom = 'width' | 'page' | number;

/** CSS pixels per point at 100 %. */
export const pixelsPerPoint = 96 / 72;

/**
 * CSS pixels per point.
 *
 * @param view of the scrolled view, in CSS pixels
 * @param page of the page that is fitted, in points, rotation applied
 */
export function scaleOf(zoom: Zoom, view: PageSize, page: PageSize): number {
  if (typeof zoom === 'number') return zoom * pixelsPerPoint;
  const byWidth = (view.width - 2 * columnPadding) / page.width;
  const scale = zoom === 'width' ? byWidth : Math.min(byWidth, (view.height - pageGap) / page.height);
  return Math.max(0.1, scale);
}
