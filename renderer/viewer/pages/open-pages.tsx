import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { say } from '../../words.ts';
import { FindBar } from '../find-bar.tsx';
import { OutsideLink } from '../outside-link.tsx';
import { SidePanel } from '../side-panel.tsx';
import { useCommands } from '../use-commands.ts';
import { useFinding } from '../use-finding.ts';
import { useNarrow } from '../use-narrow.ts';
import { ViewerToolbar } from '../viewer-toolbar.tsx';
import type { ComparedMark, Spot, ViewerCommand, ViewerProps } from '../viewer.ts';
import { zoomStep } from '../zoom-steps.ts';
import { createDestinations } from './destinations.ts';
import { holdDestination, holdPage, holdRects, holdSpot } from './hold.ts';
import type { OpenPdf } from './open-pdf.ts';
import { OutlinePanel } from './outline-panel.tsx';
import { PageColumn, type ColumnHandle } from './page-column.tsx';
import { PageField } from './page-field.tsx';
import { RecognisedNote } from './recognised-note.tsx';
import { useRecognised } from './use-recognised.ts';
import { labelOf } from './page-labels.ts';
import type { LinkActions } from './page-links.tsx';
import { rotateSize, turned, type Rotation } from './rotation.ts';
import { stepFrom } from './links.ts';
import { ThumbnailList } from './thumbnail-list.tsx';
import { useOutline } from './use-outline.ts';
import { ZoomTools } from './zoom-tools.tsx';
import type { Zoom } from './zoom.ts';

type PanelTab = 'outline' | 'pages';

export interface PanelState {
  readonly tab: PanelTab;
  readonly open: boolean;
  /** The visit in which a person opened it: lying over the pages, it makes way for what the next visit shows. */
  readonly visit: number;
}

interface OpenPagesProps extends ViewerProps {
  readonly opened: OpenPdf;
  readonly zoom: Zoom;
  readonly rotation: Rotation;
  readonly panel: PanelState;
  setZoom(zoom: Zoom): void;
  setRotation(rotation: Rotation): void;
  setPanel(panel: PanelState): void;
}

