import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { AnswerEvent } from '../../common/domain/answer.ts';
import { threadId } from '../../common/ids.ts';
import { notice } from '../../common/messages/notice.ts';
import { threadMessages } from '../store/conversations.ts';
import { openWritable, type WritableDB } from '../store/open.ts';
import { askAcrossInThread } from './across/ask-across-in-thread.ts';
import { askInThread } from './ask-in-thread.ts';
import { depsOver, writeSamples } from './fixture.ts';

let dir: string;
let db: WritableDB;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'carrel-keeping-'));
  db = openWritable(dir);
  writeSamples(db);
});
afterEach(() => {
  db.close();
  rmSync(dir, { recursive: true });
});

const unkept = { kind: 'unkept', notice: notice('answer-not-kept', { why: 'readonly' }) };
const question = { question: 'What do blue whales eat in the sea?', scope: null, threadId: null };
const answer = 'Blue whales eat krill in the cold sea. [1]';
/** From now on SQLite refuses each write, as on a disk that the system has made read-only. */
const failDisk = (fails: boolean): void => void db.pragma(`query_only = ${fails ? 'ON' : 'OFF'}`);
const stored = (): object | undefined => {
  const message = threadMessages(db, threadId(1))[1];
  return message && { text: message.text, complete: message.complete };
};

/** Hears an answer; the disk is as `disk` says before each event is made, by its number. */
async function hear(events: AsyncIterable<{ readonly kind: string }>, disk: (nth: number) => boolean) {
  const heard: { readonly kind: string }[] = [];
  try {
    for await (const event of events) {
      heard.push(event);
      failDisk(disk(heard.length));
    }
    return { heard };
  } catch (error) {
    return { heard, error };
  } finally {
    failDisk(false);
  }
}

test('an answer whose end the disk does not take comes to its end, and says so', async () => {
  const { heard } = await hear(
    askInThread(
      depsOver(db, () => 5),
      question,
    ),
    () => true,
  );
  expect(heard.map(({ kind }) => kind)).toEqual(['started', 'citation', 'text', 'unkept', 'finished']);
  expect([heard[3], stored()]).toEqual([unkept, { text: '', complete: false }]);
});

test('a disk that works again before the end keeps all of it, citations too', async () => {
  // Each look at the clock is a second later, so that each event is a checkpoint.
  let seconds = 0;
  const deps = depsOver(db, () => 1_000 * seconds++);
  const { heard } = await hear(askInThread(deps, question), (nth) => nth < 3);
  expect(heard.filter(({ kind }) => kind === 'unkept')).toEqual([unkept, { kind: 'unkept', notice: null }]);
  expect([stored(), threadMessages(db, threadId(1))[1]?.citations.length]).toEqual([
    { text: answer, complete: true },
    1,
  ]);
});

test('what is stopped and can’t be kept says so before it ends', async () => {
  const stop = new AbortController();
  const { heard, error } = await hear(
    askInThread(
      depsOver(db, () => 5),
      question,
      stop.signal,
    ),
    (nth) => {
      if (nth === 3) stop.abort();
      return true;
    },
  );
  expect({ last: heard.at(-1), error, stored: stored() }).toMatchObject({
    last: unkept,
    error: { code: 'cancelled' },
    stored: { text: '', complete: false },
  });
});

test('a question that the disk does not take is refused', async () => {
  failDisk(true);
  const ask = askInThread(
    depsOver(db, () => 5),
    question,
  );
  await expect(ask.next()).rejects.toMatchObject({ code: 'SQLITE_READONLY' });
});

test('a table of all documents that the disk does not take is told all the same', async () => {
  const { embedder, reranker, ...deps } = depsOver(db, () => 5);
  if (embedder === null || reranker === null) throw new Error('the fixture has models');
  const toAll = { ...question, question: 'Which documents are about the sea?' };
  const { heard } = await hear(askAcrossInThread({ ...deps, embedder, reranker }, toAll), () => true);
  expect(heard.slice(-2)).toEqual([unkept, expect.objectContaining({ kind: 'finished' })]);
  expect(heard.map((event) => (event as AnswerEvent).kind)).toContain('row');
});
