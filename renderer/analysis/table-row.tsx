import { Check, CircleHelp, Files, FileX, Hourglass, Minus, X, type LucideIcon } from 'lucide-react';
import { memo } from 'react';
import { standingOf, type KeptCell, type KeptRow, type Standing } from '../../common/domain/kept-table.ts';
import type { ValueType } from '../../common/domain/value.ts';
import { say } from '../words.ts';
import { cellId, doubtOf, isNumeric, shownValue } from './cell-text.ts';
import { hasValue } from './rows.ts';
import { sortKeyOf, type GridColumn } from './grid-columns.ts';

interface TableRowProps {
  readonly row: KeptRow;
  /** Its number among the rows that are shown, from 0. */
  readonly index: number;
  readonly columns: readonly GridColumn[];
  readonly gridTemplateColumns: string;
  readonly minWidth: string;
  readonly top: number;
  /** The column of the cell that has the focus; -1 when it is in another row. */
  readonly activeColumn: number;
}

/** One document: its name, whether it meets the condition, and its cells. */
export const TableRow = memo(function TableRow({
  row,
  index,
  columns,
  gridTemplateColumns,
  minWidth,
  top,
  activeColumn,
}: TableRowProps) {
  const standing = standingOf(row);
  return (
    <div
      className={`table-row ${standing}${row.documentId === null ? ' removed' : ''}`}
      role="row"
      aria-rowindex={index + 2}
      data-row-id={row.id}
      data-standing={standing}
      style={{ gridTemplateColumns, minWidth, transform: `translateY(${top}px)` }}
    >
      {columns.map((column, at) => (
        <div
          key={sortKeyOf(column)}
          id={cellId(index, at)}
          role={column.kind === 'name' ? 'rowheader' : 'gridcell'}
          aria-colindex={at + 1}
          className={`table-cell${classOf(column, row)}${at === activeColumn ? ' active' : ''}`}
          data-row={index}
          data-column={at}
        >
          {column.kind === 'name' ? (
            <Name row={row} />
          ) : column.kind === 'standing' ? (
            <StandingMark standing={standing} />
          ) : (
            <Cell row={row} cell={row.cells[column.at] ?? null} type={column.column.type} />
          )}
        </div>
      ))}
    </div>
  );
});

function classOf(column: GridColumn, row: KeptRow): string {
  if (column.kind === 'name') return ' name';
  if (column.kind === 'standing') return ' standing';
  const cell = row.cells[column.at] ?? null;
  const opens = hasValue(cell) && cell.citation.places.length > 0 && row.state === 'asked';
  return `${isNumeric(column.column.type) ? ' numeric' : ''}${opens ? ' opens' : ''}`;
}

function Name({ row: { name, documentId } }: { readonly row: KeptRow }) {
  return (
    <>
      <span className="table-name">{name}</span>
      {documentId === null ? <span className="table-removed">{say('table-removed')}</span> : null}
    </>
  );
}

const marks: Readonly<Record<Standing, LucideIcon>> = {
  matching: Check,
  other: X,
  'not-said': Minus,
  unread: FileX,
  waiting: Hourglass,
  apart: Files,
};

export function StandingMark({ standing }: { readonly standing: Standing }) {
  const Icon = marks[standing];
  return (
    <span className={`standing-mark ${standing}`}>
      <Icon className="icon" size={13} strokeWidth={2.25} aria-hidden />
      {say(`table-standing-${standing}`)}
    </span>
  );
}

export function Cell({
  row,
  cell,
  type,
}: {
  readonly row: KeptRow;
  readonly cell: KeptCell;
  readonly type: ValueType;
}) {
  if (row.state === 'unread' || row.state === 'apart')
    return <span className="sr-only">{say(`table-standing-${row.state}`)}</span>;
  if (row.state === 'waiting' || cell === 'waiting')
    return row.documentId === null ? null : (
      <span className="cell-waiting" aria-label={say('table-standing-waiting')} />
    );
  if (cell === null) return <span className="cell-none">{say('table-not-said')}</span>;
  const doubt = doubtOf(cell);
  return (
    <>
      <span className="cell-value">{shownValue(cell, type)}</span>
      {doubt === '' ? null : <CircleHelp className="icon cell-unsure" size={13} strokeWidth={2} aria-label={doubt} />}
    </>
  );
}
