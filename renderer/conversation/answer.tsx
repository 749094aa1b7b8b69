import {
  BookOpen,
  Check,
  Columns2,
  CircleQuestionMark,
  Copy,
  CornerDownRight,
  HardDrive,
  Hourglass,
  RotateCcw,
  Search,
} from 'lucide-react';
import { memo, useState } from 'react';
import { saidAtTheEnd, type Citation, type Message } from '../../common/domain/answer.ts';
import { documentId, type DocumentId } from '../../common/ids.ts';
import type { Notice } from '../../common/messages/notice.ts';
import { IconButton } from '../controls/icon-button.tsx';
import { Progress } from '../controls/progress.tsx';
import { progressLine, readLine, writtenLine } from './account.ts';
import { AnswerText } from './answer-text.tsx';
import type { OpenCitation } from './citation-chip.tsx';
import { copyText } from '../controls/copy.ts';
import { answerAsText } from './segments.ts';
import { NamedChips } from './named-chips.tsx';
import { SourceList } from './source-list.tsx';
import type { AnswerProgress } from './thread.ts';
import { VersionSwitch, type VersionSwitchProps } from './version-switch.tsx';
import { say, sentence } from '../words.ts';

interface AnswerProps {
  readonly message: Message;
  /** What it answers. */
  readonly question: string;
  readonly streaming: boolean;
  readonly progress: AnswerProgress | null;
  /** Why it broke off; '' when it did not. */
  readonly error: string;
  /** Why it is not in the library; null when it is, or is still to come. */
  readonly unkept: Notice | null;
  readonly active: Citation | null;
  /** Null when this is not the last answer. */
  readonly askAgain: (() => void) | null;
  readonly answerWithQuotes: (() => void) | null;
  /** As `askAgain`, whatever document the question names. */
  readonly askEverywhere: (() => void) | null;
  /** Searches the library's text for words. */
  searchWords(words: string): void;
  compare(left: DocumentId, right: DocumentId): void;
  /** Null where there is one answer only. */
  readonly versions: VersionSwitchProps | null;
  open: OpenCitation;
}

/** One answer: its text, its sources, how it was made, and what can be done with it. */
export const Answer = memo(function Answer({
  message,
  question,
  streaming,
  progress,
  error,
  unkept,
  active,
  askAgain,
  answerWithQuotes,
  askEverywhere,
  searchWords,
  compare,
  versions,
  open,
}: AnswerProps) {
  const { mode, text, citations, nearest, named, sources, unsupported, unread, told, complete } = message;
  const nothingFound = nearest.length > 0 && citations.length === 0;
  const words = wordsToSearch(told);
  const wasTooEarly = unread !== undefined && unread !== null;
  // Its text has all that is cited in full already.
  const compared = told.find(({ code }) => code === 'answer-compared');
  return (
    <article
      className={`answer${nothingFound ? ' nothing-found' : ''}`}
      aria-label={say('answer')}
      data-testid="answer"
      data-mode={mode}
      data-complete={complete}
      data-found={complete ? !nothingFound : undefined}
    >
      <NamedChips named={named} askEverywhere={askEverywhere} />
      {sources === null || text === '' ? null : (
        <p className="answer-sources">
          <BookOpen className="icon" size={13} strokeWidth={1.75} aria-hidden />
          <span>{readLine(sources, question)}</span>
        </p>
      )}
      <Understood notices={told.filter(({ code }) => code === 'answer-understood')} />
      <Told notices={told.filter(({ code }) => !saidAtTheEnd.has(code) && code !== 'answer-understood')} />
      <OpenComparison notice={compared} compare={compare} />
      <AnswerText message={message} streaming={streaming} active={active} open={open} />
      <Told notices={told.filter(({ code }) => saidAtTheEnd.has(code))} />
      {streaming && text === '' ? (
        <div className="searching">
          <p>
            <span className="searching-dot" aria-hidden />{' '}
            <span className="numeric">{progressLine(progress, sources)}</span>
          </p>
          {progress === null ? null : (
            <Progress
              fraction={progress.done}
              label={say(progress.phase === 'loading' ? 'answer-loading-bar' : 'answer-reading-bar')}
            />
          )}
        </div>
      ) : null}
      {unsupported.length > 0 && !streaming ? (
        <p className="doubt-note">
          <CircleQuestionMark className="icon" size={14} strokeWidth={2} aria-hidden />
          {say('answer-doubts', { count: unsupported.length })}
        </p>
      ) : null}
      {mode === 'model' && complete && citations.length === 0 && nearest.length === 0 ? (
        <p className="answer-sources">{say('answer-no-source')}</p>
      ) : null}
      {nothingFound ? (
        <div className="nearest">
          <h3>{say(mode === 'model' ? 'answer-nearest-by-model' : 'answer-nearest')}</h3>
          <SourceList citations={nearest} active={active} label={say('answer-nearest-list')} open={open} />
          {words === '' ? null : (
            <button type="button" className="button small search-words" onClick={() => searchWords(words)}>
              <Search className="icon" size={13} strokeWidth={1.75} aria-hidden />
              {say('answer-search-words')}
            </button>
          )}
        </div>
      ) : null}
      {citations.length > 0 && !streaming && compared === undefined ? (
        <SourceList citations={citations} active={active} label={say('answer-sources-list')} open={open} />
      ) : null}
      {!wasTooEarly || (streaming && text === '') ? null : (
        <div className="unread-note">
          <Hourglass className="icon" size={14} strokeWidth={1.75} aria-hidden />
          <p>{say('answer-unread', { waiting: unread.waiting, total: unread.total })}</p>
          {streaming || askAgain === null ? null : (
            <button type="button" className="button small" onClick={askAgain}>
              {say('answer-again')}
            </button>
          )}
        </div>
      )}
      {streaming || complete ? null : (
        <BrokenOff
          error={error}
          begun={text !== ''}
          kept={unkept === null}
          byModel={mode === 'model'}
          askAgain={askAgain}
          answerWithQuotes={mode === 'model' ? answerWithQuotes : null}
        />
      )}
      {unkept === null || streaming ? null : <NotKept notice={unkept} />}
      {streaming ? null : (
        <div className="answer-actions">
          {text === '' && told.length === 0 ? null : <CopyButton text={answerAsText(message)} />}
          {askAgain === null || wasTooEarly ? null : (
            <IconButton icon={RotateCcw} size={14} label={say('answer-again')} onClick={askAgain} />
          )}
          {versions === null ? null : <VersionSwitch {...versions} />}
          <p className="answer-usage numeric">{writtenLine(message)}</p>
        </div>
      )}
    </article>
  );
});

