import type { AcrossCell } from '../../common/domain/across.ts';
import type { KeptCell, KeptColumn, KeptRow } from '../../common/domain/kept-table.ts';
import type { Place } from '../../common/domain/place.ts';
import type { DocumentId, TableId } from '../../common/ids.ts';
import { checksumOf, fromJson, requireSum } from './checksum.ts';
import type { ReadableDB, WritableDB } from './open.ts';
import { isComing } from './scope.ts';

/** Rows of tables over all documents: what each document says, with the places where it stands. */

/** Whether all that will be known of a document's text is known, so that an answer of it stays true. */
const isReadable = `documents.removed_at IS NULL AND documents.status IN ('indexed', 'ready')`;

/** Adds a row for each document that has none, in the order of their names. Returns how many were added. */
export function addRows(db: WritableDB, tableId: TableId, documentIds: readonly DocumentId[] | null): number {
  const fresh = db
    .prepare(
      `SELECT id, name FROM documents WHERE ${wanted('id')} AND removed_at IS NULL
       AND id NOT IN (SELECT document_id FROM across_rows WHERE table_id = :tableId AND document_id IS NOT NULL)`,
    )
    .all({ tableId, ids: jsonOrNull(documentIds) }) as { id: DocumentId; name: string }[];
  const insert = db.prepare('INSERT INTO across_rows (table_id, document_id, name, sum) VALUES (?, ?, ?, ?)');
  const byName = new Intl.Collator('en', { numeric: true }).compare;
  for (const { id, name } of fresh.toSorted((a, b) => byName(a.name, b.name)))
    insert.run(tableId, id, name, checksumOf(name, '', 'waiting', null, '{}'));
  return fresh.length;
}

/** Documents that can be asked and have no row. */
export const countNewDocuments = (
  db: ReadableDB,
  tableId: TableId,
  documentIds: readonly DocumentId[] | null,
): number =>
  db
    .prepare(
      `SELECT count(*) FROM documents WHERE ${wanted('id')} AND ${isReadable}
       AND id NOT IN (SELECT document_id FROM across_rows WHERE table_id = :tableId AND document_id IS NOT NULL)`,
    )
    .pluck()
    .get({ tableId, ids: jsonOrNull(documentIds) }) as number;

const wanted = (column: string): string => `(:ids IS NULL OR ${column} IN (SELECT value FROM json_each(:ids)))`;
const jsonOrNull = (ids: readonly number[] | null): string | null => (ids === null ? null : JSON.stringify(ids));

/** A cell as it is stored: what the row knows of its document is not said again. */
interface StoredCell extends Omit<AcrossCell, 'citation'> {
  readonly label: string;
  readonly quote: string;
  readonly places: readonly Omit<Place, 'documentId'>[];
}
type StoredCells = Readonly<Record<string, StoredCell | null>>;

interface StoredRow {
  readonly id: number;
  /** Null when the document is removed or deleted. */
  readonly documentId: DocumentId | null;
  readonly name: string;
  readonly storedName: string;
  readonly content: string;
  readonly changed: number;
  readonly state: KeptRow['state'];
  readonly matches: 0 | 1 | null;
  readonly passages: number;
  readonly cells: string;
  readonly sum: number;
}

/**
 * The rows of a table, or those that are named, in the order in which they were added. A row whose document was removed
 * keeps what it said and has no place.
 *
 * @throws CarrelError `library-corrupt` when one is not as it was stored
 */
export function tableRows(
  db: ReadableDB,
  tableId: TableId,
  columns: readonly KeptColumn[],
  rowIds: readonly number[] | null = null,
): readonly KeptRow[] {
  const rows = db
    .prepare(
      `SELECT across_rows.id, documents.id AS documentId, coalesce(documents.name, across_rows.name) AS name,
         across_rows.name AS storedName, content, documents.sha256 IS NOT content AS changed, state, matches, passages,
         cells, sum
       FROM across_rows LEFT JOIN documents
         ON documents.id = across_rows.document_id AND documents.removed_at IS NULL
       WHERE table_id = :tableId AND ${wanted('across_rows.id')} ORDER BY across_rows.id`,
    )
    .all({ tableId, ids: jsonOrNull(rowIds) }) as StoredRow[];
  return rows.map((row) => toRow(row, columns));
}

