import type { DataKey } from '../../engine/store/key/data-key.ts';
import { openWritable, type WritableDB } from '../../engine/store/open.ts';

/**
 * All rows of a library, so that two libraries can be compared: what a row belongs to is named by its content instead
 * of its number, and times are left out, as both differ between two runs that did the same.
 */

/** A document by its content, or by its name as long as that was not read. */
const key = (id: string): string =>
  `(SELECT coalesce(sha256, 'unread ' || name) FROM documents WHERE documents.id = ${id})`;
/** A passage by its document and number. */
const passage = (id: string): string => `(SELECT ${key('document_id')} || ' ' || ordinal FROM chunks WHERE id = ${id})`;
const path = (id: string): string => `(SELECT path FROM roots WHERE roots.id = ${id})`;
const question = (id: string): string => `(SELECT question FROM across_tables WHERE across_tables.id = ${id})`;

/** What is compared of each table. */
export const comparedTables: Readonly<Record<string, string>> = {
  // That no traces are left is the same as that none were noted; a kill makes a look at the whole due.
  meta: `
    SELECT key, value FROM meta
    WHERE key NOT IN ('lastCheck', 'checkDue') AND (key <> 'tracesLeft' OR value <> 'false') ORDER BY key`,
  roots: `SELECT path, kind, state, notice, removed_at IS NULL FROM roots ORDER BY path`,
  exclusions: `SELECT path, ${path('root_id')} FROM exclusions ORDER BY path`,
  files: `
    SELECT path, ${key('document_id')}, ${path('root_id')}, bytes, modified_ms, removed_at IS NULL, gone,
      (SELECT path FROM files AS holders WHERE holders.id = files.holder_id)
    FROM files ORDER BY path`,
  documents: `
    SELECT sha256, name, bytes, format, language, title, status, notice, omissions, part_count, picture_count,
      chunk_count, settled_at IS NULL, removed_at IS NULL
    FROM documents ORDER BY sha256, name`,
  parts: `
    SELECT ${key('document_id')} AS document, number, label, state, text, hex(blocks), omissions, width, height,
      hex(runs), text_sum, layout_sum
    FROM parts ORDER BY document, number`,
  chunks: `
    SELECT ${key('document_id')} AS document, ordinal, heading, start_part, start_char, end_part, end_char, tokens
    FROM chunks ORDER BY document, ordinal`,
  chunk_vectors: `SELECT ${passage('chunk_id')} AS chunk, model, hex(vector) FROM chunk_vectors ORDER BY chunk`,
  // The passages that the codes are of are numbers in a column of bytes; there are as many as codes.
  vector_codes: `
    SELECT ${key('document_id')} AS document, model, length(chunk_ids), hex(codes)
    FROM vector_codes ORDER BY document`,
  overviews: `SELECT ${key('document_id')} AS document, version, hex(content), sum FROM overviews ORDER BY document`,
  chunk_fts: `SELECT term, ${passage('doc')} AS chunk, col, offset FROM temp.words ORDER BY term, chunk, col, offset`,
  jobs: `SELECT kind, ${key('document_id')}, ${path('root_id')}, ${question('table_id')} FROM jobs ORDER BY 1, 2, 3, 4`,
  collections: `SELECT name FROM collections ORDER BY name`,
  collection_items: `
    SELECT (SELECT name FROM collections WHERE collections.id = collection_id) AS collection,
      ${key('document_id')} AS document, ${path('root_id')}, folder
    FROM collection_items ORDER BY 1, 2, 3, 4`,
  summary_notes: `
    SELECT ${key('document_id')} AS document, made_of, note, sum FROM summary_notes ORDER BY document, made_of`,
  threads: `SELECT title FROM threads ORDER BY title`,
  messages: `
    SELECT (SELECT title FROM threads WHERE threads.id = thread_id) AS thread, role, text, complete, mode, unsupported,
      usage, sources, unread, told, sum, ${question('table_id')}, replaced_by IS NULL, model
    FROM messages ORDER BY thread, messages.id`,
  citations: `
    SELECT (SELECT text FROM messages WHERE messages.id = message_id) AS message, marker, ${key('document_id')}, name,
      label, content, places, quote, sum
    FROM citations ORDER BY message, marker`,
  across_tables: `SELECT question, kind, scope, columns, progress, notice, sum FROM across_tables ORDER BY question`,
  across_rows: `
    SELECT ${question('table_id')} AS question, ${key('document_id')} AS document, name, content, state, matches,
      passages, cells, sum
    FROM across_rows ORDER BY question, document`,
};

/** Rows by table, each as one line of JSON. */
export type LibraryRows = Readonly<Record<string, readonly string[]>>;

/** Reads all rows of a library that nobody writes to. @throws CarrelError as `openWritable` does */
export function rowsOf(dir: string, dataKey: DataKey | null = null): LibraryRows {
  const db = openWritable(dir, dataKey);
  try {
    return readRows(db);
  } finally {
    db.close();
  }
}

export function readRows(db: WritableDB): LibraryRows {
  // Temporary, and gone with the connection.
  db.exec(`CREATE VIRTUAL TABLE temp.words USING fts5vocab('main', 'chunk_fts', 'instance')`);
  const broken = db.pragma('integrity_check') as readonly { readonly integrity_check: string }[];
  return {
    integrity: broken.map(({ integrity_check: said }) => said),
    ...Object.fromEntries(
      Object.entries(comparedTables).map(([table, sql]) => [
        table,
        db
          .prepare(sql)
          .raw()
          .all()
          .map((row: unknown) => withoutChance(table, JSON.stringify(row))),
      ]),
    ),
  };
}

/** A table names its documents by number in its scope and its places. Nothing else of a row is left to chance. */
const withoutChance = (table: string, line: string): string =>
  ['across_rows', 'citations'].includes(table) ? line.replaceAll(/\\?"documentId\\?":\d+/gu, '"documentId"') : line;

/** Where two libraries differ: the first rows of each table that only one of them has. */
export function differences(wanted: LibraryRows, found: LibraryRows): readonly string[] {
  return Object.keys(wanted).flatMap((table) => {
    const [ours, theirs] = [wanted[table] ?? [], found[table] ?? []];
    const missing = without(ours, theirs);
    const surplus = without(theirs, ours);
    if (missing.length + surplus.length === 0) return [];
    const first = [...missing.slice(0, 1).map(short('-')), ...surplus.slice(0, 1).map(short('+'))];
    return [`${table}: ${missing.length} missing, ${surplus.length} too many; ${first.join(' ')}`];
  });
}

const short =
  (sign: string) =>
  (line: string): string =>
    `${sign}${line.length > 160 ? `${line.slice(0, 160)}…` : line}`;

/** The lines of a list that another has not as often. */
function without(lines: readonly string[], others: readonly string[]): readonly string[] {
  const left = new Map<string, number>();
  for (const line of others) left.set(line, (left.get(line) ?? 0) + 1);
  return lines.filter((line) => {
    const count = left.get(line) ?? 0;
    left.set(line, count - 1);
    return count <= 0;
  });
}
