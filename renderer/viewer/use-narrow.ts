import { useLayoutEffect, useState, type RefObject } from 'react';

/** True while an element is narrower than so many CSS pixels. */
export function useNarrow(of: RefObject<HTMLElement | null>, below: number): boolean {
  const [narrow, setNarrow] = useState(false);
  useLayoutEffect(() => {
    const element = of.current;
    if (element === null) return;
    const measure = (): void => setNarrow(element.clientWidth < below);
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    measure();
    return () => observer.disconnect();
  }, [of, below]);
  return narrow;
}
