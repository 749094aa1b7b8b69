import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { documentId } from '../../common/ids.ts';
import { checkLibrary } from './check.ts';
import { addMessage, createThread, replaceMessage, saveCheckpoint } from './conversations.ts';
import { quotedCheckpoint } from './fixtures/checkpoint.ts';
import { openWritable, type WritableDB } from './open.ts';
import { writeDocuments } from './search/fixture.ts';

let dir: string;
let db: WritableDB;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'carrel-tally-'));
  db = openWritable(dir);
  writeDocuments(db, [{ name: 'a.pdf', chunks: [{ text: 'the harpwinkle' }] }]);
});
afterEach(() => {
  db.close();
  rmSync(dir, { recursive: true });
});

/** A question with its answer, as a conversation stores them while the answer comes. */
function turn(threadId: ReturnType<typeof createThread>, now: number) {
  const question = addMessage(db, { threadId, role: 'user', text: 'a question', complete: true, now });
  const answer = addMessage(db, { threadId, role: 'assistant', text: '', complete: false, now });
  const places = [{ documentId: documentId(1), part: 1, start: 0, end: 3 }];
  const citation = { marker: 1, name: 'a.pdf', label: '1', quote: 'the', state: 'here', places } as const;
  saveCheckpoint(db, answer, { ...quotedCheckpoint, text: 'the', complete: false, newCitations: [citation] });
  saveCheckpoint(db, answer, { ...quotedCheckpoint, text: 'the [1]', complete: true, newCitations: [] });
  return { question, answer };
}

function converse(): void {
  const thread = createThread(db, 'kept', 1);
  const [first, second] = [turn(thread, 2), turn(thread, 3)];
  replaceMessage(db, first.question, second.question);
  replaceMessage(db, first.answer, second.answer);
  turn(createThread(db, 'another', 4), 5);
}

test('conversations with later versions and citations are sound, also when their document is gone', () => {
  converse();
  const before = [...checkLibrary(db)];
  db.prepare('DELETE FROM chunk_fts').run();
  db.prepare('DELETE FROM documents').run();
  expect([before, [...checkLibrary(db)]]).toEqual([[], []]);
});

test.each([
  ['the conversation itself is missing, and its messages are left', 'DELETE FROM threads WHERE id = 1'],
  ['the last answer is missing', 'DELETE FROM messages WHERE id = 4'],
  ['all messages are', 'DELETE FROM messages WHERE thread_id = 1'],
  ['a citation is', 'DELETE FROM citations WHERE message_id = 4'],
  ['the answer is as it was before its end', 'UPDATE messages SET complete = 0 WHERE id = 4'],
  ['an earlier version stands as if it were the last', 'UPDATE messages SET replaced_by = NULL WHERE id = 2'],
  [
    'a message is there that was taken back',
    `INSERT INTO messages SELECT 99, thread_id, role, text, complete,
    created_at, mode, unsupported, usage, sources, unread, told, sum, NULL, NULL, NULL FROM messages WHERE id = 4`,
  ],
])('%s: the whole check tells', (_, damage) => {
  converse();
  db.pragma('foreign_keys = OFF');
  db.exec(damage);
  const isGone = damage.includes('FROM threads');
  expect([...checkLibrary(db)]).toContainEqual(
    isGone ? { kind: 'structure', name: '' } : { kind: 'conversation', name: 'kept' },
  );
});
