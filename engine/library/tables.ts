import {
  longestColumnQuestion,
  mostColumns,
  type KeptRow,
  type KeptTable,
  type TableHead,
  type TableSummary,
} from '../../common/domain/kept-table.ts';
import type { ChecklistItem } from '../../common/domain/checklist.ts';
import type { Scope } from '../../common/domain/sources.ts';
import { CarrelError } from '../../common/errors.ts';
import type { DocumentId, MessageId, TableId, ThreadId } from '../../common/ids.ts';
import type { TableEvent } from '../../common/state/table.ts';
import type { DocumentAsker, ReadQuestion } from '../jobs/across/asker.ts';
import type { Jobs } from '../jobs/jobs.ts';
import {
  addRows,
  countNewDocuments,
  dropCells,
  dueRows,
  frequentHeadings,
  reviveRows,
  reviveSilentRows,
  tableRows,
  tablesThatWait,
} from '../store/across-rows.ts';
import {
  deleteTable,
  insertTable,
  listTables,
  setColumns,
  setProgress,
  tableById,
  type TableRow,
} from '../store/across-tables.ts';
import { addMessage, createThread, threadExists, titleOf } from '../store/conversations.ts';
import { countDocumentsHere } from '../store/documents.ts';
import { deleteJobsOfTable, enqueueJob, hasJobs } from '../store/jobs.ts';
import type { WritableDB } from '../store/open.ts';
import { documentsInScope } from '../store/scope.ts';
import { createTableChanges } from './table-changes.ts';

const mostSuggestions = 8;

export interface TablesContext {
  readonly db: WritableDB;
  readonly asker: DocumentAsker;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  readonly jobs: () => Jobs;
  /** Removes what is left of deleted rows outside the tables. */
  readonly tidy: () => void;
}

/** Where a table was begun. */
export interface StartedTable {
  readonly tableId: TableId;
  readonly threadId: ThreadId;
  readonly messageId: MessageId;
}

/**
 * Questions that are put to every document of a scope. A table that is not there is `not-found`.
 */
export interface Tables {
  /**
   * Puts a question, or each item of the checklist that is so called, to every document of a scope; the table is the
   * answer in a conversation (null starts one).
   */
  start(asked: {
    question: string;
    scope: Scope;
    threadId: ThreadId | null;
    items?: readonly ChecklistItem[];
  }): Promise<StartedTable>;
  /** Documents of a scope that would be asked. */
  countDocuments(scope: Scope): number;
  list(): readonly TableSummary[];
  table(id: TableId): KeptTable;
  watch(id: TableId, signal: AbortSignal): AsyncGenerator<TableEvent>;
  /** @throws CarrelError `limit` when there are as many as there may be */
  addColumn(id: TableId, question: string): void;
  removeColumn(id: TableId, columnId: number): void;
  /** What columns might be made of: headings that many of its documents have. */
  suggestions(id: TableId): readonly string[];
  pause(id: TableId): void;
  /** Goes on after a pause, or after it was stopped. */
  resume(id: TableId): void;
  /** Ends with what is there. */
  cancel(id: TableId): void;
  /** Asks the documents that came or changed since. */
  refresh(id: TableId): void;
  /** Has a language model read the documents that say nothing, now and whenever the table is asked again. */
  readByModel(id: TableId): void;
  remove(id: TableId): void;
  /** Rows of a table are otherwise now. */
  changed(id: TableId, rowIds: readonly number[]): void;
  /** Jobs began or ended: once all is read, documents that changed are asked again. */
  jobsChanged(): void;
  /** Documents were removed or restored. */
  documentsChanged(): void;
  close(): void;
}

