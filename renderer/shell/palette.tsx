import { useState, type KeyboardEvent } from 'react';
import type { CommandId, Platform } from '../../common/commands.ts';
import { Dialog } from '../controls/dialog.tsx';
import { nextIndex } from '../controls/roving.ts';
import { say } from '../words.ts';
import { paletteEntries } from './palette-entries.ts';

interface PaletteProps {
  readonly platform: Platform;
  /** A document is on show. */
  readonly viewing: boolean;
  run(id: CommandId): void;
  close(): void;
}

const optionId = (id: CommandId): string => `palette-${id}`;

/** All commands by name: type to find, arrows to choose, Enter to run. The focus stays in the field. */
export function Palette({ platform, viewing, run, close }: PaletteProps) {
  const [query, setQuery] = useState('');
  const [wanted, setChosen] = useState(0);
  const entries = paletteEntries(query, platform, viewing);
  const chosen = Math.min(wanted, entries.length - 1);
  const current = entries[chosen];

  const choose = (id: CommandId): void => {
    // The dialog goes first: it gives the focus back, and the command may want it elsewhere.
    close();
    setTimeout(() => run(id));
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter' && current !== undefined) {
      event.preventDefault();
      return choose(current.id);
    }
    // Home and End move within the text.
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    event.preventDefault();
    const next = nextIndex(event.key, chosen, entries.length, true);
    if (next !== null) setChosen(next);
  };

  return (
    <Dialog title={say('command-palette')} bare close={close}>
      <div className="palette">
        <input
          type="text"
          className="palette-field"
          role="combobox"
          aria-label={say('palette-field')}
          aria-controls="palette-list"
          aria-expanded
          aria-autocomplete="list"
          aria-activedescendant={current === undefined ? undefined : optionId(current.id)}
          placeholder={say('palette-field')}
          maxLength={100}
          autoFocus
          value={query}
          onChange={(event) => {
            setQuery(event.target.value);
            setChosen(0);
          }}
          onKeyDown={onKeyDown}
        />
        <ul id="palette-list" className="palette-list" role="listbox" aria-label={say('palette-list')}>
          {entries.map(({ id, label, shortcut }, index) => (
            <li
              key={id}
              id={optionId(id)}
              ref={index === chosen ? (element) => element?.scrollIntoView({ block: 'nearest' }) : null}
              role="option"
              className="palette-entry"
              aria-selected={index === chosen}
              onPointerMove={() => setChosen(index)}
              onClick={() => choose(id)}
            >
              <span>{label}</span>
              {shortcut === '' ? null : <kbd>{shortcut}</kbd>}
            </li>
          ))}
        </ul>
        {entries.length === 0 ? <p className="palette-nothing">{say('palette-nothing')}</p> : null}
      </div>
    </Dialog>
  );
}
