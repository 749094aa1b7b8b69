import { useCallback, useEffect, useReducer, useRef } from 'react';
import type { Scope } from '../../common/domain/sources.ts';
import type { ThreadId } from '../../common/ids.ts';
import type { EngineClient } from '../engine/connection.ts';
import { emptyThread, threadReducer, type ThreadState } from './thread.ts';
import { errorSentence } from '../words.ts';

export interface HowAsked {
  /** All of the scope, whatever document the question names. */
  readonly everywhere?: boolean;
  /** In the place of the last question, which is kept as an earlier version with its answer. */
  readonly replace?: boolean;
}

export interface Conversation {
  readonly state: ThreadState;
  ask(question: string, scope: Scope, how?: HowAsked): void;
  /** Puts a question to every document of a scope; the answer is a table. */
  askEvery(question: string, scope: Scope): void;
  stop(): void;
  /** Opens a stored conversation, or a new one (null). An answer that still streams is stopped first. */
  open(threadId: ThreadId | null): void;
}

/** The conversation in the middle pane over the engine. */
export function useConversation(client: EngineClient | null): Conversation {
  const [state, dispatch] = useReducer(threadReducer, emptyThread);
  /** The answer or the loading under way; whoever replaces it is the only one who may still dispatch. */
  const current = useRef<AbortController | null>(null);

  const begin = useCallback((): AbortController => {
    current.current?.abort();
    const controller = new AbortController();
    current.current = controller;
    return controller;
  }, []);

  const ask = useCallback(
    (question: string, scope: Scope, { everywhere = false, replace = false }: HowAsked = {}) => {
      if (client === null) return;
      const controller = begin();
      const tell = (action: Parameters<typeof dispatch>[0]): void => {
        if (current.current === controller) dispatch(action);
      };
      const run = async (): Promise<void> => {
        tell({ kind: 'asked', question, at: Date.now(), replace });
        try {
          const events = client.stream(
            'ask',
            { question, scope, threadId: state.threadId, everywhere, replace },
            controller.signal,
          );
          for await (const event of events) tell({ kind: 'event', event });
          tell({ kind: 'ended', error: '' });
        } catch (error) {
          tell({ kind: 'ended', error: controller.signal.aborted ? '' : errorSentence(error) });
        }
      };
      void run();
    },
    [client, begin, state.threadId],
  );

  const askEvery = useCallback(
    (question: string, scope: Scope) => {
      if (client === null) return;
      const controller = begin();
      const tell = (action: Parameters<typeof dispatch>[0]): void => {
        if (current.current === controller) dispatch(action);
      };
      tell({ kind: 'asked', question, at: Date.now() });
      const run = async (): Promise<void> => {
        try {
          const asked = { question, scope, threadId: state.threadId };
          const { threadId: thread, messageId, tableId } = await client.call('across.start', asked, controller.signal);
          tell({ kind: 'event', event: { kind: 'started', threadId: thread, messageId, mode: 'quoted' } });
          tell({ kind: 'event', event: { kind: 'table', tableId } });
          tell({ kind: 'event', event: { kind: 'finished', found: true } });
        } catch (error) {
          tell({ kind: 'ended', error: controller.signal.aborted ? '' : errorSentence(error) });
        }
      };
      void run();
    },
    [client, begin, state.threadId],
  );

  const load = useCallback(
    (threadId: ThreadId | null) => {
      const controller = begin();
      if (threadId === null || client === null) return dispatch({ kind: 'opened', threadId: null, messages: [] });
      client.call('threads.messages', { threadId }, controller.signal).then(
        (messages) => dispatch({ kind: 'opened', threadId, messages }),
        (error: unknown) => {
          if (!controller.signal.aborted) dispatch({ kind: 'ended', error: errorSentence(error) });
        },
      );
    },
    [client, begin],
  );

  const { threadId } = state;
  const shown = useRef({ client, threadId });
  useEffect(() => {
    const before = shown.current.client;
    shown.current = { client, threadId };
    // A new engine has the truth about what was stored of an answer that broke off. The reason stays on the screen
    // until then.
    if (client !== null && before !== client && threadId !== null) load(threadId);
  }, [client, threadId, load]);

  const stop = useCallback(() => current.current?.abort(), []);
  return { state, ask, askEvery, stop, open: load };
}