export function createTables({ db, asker, now, jobs, tidy }: TablesContext): Tables {
  const changes = createTableChanges({ head, rows });

  function known(id: TableId): TableRow {
    const table = tableById(db, id);
    if (table === undefined) throw new CarrelError('not-found', 'across-table-removed');
    return table;
  }
  const idsOf = ({ scope }: TableRow): readonly DocumentId[] | null => documentsInScope(db, scope);

  function head(id: TableId): TableHead {
    const table = known(id);
    const all = tableRows(db, id, table.columns);
    const anyAsked = all.some(({ state }) => state !== 'waiting');
    return {
      ...table,
      answer: anyAsked ? asker.answer({ ...table, rows: all }) : null,
      newDocuments: countNewDocuments(db, id, idsOf(table)),
    };
  }
  function rows(id: TableId, rowIds?: readonly number[]): readonly KeptRow[] {
    return tableRows(db, id, known(id).columns, rowIds);
  }

  /**
   * Has the rows asked that wait; a table of which none waits is done. What makes them wait is stored with the job: a
   * process that dies in between would leave a table that nobody fills.
   */
  function work(id: TableId, before: () => void = () => {}): void {
    db.transaction(() => {
      before();
      queue(id);
    })();
    begin(id);
  }
  function queue(id: TableId): void {
    setProgress(db, id, { progress: 'asking', now: now() });
    enqueueJob(db, 'across', { tableId: id }, now());
  }
  function begin(id: TableId): void {
    jobs().wake();
    changes.reshaped(id);
  }
  function halt(id: TableId, progress: 'paused' | 'stopped'): void {
    if (known(id).progress !== 'asking') return;
    db.transaction(() => {
      setProgress(db, id, { progress, now: now() });
      deleteJobsOfTable(db, id);
    })();
    interrupt(id);
    changes.changed(id, []);
  }
  const interrupt = (id: TableId): void => jobs().interrupt(({ tableId }) => tableId === id);

  function newColumnOf(table: TableRow, question: string): TableRow['columns'][number] {
    if (table.columns.length >= mostColumns)
      throw new CarrelError('limit', 'across-columns-most', { params: { most: mostColumns } });
    const id = Math.max(0, ...table.columns.map((column) => column.id)) + 1;
    const column = { id, ...asker.column(question.slice(0, longestColumnQuestion)) };
    return table.columns.some(({ byModel }) => byModel === true) ? { ...column, byModel: true } : column;
  }

  async function readQuestion(question: string): Promise<ReadQuestion> {
    const { kind, columns } = await asker.read(question, now());
    return { kind, columns: columns.slice(0, mostColumns) };
  }

  return {
    async start({ question, scope, threadId, items }) {
      const { kind, columns } = items === undefined ? await readQuestion(question) : readItems(items);
      if (threadId !== null && !threadExists(db, threadId)) throw new CarrelError('not-found', 'conversation-deleted');
      const numbered = columns.map((column, index) => ({ id: index + 1, ...column }));
      const started = db.transaction(() => {
        const tableId = insertTable(db, { question, kind, scope, columns: numbered, now: now() });
        addRows(db, tableId, documentsInScope(db, scope));
        const thread = threadId ?? createThread(db, titleOf(question), now());
        const message = { threadId: thread, text: '', complete: true, now: now() };
        addMessage(db, { ...message, role: 'user', text: question });
        queue(tableId);
        return {
          tableId,
          threadId: thread,
          messageId: addMessage(db, { ...message, role: 'assistant', table: tableId }),
        };
      })();
      begin(started.tableId);
      return started;
    },
    countDocuments: (scope) => documentsInScope(db, scope)?.length ?? countDocumentsHere(db),
    list: () => listTables(db),
    table: (id) => ({ ...head(id), rows: rows(id) }),
    watch: changes.watch,
    addColumn(id, question) {
      const table = known(id);
      const columns = [...table.columns, newColumnOf(table, question)];
      work(id, () => setColumns(db, table, columns));
    },
    removeColumn(id, columnId) {
      const table = known(id);
      // A document that is being asked would bring the column's cell back.
      interrupt(id);
      db.transaction(() => {
        setColumns(
          db,
          table,
          table.columns.filter((column) => column.id !== columnId),
        );
        dropCells(db, id, columnId);
      })();
      changes.reshaped(id);
    },
    suggestions(id) {
      const table = known(id);
      const taken = new Set(table.columns.flatMap(({ heading, question }) => [heading, question].map(folded)));
      return frequentHeadings(db, idsOf(table), 2 * mostSuggestions)
        .map((heading) => heading.replace(/^[\d.()§\s]+/u, ''))
        .filter((heading) => heading !== '' && !taken.has(folded(heading)))
        .slice(0, mostSuggestions);
    },
    pause: (id) => halt(id, 'paused'),
    resume: (id) => work(id),
    cancel: (id) => halt(id, 'stopped'),
    refresh(id) {
      const table = known(id);
      work(id, () => {
        addRows(db, id, idsOf(table));
        reviveRows(db, id);
      });
    },
    readByModel(id) {
      const table = known(id);
      work(id, () => {
        setColumns(
          db,
          table,
          table.columns.map((column) => ({ ...column, byModel: true })),
        );
        reviveSilentRows(db, id);
      });
    },
    remove(id) {
      known(id);
      interrupt(id);
      deleteTable(db, id);
      changes.reshaped(id);
      tidy();
    },
    changed: changes.changed,
    jobsChanged() {
      if (hasJobs(db, 'import') || hasJobs(db, 'recognise')) return;
      const revived = db.transaction(() => {
        const mayWait = new Set([...reviveRows(db), ...tablesThatWait(db)]);
        const due = [...mayWait].filter((id) => dueRows(db, id, known(id).columns).length > 0);
        due.forEach(queue);
        return due;
      })();
      revived.forEach(begin);
    },
    documentsChanged: changes.allReshaped,
    close: changes.close,
  };
}

/** The items of a checklist as columns of text. */
const readItems = (items: readonly ChecklistItem[]): ReadQuestion => ({
  kind: 'checklist',
  columns: items.map(({ heading, question, cues }) => ({ heading: heading || question, question, type: 'text', cues })),
});

const folded = (text: string): string => text.toLowerCase().trim();
