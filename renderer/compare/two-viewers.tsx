import { Suspense, useCallback, useImperativeHandle, useMemo, useRef, type Ref, type RefObject } from 'react';
import type { ShownComparison } from '../../common/domain/comparison.ts';
import type { DocumentSummary } from '../../common/domain/document.ts';
import { viewerOf } from '../../common/domain/formats.ts';
import type { EngineClient } from '../engine/connection.ts';
import { viewers } from '../viewer/registry.ts';
import { OpeningNote, ViewerFrame } from '../viewer/viewer-frame.tsx';
import type { Spot, Travel, ViewerCommand, ViewerHandle } from '../viewer/viewer.ts';
import { say } from '../words.ts';
import { otherSide, spotBeside, type Side } from './beside.ts';
import { marksOf, targetOfDifference } from './targets.ts';

export interface TwoViewersHandle {
  /** Does a command in the document that a person used last; tells whether there was something to do. */
  run(command: ViewerCommand): boolean;
}

interface TwoViewersProps {
  readonly handle: Ref<TwoViewersHandle>;
  readonly client: EngineClient | null;
  readonly left: DocumentSummary;
  readonly right: DocumentSummary;
  readonly shown: ShownComparison;
  /** The difference on show. */
  readonly now: number | null;
  readonly visit: number;
  close(): void;
}

/** Both documents beside each other. Where a person scrolls in one, the other follows to what stands beside. */
export function TwoViewers({ handle, client, left, right, shown, now, visit, close }: TwoViewersProps) {
  const leftViewer = useRef<ViewerHandle>(null);
  const rightViewer = useRef<ViewerHandle>(null);
  /** The side that a person scrolls; null while both go to a difference. */
  const leader = useRef<{ readonly side: Side; readonly visit: number } | null>(null);
  const used = useRef<Side>('left');
  const { heights } = shown;
  const onSpot = useCallback(
    (side: Side, spot: Spot) => {
      if (leader.current?.side !== side || leader.current.visit !== visit) return;
      const beside = spotBeside(heights, side, spot);
      if (beside !== null) (side === 'left' ? rightViewer : leftViewer).current?.follow(beside);
    },
    [heights, visit],
  );
  const lead = (side: Side): void => {
    leader.current = { side, visit };
    used.current = side;
  };
  useImperativeHandle(handle, () => ({
    run: (command) => {
      const [first, second] = used.current === 'left' ? [leftViewer, rightViewer] : [rightViewer, leftViewer];
      const done = first.current?.run(command) ?? false;
      // Both are shown alike: what changes the size of one changes that of the other.
      if (command.startsWith('zoom') || command.startsWith('fit')) second.current?.run(command);
      return done;
    },
  }));
  const common = { client, shown, now, visit, onSpot, lead, close };
  return (
    <div className="two-viewers">
      <SideViewer side="left" document={left} viewer={leftViewer} {...common} />
      <SideViewer side="right" document={right} viewer={rightViewer} {...common} />
    </div>
  );
}

interface SideViewerProps extends Pick<TwoViewersProps, 'client' | 'shown' | 'now' | 'visit' | 'close'> {
  readonly side: Side;
  readonly document: DocumentSummary;
  readonly viewer: RefObject<ViewerHandle | null>;
  onSpot(side: Side, spot: Spot): void;
  /** Says that a person scrolls here. */
  lead(side: Side): void;
}

/** One goes from difference to difference here, so there is no way back to go. */
const noTravel: Travel = { canGoBack: false, canGoForward: false, back: () => {}, forward: () => {} };

function SideViewer({ side, document, viewer, client, shown, now, visit, onSpot, lead, close }: SideViewerProps) {
  const marks = useMemo(() => marksOf(shown, side), [shown, side]);
  const target = useMemo(
    () => targetOfDifference(document, shown, now, side, marks, visit),
    [document, shown, now, side, marks, visit],
  );
  const tell = useCallback((spot: Spot) => onSpot(side, spot), [onSpot, side]);
  const Viewer = viewers[viewerOf(document.format)];
  const label = say(side === 'left' ? 'comparison-left-side' : 'comparison-right-side', { name: document.name });
  const leads = (): void => lead(side);
  return (
    <div
      className="side-viewer"
      role="group"
      aria-label={label}
      data-side={side}
      data-beside={otherSide(side)}
      onWheelCapture={leads}
      onPointerDownCapture={leads}
      onKeyDownCapture={leads}
      onTouchMoveCapture={leads}
    >
      <Suspense
        fallback={
          <ViewerFrame name={document.name} phase="opening" close={close}>
            <OpeningNote name={document.name} />
          </ViewerFrame>
        }
      >
        <Viewer
          handle={viewer}
          client={client}
          target={target}
          overview={null}
          travel={noTravel}
          onSpot={tell}
          leave={() => {}}
          close={close}
        />
      </Suspense>
    </div>
  );
}
