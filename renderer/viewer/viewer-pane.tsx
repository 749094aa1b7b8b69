import { FileWarning } from 'lucide-react';
import { useCallback, useEffect, useImperativeHandle, useRef, useState, type Ref } from 'react';
import type { PageRect } from '../../common/domain/geometry.ts';
import type { DocumentId } from '../../common/ids.ts';
import type { EngineClient } from '../engine/connection.ts';
import { FindBar } from './find-bar.tsx';
import { zoomStep } from './layout.ts';
import { PageColumn, type ColumnHandle, type Zoom } from './page-column.tsx';
import { useDocument } from './use-document.ts';
import { useFind } from './use-find.ts';
import { ViewerHead, ViewerToolbar } from './viewer-toolbar.tsx';

/** What the viewer shows; another `visit` of the same place scrolls there again. */
export interface ViewerTarget {
  readonly documentId: DocumentId;
  readonly name: string;
  readonly page: number;
  readonly rects: readonly PageRect[];
  readonly visit: number;
}

export interface ViewerHandle {
  find(): void;
  zoom(direction: 'in' | 'out' | 'reset'): void;
  focus(): void;
}

interface ViewerPaneProps {
  readonly handle: Ref<ViewerHandle>;
  readonly client: EngineClient | null;
  readonly target: ViewerTarget;
  close(): void;
}

/** The viewer. The default export, for `React.lazy`: pdf.js is loaded when the first document is opened. */
export default function ViewerPane({ handle, client, target, close }: ViewerPaneProps) {
  const [attempt, setAttempt] = useState(0);
  const view = useDocument(client, target.documentId, attempt);
  const [zoom, setZoom] = useState<Zoom>('fit');
  const [shownZoom, setShownZoom] = useState(1);
  const [page, setPage] = useState(target.page);
  const [finding, setFinding] = useState(false);
  const [findText, setFindText] = useState('');
  const column = useRef<ColumnHandle>(null);
  const findField = useRef<HTMLInputElement>(null);
  const pageNow = useRef(page);
  useEffect(() => {
    pageNow.current = page;
  });
  const currentPage = useCallback(() => pageNow.current, []);
  const find = useFind(client, target.documentId, finding ? findText : '', currentPage);
  const placeNow = find.places[find.now] ?? null;
  const open = view.phase === 'open';

  useEffect(() => {
    if (open) column.current?.goTo(target.page, target.rects);
  }, [open, target]);
  useEffect(() => {
    if (placeNow !== null) column.current?.goTo(placeNow.page, placeNow.rects);
  }, [placeNow]);

  const step = (direction: 'in' | 'out'): void => setZoom(zoomStep(shownZoom, direction));
  const startFind = (): void => {
    setFinding(true);
    findField.current?.select();
  };
  useImperativeHandle(handle, () => ({
    find: startFind,
    zoom: (direction) => (direction === 'reset' ? setZoom('fit') : step(direction)),
    focus: () => column.current?.focus(),
  }));

  return (
    <section className="pane viewer" aria-label="Document viewer" data-pane="viewer" data-phase={view.phase}>
      <ViewerHead name={target.name} close={close} />
      {view.phase === 'failed' ? (
        <div className="viewer-note" role="alert">
          <FileWarning className="icon" size={28} strokeWidth={1.5} aria-hidden />
          <h3>This document cannot be shown</h3>
          <p>{view.message}</p>
          <button type="button" className="button" onClick={() => setAttempt(attempt + 1)}>
            Try again
          </button>
        </div>
      ) : view.phase === 'opening' ? (
        <div className="viewer-note" role="status">
          <div className="page-ghost" aria-hidden />
          <span className="sr-only">Opening {target.name}</span>
        </div>
      ) : (
        <>
          <ViewerToolbar
            page={page}
            pages={view.opened.pdf.numPages}
            zoom={shownZoom}
            fitting={zoom === 'fit'}
            finding={finding}
            goTo={(wanted) => column.current?.goTo(wanted, [])}
            zoomIn={() => step('in')}
            zoomOut={() => step('out')}
            fit={() => setZoom('fit')}
            toggleFind={() => (finding ? setFinding(false) : startFind())}
          />
          {finding ? (
            <FindBar
              field={findField}
              text={findText}
              find={find}
              setText={setFindText}
              close={() => (setFinding(false), column.current?.focus())}
            />
          ) : null}
          <PageColumn
            key={`${target.documentId}-${attempt}`}
            handle={column}
            pdf={view.opened.pdf}
            firstSize={view.firstSize}
            zoom={zoom}
            passage={target.rects}
            places={find.places}
            placeNow={placeNow}
            onPage={setPage}
            onZoom={setShownZoom}
          />
        </>
      )}
    </section>
  );
}
