import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Citation } from '../../common/domain/answer.ts';
import { documentId as idOf, type DocumentId, type MessageId, type ThreadId } from '../../common/ids.ts';
import {
  addMessage,
  createThread,
  listThreads,
  removeThread,
  saveCheckpoint,
  threadExists,
  threadMessages,
} from './conversations.ts';
import { quotedCheckpoint } from './fixtures/checkpoint.ts';
import { openWritable, type WritableDB } from './open.ts';
import { notice } from '../../common/messages/notice.ts';
import { writeDocuments } from './search/fixture.ts';

let dir: string;
let db: WritableDB;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'carrel-conversations-'));
  db = openWritable(dir);
});
afterEach(() => {
  db.close();
  rmSync(dir, { recursive: true });
});

const usage = { promptTokens: 90, reusedTokens: 30, generatedTokens: 9, prefillMs: 12.5, decodeMs: 8 };
const written = {
  mode: 'model',
  unsupported: [{ start: 0, end: 9 }],
  usage,
  sources: { whole: false, count: 3, query: 'a question' },
  named: [{ documentId: idOf(1), name: 'a.pdf', by: 'name', as: '' }],
  unread: { waiting: 2, total: 5 },
  told: [notice('answer-cut')],
  model: null,
} as const;
const citation = (documentId: DocumentId, marker: number): Citation => ({
  marker,
  name: 'a.pdf',
  label: 'ii',
  places: [
    { documentId, part: 2, start: 5, end: 9 },
    { documentId, part: 3, start: 0, end: 4 },
  ],
  quote: 'its words',
  state: 'here',
});

/** A conversation with one answer that cites document `cited` and is near `near`. */
function converse(cited: DocumentId, near: DocumentId): { thread: ThreadId; answer: MessageId } {
  const thread = createThread(db, 'a question', 1);
  addMessage(db, { threadId: thread, role: 'user', text: 'a question', complete: true, now: 2 });
  const answer = addMessage(db, {
    threadId: thread,
    role: 'assistant',
    mode: 'model',
    text: '',
    complete: false,
    now: 3,
  });
  saveCheckpoint(db, answer, {
    ...quotedCheckpoint,
    mode: 'model',
    text: 'its wo',
    complete: false,
    newCitations: [citation(cited, 1)],
  });
  saveCheckpoint(db, answer, {
    ...written,
    text: 'its words [1]',
    complete: true,
    newCitations: [{ ...citation(near, 0), name: 'b.pdf' }],
  });
  return { thread, answer };
}

const newDocument = (name: string): DocumentId => writeDocuments(db, [{ name, chunks: [] }])[0] as DocumentId;

test('a conversation comes back as it was stored', () => {
  const a = newDocument('a.pdf');
  const b = newDocument('b.pdf');
  const { thread } = converse(a, b);
  expect(threadMessages(db, thread)).toEqual([
    {
      ...quotedCheckpoint,
      id: 1,
      role: 'user',
      replacedBy: null,
      text: 'a question',
      table: null,
      complete: true,
      createdAt: 2,
      citations: [],
      nearest: [],
    },
    {
      ...written,
      table: null,
      id: 2,
      role: 'assistant',
      replacedBy: null,
      text: 'its words [1]',
      complete: true,
      createdAt: 3,
      citations: [citation(a, 1)],
      nearest: [{ ...citation(b, 0), name: 'b.pdf' }],
    },
  ]);
});

test('threads are listed by their last message', () => {
  const first = createThread(db, 'first', 1);
  const second = createThread(db, 'second', 2);
  addMessage(db, { threadId: first, role: 'user', text: 'again', complete: true, now: 3 });
  expect(listThreads(db)).toEqual([
    { id: first, title: 'first', updatedAt: 3 },
    { id: second, title: 'second', updatedAt: 2 },
  ]);
});

test('what is cited from a removed document stays readable, comes back with it, and outlives its deletion', () => {
  const a = newDocument('a.pdf');
  const b = newDocument('b.pdf');
  const { thread } = converse(a, b);
  const cited = (): readonly Citation[] | undefined => threadMessages(db, thread)[1]?.citations;
  const setRemoved = (at: number | null): void =>
    void db.prepare('UPDATE documents SET removed_at = ? WHERE id = ?').run(at, a);
  const gone = { ...citation(a, 1), state: 'removed', places: [] };
  setRemoved(1);
  const removed = cited();
  setRemoved(null);
  const restored = cited();
  db.prepare('DELETE FROM documents WHERE id = ?').run(a);
  expect([removed, restored, cited()]).toEqual([[gone], [citation(a, 1)], [gone]]);
});

test('what is cited from a document that was renamed has its new name; one that was changed is marked', () => {
  const a = newDocument('a.pdf');
  db.prepare(`UPDATE documents SET sha256 = 'before' WHERE id = ?`).run(a);
  const { thread } = converse(a, newDocument('b.pdf'));
  db.prepare(`UPDATE documents SET name = 'renamed.pdf', sha256 = 'after' WHERE id = ?`).run(a);
  expect(threadMessages(db, thread)[1]?.citations).toEqual([
    { ...citation(a, 1), name: 'renamed.pdf', state: 'changed' },
  ]);
});

test('removing a thread leaves nothing of it; a checkpoint that comes later changes nothing', () => {
  const a = newDocument('a.pdf');
  const { thread, answer } = converse(a, a);
  removeThread(db, thread);
  saveCheckpoint(db, answer, { ...quotedCheckpoint, text: 'late', complete: true, newCitations: [citation(a, 1)] });
  const rows = ['threads', 'messages', 'citations'].map((table) =>
    db.prepare(`SELECT count(*) FROM ${table}`).pluck().get(),
  );
  expect({ exists: threadExists(db, thread), rows }).toEqual({ exists: false, rows: [0, 0, 0] });
});
