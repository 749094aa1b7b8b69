import { useCallback, useLayoutEffect, useState, type RefObject } from 'react';

/** The scrolled view of an element in CSS pixels. */
export interface View {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

const unseen: View = { left: 0, top: 0, width: 0, height: 0 };

export const viewOf = (element: HTMLElement | null): View =>
  element === null
    ? unseen
    : {
        left: element.scrollLeft,
        top: element.scrollTop,
        width: element.clientWidth,
        height: element.clientHeight,
      };

/**
 * The scrolled view of an element; its width is 0 before it was measured. `measure` is to be called when it was
 * scrolled.
 */
export function useView(scroller: RefObject<HTMLElement | null>): readonly [View, measure: () => void] {
  const [view, setView] = useState(unseen);
  const measure = useCallback((): void => setView(viewOf(scroller.current)), [scroller]);
  useLayoutEffect(() => {
    const element = scroller.current;
    if (element === null) return;
    const observed = (): void => setView(viewOf(element));
    const observer = new ResizeObserver(observed);
    observer.observe(element);
    observed();
    return () => observer.disconnect();
  }, [scroller]);
  return [view, measure];
}
