import { FileSearch, X } from 'lucide-react';
import type { NamedDocument } from '../../common/domain/named.ts';
import { say } from '../words.ts';

/** Names that are shown one by one; more are counted. */
const shown = 3;

interface NamedChipsProps {
  readonly named: readonly NamedDocument[];
  /** Asks all documents instead; null when this is not the last answer. */
  readonly askEverywhere: (() => void) | null;
}

/** Above an answer: the documents that the question names, and a way to ask all others too. */
export function NamedChips({ named, askEverywhere }: NamedChipsProps) {
  if (named.length === 0) return null;
  const names = named.slice(0, named.length > shown + 1 ? shown : shown + 1);
  const more = named.length - names.length;
  return (
    <div className="named" data-testid="named">
      <FileSearch className="icon" size={14} strokeWidth={1.75} aria-hidden />
      <span className="named-in">{say('answer-in')}</span>
      <ul className="named-list" aria-label={say('answer-named')}>
        {names.map(({ documentId, name }) => (
          <li key={documentId} className="named-document" title={name}>
            {name}
          </li>
        ))}
        {more > 0 ? <li className="named-document">{say('answer-named-more', { count: more })}</li> : null}
      </ul>
      {askEverywhere === null ? null : (
        <button
          type="button"
          className="named-off"
          aria-label={say('answer-everywhere')}
          title={say('answer-everywhere')}
          onClick={askEverywhere}
        >
          <X className="icon" size={13} strokeWidth={2} aria-hidden />
        </button>
      )}
    </div>
  );
}
