import { useLayoutEffect, useState, type RefObject } from 'react';

/** The rows' part of a scrolled element's view, in CSS pixels. */
export interface ScrolledView {
  readonly top: number;
  readonly height: number;
}

/** Where an element is scrolled to and how high its view is; `first` before the element was measured. */
export function useScrolledView(scroller: RefObject<HTMLElement | null>, first: ScrolledView): ScrolledView {
  const [view, setView] = useState(first);
  useLayoutEffect(() => {
    const element = scroller.current;
    if (element === null) return;
    const measure = (): void => setView({ top: element.scrollTop, height: element.clientHeight });
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    element.addEventListener('scroll', measure, { passive: true });
    measure();
    return () => {
      observer.disconnect();
      element.removeEventListener('scroll', measure);
    };
  }, [scroller]);
  return view;
}
