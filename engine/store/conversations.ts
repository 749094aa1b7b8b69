import type {
  AnswerMode,
  AnswerSources,
  Citation,
  Message,
  SourceState,
  TextSpan,
  ThreadSummary,
  Unread,
} from '../../common/domain/answer.ts';
import type { Usage } from '../../common/domain/generation.ts';
import type { NamedDocument } from '../../common/domain/named.ts';
import type { Place } from '../../common/domain/place.ts';
import type { DocumentId, MessageId, TableId, ThreadId } from '../../common/ids.ts';
import type { Notice } from '../../common/messages/notice.ts';
import { checksumOf, fromJson, requireSum } from './checksum.ts';
import type { ReadableDB, WritableDB } from './open.ts';
import { changeMessage, countCitation, countMessage } from './thread-tally.ts';

/** Conversations: threads, their messages and what each answer stands on. Times are milliseconds since the epoch. */

export function createThread(db: WritableDB, title: string, now: number): ThreadId {
  return Number(
    db.prepare('INSERT INTO threads (title, created_at, updated_at) VALUES (?, ?, ?)').run(title, now, now)
      .lastInsertRowid,
  ) as ThreadId;
}

const titleLength = 80;

/** A conversation is called by its first question. */
export function titleOf(question: string): string {
  const line = question.replaceAll(/\s+/gu, ' ').trim();
  return line.length <= titleLength ? line : `${line.slice(0, titleLength - 1).trimEnd()}…`;
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
  /** The table that the answer is. */
  readonly table?: TableId;
  readonly now: number;
}

