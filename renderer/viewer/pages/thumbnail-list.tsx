import type { PDFDocumentProxy } from 'pdfjs-dist';
import { useEffect, useLayoutEffect, useRef, useState, type KeyboardEvent } from 'react';
import { nextIndex } from '../../controls/roving.ts';
import { scrollTopToShow, useWindowedRows } from '../../controls/use-windowed.ts';
import { say } from '../../words.ts';
import type { PageSize } from './layout.ts';
import { labelOf, type PageLabels } from './page-labels.ts';
import type { Rotation } from './rotation.ts';
import { useThumbnails, type DrawThumbnail } from './use-thumbnails.ts';

interface ThumbnailListProps {
  readonly pdf: PDFDocumentProxy;
  /** Of the first page, rotation applied: rows are made for it, other pages fit into them. */
  readonly size: PageSize;
  readonly labels: PageLabels;
  readonly rotation: Rotation;
  readonly current: number;
  goTo(page: number): void;
}

const thumbnailWidth = 116;
const leastHeight = 60;
const mostHeight = 180;
/** Label and space below a picture. */
const below = 34;
const ahead = 200;

/** All pages, small. Only those near the view exist; one can be reached by Tab, the arrow keys move it. */
export function ThumbnailList({ pdf, size, labels, rotation, current, goTo }: ThumbnailListProps) {
  const scroller = useRef<HTMLDivElement>(null);
  const [wantedFocus, setFocus] = useState<number | null>(null);
  const moved = useRef(false);
  const height = Math.round(Math.max(leastHeight, Math.min(mostHeight, (thumbnailWidth * size.height) / size.width)));
  const rowHeight = height + below;
  const { first, end } = useWindowedRows(scroller, rowHeight, pdf.numPages, ahead);
  const [box] = useState({ width: thumbnailWidth, height: mostHeight });
  const draw = useThumbnails(pdf, box);
  const focus = wantedFocus ?? current;

  const show = (page: number, rows: number): void => {
    const element = scroller.current;
    if (element === null) return;
    const view = { top: element.scrollTop, height: element.clientHeight };
    element.scrollTop = scrollTopToShow(page - 1, rows, view);
  };
  const latestShow = useRef(show);
  useEffect(() => {
    latestShow.current = show;
  });
  // While one reads on, the page stays in view; also when pages are turned and rows become lower.
  useEffect(() => latestShow.current(current, rowHeight), [current, rowHeight]);

  // The page may have been made only now, so the focus moves afterwards.
  useLayoutEffect(() => {
    if (!moved.current) return;
    const row = scroller.current?.querySelector<HTMLElement>(`[data-thumbnail="${focus}"]`);
    if (row === null || row === undefined) return;
    moved.current = false;
    row.focus({ preventScroll: true });
  });

  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>): void => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const next = nextIndex(event.key, focus - 1, pdf.numPages, false);
    if (next === null) return;
    event.preventDefault();
    moved.current = true;
    setFocus(next + 1);
    show(next + 1, rowHeight);
  };

  return (
    <div ref={scroller} className="thumbnail-scroll" onKeyDown={onKeyDown}>
      <ul className="thumbnails" aria-label={say('viewer-thumbnails')} style={{ height: pdf.numPages * rowHeight }}>
        {Array.from({ length: end - first }, (_, offset) => first + offset + 1).map((page) => (
          <li
            key={`${page} ${rotation}`}
            aria-setsize={pdf.numPages}
            aria-posinset={page}
            style={{ top: (page - 1) * rowHeight, height: rowHeight }}
          >
            <Thumbnail
              page={page}
              label={labelOf(page, labels)}
              rotation={rotation}
              height={height}
              current={page === current}
              focusable={page === focus}
              draw={draw}
              goTo={() => (setFocus(page), goTo(page))}
            />
          </li>
        ))}
      </ul>
    </div>
  );
}

interface ThumbnailProps {
  readonly page: number;
  readonly label: string;
  readonly rotation: Rotation;
  readonly height: number;
  readonly current: boolean;
  readonly focusable: boolean;
  readonly draw: DrawThumbnail;
  goTo(): void;
}

function Thumbnail({ page, label, rotation, height, current, focusable, draw, goTo }: ThumbnailProps) {
  const host = useRef<HTMLSpanElement>(null);
  useEffect(
    () =>
      draw(page, rotation, (canvas) => {
        host.current?.replaceChildren(canvas);
      }),
    [page, rotation, draw],
  );
  return (
    <button
      type="button"
      className="thumbnail"
      data-thumbnail={page}
      aria-label={say('viewer-page', { page: label })}
      {...(current ? { 'aria-current': 'page' as const } : {})}
      tabIndex={focusable ? 0 : -1}
      onClick={goTo}
    >
      <span ref={host} className="thumbnail-picture" style={{ height }} aria-hidden />
      <span className="thumbnail-label numeric" aria-hidden>
        {label}
      </span>
    </button>
  );
}
