import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { say } from '../words.ts';
import { FindBar } from './find-bar.tsx';
import { outlineOf } from './outline-of.ts';
import { PartField } from './part-field.tsx';
import { SidePanel } from './side-panel.tsx';
import type { BodyHandle, TextKind } from './text-body.ts';
import { TextOutline } from './text-outline.tsx';
import { TextSizeTools } from './text-size-tools.tsx';
import { useCommands } from './use-commands.ts';
import { useFinding } from './use-finding.ts';
import { useNarrow } from './use-narrow.ts';
import type { OpenParts } from './use-parts.ts';
import { ViewerToolbar } from './viewer-toolbar.tsx';
import type { Spot, ViewerCommand, ViewerProps } from './viewer.ts';
import { zoomStep } from './zoom-steps.ts';

export interface PanelState {
  readonly open: boolean;
  /** The visit in which a person opened it: lying over the text, it makes way for what the next visit shows. */
  readonly visit: number;
}

interface OpenTextProps extends ViewerProps {
  readonly kind: TextKind;
  readonly parts: OpenParts;
  readonly zoom: number;
  readonly panel: PanelState;
  setZoom(zoom: number): void;
  setPanel(panel: PanelState): void;
}

/** A text that is open: its tools, its outline and its body, and the ways from one place in it to another. */
export function OpenText(props: OpenTextProps) {
  const { handle, client, target, travel, kind, parts, zoom, panel, setZoom, setPanel, onSpot, leave } = props;
  const [reading, setReading] = useState<Spot>({ part: target.part, x: 0, y: 0 });
  const bodyHandle = useRef<BodyHandle>(null);
  const around = useRef<HTMLDivElement>(null);
  /** True when a person opened the panel just now, so that the focus goes there. */
  const panelWanted = useRef(false);
  const partNow = useRef(target.part);
  const currentPart = useCallback(() => partNow.current, []);
  const finding = useFinding(client, target.documentId, currentPart);
  const { find } = finding;
  const narrow = useNarrow(around, narrowBelow);
  const panelShown = panel.open && !(narrow && panel.visit !== target.visit);
  const headings = useMemo(() => kind.headingsOf(parts), [kind, parts]);
  const entries = useMemo(() => outlineOf(headings), [headings]);
  const now = find.places[find.now]?.place ?? null;
  const marks = useMemo(
    () => ({
      cited: target.places,
      found: find.places.map(({ place }) => place),
      now,
      compared: (target.compared ?? []).flatMap(({ kind: difference, places }) =>
        places.map((place) => ({ ...place, kind: difference })),
      ),
    }),
    [target.places, target.compared, find.places, now],
  );

  const shown = useRef(0);
  useEffect(() => {
    if (shown.current === target.visit) return;
    shown.current = target.visit;
    const { spot, part, places } = target;
    if (spot === null) bodyHandle.current?.showPlace(places[0] ?? { part, start: 0 });
    else bodyHandle.current?.showSpot(spot);
  }, [target]);
  useEffect(() => {
    if (now !== null) bodyHandle.current?.showPlace(now);
  }, [now]);
  const onPlace = useCallback(
    (middle: Spot, line: Spot) => {
      partNow.current = line.part;
      onSpot(middle);
      setReading(line);
    },
    [onSpot],
  );

  const closePanel = (): void => {
    setPanel({ ...panel, open: false });
    bodyHandle.current?.focus();
  };
  const jumpTo = (spot: Spot | undefined): void => {
    if (spot === undefined) return;
    leave();
    bodyHandle.current?.showTop(spot);
    if (narrow && panelShown) closePanel();
  };
  const setZoomHere = (wanted: number): void => {
    bodyHandle.current?.keepMiddle();
    setZoom(wanted);
  };
  const step = (direction: 'in' | 'out'): void => setZoomHere(zoomStep(zoom, direction));
  const togglePanel = (): void => {
    if (panelShown) return closePanel();
    panelWanted.current = true;
    setPanel({ open: true, visit: target.visit });
  };
  const runs: Partial<Record<ViewerCommand, () => void>> = {
    find: finding.start,
    'zoom-in': () => step('in'),
    'zoom-out': () => step('out'),
    'zoom-reset': () => setZoomHere(1),
    'side-panel': togglePanel,
  };
  useCommands(handle, runs, (spot) => bodyHandle.current?.showSpot(spot));

  return (
    <>
      <ViewerToolbar
        travel={travel}
        finding={finding.open}
        panelShown={panelShown}
        togglePanel={togglePanel}
        place={
          parts.count === 1 ? null : (
            <PartField
              part={reading.part}
              parts={parts}
              goTo={(part) => (jumpTo({ part, x: 0, y: 0 }), bodyHandle.current?.focus())}
            />
          )
        }
        look={<TextSizeTools zoom={zoom} setZoom={setZoomHere} step={step} />}
        toggleFind={finding.open ? finding.stop : finding.start}
      />
      {finding.open ? <FindBar finding={finding} close={() => (finding.stop(), bodyHandle.current?.focus())} /> : null}
      <div ref={around} className={`viewer-body${narrow ? ' narrow' : ''}`}>
        {panelShown ? (
          <SidePanel
            tabs={[{ value: 'outline', label: say('viewer-outline') }]}
            current="outline"
            focusWantedRef={panelWanted}
            choose={() => {}}
            close={closePanel}
          >
            <TextOutline
              parts={parts}
              readsAhead={kind.readsAhead}
              headings={headings}
              entries={entries}
              reading={reading}
              goTo={(index) => jumpTo(headings[index]?.spot)}
            />
          </SidePanel>
        ) : null}
        <kind.Body
          handle={bodyHandle}
          parts={parts}
          marks={marks}
          zoom={zoom}
          setZoom={setZoom}
          jumpTo={jumpTo}
          onPlace={onPlace}
        />
      </div>
    </>
  );
}

/** A pane of fewer pixels has no room for the side panel beside the text. */
const narrowBelow = 560;