/** Adds a message at the end of a thread, which becomes the most recent one. In the transaction of the caller. */
export function addMessage(
  db: WritableDB,
  { threadId, role, mode = 'quoted', text, complete, table, now }: NewMessage,
): MessageId {
  db.prepare('UPDATE threads SET updated_at = ? WHERE id = ?').run(now, threadId);
  const { lastInsertRowid } = db
    .prepare(
      `INSERT INTO messages (thread_id, role, mode, text, complete, table_id, created_at, sum)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
    )
    .run(
      threadId,
      role,
      mode,
      text,
      complete ? 1 : 0,
      table ?? null,
      now,
      checksumOf(text, '[]', null, null, null, '[]'),
    );
  const id = Number(lastInsertRowid) as MessageId;
  countMessage(db, id);
  return id;
}

/** What stands at the end of a thread: its last question and the answer to it; null where there is none. */
export function lastTurn(db: ReadableDB, threadId: ThreadId): { question: MessageId; answer: MessageId } | null {
  const last = db
    .prepare('SELECT id, role FROM messages WHERE thread_id = ? AND replaced_by IS NULL ORDER BY id DESC LIMIT 2')
    .all(threadId) as { id: MessageId; role: Message['role'] }[];
  const [answer, question] = last;
  return answer?.role === 'assistant' && question?.role === 'user'
    ? { question: question.id, answer: answer.id }
    : null;
}

/** Keeps a message as the earlier version of another one. */
export function replaceMessage(db: WritableDB, earlier: MessageId, by: MessageId): void {
  changeMessage(db, earlier, () => db.prepare('UPDATE messages SET replaced_by = ? WHERE id = ?').run(by, earlier));
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
  readonly named: readonly NamedDocument[];
  readonly unread: Unread | null;
  readonly told: readonly Notice[];
  /** Name of the model that writes; null for quotes. */
  readonly model: string | null;
}

/** What an answer was made from, as its column `sources` has it: what a model read, and what the question named. */
type StoredSources = Partial<AnswerSources> & { readonly named?: readonly NamedDocument[] };

function storedSources({ sources, named }: Checkpoint): string | null {
  const stored: StoredSources = { ...sources, ...(named.length === 0 ? {} : { named }) };
  return Object.keys(stored).length === 0 ? null : JSON.stringify(stored);
}

function fromStored(column: string | null): Pick<Message, 'sources' | 'named'> {
  if (column === null) return { sources: null, named: [] };
  const { whole, count, query, named = [] } = fromJson<StoredSources>(column);
  const isWhole = whole !== undefined && count !== undefined && query !== undefined;
  return { sources: isWhole ? { whole, count, query } : null, named };
}

/** Stores a checkpoint. A message that was deleted meanwhile takes everything with it. */
export function saveCheckpoint(db: WritableDB, messageId: MessageId, checkpoint: Checkpoint): void {
  const { mode, text, complete, newCitations } = checkpoint;
  const unsupported = JSON.stringify(checkpoint.unsupported);
  const usage = jsonOrNull(checkpoint.usage);
  const sources = storedSources(checkpoint);
  const unread = jsonOrNull(checkpoint.unread);
  const told = JSON.stringify(checkpoint.told);
  const update = db.prepare(
    `UPDATE messages SET mode = ?, text = ?, complete = ?, unsupported = ?, usage = ?, sources = ?, unread = ?,
     told = ?, model = ?, sum = ? WHERE id = ?`,
  );
  const changes = changeMessage(db, messageId, () =>
    update.run(
      mode,
      text,
      complete ? 1 : 0,
      unsupported,
      usage,
      sources,
      unread,
      told,
      checkpoint.model,
      checksumOf(text, unsupported, usage, sources, unread, told),
      messageId,
    ),
  );
  if (changes > 0) for (const citation of newCitations) addCitation(db, messageId, citation);
}

const jsonOrNull = (value: object | null): string | null => (value === null ? null : JSON.stringify(value));

/** The citation keeps its name and quote when its document is deleted, and the hash by which a change is noticed. */
function addCitation(db: WritableDB, messageId: MessageId, { marker, name, label, places, quote }: Citation): void {
  const documentId = places[0]?.documentId ?? null;
  const content =
    (db.prepare('SELECT sha256 FROM documents WHERE id = ?').pluck().get(documentId) as string | null | undefined) ??
    '';
  const stored = JSON.stringify(places.map(({ part, start, end }) => ({ part, start, end })));
  const { lastInsertRowid } = db
    .prepare(
      `INSERT INTO citations (message_id, marker, document_id, name, label, content, places, quote, sum)
       VALUES (:messageId, :marker, (SELECT id FROM documents WHERE id = :documentId), :name, :label, :content, :places,
         :quote, :sum)`,
    )
    .run({
      messageId,
      marker,
      documentId,
      name,
      label,
      content,
      places: stored,
      quote,
      sum: checksumOf(name, label, content, stored, quote),
    });
  countCitation(db, messageId, Number(lastInsertRowid));
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
  readonly unread: string | null;
  readonly told: string;
  readonly complete: number;
  readonly tableId: TableId | null;
  readonly model: string | null;
  readonly replacedBy: MessageId | null;
  readonly createdAt: number;
  readonly sum: number;
}

interface CitationRow {
  readonly messageId: MessageId;
  readonly marker: number;
  /** Null when the document is removed or deleted. */
  readonly documentId: DocumentId | null;
  readonly name: string;
  readonly label: string;
  readonly changed: number;
  readonly places: string;
  readonly quote: string;
  /** What was summed, as it is stored. */
  readonly storedName: string;
  readonly content: string;
  readonly sum: number;
}

const citationsSql = `
SELECT citations.message_id AS messageId, citations.marker, documents.id AS documentId,
  coalesce(documents.name, citations.name) AS name, citations.label,
  documents.sha256 IS NOT citations.content AND citations.content <> '' AS changed, citations.places, citations.quote,
  citations.name AS storedName, citations.content, citations.sum
FROM messages JOIN citations ON citations.message_id = messages.id
LEFT JOIN documents ON documents.id = citations.document_id AND documents.removed_at IS NULL
WHERE messages.thread_id = ? ORDER BY citations.id`;

/** A thread's messages in order. A citation whose document was removed keeps its words and has no place. */
export function threadMessages(db: ReadableDB, threadId: ThreadId): readonly Message[] {
  const messages = db
    .prepare(
      `SELECT id, role, mode, text, unsupported, usage, sources, unread, told, complete,
         table_id AS tableId, model, replaced_by AS replacedBy, created_at AS createdAt, sum
       FROM messages WHERE thread_id = ? ORDER BY id`,
    )
    .all(threadId) as MessageRow[];
  const citations = Map.groupBy(db.prepare(citationsSql).all(threadId) as CitationRow[], (row) => row.messageId);
  return messages.map(
    ({
      id,
      role,
      mode,
      text,
      unsupported,
      usage,
      sources,
      unread,
      told,
      complete,
      tableId,
      createdAt,
      sum,
      ...row
    }) => {
      requireSum(sum, text, unsupported, usage, sources, unread, told);
      const own = (citations.get(id) ?? []).map(toCitation);
      return {
        id,
        role,
        mode,
        text,
        createdAt,
        complete: complete === 1,
        unsupported: fromJson<TextSpan[]>(unsupported),
        usage: usage === null ? null : fromJson<Usage>(usage),
        ...fromStored(sources),
        unread: unread === null ? null : fromJson<Unread>(unread),
        told: fromJson<Notice[]>(told),
        table: tableId,
        model: row.model,
        replacedBy: row.replacedBy,
        citations: own.filter((each) => each.marker > 0),
        nearest: own.filter((each) => each.marker === 0),
      };
    },
  );
}

/** @throws CarrelError `library-corrupt` when it is not as it was stored */
function toCitation({
  marker,
  documentId,
  name,
  label,
  changed,
  places,
  quote,
  storedName,
  content,
  sum,
}: CitationRow): Citation {
  requireSum(sum, storedName, label, content, places, quote);
  const state: SourceState = documentId === null ? 'removed' : changed === 1 ? 'changed' : 'here';
  const stored = fromJson<readonly Omit<Place, 'documentId'>[]>(places);
  return {
    marker,
    name,
    label,
    quote,
    state,
    places: documentId === null ? [] : stored.map((place) => ({ documentId, ...place })),
  };
}

/** Deletes a thread with its messages and citations; one that is not there is no error. */
export function removeThread(db: WritableDB, threadId: ThreadId): void {
  db.prepare('DELETE FROM threads WHERE id = ?').run(threadId);
}
