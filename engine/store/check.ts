import type { Damage } from '../../common/domain/damage.ts';
import type { ThreadId } from '../../common/ids.ts';
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
import { tallyHolds } from './thread-tally.ts';

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

/** What the whole check finds. */
export function* checkLibrary(db: ReadableDB): Generator<Damage> {
  for (const step of checkSteps(db)) if (step !== null) yield step;
}

/**
 * The whole check: how pages hang together, every sum, both indexes, of the library as it is at this moment. Takes
 * seconds for a hundred megabytes. Each step is one thing that was looked at: null when it is sound.
 */
export function* checkSteps(db: ReadableDB): Generator<Damage | null> {
  db.prepare('BEGIN').run();
  try {
    let isSound = true;
    for (const step of stepsOfRows(db)) {
      isSound &&= step === null;
      yield step;
    }
    // What is damaged otherwise is made anew with its index.
    if (isSound) yield stepOf('index', '', () => indexesHold(db) || requireOk('an index'));
  } finally {
    if (db.open) db.prepare('COMMIT').run();
  }
}

function* stepsOfRows(db: ReadableDB): Generator<Damage | null> {
  // "ok", or the first fault; a fault that SQLite can't even describe is thrown.
  yield stepOf('structure', '', () => requireOk(db.pragma('integrity_check(1)', { simple: true })));
  // Rows whose thread, document or root a lost page has taken.
  yield stepOf('structure', '', () => (db.pragma('foreign_key_check') as readonly unknown[]).forEach(orphan));
  yield stepOf('settings', '', () => [readSettings(db), readIgnorePatterns(db)]);
  for (const { id, name } of readable(() => listDocuments(db)))
    yield stepOf('document', name, () => readParts(db, id).forEach(() => {}));
  for (const { id, title } of readable(() => listThreads(db)))
    yield stepOf('conversation', title, () => readConversation(db, id));
  for (const { id, question } of readable(() => listTables(db)))
    yield stepOf('table', question, () => tableRows(db, id, tableById(db, id)?.columns ?? []));
}

const stepOf = (kind: Damage['kind'], name: string, look: () => unknown): Damage | null =>
  holds(look) ? null : { kind, name };

function orphan(): never {
  throw damaged('a row that belongs to none');
}

/** @throws CarrelError `library-corrupt` when a message is not as it was stored, or is missing */
function readConversation(db: ReadableDB, id: ThreadId): void {
  threadMessages(db, id);
  if (!tallyHolds(db, id)) throw damaged('a message');
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
