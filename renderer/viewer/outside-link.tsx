import { Copy } from 'lucide-react';
import { useState } from 'react';
import { copyText } from '../controls/copy.ts';
import { Dialog } from '../controls/dialog.tsx';
import { say } from '../words.ts';

interface OutsideLinkProps {
  /** As it is shown, every character of it visible. */
  readonly address: string;
  close(): void;
}

/** A link that leads out of the document: its whole address, to read and to copy. Nothing is opened. */
export function OutsideLink({ address, close }: OutsideLinkProps) {
  const [copied, setCopied] = useState<boolean | null>(null);
  const copy = async (): Promise<void> => setCopied(await copyText(address));
  return (
    <Dialog title={say('viewer-outside-title')} close={close}>
      <div className="outside-link">
        <p>{say('viewer-outside-why')}</p>
        <p className="outside-address">{address}</p>
        <div className="outside-actions">
          <span role="status">
            {copied === null ? '' : say(copied ? 'viewer-outside-copied' : 'viewer-outside-not-copied')}
          </span>
          <button type="button" className="button primary" onClick={() => void copy()}>
            <Copy className="icon" size={14} strokeWidth={1.75} aria-hidden />
            {say('viewer-outside-copy')}
          </button>
        </div>
      </div>
    </Dialog>
  );
}
