import Database from 'better-sqlite3-multiple-ciphers';
import { isFindable, type DocumentStatus } from '../../../common/domain/document.ts';
import type { DocumentId } from '../../../common/ids.ts';
import type { ReadableDB } from '../open.ts';
import { codesOf, wordsOf } from './index-chunks.ts';

/**
 * Both indexes are made of what else is in the library, and have no sums. A page that a disk did not write, though it
 * said so, hangs together as well as any other: it shows only when the indexes are made anew and compared.
 */

/** Of a library up to so many bytes the words are compared: they are made anew in memory. */
const mostBytes = 300_000_000;

/** Whether the indexes are what they would be if they were made now. @throws CarrelError `library-corrupt` */
export function indexesHold(db: ReadableDB): boolean {
  const documents = (
    db.prepare('SELECT id, status FROM documents WHERE removed_at IS NULL ORDER BY id').all() as readonly {
      readonly id: DocumentId;
      readonly status: DocumentStatus;
    }[]
  ).filter(({ status }) => isFindable(status));
  if (documents.some(({ id }) => !codesHold(db, id))) return false;
  const bytes = Number(db.pragma('page_count', { simple: true })) * Number(db.pragma('page_size', { simple: true }));
  return (
    bytes > mostBytes ||
    wordsHold(
      db,
      documents.map(({ id }) => id),
    )
  );
}

function codesHold(db: ReadableDB, id: DocumentId): boolean {
  // Vectors that are being made come before their codes.
  if (db.prepare('SELECT 1 FROM jobs WHERE document_id = ?').get(id) !== undefined) return true;
  const stored = db
    .prepare('SELECT model, chunk_ids AS chunkIds, codes FROM vector_codes WHERE document_id = ?')
    .get(id) as { readonly model: string; readonly chunkIds: Uint8Array; readonly codes: Uint8Array } | undefined;
  const made = codesOf(db, id);
  if (stored === undefined || made === null) return stored === undefined && made === null;
  return (
    stored.model === made.model &&
    Buffer.compare(stored.chunkIds, made.chunkIds) === 0 &&
    Buffer.compare(stored.codes, made.codes) === 0
  );
}

function wordsHold(db: ReadableDB, ids: readonly DocumentId[]): boolean {
  const fresh = new Database(':memory:');
  try {
    fresh.exec(
      `CREATE VIRTUAL TABLE chunk_fts USING fts5(title, heading, text, content = '', contentless_delete = 1,
         tokenize = 'porter unicode61 remove_diacritics 2');`,
    );
    const insert = fresh.prepare('INSERT INTO chunk_fts (rowid, title, heading, text) VALUES (?, ?, ?, ?)');
    fresh.transaction(() => {
      for (const id of ids) for (const row of wordsOf(db, id)) insert.run(...row);
    })();
    return (
      areEqual(lengthsOf(fresh), lengthsOf(db)) && areEqual(termsOf(fresh), termsOf(db)) && areFound(db, termsOf(fresh))
    );
  } finally {
    fresh.close();
  }
}

/** How long each chunk is: by these numbers what is found is put in order. */
function* lengthsOf(db: Pick<ReadableDB, 'prepare'>): Generator<string> {
  yield* db
    .prepare(`SELECT id || ' ' || hex(sz) FROM chunk_fts_docsize ORDER BY id`)
    .pluck()
    .iterate() as IterableIterator<string>;
}

/** Each word of an index, in order: in how many chunks it is, and how often. */
function* termsOf(db: Pick<ReadableDB, 'prepare' | 'pragma'>): Generator<string> {
  const isReader = db.pragma('query_only', { simple: true });
  // A temporary view of the index, which is gone with the connection; nothing of the library is written.
  db.pragma('query_only = OFF');
  db.prepare(`CREATE VIRTUAL TABLE IF NOT EXISTS temp.index_words USING fts5vocab('main', 'chunk_fts', 'row')`).run();
  db.pragma(`query_only = ${isReader}`);
  yield* db
    .prepare(`SELECT term || ' ' || doc || ' ' || cnt FROM temp.index_words`)
    .pluck()
    .iterate() as IterableIterator<string>;
}

/** Whether each of the words is found when it is looked up: the way to words is a table of its own. */
function areFound(db: Pick<ReadableDB, 'prepare'>, words: Generator<string>): boolean {
  const look = db.prepare(`SELECT term || ' ' || doc || ' ' || cnt FROM temp.index_words WHERE term = ?`).pluck();
  for (const word of words)
    if (look.get(word.slice(0, word.lastIndexOf(' ', word.lastIndexOf(' ') - 1))) !== word) return false;
  return true;
}

function areEqual(ours: Generator<string>, theirs: Generator<string>): boolean {
  try {
    for (;;) {
      const [a, b] = [ours.next(), theirs.next()];
      if (a.done === true || b.done === true) return a.done === b.done;
      if (a.value !== b.value) return false;
    }
  } finally {
    ours.return(undefined);
    theirs.return(undefined);
  }
}
