import { Suspense, useCallback, useImperativeHandle, useLayoutEffect, useRef, useState, type Ref } from 'react';
import type { Place } from '../../common/domain/place.ts';
import type { DocumentId } from '../../common/ids.ts';
import type { EngineClient } from '../engine/connection.ts';
import { jumpFrom, noHistory, travel } from './history.ts';
import { OverviewStrip } from './overview/overview-strip.tsx';
import { useOverview } from './overview/use-overview.ts';
import { viewers } from './registry.ts';
import { OpeningNote, ViewerFrame } from './viewer-frame.tsx';
import type { Spot, ViewerHandle, ViewerTarget, VisitedPlace } from './viewer.ts';

interface ViewerPaneProps {
  readonly handle: Ref<ViewerHandle>;
  readonly client: EngineClient | null;
  readonly target: ViewerTarget;
  /** False for a document that was removed since one saw it. */
  isThere(id: DocumentId): boolean;
  /** Shows a place again where one has been. */
  revisit(place: VisitedPlace): void;
  /** Shows a place of the document, marked. */
  openPlaces(places: readonly Place[]): void;
  close(): void;
}

/** The pane beside the conversation: the viewer for the kind of document that is open, and the way back. */
export function ViewerPane({ handle, client, target, isThere, revisit, openPlaces, close }: ViewerPaneProps) {
  const [history, setHistory] = useState(noHistory);
  const here = useRef<VisitedPlace | null>(null);
  const { documentId, name, viewer, places, rects } = target;

  const leave = useCallback(() => {
    const place = here.current;
    if (place !== null) setHistory((before) => jumpFrom(before, place));
  }, []);
  // A layout effect, because it comes before the viewer goes to the new target: `here` is still the place that is left.
  useLayoutEffect(() => {
    if (target.spot === null) leave();
  }, [target, leave]);
  const onSpot = useCallback(
    (spot: Spot) => {
      here.current = { documentId, name, viewer, places, rects, spot };
    },
    [documentId, name, viewer, places, rects],
  );

  const go = (direction: 'back' | 'forward'): boolean => {
    const moved = here.current === null ? null : travel(history, direction, here.current, isThere);
    if (moved === null) return false;
    setHistory(moved.history);
    revisit(moved.place);
    return true;
  };
  const inner = useRef<ViewerHandle>(null);
  useImperativeHandle(handle, () => ({
    run: (command) =>
      command === 'go-back'
        ? go('back')
        : command === 'go-forward'
          ? go('forward')
          : (inner.current?.run(command) ?? false),
    follow: (spot) => inner.current?.follow(spot),
  }));

  const overview = useOverview(client, documentId);
  const [overviewShown, setOverviewShown] = useState(false);
  const strip =
    overview === null ? null : (
      <OverviewStrip
        overview={overview}
        shown={overviewShown}
        toggle={() => setOverviewShown(!overviewShown)}
        open={({ part, start, end }) => openPlaces([{ documentId, part, start, end }])}
      />
    );

  const Viewer = viewers[viewer];
  return (
    <Suspense
      fallback={
        <ViewerFrame name={name} phase="opening" close={close}>
          <OpeningNote name={name} />
        </ViewerFrame>
      }
    >
      <Viewer
        handle={inner}
        client={client}
        target={target}
        travel={{
          canGoBack: history.past.some((place) => isThere(place.documentId)),
          canGoForward: history.future.some((place) => isThere(place.documentId)),
          back: () => void go('back'),
          forward: () => void go('forward'),
        }}
        overview={strip}
        onSpot={onSpot}
        leave={leave}
        close={close}
      />
    </Suspense>
  );
}
