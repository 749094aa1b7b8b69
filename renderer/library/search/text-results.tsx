import { useMemo, useRef, useState, type KeyboardEvent } from 'react';
import type { SearchHit } from '../../../common/domain/answer.ts';
import { partName, sourceName } from '../../../common/messages/part-name.ts';
import { nextIndex } from '../../controls/roving.ts';
import { say, sentence } from '../../words.ts';
import { byWords } from './by-words.ts';
import { markedExcerpt } from './marked-words.ts';
import type { TextSearch } from './use-text-search.ts';

interface TextResultsProps {
  readonly search: TextSearch;
  /** Name of what is searched; '' for everything. */
  readonly scopeName: string;
  open(hit: SearchHit): void;
}

/**
 * Passages that were found in the text of the library. One can be reached by Tab, the arrow keys go from one to the
 * next.
 */
export function TextResults({ search, scopeName, open }: TextResultsProps) {
  const { running, query, trouble } = search;
  const { hits, withWords } = useMemo(() => byWords(search.hits, query), [search.hits, query]);
  const list = useRef<HTMLOListElement>(null);
  const [wanted, setFocus] = useState(0);
  const focus = Math.min(wanted, Math.max(0, hits.length - 1));

  const onKeyDown = (event: KeyboardEvent<HTMLOListElement>): void => {
    const next = nextIndex(event.key, focus, hits.length, false);
    if (next === null || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    setFocus(next);
    list.current?.querySelectorAll<HTMLElement>('.hit')[next]?.focus();
  };

  const note =
    trouble !== ''
      ? trouble
      : hits.length > 0
        ? [
            withWords === 0 ? say('search-no-words', { query }) : say('search-count', { count: withWords }),
            ...(scopeName === '' ? [] : [say('search-in-scope', { scope: scopeName })]),
          ].join(' ')
        : running || query === ''
          ? say('search-running')
          : scopeName === ''
            ? say('search-nothing', { query })
            : say('search-nothing-scope', { query, scope: scopeName });
  return (
    <div className="hits-scroll" data-search={running ? 'running' : 'done'} aria-busy={running}>
      <p className={`hits-note${hits.length === 0 ? ' empty' : ''}`} role="status">
        {note}
      </p>
      {hits.length === 0 ? null : (
        <ol
          ref={list}
          className={`hits${running ? ' stale' : ''}`}
          aria-label={say('search-results')}
          onKeyDown={onKeyDown}
        >
          {hits.map((hit, index) => (
            <li key={`${hit.documentId} ${hit.rank}`}>
              {index === withWords ? <p className="hits-note">{say('search-by-meaning')}</p> : null}
              <button
                type="button"
                className="hit"
                tabIndex={index === focus ? 0 : -1}
                aria-label={say('search-open', { source: sentence(sourceName(hit)) })}
                onFocus={() => setFocus(index)}
                onClick={() => open(hit)}
              >
                <span className="hit-head">
                  <span className="hit-name" title={hit.name}>
                    {hit.name}
                  </span>
                  <span className="hit-page numeric">{sentence(partName(hit))}</span>
                </span>
                <span className="hit-text">
                  {markedExcerpt(hit.text, query).map(({ text, marked }, piece) =>
                    // oxlint-disable-next-line react/no-array-index-key -- pieces of one text, in its order
                    marked ? <mark key={piece}>{text}</mark> : <span key={piece}>{text}</span>,
                  )}
                </span>
              </button>
            </li>
          ))}
        </ol>
      )}
    </div>
  );
}
