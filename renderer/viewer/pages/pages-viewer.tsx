import { useCallback, useEffect, useImperativeHandle, useRef, useState } from 'react';
import type { DocumentId } from '../../../common/ids.ts';
import { FindBar } from '../find-bar.tsx';
import { useFind } from '../use-find.ts';
import { FailedNote, OpeningNote, ViewerFrame } from '../viewer-frame.tsx';
import { ViewerToolbar } from '../viewer-toolbar.tsx';
import type { ViewerCommand, ViewerProps } from '../viewer.ts';
import { holdPage, holdRects, holdSpot } from './hold.ts';
import { PageColumn, type ColumnHandle } from './page-column.tsx';
import { PageField } from './page-field.tsx';
import { turned, type Rotation } from './rotation.ts';
import { usePdf } from './use-pdf.ts';
import { ZoomTools } from './zoom-tools.tsx';
import { zoomStep, type Zoom } from './zoom.ts';

/** The viewer of PDF pages. The default export, for `React.lazy`: pdf.js is loaded when the first one is opened. */
export default function PagesViewer({ handle, client, target, travel, onSpot, leave, close }: ViewerProps) {
  const { documentId } = target;
  const [attempt, setAttempt] = useState(0);
  const view = usePdf(client, documentId, attempt);
  const [zoom, setZoom] = useState<Zoom>('width');
  const [shownZoom, setShownZoom] = useState(1);
  const [fitted, setFitted] = useState(1);
  const [rotations, setRotations] = useState<ReadonlyMap<DocumentId, Rotation>>(new Map());
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
  const find = useFind(client, documentId, finding ? findText : '', currentPage);
  const placeNow = find.places[find.now] ?? null;
  const rotation = rotations.get(documentId) ?? 0;
  const open = view.phase === 'open';

  useEffect(() => {
    const { spot, page: wanted, rects } = target;
    if (open)
      column.current?.goTo((now, geometry) =>
        spot === null ? holdRects(wanted, rects, now, geometry) : holdSpot(spot, now),
      );
  }, [open, target]);
  useEffect(() => {
    if (placeNow !== null)
      column.current?.goTo((now, geometry) => holdRects(placeNow.page, placeNow.rects, now, geometry));
  }, [placeNow]);

  const setZoomHere = (wanted: Zoom): void => {
    column.current?.keepMiddle();
    setFitted(page);
    setZoom(wanted);
    // A page that is shown whole is not cut off above.
    if (wanted === 'page') column.current?.goTo((now, geometry) => holdPage(page, now, geometry));
  };
  const step = (direction: 'in' | 'out'): void => setZoomHere(zoomStep(shownZoom, direction));
  const turn = (by: 90 | -90): void => {
    column.current?.keepMiddle();
    setRotations((before) => new Map([...before, [documentId, turned(rotation, by)]]));
  };
  const jumpToPage = (wanted: number): void => {
    leave();
    column.current?.goTo((now, geometry) => holdPage(wanted, now, geometry));
    column.current?.focus();
  };
  const startFind = (): void => {
    setFinding(true);
    findField.current?.select();
  };
  const runs: Partial<Record<ViewerCommand, () => void>> = {
    find: startFind,
    'zoom-in': () => step('in'),
    'zoom-out': () => step('out'),
    'zoom-reset': () => setZoomHere(1),
    'fit-width': () => setZoomHere('width'),
    'fit-page': () => setZoomHere('page'),
    'turn-right': () => turn(90),
  };
  useImperativeHandle(handle, () => ({
    run: (command) => {
      const act = open ? runs[command] : undefined;
      act?.();
      return act !== undefined;
    },
  }));

  return (
    <ViewerFrame name={target.name} phase={view.phase} close={close}>
      {view.phase === 'failed' ? (
        <FailedNote message={view.message} tryAgain={() => setAttempt(attempt + 1)} />
      ) : view.phase === 'opening' ? (
        <OpeningNote name={target.name} />
      ) : (
        <>
          <ViewerToolbar
            travel={travel}
            finding={finding}
            place={<PageField page={page} pages={view.opened.pdf.numPages} goTo={jumpToPage} />}
            look={<ZoomTools zoom={zoom} shown={shownZoom} setZoom={setZoomHere} step={step} turn={turn} />}
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
            key={`${documentId}-${attempt}`}
            handle={column}
            pdf={view.opened.pdf}
            firstSize={view.firstSize}
            zoom={zoom}
            fitted={fitted}
            rotation={rotation}
            passage={target.rects}
            places={find.places}
            placeNow={placeNow}
            onPage={setPage}
            onSpot={onSpot}
            onZoom={setShownZoom}
            setZoom={setZoom}
          />
        </>
      )}
    </ViewerFrame>
  );
}