function toRow(row: StoredRow, columns: readonly KeptColumn[]): KeptRow {
  const { id, documentId, name, content, state, matches, passages, cells, sum } = row;
  requireSum(sum, row.storedName, content, state, matches, cells);
  const stored = fromJson<StoredCells>(cells);
  return {
    id,
    documentId,
    name,
    state,
    matches: matches === null ? null : matches === 1,
    passages,
    cells: columns.map((column) => toCell(row, stored[column.id])),
  };
}

function toCell({ documentId, name, changed }: StoredRow, stored: StoredCell | null | undefined): KeptCell {
  if (stored === undefined) return 'waiting';
  if (stored === null) return null;
  const { label, quote, places, ...value } = stored;
  const citation = {
    marker: 1,
    name,
    label,
    quote,
    places: documentId === null ? [] : places.map((place) => ({ documentId, ...place })),
    state: documentId === null ? 'removed' : changed === 1 ? 'changed' : 'here',
  } as const;
  return { ...value, citation };
}

/** A row of which something is still to be asked. */
export interface DueRow {
  readonly id: number;
  readonly documentId: DocumentId;
  /** Whether its document can be asked now. */
  readonly readable: boolean;
  /** Whether the table's own question is to be asked too, and not only of columns. */
  readonly fresh: boolean;
  /** Columns that are to be asked. */
  readonly columnIds: readonly number[];
}

/** The rows that can be asked, in order. A document that is being read is asked later, a removed one not at all. */
export function dueRows(db: ReadableDB, tableId: TableId, columns: readonly KeptColumn[]): readonly DueRow[] {
  const rows = db
    .prepare(
      `SELECT across_rows.id, document_id AS documentId, ${isReadable} AS readable, state, cells
       FROM across_rows JOIN documents ON documents.id = document_id AND documents.removed_at IS NULL
       WHERE table_id = ? AND state IN ('waiting', 'asked') AND NOT ${isComing} ORDER BY across_rows.id`,
    )
    .all(tableId) as { id: number; documentId: DocumentId; readable: number; state: string; cells: string }[];
  return rows.flatMap(({ id, documentId, readable, state, cells }) => {
    const stored = fromJson<StoredCells>(cells);
    const columnIds = columns.map((column) => column.id).filter((columnId) => stored[columnId] === undefined);
    const fresh = state === 'waiting';
    return fresh || columnIds.length > 0 ? [{ id, documentId, readable: readable === 1, fresh, columnIds }] : [];
  });
}

/** What a document said. */
export interface RowAnswer {
  readonly state: 'asked' | 'unread' | 'apart';
  /** Undefined when the table's own question was not asked: what is known stays. */
  readonly matches: boolean | null | undefined;
  readonly passages: number;
  /** By column id. */
  readonly cells: ReadonlyMap<number, AcrossCell | null>;
}

/** Stores what a document said beside what the row has already. A row that is gone is left alone. */
export function storeRow(db: WritableDB, rowId: number, answer: RowAnswer): void {
  const before = db
    .prepare(
      `SELECT matches, passages, cells, documents.name, coalesce(sha256, '') AS content
       FROM across_rows JOIN documents ON documents.id = document_id WHERE across_rows.id = ?`,
    )
    .get(rowId) as Pick<StoredRow, 'matches' | 'passages' | 'cells' | 'name' | 'content'> | undefined;
  if (before === undefined) return;
  const fresh = [...answer.cells].map(([columnId, cell]) => [columnId, cell === null ? null : toStored(cell)] as const);
  const cells = JSON.stringify({ ...fromJson<StoredCells>(before.cells), ...Object.fromEntries(fresh) });
  const matches = answer.matches === undefined ? before.matches : toBit(answer.matches);
  const { name, content } = before;
  db.prepare(
    `UPDATE across_rows SET name = :name, content = :content, state = :state, matches = :matches, passages = :passages,
       cells = :cells, sum = :sum WHERE id = :rowId`,
  ).run({
    rowId,
    name,
    content,
    state: answer.state,
    matches,
    passages: Math.max(answer.passages, answer.matches === undefined ? before.passages : 0),
    cells,
    sum: checksumOf(name, content, answer.state, matches, cells),
  });
}

/** Notes that a document can't be read now; it is asked once it can. */
export function setUnread(db: WritableDB, rowId: number): void {
  const name = db.prepare('SELECT name FROM across_rows WHERE id = ?').pluck().get(rowId) as string;
  db.prepare(
    `UPDATE across_rows SET content = '', state = 'unread', matches = NULL, cells = '{}', sum = ? WHERE id = ?`,
  ).run(checksumOf(name, '', 'unread', null, '{}'), rowId);
}

