import { Ellipsis, Trash2, X } from 'lucide-react';
import { IconButton } from '../controls/icon-button.tsx';
import { MenuButton } from '../controls/menu-button.tsx';
import type { MenuEntry } from '../controls/menu.tsx';
import { say } from '../words.ts';

interface SelectionBarProps {
  readonly count: number;
  /** All that can be done with what is selected. */
  readonly entries: readonly MenuEntry[];
  /** Null where nothing of it can be asked. */
  readonly ask: (() => void) | null;
  /** Null where it is not two documents that can be compared. */
  readonly compare: (() => void) | null;
  /** Null where nothing of it can be removed. */
  readonly remove: (() => void) | null;
  clear(): void;
}

/** What can be done with several rows at once. */
export function SelectionBar({ count, entries, ask, compare, remove, clear }: SelectionBarProps) {
  return (
    <div className="selection-bar" role="toolbar" aria-label={say('selection-bar')}>
      <div className="selection-line">
        <span className="selection-count numeric" role="status">
          {say('selection-count', { count })}
        </span>
        <span className="grow" />
        <IconButton icon={X} size={14} label={say('selection-clear')} onClick={clear} />
      </div>
      <div className="selection-line">
        {ask === null ? null : (
          <button type="button" className="button small" onClick={ask}>
            {say('ask-only', { count })}
          </button>
        )}
        {compare === null ? null : (
          <button type="button" className="button small" onClick={compare}>
            {say('comparison-start')}
          </button>
        )}
        <span className="grow" />
        {remove === null ? null : (
          <IconButton icon={Trash2} size={15} label={say('remove-from-library')} onClick={remove} />
        )}
        <MenuButton
          label={say('row-actions', { name: say('selection-count', { count }) })}
          className="icon-button"
          entries={entries}
        >
          <Ellipsis className="icon" size={16} strokeWidth={1.75} aria-hidden />
        </MenuButton>
      </div>
    </div>
  );
}
