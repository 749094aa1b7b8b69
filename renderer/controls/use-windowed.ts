import type { RefObject } from 'react';
import { useScrolledView } from './use-scrolled-view.ts';

/** The rows of a list that are near its view: `[first, end)`. */
export interface RowRange {
  readonly first: number;
  readonly end: number;
}

/** Which of `count` rows of one height touch the view, with `ahead` pixels around it. */
export function rowsNear(
  view: { readonly top: number; readonly height: number },
  rowHeight: number,
  count: number,
  ahead: number,
): RowRange {
  const first = Math.max(0, Math.min(count, Math.floor((view.top - ahead) / rowHeight)));
  return { first, end: Math.max(first, Math.min(count, Math.ceil((view.top + view.height + ahead) / rowHeight))) };
}

/** The scroll position that shows a row whole, moving as little as possible. */
export function scrollTopToShow(
  row: number,
  rowHeight: number,
  view: { readonly top: number; readonly height: number },
): number {
  const top = row * rowHeight;
  if (top < view.top) return top;
  return Math.max(view.top, top + rowHeight - view.height);
}

/** The rows of a scrolled list that need to exist. */
export function useWindowedRows(
  scroller: RefObject<HTMLElement | null>,
  rowHeight: number,
  count: number,
  ahead: number,
): RowRange {
  const view = useScrolledView(scroller, { top: 0, height: 0 });
  return rowsNear(view, rowHeight, count, ahead);
}
