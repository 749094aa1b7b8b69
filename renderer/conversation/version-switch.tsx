import { ChevronLeft, ChevronRight } from 'lucide-react';
import { IconButton } from '../controls/icon-button.tsx';
import { say } from '../words.ts';

export interface VersionSwitchProps {
  /** From 0. */
  readonly at: number;
  readonly count: number;
  show(at: number): void;
}

/** ‹ 2/3 ›: steps through the answers that were given in the place of one. */
export function VersionSwitch({ at, count, show }: VersionSwitchProps) {
  return (
    <span className="versions" role="group" aria-label={say('answer-versions')}>
      <IconButton
        icon={ChevronLeft}
        size={14}
        label={say('answer-earlier')}
        disabled={at === 0}
        onClick={() => show(at - 1)}
      />
      <span className="numeric" data-testid="version">
        {say('answer-version', { at: at + 1, count })}
      </span>
      <IconButton
        icon={ChevronRight}
        size={14}
        label={say('answer-later')}
        disabled={at === count - 1}
        onClick={() => show(at + 1)}
      />
    </span>
  );
}
