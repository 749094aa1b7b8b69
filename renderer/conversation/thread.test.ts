import { describe, expect, test } from 'vitest';
import type { AnswerEvent, Citation, Message } from '../../common/domain/answer.ts';
import { documentId, messageId, threadId } from '../../common/ids.ts';
import { emptyThread, lastQuestion, threadReducer, type ThreadAction, type ThreadState } from './thread.ts';

const citation: Citation = { marker: 1, documentId: documentId(4), name: 'Lease.pdf', page: 2, quote: 'Rent is due.', rects: [] };
const event = (each: AnswerEvent): ThreadAction => ({ kind: 'event', event: each });
const fold = (actions: readonly ThreadAction[], from: ThreadState = emptyThread): ThreadState => actions.reduce(threadReducer, from);

const question: Message = { id: messageId(-1), role: 'user', text: 'When?', citations: [], nearest: [], complete: true, createdAt: 5 };
const asked: ThreadAction = { kind: 'asked', question: 'When?', at: 5 };
const started = event({ kind: 'started', threadId: threadId(3), messageId: messageId(12), mode: 'quoted' });

describe('threadReducer', () => {
  test('an answer grows event by event', () => {
    const state = fold([asked, started, event({ kind: 'citation', citation }), event({ kind: 'text', text: 'Rent ' }), event({ kind: 'text', text: 'is due. [1]' }), event({ kind: 'finished', found: true })]);
    expect(state).toEqual({
      threadId: 3,
      messages: [question, { id: 12, role: 'assistant', text: 'Rent is due. [1]', citations: [citation], nearest: [], complete: true, createdAt: 5 }],
      asking: false,
      error: '',
    });
    expect(lastQuestion(state.messages)).toBe('When?');
  });

  test('a broken answer keeps what is there and says why', () => {
    const state = fold([asked, started, event({ kind: 'text', text: 'Rent' }), { kind: 'ended', error: 'The engine stopped.' }, event({ kind: 'text', text: ' late' })]);
    expect(state).toMatchObject({ asking: false, error: 'The engine stopped.', messages: [question, { text: 'Rent', complete: false }] });
  });

  test('nearest passages are kept apart from citations', () => {
    expect(fold([asked, started, event({ kind: 'nearest', passages: [citation] }), event({ kind: 'finished', found: false })]).messages.at(-1)).toMatchObject({ citations: [], nearest: [citation], complete: true });
  });

  test('opening another conversation leaves nothing of the last one', () => {
    expect(fold([asked, started, { kind: 'opened', threadId: null, messages: [] }, event({ kind: 'text', text: 'late' })])).toEqual(emptyThread);
  });
});
