import { useEffect, useRef, useState, type PointerEvent } from 'react';
import type { GridPlace } from './grid-keys.ts';

/** The pointer rests this long before a tip comes, so that moving across is quiet. */
const afterMs = 350;

export interface CellTipState {
  /** The cell that it is about, and where that is; null while hidden. */
  readonly place: GridPlace | null;
  readonly at: DOMRect | null;
  hide(): void;
  /** For the keyboard: at once. */
  showNow(cell: Element, place: GridPlace): void;
  /** For the pointer: after it has rested. */
  pointed(event: PointerEvent): void;
}

/** One tip for all cells of a grid. */
export function useCellTip(): CellTipState {
  const [shown, setShown] = useState<{ readonly place: GridPlace; readonly at: DOMRect } | null>(null);
  const timer = useRef(0);
  useEffect(() => () => clearTimeout(timer.current), []);
  const hide = (): void => {
    clearTimeout(timer.current);
    setShown(null);
  };
  const showNow = (cell: Element, place: GridPlace): void => {
    clearTimeout(timer.current);
    setShown({ place, at: cell.getBoundingClientRect() });
  };
  return {
    place: shown?.place ?? null,
    at: shown?.at ?? null,
    hide,
    showNow,
    pointed({ target }) {
      const cell = (target as Element).closest<HTMLElement>('.table-cell');
      hide();
      if (cell === null) return;
      const place = { row: Number(cell.dataset['row']), column: Number(cell.dataset['column']) };
      timer.current = window.setTimeout(() => showNow(cell, place), afterMs);
    },
  };
}
