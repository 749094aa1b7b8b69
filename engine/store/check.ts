import type { DocumentId } from '../../common/ids.ts';
import { tableRows } from './across-rows.ts';
import { listTables, tableById } from './across-tables.ts';
import { damaged } from './checksum.ts';
import { listThreads, threadMessages } from './conversations.ts';
import { toStoreError } from './errors.ts';
import { listDocuments } from './document-list.ts';
import { readIgnorePatterns, readSettings } from './meta.ts';
import type { ReadableDB } from './open.ts';
import { readParts } from './parts.ts';
import { indexesHold } from './search/check-index.ts';

/** Finds out whether a library is as it was written (ADR 0175). */

/** Up to so many bytes are looked at when a library opens: some 100 ms. */
const quickBytes = 100_000_000;
/** What a person can't get back from files; small, and looked at in a library of any size. */
const ownTables = ['meta', 'roots', 'exclusions', 'files', 'documents', 'collections', 'collection_items'] as const;
const conversationTables = ['threads', 'messages', 'citations', 'across_tables', 'across_rows'] as const;

/**
 * The check at opening, in bounded time: all of a small library, of a large one the tables that can't be made anew.
 *
 * @throws CarrelError `library-corrupt`
 */
export function quickCheck(db: ReadableDB): void {
  const pages = db.pragma('page_count', { simple: true }) as number;
  const pageBytes = db.pragma('page_size', { simple: true }) as number;
  const isSmall = pages * pageBytes <= quickBytes;
  // The full-text index is looked at as the tables it is made of: its own check reads every word, 200 ms for 10 MB.
  const all = db
    .prepare(`SELECT name FROM sqlite_schema WHERE type = 'table' AND name <> 'chunk_fts'`)
    .pluck()
    .all() as readonly string[];
  for (const table of isSmall ? all : [...ownTables, ...conversationTables])
    requireOk(db.pragma(`quick_check('${table.replaceAll("'", "''")}')`, { simple: true }));
}

function requireOk(said: unknown): void {
  if (said !== 'ok') throw damaged(said);
}

/** What is damaged: a place a person knows. */
export type Damage =
  | { readonly kind: 'structure' }
  | { readonly kind: 'index' }
  | { readonly kind: 'document'; readonly documentId: DocumentId; readonly name: string }
  | { readonly kind: 'conversation'; readonly title: string }
  | { readonly kind: 'table'; readonly title: string }
  | { readonly kind: 'settings' };

/** The whole check: how pages hang together, every sum, both indexes. Takes seconds for a hundred megabytes. */
export function* checkLibrary(db: ReadableDB): Generator<Damage> {
  let isSound = true;
  for (const damage of damageOfRows(db)) {
    isSound = false;
    yield damage;
  }
  // What is damaged otherwise is made anew with its index.
  if (isSound && !holds(() => indexesHold(db) || requireOk('an index'))) yield { kind: 'index' };
}

function* damageOfRows(db: ReadableDB): Generator<Damage> {
  // "ok", or the first fault; a fault that SQLite can't even describe is thrown.
  if (!holds(() => requireOk(db.pragma('integrity_check(1)', { simple: true })))) yield { kind: 'structure' };
  if (!holds(() => [readSettings(db), readIgnorePatterns(db)])) yield { kind: 'settings' };
  for (const { id, name } of readable(() => listDocuments(db)))
    if (!holds(() => readParts(db, id).forEach(() => {}))) yield { kind: 'document', documentId: id, name };
  for (const { id, title } of readable(() => listThreads(db)))
    if (!holds(() => threadMessages(db, id))) yield { kind: 'conversation', title };
  for (const { id, question } of readable(() => listTables(db)))
    if (!holds(() => tableRows(db, id, tableById(db, id)?.columns ?? []))) yield { kind: 'table', title: question };
}

/** False when the work meets damage. @throws what else goes wrong */
function holds(work: () => unknown): boolean {
  try {
    work();
    return true;
  } catch (error) {
    if (toStoreError(error).code === 'library-corrupt') return false;
    throw error;
  }
}

/** Empty where it can't be read: the structure is said to be damaged then. */
function readable<T>(read: () => readonly T[]): readonly T[] {
  let rows: readonly T[] = [];
  holds(() => (rows = read()));
  return rows;
}
