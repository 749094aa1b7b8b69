import { useCallback, useLayoutEffect, useRef, type RefObject } from 'react';
import { indexAt, type Stack } from '../stack.ts';
import type { Spot } from '../viewer.ts';
import { viewOf } from '../use-view.ts';
import { itemAt, type FlowItem } from './items.ts';
import { textTop } from './text-position.ts';

/** A place of the text and the height of the view at which it is to stay, whatever becomes of the items around it. */
interface Hold {
  readonly part: number;
  readonly offset: number;
  /** CSS pixels from the view's top. */
  readonly at: number;
}

interface FlowScroll {
  /** To be called when the element was scrolled. */
  scrolled(): void;
  /** Scrolls to a place and keeps it until a person scrolls; `share` of the view's height from its top. */
  goTo(part: number, offset: number, share: number): void;
  /** Keeps what stands at a height of the view from here on; without one, in the middle. */
  keep(at?: number): void;
  /** The place of the text at a height of the view. The same function as long as nothing moves but the view. */
  spotAt(at: number): Spot;
}

/** Less than this is the same scroll position: elements round theirs. */
const nearly = 1;

/**
 * Makes the scroll position of an element follow a place of its text while items are loaded and measured.
 *
 * @param moved hears when the element was scrolled here, and not by a person
 */
export function useFlowScroll(
  scroller: RefObject<HTMLElement | null>,
  items: readonly FlowItem[],
  tops: Stack,
  moved: () => void,
): FlowScroll {
  const hold = useRef<Hold | null>(null);
  /** Where the held place is where it should be: an event from there is no scrolling by a person. */
  const put = useRef(0);

  const apply = (): void => {
    const element = scroller.current;
    if (element === null || hold.current === null || items.length === 0) return;
    const { part, offset, at } = hold.current;
    const index = itemAt(items, part, offset);
    const before = element.scrollTop;
    const wanted = Math.round((tops[index] ?? 0) + insideOf(element, items, tops, index, offset) - at);
    if (Math.abs(before - wanted) >= nearly) element.scrollTo({ top: wanted, behavior: 'instant' });
    put.current = element.scrollTop;
    if (put.current !== before) moved();
  };
  // Before the eye sees items of another height, the scroll position is put to the same place in them.
  useLayoutEffect(apply);

  const spotAt = useCallback(
    (at: number): Spot => {
      const y = (scroller.current?.scrollTop ?? 0) + at;
      const index = indexAt(tops, y);
      const item = items[index];
      if (item === undefined) return { part: 1, x: 0, y: 0 };
      const top = tops[index] ?? 0;
      const share = (y - top) / Math.max(1, (tops[index + 1] ?? top) - top);
      return { part: item.part, x: 0, y: item.start + Math.max(0, Math.min(1, share)) * (item.end - item.start) };
    },
    [scroller, items, tops],
  );
  const keep = (wanted?: number): void => {
    const at = wanted ?? viewOf(scroller.current).height / 2;
    const { part, y } = spotAt(at);
    hold.current = { part, offset: Math.floor(y), at };
    const element = scroller.current;
    if (element === null) return;
    // The text stands where it stands: only from there on it is held.
    const index = itemAt(items, part, Math.floor(y));
    const now = (tops[index] ?? 0) + insideOf(element, items, tops, index, Math.floor(y)) - element.scrollTop;
    hold.current = { part, offset: Math.floor(y), at: now };
  };

  return {
    scrolled: () => {
      const now = scroller.current?.scrollTop ?? 0;
      if (Math.abs(now - put.current) < nearly) return;
      put.current = now;
      keep();
    },
    goTo: (part, offset, share) => {
      hold.current = { part, offset, at: viewOf(scroller.current).height * share };
      apply();
    },
    keep,
    spotAt,
  };
}

/** How far below an item's top a place of its text is: as drawn, else by its share of the text. */
function insideOf(
  scroller: HTMLElement,
  items: readonly FlowItem[],
  tops: Stack,
  index: number,
  offset: number,
): number {
  const item = items[index];
  if (item === undefined) return 0;
  const drawn = scroller.querySelector(`[data-item="${item.key}"]`);
  const top = drawn === null ? null : textTop(drawn, offset);
  if (top !== null) return top;
  const share = Math.max(0, Math.min(1, (offset - item.start) / Math.max(1, item.end - item.start)));
  return share * ((tops[index + 1] ?? 0) - (tops[index] ?? 0));
}
