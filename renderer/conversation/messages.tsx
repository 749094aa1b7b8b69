import { Pencil, Table2 } from 'lucide-react';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { Citation, Message } from '../../common/domain/answer.ts';
import type { DocumentId, MessageId, TableId } from '../../common/ids.ts';
import { TableAnswer } from '../analysis/table-answer.tsx';
import { IconButton } from '../controls/icon-button.tsx';
import type { EngineClient } from '../engine/connection.ts';
import { Answer } from './answer.tsx';
import type { OpenCitation } from './citation-chip.tsx';
import { follows } from './follow.ts';
import type { ThreadState } from './thread.ts';
import { shownVersion, withVersions } from './versions.ts';
import { say } from '../words.ts';

interface MessagesProps {
  readonly state: ThreadState;
  /** Its messages, with what became of their sources. */
  readonly messages: readonly Message[];
  readonly active: Citation | null;
  readonly canAsk: boolean;
  open: OpenCitation;
  askAgain(): void;
  answerWithQuotes(): void;
  askEverywhere(): void;
  searchWords(words: string): void;
  editLast(): void;
  readonly client: EngineClient | null;
  openTable(id: TableId): void;
  compare(left: DocumentId, right: DocumentId): void;
  /** Puts the last question to every document. */
  askEvery(): void;
}

export function Messages({
  state,
  messages,
  active,
  canAsk,
  open,
  askAgain,
  answerWithQuotes,
  askEverywhere,
  searchWords,
  editLast,
  client,
  openTable,
  compare,
  askEvery,
}: MessagesProps) {
  const { asking, progress, error, unkept } = state;
  const scroller = useRef<HTMLDivElement>(null);
  const view = useRef({ scrollTop: 0, following: true });
  const column = useRef<HTMLDivElement>(null);
  const { length } = messages;

  // One's own question is always followed; an answer only while one is reading its end.
  useLayoutEffect(() => {
    if (length === 0) return;
    view.current = { ...view.current, following: true };
    scroller.current?.scrollTo({ top: scroller.current.scrollHeight });
  }, [length]);
  useEffect(() => {
    if (column.current === null) return;
    const observer = new ResizeObserver(() => {
      if (view.current.following) scroller.current?.scrollTo({ top: scroller.current.scrollHeight });
    });
    observer.observe(column.current);
    return () => observer.disconnect();
  }, []);

  const [chosen, setChosen] = useState<ReadonlyMap<MessageId, number>>(new Map());
  const standing = withVersions(messages);
  const last = standing.length - 1;
  const lastUser = standing.findLastIndex(({ all }) => all[0]?.role === 'user');
  /** A question is shown as it was put for the answer below it. */
  const shown = standing.map((versions, index) => {
    const answer = versions.all[0]?.role === 'user' ? standing[index + 1] : versions;
    const at = shownVersion(answer ?? versions, chosen);
    const message = versions.all[at] ?? (versions.all.at(-1) as Message);
    const count = versions.all.length;
    const show = (version: number): void => setChosen(new Map(chosen).set(versions.id, version));
    return { message, id: versions.id, isLatest: at >= count - 1, versions: count > 1 ? { at, count, show } : null };
  });
  return (
    <div
      ref={scroller}
      className="messages"
      onScroll={({ currentTarget }) => {
        const { scrollTop } = currentTarget;
        view.current = { scrollTop, following: follows(view.current, currentTarget) };
      }}
    >
      <div ref={column} className="messages-column">
        {shown.map(({ message, id, isLatest, versions }, index) =>
          message.role === 'user' ? (
            <article key={id} className="question" aria-label={say('question')} data-complete={message.complete}>
              <p>{message.text}</p>
              {index === lastUser && !asking ? (
                <IconButton icon={Pencil} size={13} label={say('question-edit')} onClick={editLast} />
              ) : null}
            </article>
          ) : isTable(message) ? (
            <TableOrNone key={id} message={message} client={client} open={open} openTable={openTable} />
          ) : (
            <Answer
              key={id}
              message={message}
              question={shown[index - 1]?.message.text ?? ''}
              versions={versions}
              streaming={asking && index === last && isLatest}
              progress={index === last && isLatest ? progress : null}
              error={index === last && isLatest ? error : ''}
              unkept={unkept.get(message.id) ?? null}
              active={active}
              askAgain={index === last && canAsk ? askAgain : null}
              answerWithQuotes={index === last && canAsk ? answerWithQuotes : null}
              askEverywhere={index === last && canAsk && !asking ? askEverywhere : null}
              searchWords={searchWords}
              compare={compare}
              open={open}
            />
          ),
        )}
        {state.offer > 0 && !asking && canAsk ? <OfferEvery documents={state.offer} askEvery={askEvery} /> : null}
      </div>
    </div>
  );
}

/** An answer that is a table, or was one that is removed: nothing else ends without a word. */
const isTable = ({ table, complete, text, told, nearest }: Message): boolean =>
  table !== null || (complete && text === '' && told.length === 0 && nearest.length === 0);

interface TableOrNoneProps extends Pick<MessagesProps, 'client' | 'open' | 'openTable'> {
  readonly message: Message;
}

function TableOrNone({ message: { table }, ...rest }: TableOrNoneProps) {
  if (table !== null) return <TableAnswer tableId={table} {...rest} />;
  return (
    <article className="answer" aria-label={say('answer')} data-testid="answer" data-mode="across" data-complete>
      <p className="answer-text">{say('across-table-removed')}</p>
    </article>
  );
}

/** Below an answer from the best passages, where the question may be meant for every document. */
function OfferEvery({ documents, askEvery }: { readonly documents: number; askEvery(): void }) {
  return (
    <p className="offer-every">
      <span>{say('ask-every-offer-hint')}</span>
      <button type="button" className="button small" onClick={askEvery}>
        <Table2 className="icon" size={13} strokeWidth={1.75} aria-hidden />
        {say('ask-every-offer', { count: documents })}
      </button>
    </p>
  );
}
