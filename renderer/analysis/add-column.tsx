import { Plus, X } from 'lucide-react';
import { useEffect, useState } from 'react';
import { longestColumnQuestion } from '../../common/domain/kept-table.ts';
import type { TableId } from '../../common/ids.ts';
import { IconButton } from '../controls/icon-button.tsx';
import type { EngineClient } from '../engine/connection.ts';
import { say } from '../words.ts';

interface AddColumnProps {
  readonly client: EngineClient | null;
  readonly tableId: TableId;
  add(question: string): void;
  close(): void;
}

/** One more thing to ask every document: typed, or one of the suggestions that its documents make. */
export function AddColumn({ client, tableId, add, close }: AddColumnProps) {
  const [question, setQuestion] = useState('');
  const [suggestions, setSuggestions] = useState<readonly string[]>([]);
  useEffect(() => {
    const leave = new AbortController();
    client?.call('across.suggestions', { tableId }, leave.signal).then(setSuggestions, () => {
      // Without suggestions one types.
    });
    return () => leave.abort();
  }, [client, tableId]);

  return (
    <form
      className="add-column"
      onSubmit={(event) => {
        event.preventDefault();
        if (question.trim() === '') return;
        add(question.trim());
        close();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        close();
      }}
    >
      <div className="add-column-line">
        <span className="field">
          <input
            type="text"
            aria-label={say('table-column-question')}
            placeholder={say('table-column-placeholder')}
            maxLength={longestColumnQuestion}
            autoFocus
            value={question}
            onChange={(event) => setQuestion(event.target.value)}
          />
        </span>
        <button type="submit" className="button primary" disabled={question.trim() === ''}>
          <Plus className="icon" size={14} strokeWidth={2} aria-hidden />
          {say('table-add')}
        </button>
        <IconButton icon={X} size={15} label={say('close')} onClick={close} />
      </div>
      {suggestions.length === 0 ? null : (
        <ul className="suggestions" aria-label={say('table-suggestions')}>
          {suggestions.map((suggestion) => (
            <li key={suggestion}>
              <button
                type="button"
                className="suggestion"
                onClick={() => {
                  add(suggestion);
                  close();
                }}
              >
                {suggestion}
              </button>
            </li>
          ))}
        </ul>
      )}
    </form>
  );
}
