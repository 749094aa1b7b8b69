import { MessageSquareText, Table2, Trash2 } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import type { ThreadSummary } from '../../common/domain/answer.ts';
import type { ThreadId } from '../../common/ids.ts';
import { ago } from '../controls/format.ts';
import { nextIndex } from '../controls/roving.ts';
import type { EngineClient } from '../engine/connection.ts';
import { errorSentence, say } from '../words.ts';

interface HistoryProps {
  readonly client: EngineClient | null;
  readonly currentId: ThreadId | null;
  open(threadId: ThreadId | null): void;
  openTables(): void;
  close(): void;
}

/** Earlier conversations, newest first. Removing asks once more on the same line. */
export function HistoryPanel({ client, currentId, open, openTables, close }: HistoryProps) {
  const [loaded, setLoaded] = useState<{ readonly threads: readonly ThreadSummary[]; readonly at: number } | null>(
    null,
  );
  const threads = loaded?.threads ?? null;
  const [error, setError] = useState('');
  const [removing, setRemoving] = useState<ThreadId | null>(null);
  const panel = useRef<HTMLDivElement>(null);
  const listed = loaded !== null;

  useEffect(() => {
    const leave = new AbortController();
    client?.call('threads.list', {}, leave.signal).then(
      (found) => setLoaded({ threads: found, at: Date.now() }),
      (failure: unknown) => {
        if (!leave.signal.aborted) setError(errorSentence(failure));
      },
    );
    return () => leave.abort();
  }, [client]);
  useEffect(() => {
    if (listed) (panel.current?.querySelector<HTMLElement>('li .history-open') ?? panel.current)?.focus();
  }, [listed]);

  const remove = (threadId: ThreadId): void => {
    setRemoving(null);
    const run = async (): Promise<void> => {
      await client?.call('threads.remove', { threadId });
      setLoaded((current) =>
        current === null ? null : { ...current, threads: current.threads.filter((each) => each.id !== threadId) },
      );
      if (threadId === currentId) open(null);
      panel.current?.focus();
    };
    run().catch((failure: unknown) => setError(errorSentence(failure)));
  };

  return (
    <div
      ref={panel}
      className="menu history"
      role="dialog"
      aria-label={say('history-title')}
      tabIndex={-1}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) close();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') {
          event.stopPropagation();
          return removing === null ? close() : setRemoving(null);
        }
        const items = [...event.currentTarget.querySelectorAll<HTMLElement>('.history-open')];
        const next = nextIndex(event.key, items.indexOf(document.activeElement as HTMLElement), items.length, true);
        if (next === null) return;
        event.preventDefault();
        items[next]?.focus();
      }}
    >
      <button
        type="button"
        className="history-open history-tables"
        onClick={() => {
          close();
          openTables();
        }}
      >
        <Table2 className="icon" size={14} strokeWidth={1.75} aria-hidden />
        <span className="history-title">{say('command-tables')}</span>
      </button>
      {error === '' ? null : <p className="history-note">{error}</p>}
      {threads === null ? <p className="history-note">{say('history-loading')}</p> : null}
      {threads?.length === 0 ? <p className="history-note">{say('history-none')}</p> : null}
      <ul aria-label={say('history-list')}>
        {threads?.map((thread) => (
          <li key={thread.id} className={`history-item${thread.id === currentId ? ' current' : ''}`}>
            <button
              type="button"
              className="history-open"
              aria-current={thread.id === currentId}
              onClick={() => {
                open(thread.id);
                close();
              }}
            >
              <MessageSquareText className="icon" size={14} strokeWidth={1.75} aria-hidden />
              <span className="history-title">{thread.title}</span>
              <span className="history-when">{ago(thread.updatedAt, loaded?.at ?? thread.updatedAt)}</span>
            </button>
            {removing === thread.id ? (
              <button
                type="button"
                className="button small history-confirm"
                autoFocus
                onClick={() => remove(thread.id)}
              >
                {say('history-remove-sure')}
              </button>
            ) : (
              <button
                type="button"
                className="icon-button history-remove"
                aria-label={say('history-remove', { title: thread.title })}
                title={say('history-remove-tip')}
                onClick={() => setRemoving(thread.id)}
              >
                <Trash2 className="icon" size={14} strokeWidth={1.75} aria-hidden />
              </button>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
