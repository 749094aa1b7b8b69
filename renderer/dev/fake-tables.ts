import type { EngineContract } from '../../common/contracts/engine.ts';
import type { Handlers } from '../../common/contracts/define.ts';
import type { AcrossCell } from '../../common/domain/across.ts';
import type { DocumentSummary } from '../../common/domain/document.ts';
import {
  countRows,
  isWaiting,
  type KeptCell,
  type KeptColumn,
  type KeptRow,
  type KeptTable,
} from '../../common/domain/kept-table.ts';
import { CarrelError } from '../../common/errors.ts';
import { documentId, tableId, type TableId } from '../../common/ids.ts';
import { notice } from '../../common/messages/notice.ts';
import type { TableEvent } from '../../common/state/table.ts';

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

type TableHandlers = Pick<Handlers<EngineContract>, Extract<keyof EngineContract, `across.${string}`>>;
type Change = (table: KeptTable) => KeptTable;

export interface FakeTables {
  readonly handlers: Omit<TableHandlers, 'across.start'>;
  start(question: string): TableId;
}

const msPerRow = 60;
const names = ['Müller GmbH', 'Nordlicht AG', 'Ashby & Sons Ltd', 'Contoso', 'Kanzlei Dr. Weiß', 'Fjord Shipping AS'];
const periods = [
  [
    '30 days',
    30,
    'thirty (30) days',
    'Either party may terminate this agreement by giving thirty (30) days written notice.',
  ],
  [
    '90 days',
    90,
    'drei Monaten',
    'Der Vertrag kann mit einer Frist von drei Monaten zum Quartalsende gekündigt werden.',
  ],
  ['180 days', 180, 'six months', 'The notice period shall be six months to the end of a calendar year.'],
] as const;

/**
 * Tables that fill themselves, row by row, over contracts that nobody wrote. Some of their rows say nothing, some could
 * not be read.
 *
 * @param documents those whose names the first rows have, so that their cells open
 */
