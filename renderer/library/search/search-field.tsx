import { Search, X } from 'lucide-react';
import type { KeyboardEvent, RefObject } from 'react';
import { IconButton } from '../../controls/icon-button.tsx';
import { say } from '../../words.ts';

interface SearchFieldProps {
  readonly field: RefObject<HTMLInputElement | null>;
  readonly query: string;
  readonly documents: number;
  setQuery(query: string): void;
  /** Goes to what was found below. */
  enter(): void;
}

/** The pane's field: names of documents, and all their text. */
export function SearchField({ field, query, documents, setQuery, enter }: SearchFieldProps) {
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.key === 'Escape' && query !== '') {
      event.stopPropagation();
      setQuery('');
    }
    if (event.key !== 'ArrowDown' && event.key !== 'Enter') return;
    event.preventDefault();
    enter();
  };
  return (
    <div className="field">
      <Search className="icon" size={14} strokeWidth={1.75} aria-hidden />
      <input
        ref={field}
        type="search"
        aria-label={say('search-field')}
        placeholder={say('search-placeholder', { count: documents })}
        value={query}
        maxLength={200}
        onChange={(event) => setQuery(event.target.value)}
        onKeyDown={onKeyDown}
      />
      {query === '' ? null : (
        <IconButton icon={X} size={13} className="inset" label={say('search-clear')} onClick={() => setQuery('')} />
      )}
    </div>
  );
}