interface OpenComparisonProps extends Pick<AnswerProps, 'compare'> {
  readonly notice: Notice | undefined;
}

/** Of an answer that tells what differs between two documents. */
function OpenComparison({ notice, compare }: OpenComparisonProps) {
  const [left, right] = [Number(notice?.params['leftId']), Number(notice?.params['rightId'])];
  if (!Number.isSafeInteger(left) || !Number.isSafeInteger(right)) return null;
  return (
    <button
      type="button"
      className="button small open-comparison"
      onClick={() => compare(documentId(left), documentId(right))}
    >
      <Columns2 className="icon" size={13} strokeWidth={1.75} aria-hidden />
      {say('answer-open-comparison')}
    </button>
  );
}

/** The disk does not take the answer. */
function NotKept({ notice }: { readonly notice: Notice }) {
  return (
    <p className="unkept-note" role="note" data-testid="not-kept">
      <HardDrive className="icon" size={14} strokeWidth={1.75} aria-hidden />
      {sentence(notice)}
    </p>
  );
}

/** How a follow-up was understood. */
function Understood({ notices: [understood] }: { readonly notices: readonly Notice[] }) {
  if (understood === undefined) return null;
  return (
    <p className="answer-sources" data-testid="understood">
      <CornerDownRight className="icon" size={13} strokeWidth={1.75} aria-hidden />
      <span>{sentence(understood)}</span>
    </p>
  );
}

/** What of a question can be searched for instead, when nothing answers it; else ''. */
function wordsToSearch(told: readonly Notice[]): string {
  const words = told.map(({ params }) => params['words']).find((each) => typeof each === 'string');
  return typeof words === 'string' ? words : '';
}

/** What the app itself has to say of an answer. */
function Told({ notices }: { readonly notices: readonly Notice[] }) {
  if (notices.length === 0) return null;
  return <p className="answer-text">{notices.map(sentence).join(' ')}</p>;
}

interface BrokenOffProps {
  readonly error: string;
  /** Whether there is any text. */
  readonly begun: boolean;
  /** Whether what is there is in the library. */
  readonly kept: boolean;
  readonly byModel: boolean;
  readonly askAgain: (() => void) | null;
  readonly answerWithQuotes: (() => void) | null;
}

/** Stopped by a person, or broken off for a reason that can be met. */
function BrokenOff({ error, begun, kept, byModel, askAgain, answerWithQuotes }: BrokenOffProps) {
  const stopped = !kept ? 'answer-stopped-unkept' : byModel ? 'answer-stopped-unchecked' : 'answer-stopped';
  return (
    <div className={`broken-off${error === '' ? '' : ' failed'}`} role="note">
      <p>{error !== '' ? error : say(begun ? stopped : 'answer-stopped-early')}</p>
      {error === '' || askAgain === null ? null : (
        <p className="broken-off-buttons">
          <button type="button" className="button small" onClick={askAgain}>
            {say('try-again')}
          </button>
          {answerWithQuotes === null ? null : (
            <button type="button" className="button small" onClick={answerWithQuotes}>
              {say('answer-with-quotes')}
            </button>
          )}
        </p>
      )}
    </div>
  );
}

function CopyButton({ text }: { readonly text: string }) {
  const [copied, setCopied] = useState(false);
  return (
    <IconButton
      icon={copied ? Check : Copy}
      size={14}
      label={say(copied ? 'answer-copied' : 'answer-copy')}
      onClick={() => {
        void copyText(text).then(setCopied);
        setTimeout(() => setCopied(false), 2_000);
      }}
    />
  );
}
