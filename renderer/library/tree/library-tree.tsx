import { useLayoutEffect, useMemo, useRef, useState, type KeyboardEvent, type MouseEvent } from 'react';
import type { DocumentId } from '../../../common/ids.ts';
import { Menu, type MenuEntry } from '../../controls/menu.tsx';
import { say } from '../../words.ts';
import { itemKey } from '../items.ts';
import type { At, TreeCommands } from './commands.ts';
import { keyMove } from './key-moves.ts';
import { rowName } from './row-name.ts';
import { drawnRows } from './row-tops.ts';
import { RowView } from './row-view.tsx';
import type { TreeRow } from './row.ts';
import { extendTo, focusOn, selectableKeys, selectedRows, selectOne, toggle, type Selection } from './selection.ts';
import { useRowDrag } from './use-row-drag.ts';
import { useRowWindow } from './use-row-window.ts';

interface LibraryTreeProps {
  readonly rows: readonly TreeRow[];
  readonly filtered: boolean;
  readonly selection: Selection;
  /** Keys of the things that questions are about; empty for everything. */
  readonly asked: ReadonlySet<string>;
  readonly shownId: DocumentId | null;
  readonly commands: TreeCommands;
  select(selection: Selection): void;
}

const indentOf = (row: TreeRow, headed: boolean): number => 14 * (row.level - (headed && row.level > 1 ? 2 : 1));

/** The library as a tree; only the rows in view are drawn. One row can be reached by Tab, the arrow keys move it. */
export function LibraryTree({ rows, filtered, selection, asked, shownId, commands, select }: LibraryTreeProps) {
  const scroller = useRef<HTMLDivElement>(null);
  const { tops, total, first, end, reveal } = useRowWindow(scroller, rows);
  const [menu, setMenu] = useState<{
    readonly label: string;
    readonly entries: readonly MenuEntry[];
    readonly at: At;
  } | null>(null);
  const selectable = useMemo(() => selectableKeys(rows, filtered), [rows, filtered]);
  const canSelect = useMemo(() => new Set(selectable), [selectable]);
  // Where the row of the focus was removed, its place has the focus.
  const [lastFocus, setLastFocus] = useState(0);
  const found = rows.findIndex(({ key }) => key === selection.focus);
  if (found !== -1 && found !== lastFocus) setLastFocus(found);
  const focus = found === -1 ? Math.min(lastFocus, rows.length - 1) : found;
  const moved = useRef(false);

  // The row may have been drawn only now, so the focus moves after drawing.
  useLayoutEffect(() => {
    const key = rows[focus]?.key;
    if (!moved.current || key === undefined) return;
    moved.current = false;
    scroller.current?.querySelector<HTMLElement>(`[data-row="${CSS.escape(key)}"]`)?.focus({ preventScroll: true });
  });

  /** What an action on a row is about: all that is selected, when the row is. */
  const meant = (row: TreeRow): readonly TreeRow[] =>
    selection.keys.has(row.key) ? selectedRows(rows, selection.keys) : [row];
  const openMenu = (row: TreeRow, at: At): void => {
    const about = meant(row);
    setMenu({ label: say('row-actions', { name: rowName(row) }), entries: commands.menuOf(about), at });
  };
  const drag = useRowDrag(meant, (collection, dragged) => {
    if (collection.kind === 'collection') commands.addTo(collection, dragged);
  });

  const moveTo = (next: Selection): void => {
    const index = rows.findIndex(({ key }) => key === next.focus);
    moved.current = true;
    select(next);
    reveal(index);
  };
  const removeFrom = (row: TreeRow): void => {
    const gone = new Set(meant(row).map(({ key }) => key));
    const stays = (each: TreeRow): boolean => !gone.has(each.key) && (each.parent === null || !gone.has(each.parent));
    const next = rows.slice(focus).find(stays) ?? rows.slice(0, focus).findLast(stays);
    commands.remove(meant(row));
    if (next !== undefined) moveTo({ keys: new Set(), anchor: next.key, focus: next.key });
  };

  const click = (row: TreeRow, event: MouseEvent<HTMLElement>): void => {
    const at = event.currentTarget.getBoundingClientRect();
    if (canSelect.has(row.key)) {
      if (event.shiftKey) return select(extendTo(selection, row.key, selectable));
      if (event.ctrlKey || event.metaKey) return select(toggle(selection, row.key));
      select(selectOne(row.key));
    } else select(focusOn(selection, row.key));
    commands.activate(row, at);
  };

  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>): void => {
    const onRow = event.target instanceof HTMLElement && event.target.dataset['row'] !== undefined;
    const move = onRow ? keyMove(event, { rows, selectable, selection, focus }) : null;
    if (move === null || !(event.target instanceof HTMLElement)) return;
    event.preventDefault();
    const at = event.target.getBoundingClientRect();
    switch (move.kind) {
      case 'select':
        return moveTo(move.selection);
      case 'turn':
        return commands.turn(move.row.key);
      case 'activate':
        return commands.activate(move.row, at);
      case 'menu':
        return openMenu(move.row, at);
      case 'rename':
        return commands.rename(move.row);
      case 'remove':
        return removeFrom(move.row);
    }
  };

  const onFocus = (target: EventTarget): void => {
    const key = target instanceof HTMLElement ? target.closest<HTMLElement>('[data-row]')?.dataset['row'] : undefined;
    if (key !== undefined && key !== selection.focus) select(focusOn(selection, key));
  };

  const headed = rows[0]?.kind === 'section';
  return (
    <>
      <div ref={scroller} className="list-scroll" onKeyDown={onKeyDown} onFocus={(event) => onFocus(event.target)}>
        <div
          className={`list${selection.keys.size > 1 ? ' picking' : ''}`}
          role="treegrid"
          aria-label={say('tree-documents')}
          aria-multiselectable
          aria-colcount={1}
          aria-rowcount={rows.length}
          tabIndex={-1}
          style={{ height: total }}
        >
          {drawnRows(first, end, focus).map((index) => {
            const row = rows[index];
            return row === undefined ? null : (
              <RowView
                key={row.key}
                row={row}
                index={index}
                top={tops[index] ?? 0}
                indent={indentOf(row, headed)}
                selected={selection.keys.has(row.key)}
                selectable={canSelect.has(row.key)}
                asked={isAsked(row, asked)}
                shown={row.kind === 'document' && row.document.id === shownId}
                focusable={index === focus}
                dropping={drag.over === row.key}
                drag={drag.handlers(row)}
                click={(event) => click(row, event)}
                toggle={() => select(toggle(selection, row.key))}
                explain={(at) => commands.explain(row, at)}
                openMenu={(at) => openMenu(row, at)}
              />
            );
          })}
        </div>
      </div>
      {menu === null ? null : <Menu {...menu} close={() => setMenu(null)} />}
    </>
  );
}

function isAsked(row: TreeRow, asked: ReadonlySet<string>): boolean {
  switch (row.kind) {
    case 'section':
      return false;
    case 'collection':
      return asked.has(itemKey({ kind: 'collection', collectionId: row.collection.id }));
    case 'folder':
      return asked.has(itemKey(row.folder.item));
    case 'document':
      return asked.has(itemKey({ kind: 'document', documentId: row.document.id }));
  }
}
