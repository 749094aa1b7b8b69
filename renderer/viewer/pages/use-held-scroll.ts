import { useCallback, useLayoutEffect, useRef, type RefObject } from 'react';
import { viewOf, type View } from '../use-view.ts';
import { holdAt, middleOf, scrollOf, type Geometry, type Hold } from './hold.ts';

interface HeldScroll {
  /** To be called when the element was scrolled. */
  scrolled(): void;
  /** Scrolls to a hold and keeps it until a person scrolls. */
  goTo(make: (view: View, geometry: Geometry) => Hold): void;
  /** Keeps what stands at a point of the view from here on; without one, in the middle. */
  keep(at?: { readonly x: number; readonly y: number }): void;
}

/** Less than this is the same scroll position: elements round theirs. */
const nearly = 1;

/**
 * Makes the scroll position of an element follow a hold through changes of layout, scale and rotation.
 *
 * @param geometry the same object as long as nothing of it changes
 * @param moved is called when the hold moved the element. The event of a scroll comes a frame later, and that frame
 *   would show the pages of the old place: none, after a long way.
 */
export function useHeldScroll(
  scroller: RefObject<HTMLElement | null>,
  { width }: View,
  geometry: Geometry,
  moved: () => void,
): HeldScroll {
  const hold = useRef<Hold | null>(null);
  /**
   * Where the held point is where it should be: an event from there is no scrolling by a person. As the element rounded
   * it.
   */
  const put = useRef({ left: 0, top: 0 });

  const apply = useCallback((): void => {
    const element = scroller.current;
    if (element === null || hold.current === null) return;
    const { left, top } = scrollOf(hold.current, viewOf(element), geometry);
    // An element that is there already is left alone, because a smooth scroll under way would end.
    const away = Math.abs(element.scrollTop - top) >= 0.5 || Math.abs(element.scrollLeft - left) >= 0.5;
    if (away) element.scrollTo({ left, top, behavior: 'instant' });
    put.current = { left: element.scrollLeft, top: element.scrollTop };
    if (away) moved();
  }, [scroller, geometry, moved]);
  // Before the eye sees a new layout, the scroll position is put to the same place in it.
  useLayoutEffect(() => {
    if (width > 0) apply();
  }, [width, apply]);

  const isWherePut = (now: View): boolean =>
    Math.abs(now.top - put.current.top) < nearly && Math.abs(now.left - put.current.left) < nearly;

  return {
    scrolled: () => {
      const now = viewOf(scroller.current);
      if (isWherePut(now)) return;
      hold.current = holdAt(middleOf(now), now, geometry);
      put.current = now;
    },
    goTo: (make) => {
      hold.current = make(viewOf(scroller.current), geometry);
      apply();
    },
    keep: (wanted) => {
      const now = viewOf(scroller.current);
      const at = wanted ?? middleOf(now);
      const kept = hold.current?.at;
      // What is held already is not measured again, so that rounding does not add up.
      if (isWherePut(now) && kept?.x === at.x && kept.y === at.y) return;
      hold.current = holdAt(at, now, geometry);
    },
  };
}
