import type {
  AnswerMode,
  AnswerSources,
  Citation,
  Message,
  TextSpan,
  ThreadSummary,
} from '../../common/domain/answer.ts';
import type { Usage } from '../../common/domain/generation.ts';
import type { PageRect } from '../../common/domain/geometry.ts';
import type { DocumentId, MessageId, ThreadId } from '../../common/ids.ts';
import type { ReadableDB, WritableDB } from './open.ts';

/** Conversations: threads, their messages and what each answer stands on. Times are milliseconds since the epoch. */

export function createThread(db: WritableDB, title: string, now: number): ThreadId {
  return Number(
    db.prepare('INSERT INTO threads (title, created_at, updated_at) VALUES (?, ?, ?)').run(title, now, now)
      .lastInsertRowid,
  ) as ThreadId;
}

export function threadExists(db: ReadableDB, threadId: ThreadId): boolean {
  return db.prepare('SELECT 1 FROM threads WHERE id = ?').get(threadId) !== undefined;
}

export interface NewMessage {
  readonly threadId: ThreadId;
  readonly role: Message['role'];
  /** How an answer is made; 'quoted' when left out, as for a question. */
  readonly mode?: AnswerMode;
  readonly text: string;
  readonly complete: boolean;
  readonly now: number;
}

/** Adds a message at the end of a thread, which becomes the most recent one. */
export function addMessage(
  db: WritableDB,
  { threadId, role, mode = 'quoted', text, complete, now }: NewMessage,
): MessageId {
  db.prepare('UPDATE threads SET updated_at = ? WHERE id = ?').run(now, threadId);
  const { lastInsertRowid } = db
    .prepare('INSERT INTO messages (thread_id, role, mode, text, complete, created_at) VALUES (?, ?, ?, ?, ?, ?)')
    .run(threadId, role, mode, text, complete ? 1 : 0, now);
  return Number(lastInsertRowid) as MessageId;
}

/** A checkpoint of an answer: all of it so far, but of its citations only those since the last checkpoint. */
export interface Checkpoint {
  /** May change on the way: an answer whose model can't be loaded is quoted after all. */
  readonly mode: AnswerMode;
  readonly text: string;
  readonly complete: boolean;
  readonly newCitations: readonly Citation[];
  readonly unsupported: readonly TextSpan[];
  readonly usage: Usage | null;
  readonly sources: AnswerSources | null;
}

/**
 * Stores a checkpoint. A document that was deleted meanwhile takes its citations with it; a message that was deleted
 * meanwhile takes everything.
 */
export function saveCheckpoint(
  db: WritableDB,
  messageId: MessageId,
  { mode, text, complete, newCitations, unsupported, usage, sources }: Checkpoint,
): void {
  const { changes } = db
    .prepare(
      'UPDATE messages SET mode = ?, text = ?, complete = ?, unsupported = ?, usage = ?, sources = ? WHERE id = ?',
    )
    .run(
      mode,
      text,
      complete ? 1 : 0,
      JSON.stringify(unsupported),
      usage === null ? null : JSON.stringify(usage),
      sources === null ? null : JSON.stringify(sources),
      messageId,
    );
  if (changes === 0) return;
  const add = db.prepare(
    `INSERT INTO citations (message_id, marker, document_id, page, quote, rects)
     SELECT :messageId, :marker, id, :page, :quote, :rects FROM documents WHERE id = :documentId`,
  );
  for (const { marker, documentId, page, quote, rects } of newCitations) {
    add.run({ messageId, marker, documentId, page, quote, rects: JSON.stringify(rects) });
  }
}

/** Threads, most recent first. */
export function listThreads(db: ReadableDB): readonly ThreadSummary[] {
  return db
    .prepare('SELECT id, title, updated_at AS updatedAt FROM threads ORDER BY updated_at DESC, id DESC')
    .all() as ThreadSummary[];
}

interface MessageRow {
  readonly id: MessageId;
  readonly role: Message['role'];
  readonly mode: AnswerMode;
  readonly text: string;
  readonly unsupported: string;
  readonly usage: string | null;
  readonly sources: string | null;
  readonly complete: number;
  readonly createdAt: number;
}

interface CitationRow {
  readonly messageId: MessageId;
  readonly marker: number;
  readonly documentId: DocumentId;
  readonly name: string;
  readonly page: number;
  readonly quote: string;
  readonly rects: string;
}

const citationsSql = `
SELECT citations.message_id AS messageId, citations.marker, citations.document_id AS documentId, documents.name, citations.page, citations.quote, citations.rects
FROM messages JOIN citations ON citations.message_id = messages.id JOIN documents ON documents.id = citations.document_id
WHERE messages.thread_id = ? AND documents.removed_at IS NULL ORDER BY citations.id`;

/** A thread's messages in order. Citations of removed documents are left out. */
export function threadMessages(db: ReadableDB, threadId: ThreadId): readonly Message[] {
  const messages = db
    .prepare(
      'SELECT id, role, mode, text, unsupported, usage, sources, complete, created_at AS createdAt FROM messages WHERE thread_id = ? ORDER BY id',
    )
    .all(threadId) as MessageRow[];
  const citations = Map.groupBy(db.prepare(citationsSql).all(threadId) as CitationRow[], (row) => row.messageId);
  return messages.map(({ id, role, mode, text, unsupported, usage, sources, complete, createdAt }) => {
    const own = (citations.get(id) ?? []).map(toCitation);
    return {
      id,
      role,
      mode,
      text,
      createdAt,
      complete: complete === 1,
      unsupported: JSON.parse(unsupported) as TextSpan[],
      usage: usage === null ? null : (JSON.parse(usage) as Usage),
      sources: sources === null ? null : (JSON.parse(sources) as AnswerSources),
      citations: own.filter((each) => each.marker > 0),
      nearest: own.filter((each) => each.marker === 0),
    };
  });
}

function toCitation({ marker, documentId, name, page, quote, rects }: CitationRow): Citation {
  return { marker, documentId, name, page, quote, rects: JSON.parse(rects) as PageRect[] };
}

/** Deletes a thread with its messages and citations; one that is not there is no error. */
export function removeThread(db: WritableDB, threadId: ThreadId): void {
  db.prepare('DELETE FROM threads WHERE id = ?').run(threadId);
}
