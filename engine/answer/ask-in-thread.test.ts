import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { AnswerEvent } from '../../common/domain/answer.ts';
import { documentId, type ThreadId } from '../../common/ids.ts';
import { listThreads, threadMessages } from '../store/conversations.ts';
import { openWritable, type WritableDB } from '../store/open.ts';
import { askInThread } from './ask-in-thread.ts';
import { depsOver, writeSamples } from './fixture.ts';
import { turnsOf } from './model/history.ts';
import { searchLibrary } from './passages/search.ts';

let dir: string;
let db: WritableDB;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'carrel-ask-'));
  db = openWritable(dir);
});
afterEach(() => {
  db.close();
  rmSync(dir, { recursive: true });
});

/** What only an answer by a model has. */
const plain = {
  mode: 'quoted',
  unsupported: [],
  usage: null,
  sources: null,
  named: [],
  unread: null,
  table: null,
  told: [],
  model: null,
  replacedBy: null,
};

async function collect(events: AsyncIterable<AnswerEvent>): Promise<readonly AnswerEvent[]> {
  const all: AnswerEvent[] = [];
  for await (const event of events) all.push(event);
  return all;
}

test('an answer is quoted, located, streamed in order and stored', async () => {
  writeSamples(db);
  const events = await collect(
    askInThread(
      depsOver(db, () => 5),
      { question: 'What do blue whales eat in the sea?', scope: null, threadId: null },
    ),
  );
  const quote = 'Blue whales eat krill in the cold sea.';
  const citation = {
    marker: 1,
    name: 'whales.pdf',
    label: '1',
    places: [{ documentId: 1, part: 1, start: 0, end: quote.length }],
    quote,
    state: 'here',
  };
  expect(events).toEqual([
    { kind: 'started', threadId: 1, messageId: 2, mode: 'quoted' },
    { kind: 'citation', citation },
    { kind: 'text', text: `${quote} [1]` },
    { kind: 'finished', found: true },
  ]);
  expect(threadMessages(db, 1 as ThreadId)).toEqual([
    {
      id: 1,
      role: 'user',
      text: 'What do blue whales eat in the sea?',
      complete: true,
      createdAt: 5,
      citations: [],
      nearest: [],
      ...plain,
    },
    {
      id: 2,
      role: 'assistant',
      text: `${quote} [1]`,
      complete: true,
      createdAt: 5,
      citations: [citation],
      nearest: [],
      ...plain,
    },
  ]);
});

test('nothing close enough: says so, shows the nearest as such, and stores both', async () => {
  writeSamples(db);
  const events = await collect(
    askInThread(
      depsOver(db, () => 0),
      { question: 'Which mortgage rate applies to grain?', scope: null, threadId: null },
    ),
  );
  const [, answer] = threadMessages(db, 1 as ThreadId);
  expect({
    kinds: events.map(({ kind }) => kind),
    last: events.at(-1),
    citations: answer?.citations,
    nearest: answer?.nearest.length,
    complete: answer?.complete,
  }).toEqual({
    kinds: ['started', 'told', 'nearest', 'finished'],
    last: { kind: 'finished', found: false },
    citations: [],
    nearest: 3,
    complete: true,
  });
});

test('leaving keeps what was there, as incomplete; a thread goes on and one that is gone is refused', async () => {
  writeSamples(db);
  const deps = depsOver(db, () => 0);
  for await (const event of askInThread(deps, {
    question: 'What do blue whales eat in the sea?',
    scope: null,
    threadId: null,
  })) {
    if (event.kind === 'text') break;
  }
  const left = threadMessages(db, 1 as ThreadId)[1];
  await collect(askInThread(deps, { question: 'And what do ships burn?', scope: null, threadId: 1 as ThreadId }));
  const gone = await collect(askInThread(deps, { question: 'x', scope: null, threadId: 9 as ThreadId })).catch(
    (error: unknown) => error,
  );
  expect({
    left: { text: left?.text, complete: left?.complete },
    threads: listThreads(db).length,
    messages: threadMessages(db, 1 as ThreadId).length,
    gone,
  }).toMatchObject({
    left: { text: 'Blue whales eat krill in the cold sea. [1]', complete: false },
    threads: 1,
    messages: 4,
    gone: { code: 'not-found' },
  });
});

test('a scope is kept, and neighbouring passages are one result with the place of both', async () => {
  writeSamples(db);
  const { hits } = await searchLibrary(
    depsOver(db, () => 0),
    {
      query: 'whales calves milk krill ships',
      scope: [{ kind: 'document', documentId: documentId(1) }],
      mode: 'hybrid',
      limit: 5,
    },
  );
  const text = 'Blue whales eat krill in the cold sea. They sing at night.\nTheir calves drink milk for seven months.';
  expect(hits).toMatchObject([
    { rank: 1, name: 'whales.pdf', label: '1', text, places: [{ part: 1, start: 0, end: text.length }] },
  ]);
});

test('a question that names a document is answered from it, unless all are asked; both are stored', async () => {
  writeSamples(db);
  const deps = depsOver(db, () => 0);
  const ask = (question: string, everywhere: boolean): Promise<readonly AnswerEvent[]> =>
    collect(askInThread(deps, { question, scope: null, threadId: null, everywhere }));
  const question = 'What do blue whales eat in the sea, says ships.pdf?';
  const named = [{ documentId: documentId(2), name: 'ships.pdf', by: 'name', as: '', written: ['ships.pdf'] }];
  const kinds = async (everywhere: boolean): Promise<readonly string[]> =>
    (await ask(question, everywhere)).map(({ kind }) => kind);
  const inOne = await ask('What do ships carry over the ocean, by ships.pdf?', false);
  expect([
    inOne.find((event) => event.kind === 'named'),
    inOne.flatMap((event) => (event.kind === 'citation' ? [event.citation.name] : [])),
    threadMessages(db, 1 as ThreadId)[1]?.named,
    await kinds(false),
    await kinds(true),
  ]).toEqual([
    { kind: 'named', documents: named },
    ['ships.pdf'],
    named,
    // The document that is named says nothing: no other can say it for that one.
    ['started', 'named', 'told', 'nearest', 'finished'],
    ['started', 'citation', 'text', 'finished'],
  ]);
});

test('asked anew, the last question and its answer are kept as earlier versions', async () => {
  writeSamples(db);
  const deps = depsOver(db, () => 5);
  const ask = (question: string, replace: boolean, threadId: ThreadId | null) =>
    collect(askInThread(deps, { question, scope: null, threadId, replace }));
  const thread = 1 as ThreadId;
  await ask('What do ships carry over the ocean?', false, null);
  await ask('What do blue whales eat in the sea?', false, thread);
  await ask('Do their calves drink milk for months?', true, thread);
  await ask('Do their calves drink milk for months?', true, thread);
  const messages = threadMessages(db, thread);
  expect(messages.map(({ id, role, replacedBy }) => [id, role, replacedBy])).toEqual([
    [1, 'user', null],
    [2, 'assistant', null],
    [3, 'user', 5],
    [4, 'assistant', 6],
    [5, 'user', 7],
    [6, 'assistant', 8],
    [7, 'user', null],
    [8, 'assistant', null],
  ]);
  expect([messages[3]?.text, messages[7]?.text]).toEqual([
    'Blue whales eat krill in the cold sea. [1]',
    'Their calves drink milk for seven months. [1]',
  ]);
  expect(turnsOf(messages).map(({ question }) => question)).toEqual([
    'What do ships carry over the ocean?',
    'Do their calves drink milk for months?',
  ]);
});
