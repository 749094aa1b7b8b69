import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { AnswerEvent } from '../../../common/domain/answer.ts';
import type { Prompt } from '../../../common/domain/generation.ts';
import { notice } from '../../../common/messages/notice.ts';
import { CarrelError } from '../../../common/errors.ts';
import type { ThreadId } from '../../../common/ids.ts';
import { threadMessages } from '../../store/conversations.ts';
import { openWritable, type WritableDB } from '../../store/open.ts';
import { askInThread, type AskParams } from '../ask-in-thread.ts';
import { depsOver, writeSamples } from '../fixture.ts';
import { scriptedModel, scriptedUsage, type Script, type ScriptedModel } from './fixture.ts';

let dir: string;
let db: WritableDB;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'carrel-ask-model-'));
  db = openWritable(dir);
  writeSamples(db);
});
afterEach(() => {
  db.close();
  rmSync(dir, { recursive: true });
});

const thread = 1 as ThreadId;
/** A context that the sample documents do not fit into whole. */
const smallContext = 320;

async function ask(
  script: Script | ScriptedModel,
  params: Partial<AskParams> = {},
  signal?: AbortSignal,
): Promise<readonly AnswerEvent[]> {
  const model = 'generate' in script ? script : scriptedModel(script);
  const events: AnswerEvent[] = [];
  for await (const event of askInThread(
    depsOver(db, () => 5, model),
    { question: 'What do blue whales eat?', scope: null, threadId: null, ...params },
    signal,
  ))
    events.push(event);
  return events;
}

const textOf = (prompt: Prompt | undefined): readonly string[] =>
  prompt?.kind === 'chat' ? prompt.messages.map(({ content }) => content) : [];

test('an answer by a model: events in order, citations of the very sentences, doubts, all of it stored', async () => {
  const events = await ask({
    answers: ['Blue whales eat krill in the cold sea [2]. Their engines burn oil. Whales fly to the moon.'],
  });
  const text = 'Blue whales eat krill in the cold sea [1]. Their engines burn oil. [2] Whales fly to the moon.';
  const cited = { label: '1', state: 'here' };
  const citations = [
    {
      ...cited,
      marker: 1,
      name: 'whales.pdf',
      quote: 'Blue whales eat krill in the cold sea.',
      places: [{ documentId: 1, part: 1, start: 0, end: 38 }],
    },
    {
      ...cited,
      marker: 2,
      name: 'ships.pdf',
      quote: 'Their engines burn oil.',
      places: [{ documentId: 2, part: 1, start: 40, end: 63 }],
    },
  ];
  const unsupported = [{ start: text.indexOf('Whales fly'), end: text.length }];
  const sources = { whole: true, count: 2, query: 'What do blue whales eat?' };
  expect(events).toEqual([
    { kind: 'started', threadId: 1, messageId: 2, mode: 'model' },
    { kind: 'progress', phase: 'loading', done: null },
    { kind: 'writer', model: 'scripted' },
    { kind: 'progress', phase: 'reading', done: null },
    { kind: 'sources', sources },
    { kind: 'progress', phase: 'reading', done: 1 },
    { kind: 'text', text: 'Blue' },
    { kind: 'citation', citation: citations[0] },
    { kind: 'citation', citation: citations[1] },
    { kind: 'text', text: text.slice(4) },
    { kind: 'unsupported', span: unsupported[0] },
    { kind: 'finished', found: true, usage: scriptedUsage },
  ]);
  expect(threadMessages(db, thread)[1]).toEqual({
    id: 2,
    role: 'assistant',
    mode: 'model',
    text,
    citations,
    nearest: [],
    unsupported,
    usage: scriptedUsage,
    sources,
    named: [],
    unread: null,
    table: null,
    told: [],
    model: 'scripted',
    replacedBy: null,
    complete: true,
    createdAt: 5,
  });
});

test('when the sources do not say, the nearest passages are shown', async () => {
  const events = await ask(
    { answers: ['The sources do not say.'] },
    { question: 'Which mortgage rate applies to grain?' },
  );
  expect(events.slice(-3).map((event) => (event.kind === 'nearest' ? event.passages.length : event))).toEqual([
    { kind: 'text', text: ' sources do not say.' },
    expect.any(Number) as number,
    { kind: 'finished', found: false, usage: scriptedUsage },
  ]);
});

test('a model that can’t be loaded, or has no chat template: the answer says why, and quotes', async () => {
  const failed = await ask({ answers: [], failure: new CarrelError('bad-file', 'file-damaged') });
  const mute = await ask({ answers: [], chat: false });
  const shape = (events: readonly AnswerEvent[]) =>
    events.map((event) => {
      if (event.kind === 'started') return event.mode;
      if (event.kind === 'told') return event.notice.code;
      return event.kind === 'text' ? event.text : event.kind;
    });
  const quote = 'Blue whales eat krill in the cold sea. [1]';
  expect([shape(failed), shape(mute)]).toEqual([
    [
      'model',
      'progress',
      'quoted',
      'answer-model-not-loaded',
      'file-damaged',
      'answer-quoted-instead',
      'answer-unsure',
      'citation',
      quote,
      'finished',
    ],
    [
      'model',
      'progress',
      'quoted',
      'model-has-no-template',
      'answer-quoted-instead',
      // The models of this test know too little to be sure.
      'answer-unsure',
      'citation',
      quote,
      'finished',
    ],
  ]);
  expect(threadMessages(db, thread)[1]?.mode).toBe('quoted');
});

