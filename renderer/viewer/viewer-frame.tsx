import { FileWarning, X } from 'lucide-react';
import type { ReactNode } from 'react';
import { IconButton } from '../controls/icon-button.tsx';
import { say } from '../words.ts';

interface ViewerFrameProps {
  readonly name: string;
  /** What the document is; absent while that is not known. */
  readonly overview?: ReactNode;
  readonly phase: 'opening' | 'locked' | 'open' | 'failed';
  readonly children: ReactNode;
  close(): void;
}

/** What every viewer stands in: the region, the document's name, the way to close it. */
export function ViewerFrame({ name, overview, phase, children, close }: ViewerFrameProps) {
  return (
    <section className="pane viewer" aria-label={say('viewer-region')} data-pane="viewer" data-phase={phase}>
      <header className="pane-head">
        <h2 className="pane-title" title={name}>
          {name}
        </h2>
        <IconButton icon={X} label={say('viewer-close')} onClick={close} />
      </header>
      {overview}
      {children}
    </section>
  );
}

export function OpeningNote({ name }: { readonly name: string }) {
  return (
    <div className="viewer-note" role="status">
      <div className="page-ghost" aria-hidden />
      <span className="sr-only">{say('viewer-opening', { name })}</span>
    </div>
  );
}

export function FailedNote({ message, tryAgain }: { readonly message: string; tryAgain(): void }) {
  return (
    <div className="viewer-note" role="alert">
      <FileWarning className="icon" size={28} strokeWidth={1.5} aria-hidden />
      <h3>{say('viewer-cannot-show')}</h3>
      <p>{message}</p>
      <button type="button" className="button" onClick={tryAgain}>
        {say('viewer-try-again')}
      </button>
    </div>
  );
}
