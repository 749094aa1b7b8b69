import { ChevronDown, ChevronUp, X } from 'lucide-react';
import { IconButton } from '../controls/icon-button.tsx';
import { say } from '../words.ts';
import type { Finding } from './use-finding.ts';

interface FindBarProps {
  readonly finding: Finding;
  close(): void;
}

export function FindBar({ finding, close }: FindBarProps) {
  const { field, text, find, setText } = finding;
  const { places, now, searching } = find;
  const told =
    text.trim() === '' || searching
      ? ''
      : places.length === 0
        ? say('viewer-find-none')
        : say('viewer-find-place', { place: now + 1, places: places.length });
  return (
    <div
      className="find-bar"
      role="search"
      onKeyDown={(event) => {
        if (event.key === 'Escape') {
          event.stopPropagation();
          close();
        } else if (event.key === 'Enter') {
          event.preventDefault();
          find.step(event.shiftKey ? -1 : 1);
        }
      }}
    >
      <div className="field">
        <input
          ref={field}
          type="search"
          aria-label={say('viewer-find')}
          placeholder={say('viewer-find')}
          maxLength={200}
          value={text}
          autoFocus
          onChange={(event) => setText(event.target.value)}
        />
        <span className="find-count numeric" role="status">
          {told}
        </span>
      </div>
      <IconButton
        icon={ChevronUp}
        label={say('viewer-find-previous')}
        disabled={places.length === 0}
        onClick={() => find.step(-1)}
      />
      <IconButton
        icon={ChevronDown}
        label={say('viewer-find-next')}
        disabled={places.length === 0}
        onClick={() => find.step(1)}
      />
      <IconButton icon={X} label={say('viewer-find-close')} onClick={close} />
    </div>
  );
}
