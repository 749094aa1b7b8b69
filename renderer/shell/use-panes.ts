import { useCallback, useSyncExternalStore, useState } from 'react';
import { paneWidths, parseWidths, type PaneWidths, type WantedWidths } from './pane-widths.ts';

const storageKey = 'carrel.panes';

const onResize = (listener: () => void): (() => void) => {
  window.addEventListener('resize', listener);
  return () => window.removeEventListener('resize', listener);
};

export interface Panes {
  readonly widths: PaneWidths;
  readonly windowWidth: number;
  resize(wanted: Partial<WantedWidths>): void;
}

/** Pane widths that fit the window and are remembered. */
export function usePanes(shown: { readonly library: boolean; readonly viewer: boolean }): Panes {
  const windowWidth = useSyncExternalStore(onResize, () => window.innerWidth);
  const [wanted, setWanted] = useState<WantedWidths>(() => parseWidths(localStorage.getItem(storageKey)));
  const resize = useCallback((change: Partial<WantedWidths>) => {
    setWanted((before) => {
      const next = { ...before, ...change };
      localStorage.setItem(storageKey, JSON.stringify(next));
      return next;
    });
  }, []);
  return { widths: paneWidths(wanted, windowWidth, shown), windowWidth, resize };
}
