import type {
  AnswerEvent,
  AnswerMode,
  AnswerSources,
  Citation,
  Message,
  TextSpan,
  Unread,
} from '../../common/domain/answer.ts';
import type { NamedDocument } from '../../common/domain/named.ts';
import type { Scope } from '../../common/domain/sources.ts';
import type { Usage } from '../../common/domain/generation.ts';
import { CarrelError } from '../../common/errors.ts';
import type { Notice } from '../../common/messages/notice.ts';
import type { ThreadId } from '../../common/ids.ts';
import {
  addMessage,
  createThread,
  lastTurn,
  replaceMessage,
  saveCheckpoint,
  threadExists,
  threadMessages,
  titleOf,
} from '../store/conversations.ts';
import type { WritableDB } from '../store/open.ts';
import { answerBy, type AnswerDeps } from './answer-by.ts';
import { earlierQuestion } from './quote/follow-up/earlier.ts';
import { keepingWith } from './keeping.ts';
import { turnsOf } from './model/history.ts';

/** An answer is stored this often while it streams: what a crash may take. */
const checkpointMs = 250;

/** Asking in a conversation also writes. `now` gives milliseconds since the epoch. */
export interface AskDeps extends AnswerDeps {
  readonly writer: WritableDB;
}

export interface AskParams {
  readonly question: string;
  readonly scope: Scope;
  /** Null starts a conversation, titled by its question. */
  readonly threadId: ThreadId | null;
  /**
   * True asks the last question of the thread anew, or in other words: it is kept with its answer as an earlier
   * version.
   */
  readonly replace?: boolean | undefined;
  /** True asks all of the scope, whatever document the question names. */
  readonly everywhere?: boolean | undefined;
}

/**
 * Answers in a conversation. Question and answer are stored before the first event, the answer's text as it streams;
 * leaving the loop or firing the signal keeps what is there, marked as incomplete. `started` comes a second time, with
 * mode `quoted`, when the model can't answer. An answer that the disk does not take goes on, with `unkept`; a question
 * that it does not take is refused.
 */
export async function* askInThread(
  deps: AskDeps,
  { question, scope, threadId, replace, everywhere }: AskParams,
  signal?: AbortSignal,
): AsyncGenerator<AnswerEvent> {
  const { writer, now } = deps;
  if (threadId !== null && !threadExists(writer, threadId)) throw new CarrelError('not-found', 'conversation-deleted');
  let mode: AnswerMode = deps.model === null ? 'quoted' : 'model';
  const replaced = threadId === null || replace !== true ? null : lastTurn(writer, threadId);
  const isBefore = ({ id, replacedBy }: Message): boolean =>
    replacedBy === null && id !== replaced?.question && id !== replaced?.answer;
  const messages = threadId === null ? [] : threadMessages(writer, threadId).filter(isBefore);
  const turns = turnsOf(messages);
  const earlier = earlierQuestion(messages);
  const begun = writer.transaction(() => {
    const thread = threadId ?? createThread(writer, titleOf(question), now());
    const asked = addMessage(writer, { threadId: thread, role: 'user', text: question, complete: true, now: now() });
    const answer = { threadId: thread, role: 'assistant', mode, text: '', complete: false, now: now() } as const;
    const message = addMessage(writer, answer);
    if (replaced !== null) {
      replaceMessage(writer, replaced.question, asked);
      replaceMessage(writer, replaced.answer, message);
    }
    return { thread, message };
  })();

  let text = '';
  let complete = false;
  let unsaved: Citation[] = [];
  const unsupported: TextSpan[] = [];
  let usage: Usage | null = null;
  let writtenBy: string | null = null;
  let sources: AnswerSources | null = null;
  let named: readonly NamedDocument[] = [];
  let unread: Unread | null = null;
  const told: Notice[] = [];
  let savedAt = now();
  const { store, told: toldOfKeeping } = keepingWith(() => {
    writer.transaction(() =>
      saveCheckpoint(writer, begun.message, {
        mode,
        text,
        complete,
        newCitations: unsaved,
        unsupported,
        usage,
        sources,
        named,
        unread,
        told,
        model: writtenBy,
      }),
    )();
    unsaved = [];
  });
  const save = (): void => {
    savedAt = now();
    store();
  };
  let isOver = false;
  const saveTheRest = (): void => {
    if (!complete && !isOver) save();
    isOver = true;
  };
  try {
    for await (const event of answerBy(deps, { question, scope, turns, everywhere, earlier }, signal)) {
      if (signal?.aborted === true) throw new CarrelError('cancelled', 'cancelled');
      switch (event.kind) {
        case 'mode':
          mode = event.mode;
          yield { kind: 'started', threadId: begun.thread, messageId: begun.message, mode };
          continue;
        case 'text':
          text += event.text;
          break;
        case 'citation':
          unsaved.push(event.citation);
          break;
        case 'nearest':
          unsaved.push(...event.passages);
          break;
        case 'unsupported':
          unsupported.push(event.span);
          break;
        case 'sources':
          sources = event.sources;
          break;
        case 'named':
          named = event.documents;
          break;
        case 'told':
          told.push(event.notice);
          break;
        case 'unread':
          unread = { waiting: event.waiting, total: event.total };
          break;
        case 'writer':
          writtenBy = event.model;
          break;
        case 'progress':
          break;
        case 'finished':
          usage = event.usage ?? null;
          complete = true;
      }
      // The end is stored before it is told, so that who hears `finished` finds it in the library.
      if (complete || now() - savedAt >= checkpointMs) save();
      yield* toldOfKeeping();
      yield event;
    }
  } catch (error) {
    saveTheRest();
    // What broke off stands before the person all the same.
    yield* toldOfKeeping();
    throw error;
  } finally {
    // Who leaves hears nothing more.
    saveTheRest();
  }
}
