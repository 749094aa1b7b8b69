import {
  useCallback,
  useEffect,
  useImperativeHandle,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  type Ref,
} from 'react';
import type { PDFDocumentProxy } from 'pdfjs-dist';
import type { PageRect } from '../../common/domain/geometry.ts';
import {
  anchorAt,
  anchorOf,
  columnLayout,
  columnPadding,
  fitScale,
  pageGap,
  pagesBetween,
  pixelsPerPoint,
  scrollTopOf,
  type Anchor,
  type PageSize,
} from './layout.ts';
import { PageView } from './page-view.tsx';
import type { Place } from './use-find.ts';

export interface ColumnHandle {
  goTo(page: number, rects: readonly PageRect[]): void;
  focus(): void;
}

/** `fit` fills the width; a number is a zoom, 1 is 100 %. */
export type Zoom = 'fit' | number;

interface PageColumnProps {
  readonly handle: Ref<ColumnHandle>;
  readonly pdf: PDFDocumentProxy;
  readonly firstSize: PageSize;
  readonly zoom: Zoom;
  readonly passage: readonly PageRect[];
  readonly places: readonly Place[];
  readonly placeNow: Place | null;
  onPage(page: number): void;
  onZoom(zoom: number): void;
}

/** Pixels around the view in which pages are drawn beforehand. */
const drawnAhead = 600;
const nothing: readonly PageRect[] = [];

/** The pages below each other; only those near the view exist. What one looks at stays put when sizes change. */
export function PageColumn({
  handle,
  pdf,
  firstSize,
  zoom,
  passage,
  places,
  placeNow,
  onPage,
  onZoom,
}: PageColumnProps) {
  const scroller = useRef<HTMLDivElement>(null);
  const anchor = useRef<Anchor>({ page: 1, offset: -pageGap / firstSize.height });
  const [view, setView] = useState({ top: 0, width: 0, height: 0 });
  const [sizes, setSizes] = useState<ReadonlyMap<number, PageSize>>(new Map());

  const measured = view.width > 0;
  const scale = zoom === 'fit' ? fitScale(measured ? view.width : 600, firstSize.width) : zoom * pixelsPerPoint;
  const layout = useMemo(() => columnLayout(pdf.numPages, sizes, firstSize, scale), [pdf, sizes, firstSize, scale]);

  useLayoutEffect(() => {
    const element = scroller.current;
    if (element === null) return;
    const measure = (): void =>
      setView({ top: element.scrollTop, width: element.clientWidth, height: element.clientHeight });
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    measure();
    return () => observer.disconnect();
  }, []);

  // Before the eye sees a new layout, the scroll position is put to the same place in it.
  useLayoutEffect(() => {
    const element = scroller.current;
    if (element === null || !measured) return;
    element.scrollTop = scrollTopOf(anchor.current, layout, scale);
  }, [layout, scale, measured]);

  const { first, last } = pagesBetween(layout, view.top - drawnAhead, view.top + view.height + drawnAhead);
  const shownPage = anchorAt(view.top, view.height, layout, scale).page;
  useEffect(() => onPage(shownPage), [shownPage, onPage]);
  useEffect(() => onZoom(scale / pixelsPerPoint), [scale, onZoom]);

  useImperativeHandle(
    handle,
    () => ({
      goTo: (page, rects) => {
        const element = scroller.current;
        if (element === null) return;
        // The first call may come before the width is known to the state, so it is asked of the element.
        const scaleNow = zoom === 'fit' ? fitScale(element.clientWidth, firstSize.width) : scale;
        anchor.current = anchorOf(page, rects, element.clientHeight, scaleNow);
        element.scrollTop = scrollTopOf(anchor.current, layout, scale);
        const on = rects.filter((rect) => rect.page === page);
        if (on.length > 0)
          element.scrollLeft = Math.max(0, Math.min(...on.map((rect) => rect.x)) * scale - columnPadding);
      },
      focus: () => scroller.current?.focus({ preventScroll: true }),
    }),
    [layout, scale, zoom, firstSize],
  );

  const onSize = useCallback((page: number, size: PageSize) => {
    setSizes((known) => {
      const before = known.get(page);
      return before?.width === size.width && before.height === size.height ? known : new Map([...known, [page, size]]);
    });
  }, []);

  const columnWidth = Math.max(
    view.width,
    ...layout.widths.slice(first - 1, last).map((width) => width + 2 * columnPadding),
  );
  return (
    <div
      ref={scroller}
      className="pages-scroll"
      tabIndex={0}
      role="group"
      aria-label="Pages"
      onScroll={({ currentTarget: { scrollTop, clientHeight, clientWidth } }) => {
        anchor.current = anchorAt(scrollTop, clientHeight, layout, scale);
        setView({ top: scrollTop, width: clientWidth, height: clientHeight });
      }}
    >
      <div className="pages" style={{ height: layout.total, width: columnWidth }}>
        {Array.from({ length: last - first + 1 }, (_, offset) => first + offset).map((page) => (
          <PageView
            key={page}
            pdf={pdf}
            number={page}
            top={layout.tops[page - 1] ?? 0}
            width={layout.widths[page - 1] ?? 0}
            height={layout.heights[page - 1] ?? 0}
            scale={scale}
            passage={onPageOnly(passage, page)}
            found={places.flatMap((place) => (place.page === page ? place.rects : nothing))}
            foundNow={placeNow?.page === page ? placeNow.rects : nothing}
            onSize={onSize}
          />
        ))}
      </div>
    </div>
  );
}

const onPageOnly = (rects: readonly PageRect[], page: number): readonly PageRect[] =>
  rects.some((rect) => rect.page === page) ? rects.filter((rect) => rect.page === page) : nothing;