test('Stop keeps what is there, with no unfinished mark', async () => {
  const model = scriptedModel({ answers: ['Blue whales eat krill in the cold sea [2]. They sing at night [1].'] });
  const stop = new AbortController();
  let clock = 0;
  const stopped = (async () => {
    for await (const event of askInThread(
      depsOver(db, () => (clock += 100), model),
      { question: 'What do blue whales eat?', scope: null, threadId: null },
      stop.signal,
    )) {
      if (event.kind === 'text' && event.text.includes('[1]')) stop.abort();
    }
  })();
  await expect(stopped).rejects.toThrow(/abort|cancel/iu);
  expect(threadMessages(db, thread)[1]).toMatchObject({
    mode: 'model',
    text: 'Blue whales eat krill in the cold sea [1]',
    complete: false,
    citations: [{ marker: 1 }],
    sources: { whole: true },
  });
});

test('a follow-up is made to stand alone before passages are looked for; a useless rewrite is not used', async () => {
  await ask({ answers: ['Blue whales eat krill in the cold sea [1].'], context: smallContext });
  const good = scriptedModel({
    answers: ['What do the calves of blue whales drink?', 'Their calves drink milk for seven months [1].'],
    context: smallContext,
  });
  const first = await ask(good, { question: 'And what do their calves drink?', threadId: thread });
  const bad = scriptedModel({ answers: ['Paris is the capital of France.', 'They sing [1].'], context: smallContext });
  const second = await ask(bad, { question: 'And at night?', threadId: thread });
  const query = (events: readonly AnswerEvent[]) =>
    events.flatMap((event) => (event.kind === 'sources' ? [event.sources.query, event.sources.whole] : []));
  expect({ good: query(first), bad: query(second), rewrite: good.prompts[0]?.maxTokens }).toEqual({
    good: ['What do the calves of blue whales drink?', false],
    bad: ['And at night? calves drink', false],
    rewrite: 48,
  });
});

test('a second question about the same documents begins with the same text, and needs no rewriting', async () => {
  const model = scriptedModel({ answers: ['Blue whales eat krill [2].', 'They sing [2].'] });
  await ask(model);
  await ask(model, { question: 'When do they sing?', threadId: thread });
  const [first, second] = model.prompts.map(({ prompt }) => textOf(prompt));
  expect(model.prompts).toHaveLength(2);
  expect(second?.slice(1)).toEqual(['Blue whales eat krill.', 'Question: When do they sing?']);
  expect(second?.[0]).toBe(first?.[0]);
  expect(first?.[0]).toContain('[1] whales.pdf, page 1\nBlue whales');
});

test('passages in another language are looked for by a translation, and the answer says so', async () => {
  const model = scriptedModel({
    answers: ['What do the blue whales eat in the sea?', 'Blue whales eat krill in the cold sea [1].'],
    context: smallContext,
  });
  const question = 'Was fressen die Wale und wer sind sie?';
  const events = await ask(model, { question });
  expect({
    request: textOf(model.prompts[0]?.prompt),
    sources: events.flatMap((event) => (event.kind === 'sources' ? [event.sources.query] : [])),
    cited: events.flatMap((event) => (event.kind === 'citation' ? [event.citation.quote] : [])),
  }).toEqual({
    request: [`Translate this question into English. Write only the translation.\n\n${question}`],
    sources: ['What do the blue whales eat in the sea?'],
    cited: ['Blue whales eat krill in the cold sea.'],
  });
});

test('an answer that runs in circles ends with the sentence that came twice', async () => {
  const events = await ask({ answers: [`Whales. ${'The whales eat krill in the sea. '.repeat(40)}`] });
  const [, answer] = threadMessages(db, thread);
  expect({
    text: answer?.text.replaceAll(/ \[\d\]/gu, ''),
    told: answer?.told,
    end: events.at(-1)?.kind,
  }).toEqual({
    text: 'Whales. The whales eat krill in the sea. The whales eat krill in the sea.',
    told: [notice('answer-circles')],
    end: 'finished',
  });
});

test('an answer that had to be cut says so, and its unfinished last sentence is judged too', async () => {
  // 320 tokens of context leave 80 for an answer, four letters each.
  const names = [...'abcdefghijklmnopqrstuvwxyz'].map((letter) => letter.repeat(3));
  const sentences = names.map((name) => `The whale ${name} swims to another far sea.`);
  const events = await ask({ answers: [sentences.join(' ')], context: smallContext });
  const [, answer] = threadMessages(db, thread);
  const written = answer?.text ?? '';
  expect({
    told: answer?.told,
    letters: written.replaceAll(/ \[\d\]/gu, '').length <= 320,
    end: events.at(-1),
    judged: answer?.unsupported.at(-1)?.end === written.length,
  }).toEqual({
    told: [notice('answer-cut')],
    letters: true,
    end: { kind: 'finished', found: false, usage: scriptedUsage },
    judged: true,
  });
});
