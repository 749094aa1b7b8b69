import { useMemo, type RefObject } from 'react';
import { useScrolledView } from '../../controls/use-scrolled-view.ts';
import { scrollTopToShow } from '../../controls/use-windowed.ts';
import { rowHeight, rowTops, rowWindow } from './row-tops.ts';
import type { TreeRow } from './row.ts';

/** Pixels around the view in which rows exist too. */
const ahead = 300;

/** The rows of the tree that need to exist, and where they stand. */
export function useRowWindow(scroller: RefObject<HTMLElement | null>, rows: readonly TreeRow[]) {
  const view = useScrolledView(scroller, { top: 0, height: 600 });

  const { tops, total } = useMemo(() => rowTops(rows.map(rowHeight)), [rows]);
  const { first, end } = rowWindow(tops, total, view.top - ahead, view.top + view.height + ahead);
  return {
    tops,
    total,
    first,
    end,
    /** Scrolls as little as possible, so that a row is whole in view. */
    reveal(index: number): void {
      const [element, row] = [scroller.current, rows[index]];
      if (element === null || row === undefined) return;
      const [top, height] = [tops[index] ?? 0, rowHeight(row)];
      const seen = { top: element.scrollTop, height: element.clientHeight };
      element.scrollTop = scrollTopToShow(top / height, height, seen);
    },
  };
}
