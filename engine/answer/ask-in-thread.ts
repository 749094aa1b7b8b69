import type { AnswerEvent, Citation, Scope } from '../../common/domain/answer.ts';
import { CarrelError } from '../../common/errors.ts';
import type { ThreadId } from '../../common/ids.ts';
import { addMessage, createThread, saveCheckpoint, threadExists } from '../store/conversations.ts';
import type { WritableDB } from '../store/open.ts';
import { answerQuestion } from './answer.ts';
import type { AnswerModel, SearchDeps } from './deps.ts';

/** An answer is stored this often while it streams: what a crash may take. */
const checkpointMs = 250;
const titleLength = 80;

/** Asking in a conversation also writes. `now` gives milliseconds since the epoch. */
export interface AskDeps extends SearchDeps {
  readonly writer: WritableDB;
  readonly now: () => number;
  /** The model that writes answers; null for quoted sentences. */
  readonly model: AnswerModel | null;
}

export interface AskParams {
  readonly question: string;
  readonly scope: Scope;
  /** Null starts a conversation, titled by its question. */
  readonly threadId: ThreadId | null;
}

/**
 * Answers in a conversation. Question and answer are stored before the first event, the answer's text as it streams;
 * leaving the loop or firing the signal keeps what is there, marked as incomplete.
 */
export async function* askInThread(deps: AskDeps, { question, scope, threadId }: AskParams, signal?: AbortSignal): AsyncGenerator<AnswerEvent> {
  const { writer, now } = deps;
  if (threadId !== null && !threadExists(writer, threadId)) throw new CarrelError('not-found', 'This conversation was deleted.');
  const begun = writer.transaction(() => {
    const thread = threadId ?? createThread(writer, titleOf(question), now());
    addMessage(writer, { threadId: thread, role: 'user', text: question, complete: true, now: now() });
    return { thread, message: addMessage(writer, { threadId: thread, role: 'assistant', text: '', complete: false, now: now() }) };
  })();

  let text = '';
  let complete = false;
  let unsaved: Citation[] = [];
  let savedAt = now();
  const save = (): void => {
    writer.transaction(() => saveCheckpoint(writer, begun.message, { mode: 'quoted', text, complete, newCitations: unsaved, unsupported: [], usage: null, sources: null }))();
    unsaved = [];
    savedAt = now();
  };
  try {
    yield { kind: 'started', threadId: begun.thread, messageId: begun.message, mode: 'quoted' };
    for await (const event of answerQuestion(deps, { question, scope }, signal)) {
      if (signal?.aborted === true) throw new CarrelError('cancelled', 'Cancelled.');
      if (event.kind === 'text') text += event.text;
      if (event.kind === 'citation') unsaved.push(event.citation);
      if (event.kind === 'nearest') unsaved.push(...event.passages);
      if (event.kind === 'finished') {
        // Stored before it is told, so that who hears `finished` finds it in the library.
        complete = true;
        save();
      } else if (now() - savedAt >= checkpointMs) save();
      yield event;
    }
  } finally {
    if (!complete) save();
  }
}

function titleOf(question: string): string {
  const line = question.replaceAll(/\s+/gu, ' ').trim();
  return line.length <= titleLength ? line : `${line.slice(0, titleLength - 1).trimEnd()}…`;
}
