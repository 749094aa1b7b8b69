import { useLayoutEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import type { DocumentSummary } from '../../common/domain/document.ts';
import type { DocumentId } from '../../common/ids.ts';
import { nextIndex } from '../controls/roving.ts';
import { sentence } from '../words.ts';
import type { LibraryActions } from './actions.ts';
import { DocumentRow } from './document-row.tsx';
import { useReasonLines } from './reason-lines.ts';
import { rowHeight, rowTops, rowWindow } from './rows.ts';

interface DocumentListProps {
  readonly documents: readonly DocumentSummary[];
  readonly actions: LibraryActions;
  readonly ticked: ReadonlySet<DocumentId>;
  readonly shownId: DocumentId | null;
}

const overscan = 300;

/** The documents; only the rows in view are drawn. One row can be reached by Tab, the arrow keys move it. */
export function DocumentList({ documents, actions, ticked, shownId }: DocumentListProps) {
  const scroller = useRef<HTMLDivElement>(null);
  const [view, setView] = useState({ top: 0, height: 600, width: 280 });
  const [focusId, setFocusId] = useState<DocumentId | null>(null);
  const moved = useRef(false);
  const linesOf = useReasonLines();

  useLayoutEffect(() => {
    const element = scroller.current;
    if (element === null) return;
    const measure = (): void =>
      setView({ top: element.scrollTop, height: element.clientHeight, width: element.clientWidth });
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    element.addEventListener('scroll', measure, { passive: true });
    return () => {
      observer.disconnect();
      element.removeEventListener('scroll', measure);
    };
  }, []);

  const heights = useMemo(
    () =>
      documents.map((document) =>
        rowHeight(document, document.notice === null ? 0 : linesOf(sentence(document.notice), view.width)),
      ),
    [documents, view.width, linesOf],
  );
  const { tops, total } = useMemo(() => rowTops(heights), [heights]);
  const { first, end } = rowWindow(tops, total, view.top - overscan, view.top + view.height + overscan);
  const focusIndex = Math.max(
    0,
    documents.findIndex((each) => each.id === focusId),
  );

  // The row may have been drawn only now, so the focus moves after drawing.
  useLayoutEffect(() => {
    if (!moved.current || focusId === null) return;
    moved.current = false;
    scroller.current?.querySelector<HTMLElement>(`[data-row="${focusId}"]`)?.focus({ preventScroll: true });
  });

  const focusRow = (row: DocumentSummary | undefined): void => {
    if (row === undefined) return;
    moved.current = true;
    setFocusId(row.id);
  };

  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>): void => {
    const onRow = event.target instanceof HTMLElement && event.target.dataset['row'] !== undefined;
    const document = documents[focusIndex];
    if (!onRow || document === undefined) return;
    if (event.key === 'Delete' || (event.key === 'Backspace' && event.metaKey)) {
      event.preventDefault();
      focusRow(documents[focusIndex + 1] ?? documents[focusIndex - 1]);
      return actions.remove([document]);
    }
    if (event.key === ' ' && document.status === 'ready') {
      event.preventDefault();
      return actions.tick(document.id);
    }
    const next = nextIndex(event.key, focusIndex, documents.length, false);
    const target = next === null ? undefined : documents[next];
    if (next === null || target === undefined) return;
    event.preventDefault();
    focusRow(target);
    const top = tops[next] ?? 0;
    const bottom = top + (heights[next] ?? 0);
    const element = scroller.current;
    if (element === null) return;
    if (top < element.scrollTop) element.scrollTop = top;
    else if (bottom > element.scrollTop + element.clientHeight) element.scrollTop = bottom - element.clientHeight;
  };

  const onFocus = (target: EventTarget): void => {
    const row = target instanceof HTMLElement ? target.closest('li')?.querySelector<HTMLElement>('[data-row]') : null;
    const found = documents.find((each) => String(each.id) === row?.dataset['row']);
    if (found !== undefined) setFocusId(found.id);
  };

  return (
    <div ref={scroller} className="list-scroll" onKeyDown={onKeyDown} onFocus={(event) => onFocus(event.target)}>
      <ul className="list" aria-label="Documents" style={{ height: total }}>
        {documents.slice(first, end).map((document, offset) => {
          const index = first + offset;
          return (
            <DocumentRow
              key={document.id}
              document={document}
              actions={actions}
              ticked={ticked.has(document.id)}
              anyTicked={ticked.size > 0}
              shown={document.id === shownId}
              focusable={index === focusIndex}
              top={tops[index] ?? 0}
              height={heights[index] ?? 0}
              reasonLines={document.notice === null ? 0 : linesOf(sentence(document.notice), view.width)}
              position={index + 1}
              count={documents.length}
            />
          );
        })}
      </ul>
    </div>
  );
}
