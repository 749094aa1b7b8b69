import type { AnswerEvent, Message } from '../../common/domain/answer.ts';
import { messageId, type MessageId, type ThreadId } from '../../common/ids.ts';
import type { Notice } from '../../common/messages/notice.ts';
import { blankMessage } from './blank-message.ts';

/** What a model does before its first word. `done` is a share, 0…1, or null where it is not known. */
export interface AnswerProgress {
  readonly phase: 'loading' | 'reading';
  readonly done: number | null;
}

/** One conversation as the page shows it. */
export interface ThreadState {
  /** Null until the engine has stored the first question. */
  readonly threadId: ThreadId | null;
  readonly messages: readonly Message[];
  /** True while an answer streams into the last message. */
  readonly asking: boolean;
  /** Null when nothing is told, and from the first word on. */
  readonly progress: AnswerProgress | null;
  /** Why the last answer broke off, as a sentence; '' when it did not. */
  readonly error: string;
  /** Documents that may be asked one by one instead, where the last question may be meant so; else 0. */
  readonly offer: number;
  /** Answers of this sitting that are not in the library, and why. */
  readonly unkept: ReadonlyMap<MessageId, Notice>;
}

export type ThreadAction =
  | { readonly kind: 'opened'; readonly threadId: ThreadId | null; readonly messages: readonly Message[] }
  /** `replace`: the last question and its answer become an earlier version. */
  | { readonly kind: 'asked'; readonly question: string; readonly at: number; readonly replace?: boolean }
  | { readonly kind: 'event'; readonly event: AnswerEvent }
  /** The stream is over: finished by itself, stopped by a person (no error), or failed. */
  | { readonly kind: 'ended'; readonly error: string };

export const emptyThread: ThreadState = {
  threadId: null,
  messages: [],
  asking: false,
  progress: null,
  error: '',
  offer: 0,
  unkept: new Map(),
};

/** Folds what happens into a conversation. Pure. Messages the engine has not named yet have negative ids. */
export function threadReducer(state: ThreadState, action: ThreadAction): ThreadState {
  switch (action.kind) {
    case 'opened':
      return { ...emptyThread, threadId: action.threadId, messages: action.messages };
    case 'asked': {
      const { question, at } = action;
      const blank = blankMessage(at);
      const user: Message = {
        ...blank,
        id: messageId(-state.messages.length - 1),
        role: 'user',
        text: question,
        complete: true,
      };
      const answer: Message = {
        ...blank,
        id: messageId(-state.messages.length - 2),
        role: 'assistant',
        text: '',
        complete: false,
      };
      return {
        ...state,
        messages: [
          ...(action.replace === true ? replaced(state.messages, user, answer) : state.messages),
          user,
          answer,
        ],
        asking: true,
        progress: null,
        error: '',
        offer: 0,
      };
    }
    case 'event':
      return foldAnswer(state, action.event);
    case 'ended':
      return { ...state, asking: false, progress: null, error: action.error };
  }
}

/** The messages with the last question and answer replaced by others. */
function replaced(messages: readonly Message[], user: Message, answer: Message): readonly Message[] {
  const last = (role: Message['role']): number =>
    messages.findLastIndex((each) => each.role === role && each.replacedBy === null);
  const [question, reply] = [last('user'), last('assistant')];
  return messages.map((message, i) => {
    if (i === question) return { ...message, replacedBy: user.id };
    return i === reply ? { ...message, replacedBy: answer.id } : message;
  });
}

function foldAnswer(state: ThreadState, event: AnswerEvent): ThreadState {
  const last = state.messages.at(-1);
  if (!state.asking || last === undefined) return state;
  const replace = (message: Partial<Message>): readonly Message[] => [
    ...state.messages.slice(0, -1),
    { ...last, ...message },
  ];
  switch (event.kind) {
    case 'started':
      return {
        ...state,
        threadId: event.threadId,
        messages: replace({ id: event.messageId, mode: event.mode }).map((message) =>
          message.replacedBy === last.id ? { ...message, replacedBy: event.messageId } : message,
        ),
      };
    case 'writer':
      return { ...state, messages: replace({ model: event.model }) };
    case 'progress':
      return { ...state, progress: { phase: event.phase, done: event.done } };
    case 'sources':
      return { ...state, messages: replace({ sources: event.sources }) };
    case 'named':
      return { ...state, messages: replace({ named: event.documents }) };
    case 'told':
      return { ...state, progress: null, messages: replace({ told: [...last.told, event.notice] }) };
    case 'unread':
      return { ...state, messages: replace({ unread: { waiting: event.waiting, total: event.total } }) };
    case 'text':
      return { ...state, progress: null, messages: replace({ text: last.text + event.text }) };
    case 'citation':
      return { ...state, messages: replace({ citations: [...last.citations, event.citation] }) };
    case 'unsupported':
      return { ...state, messages: replace({ unsupported: [...last.unsupported, event.span] }) };
    case 'table':
      return { ...state, progress: null, messages: replace({ table: event.tableId }) };
    case 'offer':
      return { ...state, offer: event.documents };
    case 'nearest':
      return { ...state, messages: replace({ nearest: event.passages }) };
    case 'unkept': {
      const unkept = new Map(state.unkept);
      if (event.notice === null) unkept.delete(last.id);
      else unkept.set(last.id, event.notice);
      return { ...state, unkept };
    }
    case 'finished':
      return {
        ...state,
        asking: false,
        progress: null,
        messages: replace({ complete: true, usage: event.usage ?? null }),
      };
  }
}

/** The last question of a conversation, or null. */
export const lastQuestion = (messages: readonly Message[]): string | null =>
  messages.findLast((each) => each.role === 'user')?.text ?? null;
