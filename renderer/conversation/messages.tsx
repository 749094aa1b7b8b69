import { Pencil } from 'lucide-react';
import { useLayoutEffect, useRef } from 'react';
import type { Citation } from '../../common/domain/answer.ts';
import { IconButton } from '../controls/icon-button.tsx';
import { Answer } from './answer.tsx';
import type { OpenCitation } from './citation-chip.tsx';
import type { ThreadState } from './thread.ts';

interface MessagesProps {
  readonly state: ThreadState;
  readonly active: Citation | null;
  readonly canAsk: boolean;
  open: OpenCitation;
  askAgain(): void;
  editLast(): void;
}

/** Pixels from the end within which the view follows the answer. */
const nearEnd = 60;

export function Messages({ state, active, canAsk, open, askAgain, editLast }: MessagesProps) {
  const { messages, asking, error } = state;
  const scroller = useRef<HTMLDivElement>(null);
  const following = useRef(true);
  const length = useRef(0);

  useLayoutEffect(() => {
    const element = scroller.current;
    if (element === null) return;
    // One's own question is always followed; an answer only while one is reading its end.
    if (messages.length !== length.current) following.current = true;
    length.current = messages.length;
    if (following.current) element.scrollTop = element.scrollHeight;
  }, [messages, asking]);

  const last = messages.length - 1;
  const lastUser = messages.findLastIndex((each) => each.role === 'user');
  return (
    <div
      ref={scroller}
      className="messages"
      onScroll={({ currentTarget: { scrollTop, scrollHeight, clientHeight } }) => {
        following.current = scrollHeight - scrollTop - clientHeight < nearEnd;
      }}
    >
      <div className="messages-column">
        {messages.map((message, index) =>
          message.role === 'user' ? (
            <article key={index} className="question" aria-label="Question" data-complete={message.complete}>
              <p>{message.text}</p>
              {index === lastUser && !asking ? <IconButton icon={Pencil} size={13} label="Edit question" onClick={editLast} /> : null}
            </article>
          ) : (
            <Answer
              key={index}
              message={message}
              streaming={asking && index === last}
              error={index === last ? error : ''}
              active={active}
              askAgain={index === last && canAsk ? askAgain : null}
              open={open}
            />
          ),
        )}
      </div>
    </div>
  );
}
