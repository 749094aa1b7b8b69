import { useEffect, useRef, type RefObject } from 'react';
import { wheelZoom } from './zoom-steps.ts';

/**
 * Ctrl and the wheel, or a pinch on a touchpad, which comes as the same.
 *
 * @param zoom 1 is 100 %
 * @param wanted hears of the new zoom and of the pointer, in pixels from the element's top left
 */
export function useWheelZoom(
  scroller: RefObject<HTMLElement | null>,
  zoom: number,
  wanted: (zoom: number, at: { readonly x: number; readonly y: number }) => void,
): void {
  const latest = useRef({ zoom, wanted });
  useEffect(() => {
    latest.current = { zoom, wanted };
  });
  useEffect(() => {
    const element = scroller.current;
    if (element === null) return;
    const onWheel = (event: WheelEvent): void => {
      if (!event.ctrlKey) return;
      event.preventDefault();
      const { left, top } = element.getBoundingClientRect();
      const now = latest.current;
      now.wanted(wheelZoom(now.zoom, event.deltaY), { x: event.clientX - left, y: event.clientY - top });
    };
    // React listens to the wheel passively; only a listener of one's own can keep the window from zooming.
    element.addEventListener('wheel', onWheel, { passive: false });
    return () => element.removeEventListener('wheel', onWheel);
  }, [scroller]);
}
