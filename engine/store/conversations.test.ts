import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { DocumentId, MessageId, ThreadId } from '../../common/ids.ts';
import {
  addMessage,
  createThread,
  listThreads,
  removeThread,
  saveCheckpoint,
  threadExists,
  threadMessages,
} from './conversations.ts';
import { openWritable, type WritableDB } from './open.ts';
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

const rects = [{ page: 2, x: 1, y: 2, width: 3, height: 4 }];
const usage = { promptTokens: 90, reusedTokens: 30, generatedTokens: 9, prefillMs: 12.5, decodeMs: 8 };
const quoted = { mode: 'quoted', unsupported: [], usage: null, sources: null } as const;
const written = {
  mode: 'model',
  unsupported: [{ start: 0, end: 9 }],
  usage,
  sources: { whole: false, count: 3, query: 'a question' },
} as const;
const citation = (documentId: DocumentId, marker: number) => ({
  marker,
  documentId,
  name: 'a.pdf',
  page: 2,
  quote: 'its words',
  rects,
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
    ...quoted,
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
    { ...quoted, id: 1, role: 'user', text: 'a question', complete: true, createdAt: 2, citations: [], nearest: [] },
    {
      ...written,
      id: 2,
      role: 'assistant',
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

test('what is cited from a removed document is not shown, and goes when the document is deleted for good', () => {
  const a = newDocument('a.pdf');
  const b = newDocument('b.pdf');
  const { thread, answer } = converse(a, b);
  db.prepare('UPDATE documents SET removed_at = 1 WHERE id = ?').run(a);
  const removed = threadMessages(db, thread)[1];
  db.prepare('DELETE FROM documents WHERE id = ?').run(b);
  saveCheckpoint(db, answer, { ...quoted, text: 'later', complete: true, newCitations: [citation(b, 2)] });
  expect({
    citations: removed?.citations,
    nearest: removed?.nearest.length,
    rows: db.prepare('SELECT document_id FROM citations').pluck().all(),
  }).toEqual({ citations: [], nearest: 1, rows: [a] });
});

test('removing a thread leaves nothing of it; a checkpoint that comes later changes nothing', () => {
  const a = newDocument('a.pdf');
  const { thread, answer } = converse(a, a);
  removeThread(db, thread);
  saveCheckpoint(db, answer, { ...quoted, text: 'late', complete: true, newCitations: [citation(a, 1)] });
  const rows = ['threads', 'messages', 'citations'].map((table) =>
    db.prepare(`SELECT count(*) FROM ${table}`).pluck().get(),
  );
  expect({ exists: threadExists(db, thread), rows }).toEqual({ exists: false, rows: [0, 0, 0] });
});
