import Database from 'better-sqlite3-multiple-ciphers';
import { useKey, type DataKey } from './key/data-key.ts';
import type { WritableDB } from './open.ts';
import { checksumOf, type Summed } from './checksum.ts';
import { countAnew } from './thread-tally.ts';

/** Copies what can be read of a damaged library into a new one (ADR 0176). */

/** What is copied, in an order in which a row comes after those it belongs to. The text of documents is read anew. */
const tables = [
  'meta',
  'roots',
  'exclusions',
  'documents',
  'files',
  'collections',
  'collection_items',
  'threads',
  'across_tables',
  'across_rows',
  'messages',
  'citations',
] as const;
type Table = (typeof tables)[number];

/** Rows of conversations and tables that are not as they were stored are left out: nobody shall read another word. */
const summed: Partial<Record<Table, readonly string[]>> = {
  across_tables: ['question', 'kind', 'scope', 'columns'],
  across_rows: ['name', 'content', 'state', 'matches', 'cells'],
  messages: ['text', 'unsupported', 'usage', 'sources', 'unread', 'told'],
  citations: ['name', 'label', 'content', 'places', 'quote'],
};

/** Single ids that are tried where a table can be read from neither end. */
const mostTried = 100_000;

/** Rows that were copied, by table. */
export type Salvaged = Readonly<Record<Table, number>>;

/**
 * @param damagedFile a library that no process writes to; it is not changed
 * @param db a new library
 * @param key what the damaged one is read by, when it is encrypted
 */
export function salvage(damagedFile: string, db: WritableDB, key: DataKey | null = null): Salvaged {
  const counts: Record<string, number> = Object.fromEntries(tables.map((table) => [table, 0]));
  const damaged = openDamaged(damagedFile, key);
  if (damaged !== null) {
    try {
      for (const table of tables) counts[table] = copyTable(damaged, db, table);
      countAnew(db);
    } finally {
      damaged.close();
    }
  }
  return counts as Salvaged;
}

/** What a library holds of that. */
export const countSalvaged = (db: WritableDB): Salvaged =>
  Object.fromEntries(
    tables.map((table) => {
      const copied = table === 'meta' ? `WHERE key IN ('settings', 'ignore')` : '';
      return [table, Number(db.prepare(`SELECT count(*) FROM ${table} ${copied}`).pluck().get())];
    }),
  ) as Salvaged;

function openDamaged(file: string, key: DataKey | null): Database.Database | null {
  let db: Database.Database | undefined;
  try {
    db = new Database(file, { readonly: true, fileMustExist: true });
    if (key !== null) useKey(db, key);
    db.prepare('SELECT 1 FROM sqlite_schema').get();
    return db;
  } catch {
    db?.close();
    return null;
  }
}

type Row = Readonly<Record<string, Summed>>;

function copyTable(damaged: Database.Database, db: WritableDB, table: Table): number {
  const own = columnsOf(db, table);
  const columns = columnsOf(damaged, table).filter((column) => own.includes(column));
  if (columns.length === 0) return 0;
  const names = columns.join(', ');
  const insert = db.prepare(
    `INSERT OR IGNORE INTO ${table} (${names}) VALUES (${columns.map((c) => `:${c}`).join(', ')})`,
  );
  let count = 0;
  db.transaction(() => {
    for (const row of rowsOf(damaged, table, names)) {
      const kept = asWanted(db, table, row);
      if (kept !== null && fits(() => insert.run(kept).changes > 0)) count++;
    }
  })();
  return count;
}

function columnsOf(db: Pick<Database.Database, 'prepare'>, table: Table): readonly string[] {
  try {
    return db.prepare('SELECT name FROM pragma_table_info(?)').pluck().all(table) as string[];
  } catch {
    return [];
  }
}

/** False for a row that the new library does not take, as what it belongs to is lost, or it makes no sense. */
function fits(insert: () => boolean): boolean {
  try {
    return insert();
  } catch (error) {
    if (error instanceof Database.SqliteError && /^SQLITE_(?:CONSTRAINT|MISMATCH)/u.test(error.code)) return false;
    throw error;
  }
}