export function createFakeTables(documents: () => readonly DocumentSummary[], rowCount: number): FakeTables {
  const tables = new Map<TableId, KeptTable>();
  const watchers = new Set<{ readonly id: TableId; tell: (event: (seq: number) => TableEvent) => void }>();

  function known(id: TableId): KeptTable {
    const table = tables.get(id);
    if (table === undefined) throw new CarrelError('not-found', 'across-table-removed');
    return table;
  }
  function change(id: TableId, by: Change): void {
    const table = by(known(id));
    const { matching, notSaid, unread, waiting } = countRows(table.rows);
    const answer =
      waiting === table.rows.length
        ? null
        : notice('across-matching', { matching, notSaid, unread, documents: table.rows.length, kind: 'contract' });
    tables.set(id, { ...table, answer, updatedAt: Date.now() });
    for (const watcher of watchers)
      if (watcher.id === id) watcher.tell((seq) => ({ kind: 'snapshot', seq, table: known(id) }));
  }
  function cellOf(row: KeptRow, { heading }: KeptColumn): KeptCell {
    const at = row.id * 7 + heading.length;
    if (at % 11 === 0) return null;
    const [value, size, text, quote] = periods[at % 3] as (typeof periods)[number];
    const opened = documents()[row.id - 1];
    const citation: AcrossCell['citation'] = {
      marker: 1,
      name: row.name,
      label: String((at % 9) + 1),
      places: row.documentId === null ? [] : [{ documentId: row.documentId, part: 1, start: 0, end: 20 }],
      quote,
      state: opened === undefined && row.documentId === null ? 'removed' : 'here',
    };
    if (/amount|fee|rent/i.test(heading))
      return { value: `EUR ${at * 125}.00`, size: at * 125, text: `${at * 125} €`, citation, confidence: 0.9 };
    if (/parties|party|who/i.test(heading)) {
      const name = names[at % names.length] ?? '';
      return { value: name, size: null, text: name, citation, confidence: 0.9 };
    }
    return { value, size, text, citation, confidence: at % 5 === 0 ? 0.4 : 0.9 };
  }
  function answered(row: KeptRow, columns: readonly KeptColumn[]): KeptRow {
    if (row.id % 47 === 0) return { ...row, state: 'unread' };
    const says = row.id % 13 !== 0;
    const cells = columns.map((column, index) =>
      row.cells[index] === undefined || row.cells[index] === 'waiting' ? cellOf(row, column) : row.cells[index],
    );
    return { ...row, state: 'asked', matches: says ? row.id % 6 !== 0 : null, passages: 4, cells };
  }
  async function work(id: TableId): Promise<void> {
    for (;;) {
      await pause(msPerRow);
      const table = tables.get(id);
      if (table?.progress !== 'asking') return;
      const next = table.rows.find(isWaiting);
      if (next === undefined) return change(id, (each) => ({ ...each, progress: 'done' }));
      change(id, (each) => ({
        ...each,
        rows: each.rows.map((row) => (row.id === next.id ? answered(row, each.columns) : row)),
      }));
    }
  }
  function resume(id: TableId): void {
    change(id, (table) => ({ ...table, progress: 'asking' }));
    void work(id);
  }
  const waitingRow = (index: number, columns: readonly KeptColumn[]): KeptRow => {
    const document = documents()[index];
    const number = String(index + 1).padStart(3, '0');
    return {
      id: index + 1,
      documentId: index % 40 === 39 ? null : (document?.id ?? documentId(5_000 + index)),
      name: document?.name ?? `Contract ${number} ${names[index % names.length]}.pdf`,
      state: 'waiting',
      matches: null,
      passages: 0,
      cells: columns.map(() => 'waiting'),
    };
  };

  return {
    start(question) {
      const id = tableId(tables.size + 1);
      const columns: readonly KeptColumn[] = [
        { id: 1, heading: 'Notice period', question: 'What is the notice period?', type: 'duration' },
        { id: 2, heading: 'Rent', question: 'What is the rent?', type: 'amount' },
      ];
      const before = [...tables.values()].length === 0;
      const rows = Array.from({ length: rowCount }, (_, index) => waitingRow(index, columns));
      tables.set(id, {
        id,
        question,
        kind: 'list',
        scope: null,
        columns,
        progress: 'asking',
        notice: null,
        answer: null,
        newDocuments: 0,
        createdAt: Date.now(),
        updatedAt: Date.now(),
        // The first table is done when it is seen, but for its last rows.
        rows: before ? rows.map((row) => (row.id < rowCount - 40 ? answered(row, columns) : row)) : rows,
      });
      resume(id);
      return id;
    },
    handlers: {
      'across.list': () =>
        [...tables.values()].map(({ id, question, progress, rows, updatedAt }) => ({
          id,
          question,
          progress,
          rows: rows.length,
          asked: rows.filter(({ state }) => state !== 'waiting').length,
          updatedAt,
        })),
      async *'across.watch'({ tableId: id }, signal) {
        let seq = 0;
        yield { kind: 'snapshot', seq, table: known(id) };
        let wake = (): void => {};
        let next: ((at: number) => TableEvent) | null = null;
        const watcher = {
          id,
          tell(event: (at: number) => TableEvent) {
            next = event;
            wake();
          },
        };
        watchers.add(watcher);
        signal.addEventListener('abort', () => (watchers.delete(watcher), wake()));
        while (!signal.aborted) {
          const event = next as ((at: number) => TableEvent) | null;
          next = null;
          if (event === null) await new Promise<void>((resolve) => (wake = resolve));
          else yield event(++seq);
        }
      },
      'across.addColumn'({ tableId: id, question }) {
        change(id, (table) => ({
          ...table,
          columns: [
            ...table.columns,
            { id: Math.max(0, ...table.columns.map((each) => each.id)) + 1, heading: question, question, type: 'text' },
          ],
          rows: table.rows.map((row) => ({ ...row, cells: [...row.cells, row.state === 'unread' ? null : 'waiting'] })),
        }));
        resume(id);
      },
      'across.removeColumn': ({ tableId: id, columnId }) =>
        change(id, (table) => {
          const at = table.columns.findIndex((column) => column.id === columnId);
          return {
            ...table,
            columns: table.columns.toSpliced(at, 1),
            rows: table.rows.map((row) => ({ ...row, cells: row.cells.toSpliced(at, 1) })),
          };
        }),
      'across.suggestions': () => ['Parties', 'Governing law', 'Confidentiality', 'Liability', 'Payment terms'],
      'across.pause': ({ tableId: id }) => change(id, (table) => ({ ...table, progress: 'paused' })),
      'across.resume': ({ tableId: id }) => resume(id),
      'across.cancel': ({ tableId: id }) => change(id, (table) => ({ ...table, progress: 'stopped' })),
      'across.refresh': ({ tableId: id }) => resume(id),
      'across.readByModel'({ tableId: id }) {
        change(id, (table) => ({
          ...table,
          columns: table.columns.map((column) => ({ ...column, byModel: true })),
          rows: table.rows.map((row) => (row.cells.includes(null) ? waitingRow(row.id - 1, table.columns) : row)),
        }));
        resume(id);
      },
      'across.export': async () => pause(400),
      'across.remove': ({ tableId: id }) => void tables.delete(id),
    },
  };
}
