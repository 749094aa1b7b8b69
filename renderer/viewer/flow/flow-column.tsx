import { useEffect, useImperativeHandle, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { say } from '../../words.ts';
import { indexAt, stackOf } from '../stack.ts';
import type { BodyProps } from '../text-body.ts';
import { useView } from '../use-view.ts';
import { useWheelZoom } from '../use-wheel-zoom.ts';
import { FlowBlock } from './flow-block.tsx';
import { guessHeight } from './guess-height.ts';
import { itemsOfDocument } from './items.ts';
import { useFlowScroll } from './use-flow-scroll.ts';

/** Pixels around the view in which items are drawn beforehand. */
const drawnAhead = 800;
/** Pixels below the view's top. */
const readingLine = 72;

/** Heights of items as they were drawn, good for one width and one size of the text. */
interface Measured {
  readonly of: string;
  readonly heights: ReadonlyMap<string, number>;
}

const nothingMeasured: Measured = { of: '', heights: new Map() };

/** The text of a document, part after part; only what is near the view is drawn. */
export function FlowColumn({ handle, parts, marks, zoom, setZoom, onPlace }: BodyProps) {
  const scroller = useRef<HTMLDivElement>(null);
  const content = useRef<HTMLDivElement>(null);
  const [view, measureView] = useView(scroller);
  const items = useMemo(() => itemsOfDocument(parts), [parts]);
  const [latest, setMeasured] = useState(nothingMeasured);
  const of = `${view.width} ${zoom}`;
  const { heights } = latest.of === of ? latest : nothingMeasured;
  const tops = useMemo(() => {
    const heightOf = (index: number): number => {
      const item = items[index];
      return item === undefined ? 0 : (heights.get(item.key) ?? guessHeight(item, view.width, zoom));
    };
    return stackOf(items.length, heightOf);
  }, [items, heights, view.width, zoom]);
  const first = indexAt(tops, view.top - drawnAhead);
  const end = view.width === 0 ? first : Math.min(items.length, indexAt(tops, view.top + view.height + drawnAhead) + 1);

  // Items are measured after every drawing, before the eye sees them.
  const measureItems = (): void => {
    const changed = new Map<string, number>();
    for (const element of content.current?.children ?? []) {
      const key = (element as HTMLElement).dataset['item'] ?? '';
      const { height } = element.getBoundingClientRect();
      if (Math.abs((heights.get(key) ?? -1) - height) > 0.5) changed.set(key, height);
    }
    if (changed.size > 0) setMeasured({ of, heights: new Map([...heights, ...changed]) });
  };
  const latestMeasure = useRef(measureItems);
  useLayoutEffect(() => {
    latestMeasure.current = measureItems;
    latestMeasure.current();
  });
  const { scrolled, goTo, keep, spotAt } = useFlowScroll(scroller, items, tops, measureView);
  useWheelZoom(scroller, zoom, (wanted, at) => {
    keep(at.y);
    setZoom(wanted);
  });

  const { want } = parts;
  useEffect(() => {
    for (const item of items.slice(first, end)) if (item.kind === 'waiting') want(item.part);
  }, [items, first, end, want]);
  useEffect(() => {
    if (view.height === 0) return;
    onPlace(spotAt(view.height / 2), spotAt(Math.min(readingLine, view.height / 3)));
  }, [view, spotAt, onPlace]);

  useImperativeHandle(handle, () => ({
    showPlace: ({ part, start }) => goTo(part, start, part === 1 && start === 0 ? 0 : 1 / 3),
    showSpot: ({ part, y }) => goTo(part, y, 1 / 2),
    showTop: ({ part, y }) => goTo(part, y, 0.02),
    keepMiddle: () => keep(),
    focus: () => scroller.current?.focus({ preventScroll: true }),
  }));

  return (
    <div
      ref={scroller}
      className="flow-scroll"
      tabIndex={0}
      role="group"
      aria-label={say('viewer-text')}
      style={{ fontSize: `${15 * zoom}px` }}
      onScroll={() => (scrolled(), measureView())}
    >
      <div className="flow" style={{ height: tops.at(-1) ?? 0 }}>
        <div ref={content} className="flow-drawn" style={{ top: tops[first] ?? 0 }}>
          {items.slice(first, end).map((item) => (
            <div key={item.key} className={`flow-part${item.opens ? ' opens' : ''}`} data-item={item.key}>
              <FlowBlock item={item} part={parts.loaded.get(item.part)} marks={marks} />
            </div>
          ))}
        </div>
      </div>
    </div>
  );
}
