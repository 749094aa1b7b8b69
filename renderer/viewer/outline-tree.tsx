import { ChevronDown, ChevronRight } from 'lucide-react';
import { useEffect, useLayoutEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { scrollTopToShow, useWindowedRows } from '../controls/use-windowed.ts';
import { say } from '../words.ts';
import { nearestVisible, treeMove, visibleEntries, type OutlineEntry } from './outline.ts';

interface OutlineTreeProps {
  readonly entries: readonly OutlineEntry[];
  /** Index of the entry that one reads under; -1 before the first. */
  readonly current: number;
  goTo(index: number): void;
}

const rowHeight = 28;
const ahead = 200;

/** A document's outline as a tree. One row can be reached by Tab; arrow keys move, open and close, Enter goes there. */
export function OutlineTree({ entries, current, goTo }: OutlineTreeProps) {
  const scroller = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState<ReadonlySet<number>>(
    () => new Set(entries.flatMap((entry, index) => (entry.open && entry.hasChildren ? [index] : []))),
  );
  const [wantedFocus, setFocus] = useState(-1);
  const moved = useRef(false);
  const visible = useMemo(() => visibleEntries(entries, open), [entries, open]);
  const shownCurrent = nearestVisible(entries, visible, current);
  const focus = nearestVisible(entries, visible, wantedFocus === -1 ? Math.max(0, shownCurrent) : wantedFocus);
  const { first, end } = useWindowedRows(scroller, rowHeight, visible.length, ahead);

  const show = (index: number): void => {
    const element = scroller.current;
    if (element === null || index === -1) return;
    const view = { top: element.scrollTop, height: element.clientHeight };
    element.scrollTop = scrollTopToShow(visible.indexOf(index), rowHeight, view);
  };
  const latestShow = useRef(show);
  useEffect(() => {
    latestShow.current = show;
  });
  // While one reads on, the entry of the place stays in view.
  useEffect(() => latestShow.current(shownCurrent), [shownCurrent]);

  // The row may have been drawn only now, so the focus moves after drawing.
  useLayoutEffect(() => {
    if (!moved.current) return;
    const row = scroller.current?.querySelector<HTMLElement>(`[data-entry="${focus}"]`);
    if (row === null || row === undefined) return;
    moved.current = false;
    row.focus({ preventScroll: true });
  });

  const setEntry = (index: number, isOpen: boolean): void => {
    const next = new Set(open);
    if (isOpen) next.add(index);
    else next.delete(index);
    setOpen(next);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>): void => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      return goTo(focus);
    }
    const move = treeMove(event.key, focus, entries, visible, open);
    if (move === null) return;
    event.preventDefault();
    if ('open' in move) return setEntry(move.open, true);
    if ('close' in move) return setEntry(move.close, false);
    moved.current = true;
    setFocus(move.focus);
    show(move.focus);
  };

  return (
    <div ref={scroller} className="outline-scroll" onKeyDown={onKeyDown}>
      <div
        className="outline"
        role="tree"
        aria-label={say('viewer-outline')}
        tabIndex={-1}
        style={{ height: visible.length * rowHeight }}
      >
        {visible.slice(first, end).map((index, offset) => {
          const entry = entries[index];
          if (entry === undefined) return null;
          return (
            <OutlineRow
              key={index}
              entry={entry}
              index={index}
              top={(first + offset) * rowHeight}
              current={index === shownCurrent}
              focusable={index === focus}
              open={open.has(index)}
              setOpen={(isOpen) => setEntry(index, isOpen)}
              goTo={() => (setFocus(index), goTo(index))}
            />
          );
        })}
      </div>
    </div>
  );
}

interface OutlineRowProps {
  readonly entry: OutlineEntry;
  readonly index: number;
  readonly top: number;
  readonly current: boolean;
  readonly focusable: boolean;
  readonly open: boolean;
  setOpen(open: boolean): void;
  goTo(): void;
}

/** Deeper levels are not indented further: the panel is narrow. */
const deepestIndent = 6;

function OutlineRow({ entry, index, top, current, focusable, open, setOpen, goTo }: OutlineRowProps) {
  const Arrow = open ? ChevronDown : ChevronRight;
  const indent = (Math.min(entry.level, deepestIndent) - 1) * 14;
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the tree handles its keys
    <div
      className="outline-row"
      role="treeitem"
      data-entry={index}
      title={entry.title}
      aria-level={entry.level}
      aria-posinset={entry.position}
      aria-setsize={entry.siblings}
      aria-selected={current}
      {...(entry.hasChildren ? { 'aria-expanded': open } : {})}
      {...(current ? { 'aria-current': 'location' as const } : {})}
      tabIndex={focusable ? 0 : -1}
      style={{ top, height: rowHeight, paddingLeft: indent }}
      onClick={goTo}
    >
      {entry.hasChildren ? (
        <span
          className="outline-arrow"
          aria-hidden
          onClick={(event) => {
            event.stopPropagation();
            setOpen(!open);
          }}
        >
          <Arrow className="icon" size={14} strokeWidth={1.75} />
        </span>
      ) : (
        <span className="outline-arrow" aria-hidden />
      )}
      <span className="outline-title">{entry.title}</span>
    </div>
  );
}