const toBit = (value: boolean | null): 0 | 1 | null => (value === null ? null : value ? 1 : 0);

const toStored = ({ citation, ...value }: AcrossCell): StoredCell => ({
  ...value,
  label: citation.label,
  quote: citation.quote,
  places: citation.places.map(({ part, start, end }) => ({ part, start, end })),
});

/** Forgets what rows said to a column. */
export function dropCells(db: WritableDB, tableId: TableId, columnId: number): void {
  const rows = db
    .prepare('SELECT id, name, content, state, matches, cells FROM across_rows WHERE table_id = ?')
    .all(tableId) as Pick<StoredRow, 'id' | 'name' | 'content' | 'state' | 'matches' | 'cells'>[];
  const put = db.prepare('UPDATE across_rows SET cells = ?, sum = ? WHERE id = ?');
  for (const { id, name, content, state, matches, cells } of rows) {
    const kept = Object.entries(fromJson<StoredCells>(cells)).filter(([key]) => key !== String(columnId));
    const stored = JSON.stringify(Object.fromEntries(kept));
    put.run(stored, checksumOf(name, content, state, matches, stored), id);
  }
}

/**
 * Puts rows back whose documents changed since they were asked, or can be read now and could not before. Returns the
 * tables that have such rows; one that a person stopped or paused stays as it is.
 */
export function reviveRows(db: WritableDB, tableId: TableId | null = null): readonly TableId[] {
  const rows = db
    .prepare(
      `SELECT across_rows.id, across_rows.name, table_id AS tableId FROM across_rows
       JOIN across_tables ON across_tables.id = table_id
       JOIN documents ON documents.id = document_id AND ${isReadable}
       WHERE state <> 'waiting' AND coalesce(sha256, '') <> content
       AND (:tableId IS NULL AND progress IN ('asking', 'done') OR table_id = :tableId)`,
    )
    .all({ tableId }) as { id: number; name: string; tableId: TableId }[];
  putBack(db, rows);
  return [...new Set(rows.map((row) => row.tableId))];
}

/** Tables that were done with but for documents that were being read. */
export const tablesThatWait = (db: ReadableDB): readonly TableId[] =>
  db
    .prepare(
      `SELECT DISTINCT table_id FROM across_rows JOIN across_tables ON across_tables.id = table_id
       WHERE state = 'waiting' AND progress = 'done'`,
    )
    .pluck()
    .all() as TableId[];

/** Puts rows back that say nothing to a column, or not whether they meet the question. Returns how many. */
export function reviveSilentRows(db: WritableDB, tableId: TableId): number {
  const rows = db
    .prepare(
      `SELECT across_rows.id, across_rows.name FROM across_rows
       JOIN documents ON documents.id = document_id AND ${isReadable}
       WHERE table_id = ? AND state = 'asked'
       AND (matches IS NULL OR EXISTS (SELECT 1 FROM json_each(cells) WHERE json_each.type = 'null'))`,
    )
    .all(tableId) as { id: number; name: string }[];
  putBack(db, rows);
  return rows.length;
}

function putBack(db: WritableDB, rows: readonly { readonly id: number; readonly name: string }[]): void {
  const put = db.prepare(
    `UPDATE across_rows SET content = '', state = 'waiting', matches = NULL, passages = 0, cells = '{}', sum = :sum
     WHERE id = :id`,
  );
  for (const { id, name } of rows) put.run({ id, sum: checksumOf(name, '', 'waiting', null, '{}') });
}

/** The headings that most of the documents have, the most frequent first. What a document begins with is its title. */
export const frequentHeadings = (
  db: ReadableDB,
  documentIds: readonly DocumentId[] | null,
  limit: number,
): readonly string[] =>
  db
    .prepare(
      `SELECT min(heading) FROM chunks WHERE ${wanted('document_id')} AND length(heading) BETWEEN 4 AND 60
         AND heading <> (SELECT heading FROM chunks AS first WHERE first.document_id = chunks.document_id
                         ORDER BY ordinal LIMIT 1)
       GROUP BY lower(ltrim(heading, '0123456789.()§ ')) HAVING count(DISTINCT document_id) > 1
       ORDER BY count(DISTINCT document_id) DESC, min(heading) LIMIT :limit`,
    )
    .pluck()
    .all({ ids: jsonOrNull(documentIds), limit }) as string[];
