import { ArrowDown, ArrowUp, X } from 'lucide-react';
import { useLayoutEffect, useRef, useState, type KeyboardEvent } from 'react';
import type { Citation } from '../../common/domain/answer.ts';
import type { KeptColumn, KeptRow, KeptTable } from '../../common/domain/kept-table.ts';
import type { DocumentId } from '../../common/ids.ts';
import { scrollTopToShow, useWindowedRows } from '../controls/use-windowed.ts';
import { say } from '../words.ts';
import { cellId, isNumeric } from './cell-text.ts';
import { CellTip } from './cell-tip.tsx';
import { gridColumns, layoutOf, sortKeyOf, type GridColumn } from './grid-columns.ts';
import { movedBy, type GridPlace } from './grid-keys.ts';
import { hasValue, nextSort, type Sort } from './rows.ts';
import { TableRow } from './table-row.tsx';
import { useCellTip } from './use-cell-tip.ts';

const rowHeight = 38;
/** Pixels around the view in which rows exist. */
const ahead = 400;

interface TableGridProps {
  readonly table: KeptTable;
  /** Those of its rows that are shown, in order. */
  readonly rows: readonly KeptRow[];
  readonly sort: Sort | null;
  setSort(sort: Sort | null): void;
  openCitation(citation: Citation): void;
  openDocument(id: DocumentId): void;
  removeColumn(column: KeptColumn): void;
}

/**
 * The table. One cell has the focus, told by `aria-activedescendant`: rows exist only near the view, so that the
 * browser's own focus would go with them.
 */
export function TableGrid({ table, rows, sort, setSort, openCitation, openDocument, removeColumn }: TableGridProps) {
  const scroller = useRef<HTMLDivElement>(null);
  const [active, setActive] = useState<GridPlace>({ row: -1, column: 0 });
  const { first, end } = useWindowedRows(scroller, rowHeight, rows.length, ahead);
  const tip = useCellTip();
  const columns = gridColumns(table);
  const { gridTemplateColumns, minWidth } = layoutOf(columns);
  const at: GridPlace = {
    row: Math.min(active.row, rows.length - 1),
    column: Math.min(active.column, columns.length - 1),
  };
  const pointed = tip.place === null ? undefined : columns[tip.place.column];
  const pointedRow = tip.place === null ? undefined : rows[tip.place.row];

  const { row, column } = at;
  const moved = useRef(false);
  useLayoutEffect(() => {
    if (!moved.current) return;
    moved.current = false;
    const cell = document.querySelector(`#${cellId(row, column)}`);
    cell?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    if (cell !== null) tip.showNow(cell, { row, column });
  });

  const moveTo = (place: GridPlace): void => {
    const element = scroller.current;
    if (element !== null && place.row >= 0) {
      const height = element.clientHeight - rowHeight;
      element.scrollTop = scrollTopToShow(place.row, rowHeight, { top: element.scrollTop, height });
    }
    moved.current = true;
    setActive(place);
  };
  const run = (place: GridPlace): void => {
    const chosen = columns[place.column];
    if (chosen === undefined) return;
    const asked = rows[place.row];
    if (asked === undefined) return setSort(nextSort(sort, sortKeyOf(chosen)));
    tip.hide();
    if (chosen.kind === 'asked') {
      const cell = asked.cells[chosen.at] ?? null;
      if (hasValue(cell) && cell.citation.places.length > 0) openCitation(cell.citation);
    } else if (asked.documentId !== null) openDocument(asked.documentId);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const page = Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / rowHeight) - 2);
    const next = movedBy(event, at, { rows: rows.length, columns: columns.length, page });
    const chosen = columns[at.column];
    if (next !== null) moveTo(next);
    else if (event.key === 'Enter' || event.key === ' ') run(at);
    else if (event.key === 'Delete' && at.row < 0 && chosen?.kind === 'asked') removeColumn(chosen.column);
    else if (event.key === 'Escape' && tip.place !== null) tip.hide();
    else return;
    event.preventDefault();
  };

  return (
    <>
      <div
        ref={scroller}
        className="table-scroller"
        role="grid"
        aria-label={say('table-grid')}
        aria-rowcount={rows.length + 1}
        aria-colcount={columns.length}
        aria-activedescendant={cellId(at.row, at.column)}
        tabIndex={0}
        onKeyDown={onKeyDown}
        onBlur={tip.hide}
        onScroll={tip.hide}
        onPointerOver={tip.pointed}
        onPointerLeave={tip.hide}
        onClick={({ target }) => {
          const place = placeOf(target as Element);
          if (place === null) return;
          setActive(place);
          run(place);
        }}
      >
        <div className="table-head" role="row" aria-rowindex={1} style={{ gridTemplateColumns, minWidth }}>
          {columns.map((each, index) => (
            <Heading
              key={sortKeyOf(each)}
              column={each}
              index={index}
              sort={sort}
              active={at.row < 0 && at.column === index}
              remove={removeColumn}
            />
          ))}
        </div>
        <div className="table-body" role="rowgroup" style={{ height: rows.length * rowHeight }}>
          {rows.slice(first, end).map((each, offset) => (
            <TableRow
              key={each.id}
              row={each}
              index={first + offset}
              columns={columns}
              gridTemplateColumns={gridTemplateColumns}
              minWidth={minWidth}
              top={(first + offset) * rowHeight}
              activeColumn={at.row === first + offset ? at.column : -1}
            />
          ))}
        </div>
      </div>
      {pointedRow !== undefined && pointed?.kind === 'asked' ? (
        <CellTip at={tip.at} row={pointedRow} cell={pointedRow.cells[pointed.at] ?? null} />
      ) : null}
    </>
  );
}

function placeOf(target: Element): GridPlace | null {
  const cell = target.closest<HTMLElement>('[data-column]');
  return cell === null ? null : { row: Number(cell.dataset['row']), column: Number(cell.dataset['column']) };
}

interface HeadingProps {
  readonly column: GridColumn;
  readonly index: number;
  readonly sort: Sort | null;
  readonly active: boolean;
  remove(column: KeptColumn): void;
}

function Heading({ column, index, sort, active, remove }: HeadingProps) {
  const sorted = sort?.key === sortKeyOf(column) ? sort.direction : 0;
  const numeric = column.kind === 'asked' && isNumeric(column.column.type);
  const Arrow = sorted === -1 ? ArrowDown : ArrowUp;
  const label =
    column.kind === 'asked' ? column.column.heading : say(column.kind === 'name' ? 'table-document' : 'table-standing');
  return (
    <div
      id={cellId(-1, index)}
      role="columnheader"
      aria-colindex={index + 1}
      aria-sort={sorted === 0 ? 'none' : sorted === 1 ? 'ascending' : 'descending'}
      className={`table-heading ${column.kind}${numeric ? ' numeric' : ''}${active ? ' active' : ''}`}
      title={column.kind === 'asked' ? column.column.question : label}
      data-row={-1}
      data-column={index}
    >
      <span className="table-heading-text">{label}</span>
      {sorted === 0 ? null : <Arrow className="icon" size={13} strokeWidth={2} aria-hidden />}
      {column.kind === 'asked' ? (
        <button
          type="button"
          className="icon-button table-remove-column"
          tabIndex={-1}
          aria-label={say('table-remove-column', { heading: label })}
          title={say('table-remove-column', { heading: label })}
          onClick={(event) => {
            event.stopPropagation();
            remove(column.column);
          }}
        >
          <X className="icon" size={13} strokeWidth={2} aria-hidden />
        </button>
      ) : null}
    </div>
  );
}
