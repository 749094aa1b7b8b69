import { Check, Copy, RotateCcw } from 'lucide-react';
import { memo, useState } from 'react';
import type { Citation, Message } from '../../common/domain/answer.ts';
import { IconButton } from '../controls/icon-button.tsx';
import { CitationChip, type OpenCitation } from './citation-chip.tsx';
import { copyText } from './copy.ts';
import { answerAsText, paragraphs, segments } from './segments.ts';
import { SourceList } from './source-list.tsx';

interface AnswerProps {
  readonly message: Message;
  readonly streaming: boolean;
  /** Why it broke off; '' when it did not. */
  readonly error: string;
  readonly active: Citation | null;
  /** Null when this is not the last answer. */
  readonly askAgain: (() => void) | null;
  open: OpenCitation;
}

/** One answer: paragraphs of text with chips, its sources, and what can be done with it. Text is never taken as HTML. */
export const Answer = memo(function Answer({ message, streaming, error, active, askAgain, open }: AnswerProps) {
  const { text, citations, nearest, complete } = message;
  const nothingFound = nearest.length > 0 && citations.length === 0;
  const blocks = paragraphs(text);
  return (
    <article className={`answer${nothingFound ? ' nothing-found' : ''}`} aria-label="Answer" data-testid="answer" data-complete={complete} data-found={complete ? !nothingFound : undefined}>
      {blocks.map((block, index) => (
        <p key={block.at} className="answer-text">
          {segments(block.text, citations, streaming && index === blocks.length - 1).map((piece) =>
            piece.kind === 'text' ? piece.text : <CitationChip key={piece.at} citation={piece.citation} active={piece.citation === active} open={open} />,
          )}
          {streaming && index === blocks.length - 1 ? <span className="caret" aria-hidden /> : null}
        </p>
      ))}
      {streaming && blocks.length === 0 ? (
        <p className="searching">
          <span className="searching-dot" aria-hidden /> Reading your documents…
        </p>
      ) : null}
      {nothingFound ? (
        <div className="nearest">
          <h3>Nearest passages, not an answer</h3>
          <SourceList citations={nearest} active={active} label="Nearest passages" open={open} />
        </div>
      ) : null}
      {citations.length > 0 && !streaming ? <SourceList citations={citations} active={active} label="Sources" open={open} /> : null}
      {streaming || complete ? null : (
        <p className="broken-off" role="note">
          {error === '' ? 'Stopped. What was there by then is kept.' : error}
        </p>
      )}
      {streaming ? null : (
        <div className="answer-actions">
          {text === '' ? null : <CopyButton text={answerAsText(text, citations)} />}
          {askAgain === null ? null : <IconButton icon={RotateCcw} size={14} label="Ask again" onClick={askAgain} />}
        </div>
      )}
    </article>
  );
});

function CopyButton({ text }: { readonly text: string }) {
  const [copied, setCopied] = useState(false);
  return (
    <IconButton
      icon={copied ? Check : Copy}
      size={14}
      label={copied ? 'Copied' : 'Copy answer with sources'}
      onClick={() => {
        void copyText(text).then(setCopied);
        setTimeout(() => setCopied(false), 2_000);
      }}
    />
  );
}
