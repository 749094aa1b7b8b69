import { Table2 } from 'lucide-react';
import { memo, useMemo } from 'react';
import type { Citation } from '../../common/domain/answer.ts';
import { countRows, standingOf, type KeptRow, type KeptTable } from '../../common/domain/kept-table.ts';
import type { TableId } from '../../common/ids.ts';
import type { EngineClient } from '../engine/connection.ts';
import { say, sentence } from '../words.ts';
import { Cell, StandingMark } from './table-row.tsx';
import { hasCondition, hasValue } from './rows.ts';
import { isNumeric } from './cell-text.ts';
import { TableStatus } from './table-status.tsx';
import { useTable } from './use-table.ts';

const rowsShown = 5;
const columnsShown = 3;

interface TableAnswerProps {
  readonly client: EngineClient | null;
  readonly tableId: TableId;
  open(citation: Citation): void;
  openTable(id: TableId): void;
}

/** An answer that is a table: its sentence, its first rows, and the way to all of it. */
export const TableAnswer = memo(function TableAnswer({ client, tableId, open, openTable }: TableAnswerProps) {
  const { table, error } = useTable(client, tableId);
  const counts = useMemo(() => (table === null ? null : countRows(table.rows)), [table]);
  const attempt = (name: 'across.pause' | 'across.resume' | 'across.cancel' | 'across.refresh') => (): void => {
    // What goes wrong is told where the table is shown whole.
    client?.call(name, { tableId }).catch(() => openTable(tableId));
  };
  return (
    <article
      className="answer table-answer"
      aria-label={say('answer')}
      data-testid="answer"
      data-mode="across"
      data-complete={table !== null && table.progress === 'done'}
    >
      {error === '' ? null : <p className="answer-text">{error}</p>}
      {table === null || counts === null ? null : (
        <>
          <p className="answer-text">{table.answer === null ? say('analysis-asking') : sentence(table.answer)}</p>
          <TableStatus
            reader={null}
            table={table}
            counts={counts}
            actions={{
              pause: attempt('across.pause'),
              resume: attempt('across.resume'),
              cancel: attempt('across.cancel'),
              refresh: attempt('across.refresh'),
            }}
          />
          <FirstRows table={table} open={open} />
          <p className="table-answer-more">
            <button type="button" className="button" onClick={() => openTable(tableId)}>
              <Table2 className="icon" size={14} strokeWidth={1.75} aria-hidden />
              {say('table-open')}
            </button>
            <span className="numeric">{say('table-size', { rows: counts.rows, columns: table.columns.length })}</span>
          </p>
        </>
      )}
    </article>
  );
});

/** The rows that answer come first. */
function firstRows(rows: readonly KeptRow[]): readonly KeptRow[] {
  const asked = rows.filter(({ state }) => state === 'asked');
  const matching = asked.filter((row) => standingOf(row) === 'matching');
  return (matching.length > 0 ? matching : asked).slice(0, rowsShown);
}

function FirstRows({ table, open }: { readonly table: KeptTable; open(citation: Citation): void }) {
  const rows = firstRows(table.rows);
  const columns = table.columns.slice(0, columnsShown);
  const conditional = hasCondition(table.rows) && columns.length === 0;
  if (rows.length === 0) return null;
  return (
    <div className="table-preview">
      <table>
        <thead>
          <tr>
            <th scope="col">{say('table-document')}</th>
            {conditional ? <th scope="col">{say('table-standing')}</th> : null}
            {columns.map(({ id, heading, type }) => (
              <th key={id} scope="col" className={isNumeric(type) ? 'numeric' : ''}>
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <th scope="row">{row.name}</th>
              {conditional ? (
                <td>
                  <StandingMark standing={standingOf(row)} />
                </td>
              ) : null}
              {columns.map(({ id, type }, at) => {
                const cell = row.cells[at] ?? null;
                const places = hasValue(cell) ? cell.citation.places.length : 0;
                return (
                  <td key={id} className={isNumeric(type) ? 'numeric' : ''}>
                    {hasValue(cell) && places > 0 ? (
                      <button
                        type="button"
                        className="cell-button"
                        title={cell.citation.quote}
                        onClick={() => open(cell.citation)}
                      >
                        <Cell row={row} cell={cell} type={type} />
                      </button>
                    ) : (
                      <Cell row={row} cell={cell} type={type} />
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