/** A PDF that is open: its tools, its side panel and its pages, and the ways from one place in it to another. */
export function OpenPages(props: OpenPagesProps) {
  const { handle, client, target, travel, opened, zoom, rotation, panel, setZoom, setPanel, onSpot, leave } = props;
  const { pdf, firstSize, labels } = opened;
  const [shownZoom, setShownZoom] = useState(1);
  const [page, setPage] = useState(target.part);
  const [fitted, setFitted] = useState(1);
  const [outside, setOutside] = useState<string | null>(null);
  const column = useRef<ColumnHandle>(null);
  const body = useRef<HTMLDivElement>(null);
  /** True when a person opened the panel just now, so that the focus goes there. */
  const panelWanted = useRef(false);
  const pageNow = useRef(page);
  useEffect(() => {
    pageNow.current = page;
  });
  const currentPage = useCallback(() => pageNow.current, []);
  const narrow = useNarrow(body, narrowBelow);
  const recognised = useRecognised(client, target.documentId, page);
  const finding = useFinding(client, target.documentId, currentPage);
  const { find } = finding;
  const placeNow = find.places[find.now] ?? null;
  const destinations = useMemo(() => createDestinations(pdf), [pdf]);
  const tab = panel.open && !(narrow && panel.visit !== target.visit) ? panel.tab : null;
  const { outline, current: currentEntry, readAt } = useOutline(pdf, destinations, firstSize, tab === 'outline');

  useEffect(() => {
    const { spot, part, rects } = target;
    column.current?.goTo((view, geometry) =>
      spot === null ? holdRects(part, rects, view, geometry) : holdSpot(spot, view),
    );
  }, [target]);
  useEffect(() => {
    if (placeNow !== null)
      column.current?.goTo((view, geometry) => holdRects(placeNow.place.part, placeNow.rects, view, geometry));
  }, [placeNow]);

  const closePanel = (): void => {
    setPanel({ ...panel, open: false });
    column.current?.focus();
  };
  /** Jumps to a page; where the side panel lies over the pages, it makes way. */
  const jump = (make: Parameters<ColumnHandle['goTo']>[0]): void => {
    leave();
    column.current?.goTo(make);
    if (narrow && tab !== null) closePanel();
  };
  const jumpToPage = (wanted: number): void => jump((view, geometry) => holdPage(wanted, view, geometry));
  const jumpTo = async (destination: unknown): Promise<void> => {
    const found = await destinations.resolve(destination);
    if (found !== null) jump((view, geometry) => holdDestination(found, view, geometry));
  };
  const latest = useRef({ jumpTo, jumpToPage, travel });
  useEffect(() => {
    latest.current = { jumpTo, jumpToPage, travel };
  });
  const linkActions = useMemo(
    (): LinkActions => ({
      follow: (link) => {
        if (link.kind === 'outside') return setOutside(link.address);
        // The link itself is gone when its page is.
        column.current?.focus();
        if (link.kind === 'inside') return void latest.current.jumpTo(link.destination);
        if (link.step === 'GoBack') return latest.current.travel.back();
        if (link.step === 'GoForward') return latest.current.travel.forward();
        latest.current.jumpToPage(stepFrom(link.step, pageNow.current, pdf.numPages));
      },
      labelOf: async (destination) => {
        const found = await destinations.page(destination);
        return found === null ? null : labelOf(found.page, labels);
      },
    }),
    [destinations, labels, pdf],
  );
  const onPlace = useCallback(
    (middle: Spot, reading: Spot) => {
      onSpot(middle);
      readAt(reading);
    },
    [onSpot, readAt],
  );

  const setZoomHere = (wanted: Zoom): void => {
    column.current?.keepMiddle();
    setFitted(page);
    setZoom(wanted);
    // A page that is shown whole is not cut off above.
    if (wanted === 'page') column.current?.goTo((view, geometry) => holdPage(page, view, geometry));
  };
  const step = (direction: 'in' | 'out'): void => setZoomHere(zoomStep(shownZoom, direction));
  const turn = (by: 90 | -90): void => {
    column.current?.keepMiddle();
    props.setRotation(turned(rotation, by));
  };
  const choose = (wanted: PanelTab): void => setPanel({ tab: wanted, open: true, visit: target.visit });
  const togglePanel = (): void => {
    if (tab !== null) return closePanel();
    panelWanted.current = true;
    choose(panel.tab);
  };
  const runs: Partial<Record<ViewerCommand, () => void>> = {
    find: finding.start,
    'zoom-in': () => step('in'),
    'zoom-out': () => step('out'),
    'zoom-reset': () => setZoomHere(1),
    'fit-width': () => setZoomHere('width'),
    'fit-page': () => setZoomHere('page'),
    'turn-right': () => turn(90),
    'recognise-page': () => void client?.call('document.recognise', { documentId: target.documentId, part: page }),
    'side-panel': togglePanel,
  };
  useCommands(handle, runs, (spot) => column.current?.goTo((view) => holdSpot(spot, view)));

  return (
    <>
      <ViewerToolbar
        travel={travel}
        finding={finding.open}
        panelShown={tab !== null}
        togglePanel={togglePanel}
        place={
          <>
            <PageField
              page={page}
              pages={pdf.numPages}
              labels={labels}
              goTo={(wanted) => (jumpToPage(wanted), column.current?.focus())}
            />
            <RecognisedNote recognised={recognised} />
          </>
        }
        look={<ZoomTools zoom={zoom} shown={shownZoom} setZoom={setZoomHere} step={step} turn={turn} />}
        toggleFind={finding.open ? finding.stop : finding.start}
      />
      {finding.open ? <FindBar finding={finding} close={() => (finding.stop(), column.current?.focus())} /> : null}
      <div ref={body} className={`viewer-body${narrow ? ' narrow' : ''}`}>
        {tab === null ? null : (
          <SidePanel
            tabs={[
              { value: 'outline', label: say('viewer-outline') },
              { value: 'pages', label: say('viewer-pages') },
            ]}
            current={tab}
            focusWantedRef={panelWanted}
            choose={choose}
            close={closePanel}
          >
            {tab === 'outline' ? (
              <OutlinePanel outline={outline} current={currentEntry} goTo={(to) => void jumpTo(to)} />
            ) : (
              <ThumbnailList
                pdf={pdf}
                size={rotateSize(firstSize, rotation)}
                labels={labels}
                rotation={rotation}
                current={page}
                goTo={jumpToPage}
              />
            )}
          </SidePanel>
        )}
        <PageColumn
          handle={column}
          pdf={pdf}
          firstSize={firstSize}
          labels={labels}
          links={linkActions}
          zoom={zoom}
          fitted={fitted}
          rotation={rotation}
          passage={target.rects}
          compared={target.compared ?? noMarks}
          places={find.places}
          placeNow={placeNow}
          onPage={setPage}
          onPlace={onPlace}
          onZoom={setShownZoom}
          setZoom={setZoom}
        />
      </div>
      {outside === null ? null : <OutsideLink address={outside} close={() => setOutside(null)} />}
    </>
  );
}

const noMarks: readonly ComparedMark[] = [];

/** A pane of fewer pixels has no room for the side panel beside the pages. */
const narrowBelow = 560;
