import { ArrowLeft, ArrowRight, PanelLeft, Search } from 'lucide-react';
import type { ReactNode } from 'react';
import { IconButton } from '../controls/icon-button.tsx';
import { say } from '../words.ts';
import type { Travel } from './viewer.ts';

interface ToolbarProps {
  readonly travel: Travel;
  readonly finding: boolean;
  readonly panelShown: boolean;
  /** Tools of this kind of viewer: where one is, at the left. */
  readonly place: ReactNode;
  /** Tools of this kind of viewer: how the document is shown, at the right. */
  readonly look: ReactNode;
  togglePanel(): void;
  toggleFind(): void;
}

/** The frame of every viewer's toolbar. */
export function ViewerToolbar({ travel, finding, panelShown, place, look, togglePanel, toggleFind }: ToolbarProps) {
  return (
    <div className="viewer-tools" role="toolbar" aria-label={say('viewer-tools')}>
      <IconButton icon={PanelLeft} label={say('viewer-side-panel')} aria-pressed={panelShown} onClick={togglePanel} />
      <IconButton icon={ArrowLeft} label={say('viewer-back')} disabled={!travel.canGoBack} onClick={travel.back} />
      <IconButton
        icon={ArrowRight}
        label={say('viewer-forward')}
        disabled={!travel.canGoForward}
        onClick={travel.forward}
      />
      {place}
      <span className="grow" />
      {look}
      <span className="tool-gap" />
      <IconButton icon={Search} label={say('viewer-find')} aria-pressed={finding} onClick={toggleFind} />
    </div>
  );
}
