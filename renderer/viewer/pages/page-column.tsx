import { useCallback, useEffect, useImperativeHandle, useMemo, useRef, useState, type Ref } from 'react';
import type { PDFDocumentProxy } from 'pdfjs-dist';
import type { PageRect } from '../../../common/domain/geometry.ts';
import type { FoundPlace } from '../../../common/contracts/engine.ts';
import { say } from '../../words.ts';
import { useView, type View } from '../use-view.ts';
import { useWheelZoom } from '../use-wheel-zoom.ts';
import type { ComparedMark, Spot } from '../viewer.ts';
import { holdAt, middleOf, type Geometry, type Hold } from './hold.ts';
import { columnLayout, pagesBetween, type PageSize } from './layout.ts';
import { labelOf, type PageLabels } from './page-labels.ts';
import type { LinkActions } from './page-links.tsx';
import { PageView } from './page-view.tsx';
import { rotateRect, rotateSize, type Rotation } from './rotation.ts';
import { useHeldScroll } from './use-held-scroll.ts';
import { pixelsPerPoint, scaleOf, type Zoom } from './zoom.ts';

export interface ColumnHandle {
  goTo(make: (view: View, geometry: Geometry) => Hold): void;
  /** What is in the middle stays there when the zoom or the rotation changes next. */
  keepMiddle(): void;
  focus(): void;
}

interface PageColumnProps {
  readonly handle: Ref<ColumnHandle>;
  readonly pdf: PDFDocumentProxy;
  readonly firstSize: PageSize;
  readonly labels: PageLabels;
  readonly links: LinkActions;
  readonly zoom: Zoom;
  /** The page that is fitted. */
  readonly fitted: number;
  readonly rotation: Rotation;
  readonly passage: readonly PageRect[];
  readonly compared: readonly ComparedMark[];
  readonly places: readonly FoundPlace[];
  readonly placeNow: FoundPlace | null;
  onPage(page: number): void;
  /** Where the view is: its middle, and the line near its top at which one reads. */
  onPlace(middle: Spot, reading: Spot): void;
  /** 1 is 100 %. */
  onZoom(zoom: number): void;
  setZoom(zoom: Zoom): void;
}

/** Pixels around the view in which pages are drawn beforehand. */
const drawnAhead = 600;
/** Pixels below the view's top. */
const readingLine = 72;
const nothing: readonly PageRect[] = [];

/** The pages below each other; only those near the view exist. What one looks at stays put when sizes change. */
export function PageColumn(props: PageColumnProps) {
  const { handle, pdf, firstSize, labels, zoom, fitted, rotation, passage, places, placeNow } = props;
  const { compared, onPage, onPlace, onZoom } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const [sizes, setSizes] = useState<ReadonlyMap<number, PageSize>>(new Map());

  const [view, measure] = useView(scroller);
  const scale = scaleOf(zoom, view, rotateSize(sizes.get(fitted) ?? firstSize, rotation));
  const geometry = useMemo(
    (): Geometry => ({
      layout: columnLayout(pdf.numPages, sizes, firstSize, scale, rotation),
      scale,
      rotation,
      sizeOf: (page) => sizes.get(page) ?? firstSize,
    }),
    [pdf, sizes, firstSize, scale, rotation],
  );
  const { layout, sizeOf } = geometry;
  const { scrolled, goTo, keep } = useHeldScroll(scroller, view, geometry, measure);
  useWheelZoom(scroller, scale / pixelsPerPoint, (wanted, at) => {
    keep(at);
    props.setZoom(wanted);
  });

  const { first, last } = pagesBetween(layout, view.top - drawnAhead, view.top + view.height + drawnAhead);
  // The page at a third of the view, since that is where one reads.
  const shownPage = pagesBetween(layout, view.top + view.height / 3, view.top + view.height / 3).first;
  useEffect(() => onPage(shownPage), [shownPage, onPage]);
  useEffect(() => onZoom(scale / pixelsPerPoint), [scale, onZoom]);
  useEffect(() => {
    if (view.width === 0) return;
    const reading = { x: view.width / 2, y: Math.min(readingLine, view.height / 3) };
    onPlace(holdAt(middleOf(view), view, geometry).spot, holdAt(reading, view, geometry).spot);
  }, [view, geometry, onPlace]);

  useImperativeHandle(handle, () => ({
    goTo,
    keepMiddle: () => keep(),
    focus: () => scroller.current?.focus({ preventScroll: true }),
  }));

  const onSize = useCallback((page: number, size: PageSize) => {
    setSizes((known) => {
      const before = known.get(page);
      return before?.width === size.width && before.height === size.height ? known : new Map([...known, [page, size]]);
    });
  }, []);

  const turn = (page: number, rects: readonly PageRect[]): readonly PageRect[] =>
    rotation === 0 || rects.length === 0 ? rects : rects.map((rect) => rotateRect(rect, sizeOf(page), rotation));
  return (
    <div
      ref={scroller}
      className="pages-scroll"
      tabIndex={0}
      role="group"
      aria-label={say('viewer-pages')}
      onScroll={() => (scrolled(), measure())}
    >
      <div className="pages" style={{ height: layout.total, width: Math.max(view.width, layout.width) }}>
        {Array.from({ length: last - first + 1 }, (_, offset) => first + offset).map((page) => (
          <PageView
            key={`${page} ${rotation}`}
            pdf={pdf}
            number={page}
            label={labelOf(page, labels)}
            links={props.links}
            top={layout.tops[page - 1] ?? 0}
            width={layout.widths[page - 1] ?? 0}
            height={layout.heights[page - 1] ?? 0}
            scale={scale}
            rotation={rotation}
            passage={turn(page, onPageOnly(passage, page))}
            compared={comparedOn(compared, page, turn)}
            found={turn(page, rectsOn(places, page))}
            foundNow={turn(page, placeNow?.place.part === page ? placeNow.rects : nothing)}
            onSize={onSize}
          />
        ))}
      </div>
    </div>
  );
}

// What has no marks gets the same list every time, so that its page is not drawn anew.
const rectsOn = (places: readonly FoundPlace[], page: number): readonly PageRect[] =>
  places.some(({ place }) => place.part === page)
    ? places.flatMap(({ place, rects }) => (place.part === page ? rects : nothing))
    : nothing;

const nothingCompared: readonly ComparedMark[] = [];
function comparedOn(
  marks: readonly ComparedMark[],
  page: number,
  turn: (page: number, rects: readonly PageRect[]) => readonly PageRect[],
): readonly ComparedMark[] {
  const on = marks.filter(({ rects }) => rects.some((rect) => rect.page === page));
  if (on.length === 0) return nothingCompared;
  return on.map((mark) => ({ ...mark, rects: turn(page, onPageOnly(mark.rects, page)) }));
}

const onPageOnly = (rects: readonly PageRect[], page: number): readonly PageRect[] =>
  rects.some((rect) => rect.page === page) ? rects.filter((rect) => rect.page === page) : nothing;
