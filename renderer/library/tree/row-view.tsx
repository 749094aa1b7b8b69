import type { DragEvent, MouseEvent } from 'react';
import { BranchCell } from './branch-cell.tsx';
import type { At } from './commands.ts';
import { DocumentCell } from './document-cell.tsx';
import { rowLabel } from './row-name.ts';
import { rowHeight } from './row-tops.ts';
import type { TreeRow } from './row.ts';

interface RowViewProps {
  readonly row: TreeRow;
  /** Among all rows, from 0. */
  readonly index: number;
  readonly top: number;
  readonly indent: number;
  readonly selected: boolean;
  readonly selectable: boolean;
  readonly asked: boolean;
  /** The document is on show beside. */
  readonly shown: boolean;
  readonly focusable: boolean;
  /** Dragged rows are over it, and it takes them. */
  readonly dropping: boolean;
  readonly drag: {
    readonly draggable: boolean;
    onDragStart(event: DragEvent): void;
    onDragOver(event: DragEvent): void;
    onDragLeave(): void;
    onDrop(event: DragEvent): void;
    onDragEnd(): void;
  };
  click(event: MouseEvent<HTMLElement>): void;
  toggle(): void;
  explain(at: At): void;
  openMenu(at: At): void;
}

/** One row of the tree. */
export function RowView(props: RowViewProps) {
  const { row, selected, selectable, asked, shown, focusable, explain, openMenu } = props;
  const tabIndex = focusable ? 0 : -1;
  const classes = [
    'row',
    row.kind,
    selected ? 'selected' : '',
    shown ? 'shown' : '',
    props.dropping ? 'dropping' : '',
  ].filter((each) => each !== '');
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the tree handles its keys
    <div
      className={classes.join(' ')}
      role="row"
      data-row={row.key}
      data-kind={row.kind}
      {...(row.kind === 'document' ? { 'data-status': row.document.status } : { 'aria-expanded': row.open })}
      aria-label={rowLabel(row)}
      aria-level={row.level}
      aria-rowindex={props.index + 1}
      aria-posinset={row.position}
      aria-setsize={row.siblings}
      {...(selectable ? { 'aria-selected': selected } : {})}
      {...(shown ? { 'aria-current': true } : {})}
      tabIndex={tabIndex}
      style={{ transform: `translateY(${props.top}px)`, height: rowHeight(row), paddingLeft: props.indent }}
      onClick={(event) => {
        if (!isControl(event.target)) props.click(event);
      }}
      onContextMenu={(event) => {
        event.preventDefault();
        const { clientX: left, clientY: top } = event;
        openMenu({ left, right: left, top, bottom: top });
      }}
      {...props.drag}
    >
      <div className="row-cell" role="gridcell">
        {row.kind === 'document' ? (
          <DocumentCell
            row={row}
            selected={selected}
            asked={asked}
            tabIndex={tabIndex}
            toggle={props.toggle}
            explain={explain}
            openMenu={openMenu}
          />
        ) : (
          <BranchCell row={row} asked={asked} tabIndex={tabIndex} explain={explain} openMenu={openMenu} />
        )}
      </div>
    </div>
  );
}

/** A click on a control of the row is the control's. */
const isControl = (target: EventTarget): boolean =>
  target instanceof Element && target.closest('button, input') !== null;
