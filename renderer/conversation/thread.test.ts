import { describe, expect, test } from 'vitest';
import type { AnswerEvent, Citation, Message } from '../../common/domain/answer.ts';
import { documentId, messageId, threadId } from '../../common/ids.ts';
import { notice } from '../../common/messages/notice.ts';
import { emptyThread, lastQuestion, threadReducer, type ThreadAction, type ThreadState } from './thread.ts';

const citation: Citation = {
  marker: 1,
  name: 'Lease.pdf',
  label: '2',
  places: [{ documentId: documentId(4), part: 2, start: 0, end: 12 }],
  quote: 'Rent is due.',
  state: 'here',
};
const event = (each: AnswerEvent): ThreadAction => ({ kind: 'event', event: each });
const fold = (actions: readonly ThreadAction[], from: ThreadState = emptyThread): ThreadState =>
  actions.reduce(threadReducer, from);

const blank = {
  mode: 'quoted',
  citations: [],
  nearest: [],
  unsupported: [],
  usage: null,
  sources: null,
  named: [],
  unread: null,
  told: [],
  table: null,
  model: null,
  replacedBy: null,
  createdAt: 5,
} as const;
const question: Message = { ...blank, id: messageId(-1), role: 'user', text: 'When?', complete: true };
const asked: ThreadAction = { kind: 'asked', question: 'When?', at: 5 };
const started = event({ kind: 'started', threadId: threadId(3), messageId: messageId(12), mode: 'quoted' });
const byModel = event({ kind: 'started', threadId: threadId(3), messageId: messageId(12), mode: 'model' });
const sources = { whole: true, count: 2, query: 'When is rent due?' };
const usage = { promptTokens: 1_240, reusedTokens: 0, generatedTokens: 3, prefillMs: 900, decodeMs: 210 };

describe('threadReducer', () => {
  test('a quoted answer grows event by event', () => {
    const state = fold([
      asked,
      started,
      event({ kind: 'citation', citation }),
      event({ kind: 'text', text: 'Rent ' }),
      event({ kind: 'text', text: 'is due. [1]' }),
      event({ kind: 'finished', found: true }),
    ]);
    expect(state).toEqual({
      threadId: 3,
      messages: [
        question,
        { ...blank, id: 12, role: 'assistant', text: 'Rent is due. [1]', citations: [citation], complete: true },
      ],
      asking: false,
      progress: null,
      error: '',
      offer: 0,
      unkept: new Map(),
    });
    expect(lastQuestion(state.messages)).toBe('When?');
  });

  test('an answer by a model says what it does before its first word', () => {
    const loading = fold([asked, byModel, event({ kind: 'progress', phase: 'loading', done: null })]);
    expect(loading.progress).toEqual({ phase: 'loading', done: null });
    const reading = fold(
      [event({ kind: 'sources', sources }), event({ kind: 'progress', phase: 'reading', done: 0.4 })],
      loading,
    );
    expect([reading.progress, reading.messages.at(-1)?.sources]).toEqual([{ phase: 'reading', done: 0.4 }, sources]);
    expect(fold([event({ kind: 'text', text: 'Rent' })], reading).progress).toBe(null);
  });

  test('an answer by a model keeps sources, doubts and usage', () => {
    const span = { start: 0, end: 12 };
    const state = fold([
      asked,
      byModel,
      event({ kind: 'sources', sources }),
      event({ kind: 'text', text: 'Rent is due.' }),
      event({ kind: 'unsupported', span }),
      event({ kind: 'finished', found: true, usage }),
    ]);
    expect(state.messages.at(-1)).toEqual({
      ...blank,
      id: 12,
      role: 'assistant',
      mode: 'model',
      text: 'Rent is due.',
      unsupported: [span],
      sources,
      usage,
      complete: true,
    });
  });

  test('an answer made while files wait says how many', () => {
    const state = fold([
      asked,
      started,
      event({ kind: 'unread', waiting: 290, total: 300 }),
      event({ kind: 'text', text: 'Rent is due.' }),
      event({ kind: 'finished', found: true }),
    ]);
    expect(state.messages.at(-1)).toEqual({
      ...blank,
      id: 12,
      role: 'assistant',
      text: 'Rent is due.',
      unread: { waiting: 290, total: 300 },
      complete: true,
    });
  });

  test('a broken answer keeps what is there and says why', () => {
    const state = fold([
      asked,
      started,
      event({ kind: 'text', text: 'Rent' }),
      { kind: 'ended', error: 'The engine stopped.' },
      event({ kind: 'text', text: ' late' }),
    ]);
    expect(state).toMatchObject({
      asking: false,
      error: 'The engine stopped.',
      offer: 0,
      messages: [question, { text: 'Rent', complete: false }],
    });
  });

  test('an answer that the disk does not take stands, and is told; a later attempt may keep it', () => {
    const full = notice('answer-not-kept', { why: 'full' });
    const unkept = fold([
      asked,
      started,
      event({ kind: 'text', text: 'Rent is due. [1]' }),
      event({ kind: 'unkept', notice: full }),
    ]);
    const finished = event({ kind: 'finished', found: true });
    const keptAfterAll = fold([event({ kind: 'unkept', notice: null }), finished], unkept);
    expect([fold([finished], unkept).unkept, keptAfterAll.unkept]).toEqual([new Map([[12, full]]), new Map()]);
    expect(fold([finished], unkept).messages.at(-1)).toMatchObject({ text: 'Rent is due. [1]', complete: true });
  });

  test('nearest passages are kept apart from citations', () => {
    expect(
      fold([
        asked,
        started,
        event({ kind: 'nearest', passages: [citation] }),
        event({ kind: 'finished', found: false }),
      ]).messages.at(-1),
    ).toMatchObject({ citations: [], nearest: [citation], complete: true });
  });

  test('opening another conversation leaves nothing of the last one', () => {
    expect(
      fold([asked, started, { kind: 'opened', threadId: null, messages: [] }, event({ kind: 'text', text: 'late' })]),
    ).toEqual(emptyThread);
  });
});
