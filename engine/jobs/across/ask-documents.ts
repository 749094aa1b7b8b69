import type { KeptColumn } from '../../../common/domain/kept-table.ts';
import { CarrelError } from '../../../common/errors.ts';
import type { TableId } from '../../../common/ids.ts';
import { dueRows, setUnread, storeRow, type DueRow, type RowAnswer } from '../../store/across-rows.ts';
import { setProgress, tableById, type TableRow } from '../../store/across-tables.ts';
import { deleteJob, noteProgress, type JobRow } from '../../store/jobs.ts';
import type { WritableDB } from '../../store/open.ts';
import { tableOf, type JobDefinition } from '../definition.ts';
import type { AskedRow, DocumentAsker } from './asker.ts';

export interface AcrossContext {
  readonly db: WritableDB;
  readonly asker: DocumentAsker;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  /** Rows of a table are otherwise now, or how far it is. */
  readonly changed: (id: TableId, rowIds: readonly number[]) => void;
}

/**
 * The kind `across`: asks each document of a table that waits. What a document says is stored before the next is asked,
 * so that a job that is stopped, or whose process dies, goes on at the next document.
 */
export function acrossJob(context: AcrossContext): JobDefinition {
  const { db, now, changed } = context;
  return {
    async run(job, signal) {
      const id = tableOf(job);
      for (;;) {
        const table = tableById(db, id);
        if (table === undefined) return deleteJob(db, job.id);
        const due = dueRows(db, id, table.columns);
        if (due.length === 0) break;
        await askSome(context, job, table, due, signal);
      }
      db.transaction(() => {
        setProgress(db, id, { progress: 'done', now: now() });
        deleteJob(db, job.id);
      })();
      changed(id, []);
    },
    fail(job, error) {
      const id = tableOf(job);
      setProgress(db, id, { progress: 'stopped', notice: error.notice, now: now() });
      changed(id, []);
    },
    release() {},
    recover() {},
  };
}

/** Asks those of the rows that wait for the same as the first. */
async function askSome(
  { db, asker, changed }: AcrossContext,
  job: JobRow,
  table: TableRow,
  due: readonly DueRow[],
  signal: AbortSignal,
): Promise<void> {
  const unreadable = due.filter(({ readable }) => !readable).map(({ id }) => id);
  db.transaction(() => unreadable.forEach((id) => setUnread(db, id)))();
  if (unreadable.length > 0) changed(table.id, unreadable);
  const first = due.find(({ readable }) => readable);
  if (first === undefined) return;
  const alike = due.filter((row) => row.readable && wants(row) === wants(first));
  const columns = table.columns.filter(({ id }) => first.columnIds.includes(id));
  const open = new Map(alike.map((row) => [row.documentId, row.id]));
  const store = (rowId: number, answer: RowAnswer): void => {
    db.transaction(() => {
      storeRow(db, rowId, answer);
      noteProgress(db, job.id);
    })();
    changed(table.id, [rowId]);
  };
  const { question, kind, createdAt } = table;
  const asked = { question, kind, columns, createdAt, fresh: first.fresh, documentIds: [...open.keys()] };
  for await (const row of asker.ask(asked, signal)) {
    if (signal.aborted) throw new CarrelError('cancelled', 'cancelled');
    const rowId = open.get(row.documentId);
    open.delete(row.documentId);
    if (rowId !== undefined) store(rowId, answerOf(row, columns, first.fresh));
  }
  if (signal.aborted) throw new CarrelError('cancelled', 'cancelled');
  // Documents that went, or of which nothing was told: they are not asked over and over.
  for (const rowId of open.values()) store(rowId, unreadAnswer(columns, first.fresh));
}

const wants = ({ fresh, columnIds }: DueRow): string => `${fresh} ${columnIds.join(' ')}`;

function answerOf(row: AskedRow, columns: readonly KeptColumn[], fresh: boolean): RowAnswer {
  if (row.state === 'apart')
    return { state: 'apart', matches: fresh ? null : undefined, passages: 0, cells: new Map() };
  if (row.state !== 'asked') return unreadAnswer(columns, fresh);
  return {
    state: 'asked',
    matches: fresh ? row.matches : undefined,
    passages: row.passages ?? 0,
    cells: new Map(columns.map(({ id }, index) => [id, row.cells[index] ?? null])),
  };
}

/** A document that was read for the table before stays so when it says nothing to a further column. */
const unreadAnswer = (columns: readonly KeptColumn[], fresh: boolean): RowAnswer => ({
  state: fresh ? 'unread' : 'asked',
  matches: fresh ? null : undefined,
  passages: 0,
  cells: new Map(columns.map(({ id }) => [id, null])),
});
