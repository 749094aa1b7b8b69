import { useEffect, useImperativeHandle, useLayoutEffect, useMemo, useRef, useState, type RefObject } from 'react';
import { columnName } from '../../../common/domain/column-name.ts';
import { copyText } from '../../controls/copy.ts';
import { say } from '../../words.ts';
import { MarkedText } from '../marked-text.tsx';
import type { BodyProps } from '../text-body.ts';
import { useView, viewOf } from '../use-view.ts';
import { useWheelZoom } from '../use-wheel-zoom.ts';
import { cellAt, cellAtOffset, gridOf, type CellPosition, type Grid } from './grid-model.ts';
import { GridTable } from './grid-table.tsx';
import { gridSizes, scrollToSee } from './grid-window.ts';
import { SheetTabs } from './sheet-tabs.tsx';

/** Where to go when the part is there: a place of its text, or a cell, and the share of the view above it. */
interface Aim {
  readonly part: number;
  readonly at: { readonly offset: number } | CellPosition;
  readonly share: number | null;
}

/** A document of cells, a part at a time, with the whole text of the chosen cell above it. */
export function GridBody({ handle, parts, marks, zoom, setZoom, jumpTo, onPlace }: BodyProps) {
  const scroller = useRef<HTMLDivElement>(null);
  const [part, setPart] = useState(1);
  const [aim, setAim] = useState<Aim | null>(null);
  const { loaded, want } = parts;
  const found = loaded.get(part);
  useEffect(() => want(part), [want, part]);
  const grid = useMemo(() => (found === undefined || 'failed' in found ? null : gridOf(found)), [found]);

  useImperativeHandle(handle, () => {
    const go = (next: Aim): void => {
      setPart(next.part);
      setAim(next);
    };
    return {
      showPlace: (place) => go({ part: place.part, at: { offset: place.start }, share: null }),
      showSpot: (spot) =>
        go({ part: spot.part, at: { row: Math.floor(spot.y), column: Math.floor(spot.x) }, share: 1 / 2 }),
      showTop: (spot) => go({ part: spot.part, at: { row: Math.floor(spot.y), column: Math.floor(spot.x) }, share: 0 }),
      // Cells grow around the middle of themselves.
      keepMiddle: () => {},
      focus: () => scroller.current?.focus({ preventScroll: true }),
    };
  });

  return (
    <div className="grid-pane">
      {grid === null ? (
        <GridNote text={found !== undefined && 'failed' in found ? found.failed : say('viewer-part-loading')} />
      ) : grid.rows.length === 0 ? (
        <GridNote text={say('viewer-part-empty')} />
      ) : (
        <OpenGrid
          key={part}
          scroller={scroller}
          grid={grid}
          aim={aim?.part === part ? aim : null}
          marks={marks}
          zoom={zoom}
          setZoom={setZoom}
          onPlace={onPlace}
        />
      )}
      <SheetTabs labels={parts.labels} part={part} choose={(chosen) => jumpTo({ part: chosen, x: 0, y: 0 })} />
    </div>
  );
}

const GridNote = ({ text }: { readonly text: string }) => (
  <div className="grid-note">
    <p>{text}</p>
  </div>
);

interface OpenGridProps extends Pick<BodyProps, 'marks' | 'zoom' | 'setZoom' | 'onPlace'> {
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly grid: Grid;
  readonly aim: Aim | null;
}

function OpenGrid({ scroller, grid, aim, marks, zoom, setZoom, onPlace }: OpenGridProps) {
  const [view, measure] = useView(scroller);
  const sizes = gridSizes(grid, zoom);
  const [chosen, setChosen] = useState<CellPosition>({ row: 0, column: 0 });
  useWheelZoom(scroller, zoom, setZoom);

  const choose = (cell: CellPosition): void => {
    setChosen(cell);
    scroller.current?.scrollTo({ ...scrollToSee(cell, grid, viewOf(scroller.current), sizes), behavior: 'instant' });
  };
  const goTo = ({ at, share }: Aim): void => {
    const element = scroller.current;
    if (element === null) return;
    const cell = 'offset' in at ? cellAtOffset(grid, at.offset) : at;
    const seen = viewOf(element);
    const { left, top } = scrollToSee(cell, grid, seen, sizes);
    const isSeen = left === seen.left && top === seen.top;
    const below = (cell.row - grid.headerRows) * sizes.rowHeight - (seen.height - sizes.headHeight) * (share ?? 1 / 3);
    setChosen(cell);
    element.scrollTo({ left, top: share === null && isSeen ? top : Math.max(0, below), behavior: 'instant' });
    measure();
  };
  const latestGoTo = useRef(goTo);
  useLayoutEffect(() => {
    latestGoTo.current = goTo;
  });
  useLayoutEffect(() => {
    if (aim !== null) latestGoTo.current(aim);
  }, [aim]);

  const { headHeight, rowHeight } = sizes;
  useEffect(() => {
    if (view.height === 0) return;
    const rowAt = (y: number): number => Math.max(0, Math.min(grid.rows.length - 1, grid.headerRows + y / rowHeight));
    const middle = rowAt(view.top + (view.height - headHeight) / 2);
    onPlace(
      { part: grid.part, x: chosen.column, y: middle },
      { part: grid.part, x: chosen.column, y: rowAt(view.top) },
    );
  }, [view, grid, chosen.column, headHeight, rowHeight, onPlace]);

  const cell = cellAt(grid, chosen);
  const name = cell?.address || `${columnName(chosen.column)}${grid.rows[chosen.row]?.label ?? ''}`;
  return (
    <>
      <div className="grid-bar" aria-live="polite">
        <span className="grid-address numeric">{name}</span>
        <span className="grid-words" dir="auto">
          {cell === undefined ? '' : <MarkedText text={grid.text} part={grid.part} range={cell} marks={marks} />}
        </span>
      </div>
      <GridTable
        scroller={scroller}
        grid={grid}
        sizes={sizes}
        view={view}
        marks={marks}
        chosen={chosen}
        scrolled={measure}
        choose={choose}
        copy={() => void copyText(cell === undefined ? '' : grid.text.slice(cell.start, cell.end))}
      />
    </>
  );
}