/** A row as it goes into the new library; null for one that is left out. */
function asWanted(db: WritableDB, table: Table, row: Row): Row | null {
  const sums = summed[table];
  if (sums !== undefined && 'sum' in row && checksumOf(...sums.map((column) => row[column] ?? null)) !== row['sum'])
    return null;
  switch (table) {
    case 'documents':
      // Read anew; under its id, so that citations and collections still mean it.
      return {
        ...row,
        status: 'queued',
        notice: null,
        omissions: '[]',
        part_count: 0,
        picture_count: 0,
        chunk_count: 0,
        settled_at: null,
      };
    case 'meta':
      return row['key'] === 'settings' || row['key'] === 'ignore' ? (isJson(row['value']) ? row : null) : null;
    case 'messages':
      keepThread(db, row);
      return { ...row, table_id: isKept(db, row['table_id']) ? (row['table_id'] ?? null) : null };
    case 'across_tables':
      // The job that filled it is not copied; a person goes on when the documents are read again.
      return { ...row, progress: row['progress'] === 'asking' ? 'paused' : (row['progress'] ?? null) };
    case 'across_rows':
    case 'citations':
      return { ...row, document_id: isThere(db, row['document_id']) ? (row['document_id'] ?? null) : null };
    default:
      return row;
  }
}

function isJson(value: Summed | undefined): boolean {
  try {
    JSON.parse(String(value));
    return true;
  } catch {
    return false;
  }
}

const isThere = (db: WritableDB, documentId: Summed | undefined): boolean =>
  db.prepare('SELECT 1 FROM documents WHERE id = ?').get(documentId ?? null) !== undefined;

const isKept = (db: WritableDB, tableId: Summed | undefined): boolean =>
  db.prepare('SELECT 1 FROM across_tables WHERE id = ?').get(tableId ?? null) !== undefined;

/** A conversation whose title is lost is called by its first message. */
function keepThread(db: WritableDB, { thread_id: id, text, created_at: at }: Row): void {
  fits(
    () =>
      db
        .prepare('INSERT OR IGNORE INTO threads (id, title, created_at, updated_at) VALUES (?, ?, ?, ?)')
        .run(id, String(text).slice(0, 80), at, at).changes > 0,
  );
}

/** The rows that can be read: from the front, from the back, and between them one by one. */
function* rowsOf(damaged: Database.Database, table: Table, names: string): Generator<Row> {
  // `meta` and `exclusions` have no row ids; they are small, and read from the front alone.
  const hasIds = table !== 'meta' && table !== 'exclusions';
  const id = hasIds ? 'rowid AS row_id, ' : '';
  let first = 0;
  const front = readUntilFault(() => damaged.prepare(`SELECT ${id}${names} FROM ${table} NOT INDEXED`).iterate());
  for (const row of front.rows) {
    first = Number(row['row_id'] ?? 0);
    yield without(row);
  }
  if (front.whole || !hasIds) return;
  const back = readUntilFault(() =>
    damaged
      .prepare(`SELECT ${id}${names} FROM ${table} NOT INDEXED WHERE rowid > ? ORDER BY rowid DESC`)
      .iterate(first),
  );
  let last = first + mostTried;
  for (const row of back.rows) {
    last = Number(row['row_id']);
    yield without(row);
  }
  for (let each = first + 1; each < Math.min(last, first + mostTried); each++) {
    const { rows } = readUntilFault(() =>
      damaged.prepare(`SELECT ${id}${names} FROM ${table} WHERE rowid = ?`).iterate(each),
    );
    for (const row of rows) yield without(row);
  }
}

function without(row: Row): Row {
  const { row_id: _, ...rest } = row;
  return rest;
}

/** The rows before the first that can't be read. */
function readUntilFault(read: () => IterableIterator<unknown>): {
  readonly rows: readonly Row[];
  readonly whole: boolean;
} {
  const rows: Row[] = [];
  try {
    for (const row of read()) rows.push(row as Row);
    return { rows, whole: true };
  } catch {
    return { rows, whole: false };
  }
}
