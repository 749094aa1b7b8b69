import { ArrowLeft, ArrowRight, Search } from 'lucide-react';
import type { ReactNode } from 'react';
import { IconButton } from '../controls/icon-button.tsx';
import type { Travel } from './viewer.ts';

interface ToolbarProps {
  readonly travel: Travel;
  readonly finding: boolean;
  /** Tools of this kind of viewer: where one is, at the left. */
  readonly place: ReactNode;
  /** Tools of this kind of viewer: how the document is shown, at the right. */
  readonly look: ReactNode;
  toggleFind(): void;
}

/** The frame of every viewer's toolbar. */
export function ViewerToolbar({ travel, finding, place, look, toggleFind }: ToolbarProps) {
  return (
    <div className="viewer-tools" role="toolbar" aria-label="Document tools">
      <IconButton icon={ArrowLeft} label="Back" disabled={!travel.canGoBack} onClick={travel.back} />
      <IconButton icon={ArrowRight} label="Forward" disabled={!travel.canGoForward} onClick={travel.forward} />
      {place}
      <span className="grow" />
      {look}
      <span className="tool-gap" />
      <IconButton icon={Search} label="Find in document" aria-pressed={finding} onClick={toggleFind} />
    </div>
  );
}
