import {
  RenderingCancelledException,
  TextLayer,
  type PageViewport,
  type PDFDocumentProxy,
  type PDFPageProxy,
} from 'pdfjs-dist';
import { memo, useEffect, useRef, useState } from 'react';
import type { PageRect } from '../../../common/domain/geometry.ts';
import { say } from '../../words.ts';
import type { ComparedMark } from '../viewer.ts';
import type { PageSize } from './layout.ts';
import { PageLinks, type LinkActions } from './page-links.tsx';
import { PageMarks } from './page-marks.tsx';
import type { Rotation } from './rotation.ts';

interface PageViewProps {
  readonly pdf: PDFDocumentProxy;
  readonly number: number;
  /** As printed on it. */
  readonly label: string;
  readonly links: LinkActions;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** CSS pixels per point. */
  readonly scale: number;
  /** Of one page view this never changes. */
  readonly rotation: Rotation;
  /** Marks in points, as the page is turned. */
  readonly passage: readonly PageRect[];
  readonly compared: readonly ComparedMark[];
  readonly found: readonly PageRect[];
  readonly foundNow: readonly PageRect[];
  onSize(page: number, size: PageSize): void;
}

/** More pixels than this are drawn at a lower resolution. */
const maxCanvasPixels = 1 << 24;
/** While the scale changes (a pane being dragged), the drawn page is stretched and redrawn when it rests. */
const redrawAfterMs = 120;

/** One page: canvas, marks, and the text layer on top, which can be selected. */
export const PageView = memo(function PageView(props: PageViewProps) {
  const { pdf, number, scale, rotation, onSize } = props;
  const [page, setPage] = useState<PDFPageProxy | null>(null);
  const canvasHost = useRef<HTMLDivElement>(null);
  const textHost = useRef<HTMLDivElement>(null);

  useEffect(() => {
    let left = false;
    const load = async (): Promise<void> => {
      const loaded = await pdf.getPage(number);
      if (left) return;
      const { width, height } = loaded.getViewport({ scale: 1 });
      onSize(number, { width, height });
      setPage(loaded);
    };
    // The document was closed, or this page is broken; the others are still shown.
    load().catch(() => {});
    return () => {
      left = true;
    };
  }, [pdf, number, onSize]);

  useEffect(() => {
    const host = canvasHost.current;
    if (page === null || host === null) return;
    let cancel = (): void => {};
    const draw = (): void => {
      cancel = drawPage(page, viewportOf(page, scale, rotation), host);
    };
    const timer = setTimeout(draw, host.childElementCount === 0 ? 0 : redrawAfterMs);
    return () => {
      clearTimeout(timer);
      cancel();
    };
  }, [page, scale, rotation]);

  useEffect(() => {
    const host = textHost.current;
    if (page === null || host === null) return;
    const layer = new TextLayer({
      textContentSource: page.streamTextContent(),
      container: host,
      viewport: viewportOf(page, 1, rotation),
    } as ConstructorParameters<typeof TextLayer>[0]);
    const fill = async (): Promise<void> => {
      await layer.render();
      const end = document.createElement('div');
      end.className = 'endOfContent';
      host.append(end);
      host.dataset['textReady'] = 'true';
    };
    // Left before it was done, or the page has no text that can be laid out.
    fill().catch(() => {});
    return () => {
      layer.cancel();
      host.replaceChildren();
      delete host.dataset['textReady'];
    };
  }, [page, rotation]);

  return (
    <div
      className="page"
      role="region"
      aria-label={say('viewer-page', { page: props.label })}
      data-page={number}
      style={{ top: props.top, width: props.width, height: props.height }}
    >
      <div ref={canvasHost} className="page-canvas" />
      <PageMarks
        scale={scale}
        passage={props.passage}
        compared={props.compared}
        found={props.found}
        foundNow={props.foundNow}
      />
      <div
        ref={textHost}
        className="textLayer"
        style={{ ['--total-scale-factor' as string]: scale * (page?.userUnit ?? 1) }}
        onPointerDown={(event) => event.currentTarget.classList.add('selecting')}
        onPointerUp={(event) => event.currentTarget.classList.remove('selecting')}
      />
      {page === null ? null : <PageLinks page={page} scale={scale} rotation={rotation} actions={props.links} />}
    </div>
  );
});

const viewportOf = (page: PDFPageProxy, scale: number, rotation: Rotation): PageViewport =>
  page.getViewport({ scale, rotation: (page.rotate + rotation) % 360 });

/** Draws a page beside the canvas that is shown and swaps them when it is done. Returns how to cancel. */
function drawPage(page: PDFPageProxy, viewport: PageViewport, host: HTMLElement): () => void {
  const wanted = window.devicePixelRatio || 1;
  const ratio = Math.min(wanted, Math.sqrt(maxCanvasPixels / (viewport.width * viewport.height)));
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.floor(viewport.width * ratio));
  canvas.height = Math.max(1, Math.floor(viewport.height * ratio));
  const task = page.render({ canvas, viewport, transform: [ratio, 0, 0, ratio, 0, 0] });
  const show = (): void => {
    host.replaceChildren(canvas);
    host.dataset['drawn'] = 'true';
  };
  task.promise.then(show, (error: unknown) => {
    // Of a page that pdf.js cannot draw to its end, what it could draw is shown.
    if (!(error instanceof RenderingCancelledException)) show();
  });
  return () => task.cancel();
}
